// Invented customers of one country: who they are, where they live, how to reach them; firms they work for.
import { between, chance, hashOf, LOCALES, pick, seeded } from '../../bench/worlds/locales/index.mjs';

const LETTERS = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', ı: 'i', đ: 'd', ä: 'ae', ö: 'oe', ü: 'ue' };
const MAIL_WORDS =
  'sunny rocky luna tiger music garden blue happy star coffee maxi ocean pixel honey turbo velvet'.split(' ');
const MIDDLE_INITIALS = 'ABCDEFGHJKLMNPRSTW';

/** Small Latin letters and digits only. */
export function plainLetters(text, locale) {
  const latin = locale.latin === undefined ? text : locale.latin(text);
  return latin
    .toLowerCase()
    .replace(/[ßłøæıđäöü]/g, (letter) => LETTERS[letter])
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}

const pad = (number, length = 2) => String(number).padStart(length, '0');
export const isoDate = (year, month, day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

function dateBetween(random, first, last) {
  return isoDate(between(random, first, last), between(random, 1, 12), between(random, 1, 28));
}

function mailOf(random, { given, family, birth }, locale) {
  const [first, last] = [plainLetters(given, locale), plainLetters(family.split(/[ -]/)[0], locale)];
  const year = birth.slice(2, 4);
  const style = random();
  const local =
    style < 0.32
      ? `${first}.${last}`
      : style < 0.48
        ? `${first}${last}${between(random, 1, 99)}`
        : style < 0.6
          ? `${first[0]}${last}`
          : style < 0.7
            ? `${last}.${first}`
            : style < 0.82
              ? `${first}${year}`
              : `${pick(random, MAIL_WORDS)}${between(random, 1, 9999)}`;
  return `${local}@${pick(random, locale.mailDomains)}`;
}

function firmOf(random, locale) {
  const { name, legalForm } = locale.company(random);
  const words = plainLetters(name.replace(legalForm, ''), locale).slice(0, 18) || `firm${between(random, 1, 999)}`;
  const domain = `${words}.${locale.country === 'GB' ? 'co.uk' : locale.country === 'US' ? 'com' : locale.country.toLowerCase()}`;
  return { name, legalForm, domain, place: locale.place(random), vat: vatOf(random, locale.country) };
}

function vatOf(random, country) {
  const digits = (length) => Array.from({ length }, () => between(random, 0, 9)).join('');
  const lengths = { DE: 9, FR: 11, GB: 9, IT: 11, PL: 10, CZ: 8, NL: 9, ES: 8, GR: 9 };
  if (country === 'US') return `${between(random, 10, 98)}-${digits(7)}`;
  if (country === 'ES') return `B${digits(8)}`;
  if (country === 'NL') return `NL${digits(9)}B01`;
  if (country === 'BR') return `${digits(2)}.${digits(3)}.${digits(3)}/0001-${digits(2)}`;
  if (country === 'SE') return `55${digits(4)}-${digits(4)}`;
  if (country === 'IN') return `27ABCPK${digits(4)}F1Z${digits(1)}`;
  const prefix = country === 'GR' ? 'EL' : country;
  return lengths[country] === undefined ? digits(10) : `${prefix}${digits(lengths[country])}`;
}

function middleOf(random, locale, who) {
  return locale.patronymic === undefined ? locale.given(random, who) : locale.patronymic(random, who);
}

export function makePerson(random, locale) {
  const sex = chance(random, 0.5) ? 'f' : 'm';
  const birthYear = 2004 - Math.floor((random() + random()) * 0.5 * 78);
  const who = { sex, birthYear };
  const given = locale.given(random, who);
  const base = locale.family(random);
  const inflected = (name) => (sex === 'f' && locale.feminine !== undefined ? locale.feminine(name) : name);
  const family = inflected(base);
  const birth = isoDate(birthYear, between(random, 1, 12), between(random, 1, 28));
  const place = locale.place(random);
  const firm = firmOf(random, locale);
  const person = {
    ...{ locale, sex, given, family, birth, place, firm },
    middle: middleOf(random, locale, who),
    initial: pick(random, [...MIDDLE_INITIALS]),
    nick: locale.nickname(given, random) ?? given.slice(0, 3),
    maiden: inflected(locale.family(random)),
    suffix: sex === 'm' ? pick(random, ['Jr.', 'Sr.', 'II', 'III']) : '',
    street: locale.street(random),
    house: locale.houseNumber(random),
    unit: locale.unit(random),
    mobile: locale.mobile(random),
    landline: locale.landline(random, place),
    job: locale.jobTitle(random),
    created: dateBetween(random, 2012, 2023),
    updated: dateBetween(random, 2023, 2024),
    nationalId: locale.personalId?.(random, { birthDate: birth, sex }) ?? String(between(random, 100000000, 999999999)),
  };
  return {
    ...person,
    email: mailOf(random, person, locale),
    email2: mailOf(random, { ...person, birth: '1990' }, locale),
    workMail: `${plainLetters(given, locale)}.${plainLetters(family, locale)}@${firm.domain}`,
    workPhone: locale.landline(random, place),
    household: between(random, 10000, 99999),
    number: between(random, 100000, 999999),
  };
}

/** Rows of a file: people one by one; some come twice with small differences; couples share a house; orders repeat buyers. */
export function makeRows({ id, localeCode, rows, mode }) {
  const locale = LOCALES[localeCode];
  if (locale === undefined) throw new Error(`No locale ${localeCode} (${id}).`);
  const random = seeded(hashOf(id));
  const pool = [];
  const wanted = mode.has('orders') ? Math.max(6, Math.ceil(rows * 0.6)) : rows;
  while (pool.length < wanted) {
    const before = pool.at(-1);
    if (before !== undefined && chance(random, mode.has('couples') ? 0.4 : 0.08)) pool.push(relativeOf(random, before));
    else if (before !== undefined && chance(random, 0.07)) pool.push(againOf(random, pick(random, pool)));
    else pool.push(makePerson(random, locale));
  }
  return Array.from({ length: rows }, (_, at) => (mode.has('orders') ? pick(random, pool) : pool[at]));
}

function relativeOf(random, person) {
  const other = makePerson(random, person.locale);
  const { family, place, street, house, unit, landline, household } = person;
  const sameSex = other.sex === person.sex || person.locale.feminine === undefined;
  return { ...other, ...{ place, street, house, unit, landline, household }, family: sameSex ? family : other.family };
}

function againOf(random, person) {
  const moved = chance(random, 0.3) ? makePerson(random, person.locale) : person;
  const { place, street, house, unit } = moved;
  return { ...person, place, street, house, unit, given: chance(random, 0.2) ? person.nick : person.given };
}
