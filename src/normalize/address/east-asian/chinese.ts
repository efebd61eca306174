import type { PostalAddress } from '../../../model/clean.ts';

const COUNTRY = /^(?:中国|中國|台湾|台灣|臺灣)\s?/;
const CODE = /^(\d{6}|\d{3}(?:\d{2})?)(?=\s?\p{Script=Han})\s?|\s?(?:邮编:?\s?)?(?<!\d)(\d{6})$/u;
const PROVINCE = /^\p{Script=Han}{2,7}?(?:省|自治区)/u;
const CITY = /^\p{Script=Han}{2,8}?(?:市|自治州|地区|盟)/u;
const DISTRICT = /^\p{Script=Han}{1,7}?(?:区|區|县|縣|旗|市)/u;
const TOWN = /^\p{Script=Han}{1,8}?(?:镇|鎮|乡|鄉|街道)/u;
const STREET =
  /^[\p{Script=Han}\d]{1,15}?(?:路|街|道|巷|胡同|弄|里)(?:[东西南北中一二三四五六七八九十]{1,2}(?:段|路|街))?/u;
const NUMBER = /^\s?(\d{1,5}(?:[-之]\d{1,4})?)\s?(?:号|號)/;
const UNIT = /(?:(?:[A-Z]|\d{1,5}[A-Z]?)(?:号楼|號樓|幢|栋|棟|座|单元|單元|层|層|楼|樓|室|F)){1,4}$/iu;
const TAIWANESE = /[號樓縣臺灣]|台北|台中|台南|高雄|桃園/;

/** Takes what stands at the front, if it does. */
function take(text: string, pattern: RegExp): [found: string, rest: string] {
  const found = pattern.exec(text)?.[0] ?? '';
  return [found, text.slice(found.length).trimStart()];
}

/**
 * A Chinese or Taiwanese address: province is the region, prefecture-level city the city, district and building the district.
 * "广东省深圳市南山区科技园路1号腾讯大厦5楼 518057" → 广东省 | 深圳市 | 南山区 腾讯大厦 | 科技园路 | 1 | 5楼. Null when it neither names a city nor has
 * a street with a number.
 */
export function parseChineseAddress(text: string, country: string | undefined): PostalAddress | null {
  const bare = text.replace(COUNTRY, '');
  const code = CODE.exec(bare);
  const body = bare.replace(CODE, '').trim();
  const [region, afterRegion] = take(body, PROVINCE);
  const [city, afterCity] = take(afterRegion, CITY);
  const [district, afterDistrict] = take(afterCity, DISTRICT);
  const [town, afterTown] = take(afterDistrict, TOWN);
  const [street, afterStreet] = take(afterTown, STREET);
  const number = NUMBER.exec(afterStreet);
  if (city === '' || street === '') return null;
  const rest = afterStreet.slice(number?.[0].length ?? 0).trim();
  const unit = UNIT.exec(rest);
  const building = rest.slice(0, unit?.index ?? rest.length).trim();
  return {
    ...{ houseNumber: number?.[1] ?? '', street, unit: unit?.[0] ?? '', poBox: '' },
    district: [`${district}${town}`, building].filter((part) => part !== '').join(' '),
    ...{ city, region, postcode: code?.[1] ?? code?.[2] ?? '' },
    country: country === 'TW' || TAIWANESE.test(text) ? 'TW' : 'CN',
  };
}
