import type { PostalAddress } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { takeCodeFirst } from './code-first.ts';
import { parseColombian } from './colombian.ts';
import { normalizeCountry } from './country.ts';
import { isEastAsian, parseEastAsianAddress } from './east-asian/east-asian.ts';
import { parseRomajiAddress } from './east-asian/japanese.ts';
import { guessCountry } from './guess.ts';
import { takeHouse } from './indian.ts';
import { parseJoined } from './joined.ts';
import { splitLargeCity } from './locality.ts';
import { splitPremise } from './premise.ts';
import { parseRussian } from './russian.ts';
import { hasStreetType, looksLikeStreet, splitStreetAndCity } from './split.ts';
import { cleanStreet, findBox } from './street/clean.ts';
import { numberLast } from './street/number-last.ts';
import { unitLength } from './street/units.ts';
import { type Draft, takeCountry, takePostcode, takeRegion } from './tail.ts';
import { parseUsAddress } from './us/address.ts';
import { takeUsTail } from './us/tail.ts';
import { tokenize } from './us/token.ts';

const MAX_LENGTH = 400;
const RECIPIENT = /^(?:c\/o|attn:?|attention|care of|zhd\.?|z\.\s?hd\.?|t\.a\.v\.)\s/i;
const HAS_DIGIT = /\d/;
const PLAIN_LINE = /^[^\d,]+\s\d{1,5}[a-z]?$/i;
/** What stands for a box in one country and for something else in others. */
const LOCAL_BOX: ReadonlyMap<string, RegExp> = new Map([
  ['FI', /^PL\s(\d{1,6})\b/],
  ['FR', /^(?:CS|TSA)\s?(\d{5})\b/],
  ['NZ', /^(R\.?D\.?\s?\d{1,2})\b/i],
]);
/** "1 Rose Cottage": the number of a house with a name is no unit of the street. */
const NUMBERED_NAME = /^\d{1,4} \p{L}{3,}/u;
const LONGEST_UNIT = 30;
const MAY_BE_UNIT = /\d|^[rR]\/[cC]|^\p{L}{2,12}\.?(?: \p{L}{1,8}\.?)?$/u;
const PARK = /\b(?:business|retail|science|technology|trading|industrial|office) (?:park|estate|centre|center)$/i;

function newDraft(segments: string[]): Draft {
  return { segments, country: '', region: '', postcode: '', city: '', district: '', unit: '', poBox: '' };
}

function splitSegments(text: string): string[] {
  return squeeze(
    text
      .replace(/\bS\s?\((?=\d{6}\))/g, 'Singapore (')
      .replace(/\((\d{6})\)/g, '$1')
      .replace(/[\r\n;|\u2022]+/g, ', '),
  )
    .replace(/[，、]/g, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !RECIPIENT.test(part))
    .reduce(joinNumber, []);
}

/** "12, High Street" and "No 321, Street 128": a number alone belongs to the line behind it. */
function joinNumber(parts: readonly string[], part: string): string[] {
  const last = parts.at(-1) ?? '';
  const isNumber =
    /^(?:no\.?\s?|nr\.?\s?)?\d{1,5}(?:[a-z]|\s(?:bis|ter|quater))?$/i.test(last) &&
    parts.length === 1 &&
    /^(?:\p{L}|\d+(?:st|nd|rd|th)\s)/u.test(part);
  return isNumber ? [`${last.replace(/^n[or]\.?\s?/i, '')} ${part}`] : [...parts, part];
}

/** The country in front of the postcode: "Leicestershire, United Kingdom, LE11 1UU". */
function takeRepeatedCountry(draft: Draft): void {
  const tail = draft.segments.at(-1) ?? '';
  const isCountry = draft.segments.length > 1 && tail.length > 3 && normalizeCountry(tail).value;
  if (isCountry && (draft.country === '' || isCountry === draft.country)) {
    draft.country = isCountry;
    draft.segments.pop();
  }
}

/** "Rue de Genève 48": where a number may stand behind the street, one in front of the city proves that it has its own. */
function isHouseOfStreet({ before, city }: { before: string; city: string }, country: string): boolean {
  return (
    country !== 'IE' && HAS_DIGIT.test(city) && (!HAS_DIGIT.test(before) || /\s(?:de|du|von|nach|zu)$/i.test(before))
  );
}

/** Street and city of one segment: behind the number in Brazil, behind the street type or before a large city elsewhere. */
function splitStreet(text: string, country: string): { street: string; city: string } | null {
  if (country === 'BR') {
    const found = numberLast(text, country, 'open');
    const city = found?.rest ?? '';
    return city === '' ? null : { street: text.slice(0, text.lastIndexOf(city)).trim(), city };
  }
  const split = country === 'SG' ? null : splitStreetAndCity(text);
  if (split !== null) return split;
  const large = splitLargeCity(text, country);
  if (large === null || large.before === '' || isHouseOfStreet(large, country)) return null;
  return { street: large.before, city: large.city };
}

