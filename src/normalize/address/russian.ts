import type { PostalAddress } from '../../model/clean.ts';
import { normalizeCountry } from './country.ts';

/** Countries that write the largest part first, behind a postcode of six digits. */
const COUNTRIES = new Set(['RU', 'BY', 'KZ']);
const CODE_FIRST = /^(\d{6})(?:\s+(?=\p{L})|$)/u;
const REGION =
  /(?:^|\s)(?:обл(?:асть)?|край|респ(?:ублика)?|ао|автономный округ|obl(?:ast)?|kra[iy]|resp(?:ublika)?)\.?(?=$|\s)/iu;
const DISTRICT = /(?:^|\s)(?:р-н|район|r-n|ra[iy]on)(?=$|[\s.])/iu;
/** A word for town or village, in front of its name or behind it: "г. Москва", "Москва г". */
const TOWN =
  /^(?:г|гор|город|п|пос|пос[её]лок|пгт|рп|с|село|д|дер|деревня|станица|хутор|g|gor|gorod|pos)(?:\.\s*|\s+)(?=\p{L})/iu;
const TOWN_BEHIND = /\s(?:г|город|п|пос|пгт|рп|с|село|д|дер|деревня)\.?$/iu;
const STREET =
  /(?:^|\s)(?:ул|улица|пр|пр-т|пр-кт|просп|проспект|проезд|пер|переулок|пл|площадь|б-р|бул|бульвар|наб|набережная|ш|шоссе|туп|тупик|аллея|мкр|микрорайон|квартал|линия|тракт|ul|ulitsa|pr|pr-t|prospekt|proezd|per|pereulok|pl|ploshchad|bulvar|nab|naberezhnaya|sh|shosse)(?=$|[\s.])/iu;
const UNIT =
  /[\s,]+((?:кв|квартира|корп|корпус|к|стр|строение|оф|офис|пом|помещение|лит|литера|под|подъезд|эт|этаж|ком|комната|kv|kvartira|korp|korpus|k|str|stroenie|of|ofis)\.?\s*№?\s*(?:\d{1,5}\p{L}?|\p{L}))$/iu;
const HOUSE =
  /[\s,]+(?:(?:д|дом|вл|владение|d|dom)\.?\s*№?\s*)?(\d{1,4}(?:\s?\p{L}(?!\p{L}))?(?:[/-]\d{1,4}\p{L}?)?)$/iu;

interface Front {
  country: string;
  postcode: string;
  region: string;
  district: string;
  city: string;
}

/**
 * Addresses as Russia, Belarus and Kazakhstan write them, largest part first: "101000, Москва, ул. Ленина, д. 5, кв. 7" →
 * 5 | ул. Ленина | кв. 7 | Москва | 101000; "630099, Новосибирская обл., г. Новосибирск, Советская ул., 12" with its region.
 * Null unless a postcode, a part that is called a town or a region, or one before a street leads. Linear.
 */
export function parseRussian(segments: readonly string[], country: string): PostalAddress | null {
  if (!COUNTRIES.has(country)) return null;
  const front: Front = { country, postcode: '', region: '', district: '', city: '' };
  const parts = segments
    .flatMap((part) => part.replace(CODE_FIRST, '$1, ').split(/,\s*/))
    .filter((part) => part !== '');
  if (/^\d{6}$/.test(parts.at(-1) ?? '')) front.postcode = parts.pop() ?? '';
  let at = 0;
  while (at < parts.length && takePart(front, parts[at] as string)) at++;
  const isLed =
    front.postcode !== '' || TOWN.test(parts[0] ?? '') || REGION.test(parts[0] ?? '') || STREET.test(parts[1] ?? '');
  if (!isLed || front.city === '') return null;
  return { ...front, ...lineOf(parts.slice(at).join(', ')), poBox: '' };
}

/** Takes a part in front of the street; false where the street begins. */
function takePart(front: Front, part: string): boolean {
  if (/^\d{6}$/.test(part) && front.postcode === '') front.postcode = part;
  else if (/\d/.test(part) || STREET.test(part)) return false;
  else if (front.city === '' && normalizeCountry(part).value === front.country) return true;
  else if (REGION.test(part) && front.region === '') front.region = part;
  else if (DISTRICT.test(part) && front.district === '') front.district = part;
  else if (front.city === '') front.city = part.replace(TOWN, '').replace(TOWN_BEHIND, '');
  else return false;
  return true;
}

/** House number, street and what is behind the number, from the end: "ул. Ленина, д. 5, корп. 2, кв. 7". */
function lineOf(line: string): Pick<PostalAddress, 'houseNumber' | 'street' | 'unit'> {
  const units: string[] = [];
  let rest = line;
  for (let unit = UNIT.exec(rest); unit !== null; unit = UNIT.exec(rest)) {
    units.unshift(unit[1] as string);
    rest = rest.slice(0, unit.index);
  }
  const house = HOUSE.exec(rest);
  const street = house === null ? rest : rest.slice(0, house.index);
  return { houseNumber: house?.[1] ?? '', street: street.replace(/[\s,]+$/, ''), unit: units.join(', ') };
}
