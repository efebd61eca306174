import type { PostalAddress } from '../../../model/clean.ts';

const CODE = /(?:^|\s)[(]?(\d{5}|\d{3}-\d{3})[)]?(?=\s|$)/;
const COUNTRY = /^(?:대한민국|한국)\s/;
/** The district in law that stands in brackets behind the street. */
const REMARK = /\s?\([^()]{0,40}\)/g;
const PROVINCE = /^(?:\S{2,6}도|경기|강원|충북|충남|전북|전남|경북|경남|제주)$/;
const CITY = /^(?:\S{1,6}시|서울|부산|대구|인천|광주|대전|울산|세종)$/;
const DISTRICT = /^\S{1,5}(?:구|군|읍|면)$/;
const STREET = /^\S{1,12}(?:로|길|동|리|가)$/;
const NUMBER = /^(?:지하)?(\d{1,5}(?:-\d{1,4})?)(?:번지)?$/;

/**
 * A Korean address in Korean writing: province is the region; what follows the building number is the unit.
 * "경기도 성남시 분당구 판교역로 166 13529" → 경기도 | 성남시 | 분당구 | 판교역로 | 166 | 13529; "서울 …" as "서울특별시 …".
 * Null when no city stands in front.
 */
export function parseKoreanAddress(text: string): PostalAddress | null {
  const bare = text.replace(COUNTRY, '');
  const code = CODE.exec(bare.replace(/\s\d{5}(?=\s\d)/, ' '));
  const words = bare
    .replace(CODE, ' ')
    .replace(REMARK, ' ')
    .split(' ')
    .filter((word) => word !== '');
  let at = 0;
  const take = (pattern: RegExp): string => (pattern.test(words[at] ?? '') ? (words[at++] ?? '') : '');
  const region = take(PROVINCE);
  const city = take(CITY);
  const districts: string[] = [];
  while (DISTRICT.test(words[at] ?? '')) districts.push(words[at++] ?? '');
  if (city === '' && (region === '' || districts.length === 0)) return null;
  const streets: string[] = [];
  while (STREET.test(words[at] ?? '') && !/^\d/.test(words[at] ?? '')) streets.push(words[at++] ?? '');
  const houseNumber = NUMBER.exec(words[at] ?? '')?.[1] ?? '';
  if (houseNumber !== '') at++;
  return {
    ...{ houseNumber, street: streets.join(' '), unit: words.slice(at).join(' '), poBox: '' },
    ...{ district: districts.join(' '), city, region, postcode: code?.[1] ?? '', country: 'KR' },
  };
}