/** City from what is left once country, postcode and region are gone. */
function takeCity(draft: Draft): void {
  if (draft.city !== '' || draft.segments.length === 0) return;
  const tail = draft.segments.at(-1) ?? '';
  const isCity = splitLargeCity(tail, draft.country)?.before === '';
  if (isCity || (draft.segments.length > 1 && !looksLikeStreet(tail))) {
    draft.city = tail;
    draft.segments.pop();
    return;
  }
  const head = draft.segments.length > 1 ? (draft.segments[0] ?? '') : '';
  if (HAS_DIGIT.test(head) && splitLargeCity(head, draft.country)?.before === '') {
    draft.city = head;
    draft.segments.shift();
    return;
  }
  const hasTail = draft.region !== '' || draft.postcode !== '' || draft.country !== '';
  if (!hasTail) return;
  const split = /\d|\bs\/n\b/i.test(tail) ? splitStreet(tail, draft.country) : null;
  if (split !== null) {
    draft.city = split.city;
    draft.segments[draft.segments.length - 1] = split.street;
  } else if (!looksLikeStreet(tail)) {
    draft.city = tail;
    draft.segments.pop();
  }
}

/** "Bela Vista São Paulo": what stands before a large city is its district. */
function takeDistrict(draft: Draft): void {
  const centre = draft.country === 'BR' ? /^(centro)\s(.+)$/i.exec(draft.city) : null;
  if (centre !== null) draft.district = centre[1] ?? '';
  if (centre !== null) draft.city = centre[2] ?? '';
  const split = splitLargeCity(draft.city, draft.country);
  if (split === null || split.before === '') return;
  draft.city = split.city;
  draft.district = split.before.replace(/[\s,-]+$/, '');
}

/** Brazil writes hyphens and slashes for commas: "Consolação - São Paulo - SP", "Curitiba/PR". */
function takeApart(draft: Draft): void {
  draft.segments = draft.segments
    .flatMap((part) => part.split(/\s[-–]\s|\/(?=[A-Z]{2}\b)/))
    .map((part) => part.replace(/\bCEP:?\s/i, '').trim())
    .filter((part) => part !== '');
}

