import type { PostalAddress } from '../../../model/clean.ts';

const COUNTRY = /^日本国?\s?/;
const CODE = /^〒?\s?(\d{3}-?\d{4})\s?/;
const PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|[\p{Script=Han}]{2,3}県)/u;
/** Ward of a large city, ward of Tokyo, city, town or village of a county; three cities have the sign for city in their name. */
const CITY =
  /^(?:[^\d\s]{1,6}?市[^\d\s市]{1,4}?区|[^\d\s市]{1,5}?区|(?:四日市|廿日市|野々市|[^\d\s]{1,7}?)市|[^\d\s]{1,5}?郡[^\d\s]{1,6}?[町村]|[^\d\s]{1,5}?[町村])/u;
const KANJI_DIGITS = '〇一二三四五六七八九';
const CHOME = /([〇一二三四五六七八九十]{1,3})丁目/;
/** Blocks and houses: "3丁目1番3号", "1-1-2", "12番地"; a number before 条 or 線 belongs to the name. */
const BLOCK = /\d{1,5}(?:丁目|番地|番|号|の|[-−‐–])?(?!\d*[条線])(?:\d{1,5}(?:丁目|番地|番|号(?!室)|の|[-−‐–])?)*/;
const UNIT = /(?:\s|^|(?<=\D))((?:[A-Z]?\d{1,5}(?:号室|号|階|F)){1,3})$/i;

/** 二十三 → 23. */
function kanjiNumber(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign: string): number => KANJI_DIGITS.indexOf(sign);
  if (!text.includes('十')) return [...ones].map(digit).join('');
  return String((tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones)));
}

const blockNumber = (text: string): string => (text.match(/\d+/g) ?? []).join('-');

/** The town, its blocks, and what follows them. */
function splitTown(text: string): { street: string; houseNumber: string; rest: string } {
  const plain = text.replace(CHOME, (_, number: string) => `${kanjiNumber(number)}丁目`);
  const found = BLOCK.exec(plain);
  if (found === null) return { street: plain.trim(), houseNumber: '', rest: '' };
  return {
    street: plain.slice(0, found.index).trim(),
    houseNumber: blockNumber(found[0]),
    rest: plain.slice(found.index + found[0].length).trim(),
  };
}

/**
 * A Japanese address in Japanese writing: prefecture is the region, city or ward the city, the town the street, blocks the
 * number. "神奈川県横浜市中区山下町12番地" → 神奈川県 | 横浜市中区 | 山下町 | 12; "梅田3丁目1番3号" → 3-1-3. Null without prefecture and city.
 */
export function parseJapaneseAddress(text: string): PostalAddress | null {
  const bare = text.replace(COUNTRY, '');
  const code = CODE.exec(bare);
  const body = bare.slice(code?.[0].length ?? 0);
  const region = PREFECTURE.exec(body)?.[0] ?? '';
  const city = CITY.exec(body.slice(region.length).trimStart())?.[0] ?? '';
  if (city === '' || (region === '' && code === null && !/[市区]$/.test(city))) return null;
  const { street, houseNumber, rest } = splitTown(body.slice(region.length).trimStart().slice(city.length));
  const unit = UNIT.exec(rest);
  const postcode = code?.[1] ?? '';
  return {
    ...{ houseNumber, street, unit: unit?.[1] ?? '', poBox: '' },
    district: rest.slice(0, unit?.index ?? rest.length).trim(),
    ...{ city, region, country: 'JP' },
    postcode: postcode.length === 7 ? `${postcode.slice(0, 3)}-${postcode.slice(3)}` : postcode,
  };
}

const ROMAJI_CODE = /(?:〒\s?)?(\d{3}-\d{4})/;
const ROMAJI_CITY = /^\p{L}+-(?:ku|shi|gun|cho|machi|mura|son)$/iu;
const PREFECTURES = new Set(
  'tokyo osaka kyoto hokkaido kanagawa saitama chiba aichi hyogo fukuoka shizuoka hiroshima miyagi niigata nagano okinawa'.split(
    ' ',
  ),
);

function isPrefecture(word: string): boolean {
  return /-(?:ken|to|fu)$/i.test(word) || PREFECTURES.has(word.toLowerCase());
}

/**
 * A Japanese address in Latin letters, from the smallest part to the largest: "1-1-2 Otemachi, Chiyoda-ku, Tokyo 100-0004" →
 * 1-1-2 | Otemachi | Chiyoda-ku | Tokyo. Null when no word says that it is a city or ward.
 */
export function parseRomajiAddress(text: string): PostalAddress | null {
  const code = ROMAJI_CODE.exec(text);
  const words = text
    .replace(ROMAJI_CODE, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const numbers = words.filter((word) => /^\d{1,5}(?:-\d{1,5}){0,3}$/.test(word));
  const cityAt = words.findIndex((word) => ROMAJI_CITY.test(word) && /-(?:ku|shi|gun)$/i.test(word));
  if (cityAt < 1 || numbers.length > 1) return null;
  const from = words.findIndex((word) => isPrefecture(word));
  const end = from > cityAt ? from : words.length;
  return {
    houseNumber: numbers[0] ?? '',
    street: words
      .slice(0, cityAt)
      .filter((word) => word !== numbers[0])
      .join(' '),
    ...{ unit: '', poBox: '', district: '' },
    city: words.slice(cityAt, end).join(' '),
    region: words.slice(end).join(' '),
    ...{ postcode: code?.[1] ?? '', country: 'JP' },
  };
}