/** How much a segment looks like the street line: type words count most, then a number at either end of a word. */
function streetScore(segment: string): number {
  if (isUnitAlone(segment)) return -1;
  if (PARK.test(segment)) return 0;
  const isNumbered =
    /^\d[\w/-]*\s+(?:\d+(?:st|nd|rd|th)\s)?(?:\p{L}['’])?\p{L}{3}/u.test(segment) ||
    /^\p{L}{2}.*\p{L}.*\s\d{1,5}(?:[-/]\w{1,4})?\s?\p{L}?$/u.test(segment);
  return (hasStreetType(segment) ? 2 : 0) + (isNumbered ? 2 : 0) + (/^\p{L}{2,}/u.test(segment) ? 0.5 : 0);
}

/** The segment that is the street line; the others are building names, units or districts. */
function streetIndex(segments: readonly string[]): number {
  let best = 0;
  segments.forEach((segment, index) => {
    if (streetScore(segment) > streetScore(segments[best] ?? '')) best = index;
  });
  return best;
}

/** A box in front of the city: "PO Box 123 Leeds", "Postboks 123 Sentrum", "RD 2 Cambridge". */
function takeBox(draft: Draft): void {
  const at = draft.segments.findIndex(
    (segment) => LOCAL_BOX.get(draft.country)?.test(segment) || findBox(segment)?.before === '',
  );
  const segment = draft.segments[at];
  if (segment === undefined) return;
  const local = LOCAL_BOX.get(draft.country)?.exec(segment);
  const box =
    local == null ? findBox(segment) : { number: local[1] ?? '', after: segment.slice(local[0].length).trim() };
  draft.poBox = box?.number ?? '';
  const after = box?.after ?? '';
  const isPlace = after !== '' && !/\d/.test(after) && draft.segments.length === 1;
  if (isPlace && draft.city !== '') draft.district = after;
  else if (isPlace) draft.city = after;
  draft.segments.splice(at, 1, ...(isPlace || after === '' ? [] : [after]));
}

/** Units and buildings around the street line become their own parts, so that it begins or ends with its number. */
function takePremise(draft: Draft, at: number): void {
  const line = draft.segments[at] ?? '';
  if (draft.country === 'BR' || draft.country === 'MX') {
    const found = PLAIN_LINE.test(line) ? null : numberLast(line, draft.country);
    if (found === null || found.rest === '') return;
    draft.segments[at] = line.slice(0, line.lastIndexOf(found.rest)).trim();
    draft.district = joined(draft.district, found.rest);
    return;
  }
  const premise = splitPremise(line, draft.country);
  if (premise === null) return;
  draft.segments[at] = premise.line;
  draft.unit = premise.unit;
  draft.district = joined(premise.district, draft.district);
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A segment of units and nothing else: "rear", "bajo", "2. tv". */
function isUnitAlone(segment: string): boolean {
  if (/^(?:rear|front|penthouse)/i.test(segment)) return true;
  if (segment.length > LONGEST_UNIT || !MAY_BE_UNIT.test(segment)) return false;
  const words = segment.split(' ');
  return unitLength(words, 0, undefined) === words.length;
}

function assemble(draft: Draft): PostalAddress {
  const at = streetIndex(draft.segments);
  takePremise(draft, at);
  const line = draft.segments[at] ?? '';
  const before = draft.segments.slice(0, at);
  const after = draft.segments.slice(at + 1);
  const isUnit = (segment: string) => isUnitAlone(segment) || (HAS_DIGIT.test(segment) && !NUMBERED_NAME.test(segment));
  const units = [...before.filter(isUnit), ...after.filter(isUnit)];
  const names = [...before.filter((one) => !isUnit(one)), ...after.filter((one) => !isUnit(one))];
  const street = cleanStreet([line, ...units].join(', '), draft.country === '' ? undefined : draft.country);
  // Field by field: spread costs half of the time of the whole parser.
  return {
    houseNumber: street.houseNumber,
    street: street.street,
    unit: joined(draft.unit, street.unit),
    poBox: draft.poBox === '' ? street.poBox : draft.poBox,
    district: joined(...names, draft.district),
    city: draft.city === '' && draft.country === 'SG' ? 'Singapore' : draft.city,
    region: draft.region,
    postcode: draft.postcode,
    country: draft.country,
  };
}

/** American and Canadian lines are read word by word; without a country their postcode or state gives them away. */
function isAmerican(draft: Draft): boolean {
  if (draft.country !== '') return draft.country === 'US' || draft.country === 'CA';
  const tail = takeUsTail(tokenize(draft.segments.join(', ')), '');
  return tail.country !== '' && tail.region !== '';
}

/**
 * Takes a one-line address apart; `country` (alpha-2) is assumed when the text names none.
 * "123 N Main St Apt 4, Springfield, IL 62701" → 123 | N Main St | Apt 4 | Springfield | IL | 62701 | US;
 * "Hardenbergstraße 87, 66879 Reichenbach, Germany" → 87 | Hardenbergstraße | Reichenbach | 66879 | DE.
 * Null for placeholders and texts without a letter. Parts keep their spelling; what is not understood stays in the street
 * or district. No commas are needed: the postcode, the street type or a large city divides street and city
 * ("Calle Mayor 5 3ºB 28013 Madrid"). Without any country the postcode and the word for street may tell one. Linear.
 */
export function parseAddress(text: string, country: string | undefined): PostalAddress | null {
  if (text.length > MAX_LENGTH || isPlaceholder(text) || !/\p{L}/u.test(text)) return null;
  const eastAsian = isEastAsian(text) ? parseEastAsianAddress(text, country) : null;
  if (eastAsian !== null) return eastAsian;
  const joined = parseJoined(text);
  if (joined !== null) return joined;
  const draft = newDraft(splitSegments(text));
  if (draft.segments.length === 0) return null;
  takeCountry(draft, country);
  if (draft.country !== '') takeCountry(draft, draft.country);
  if (draft.country === '') draft.country = country ?? '';
  const guess = draft.country === '' ? guessCountry(draft.segments.join(', ')) : null;
  if (guess !== null) draft.country = guess.country;
  const found = parseNational(draft);
  return guess === null || guess.isSure ? found : { ...found, country: '' };
}

function parseNational(draft: Draft): PostalAddress {
  const romaji = draft.country === 'JP' ? parseRomajiAddress(draft.segments.join(', ')) : null;
  if (romaji !== null) return romaji;
  const russian = parseRussian(draft.segments, draft.country);
  if (russian !== null) return russian;
  const colombian = parseColombian(draft.segments, draft.country);
  if (colombian !== null) return colombian;
  if (isAmerican(draft)) return parseUsAddress(draft.segments.join(', '), draft.country);
  if (!takeCodeFirst(draft)) {
    if (draft.country === 'BR') takeApart(draft);
    takePostcode(draft);
    takeRepeatedCountry(draft);
    takeRegion(draft);
    // "Mumbai 400050, Maharashtra"
    if (draft.postcode === '' && draft.region !== '') takePostcode(draft);
  }
  const house = draft.country === 'IN' ? takeHouse(draft) : '';
  takeBox(draft);
  takeCity(draft);
  takeDistrict(draft);
  const found = assemble(draft);
  return house === '' || found.houseNumber !== '' ? found : { ...found, houseNumber: house };
}
