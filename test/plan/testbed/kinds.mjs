// What a column may hold: kind → the role it truly has, how often it is blank, and the cell of one person.
// A cell takes (person, argument, context); context = { random (of the column), at (row), rows, header }.
import { between, chance, filled, pick } from '../../bench/worlds/locales/index.mjs';
import { plainLetters } from './people.mjs';

const COUNTRIES = {
  DE: 'Deutschland Germany DEU',
  FR: 'France France FRA',
  GB: 'United~Kingdom UK GBR',
  US: 'United~States USA USA',
  ES: 'España Spain ESP',
  IT: 'Italia Italy ITA',
  NL: 'Nederland Netherlands NLD',
  PL: 'Polska Poland POL',
  CZ: 'Česká~republika Czechia CZE',
  SE: 'Sverige Sweden SWE',
  BR: 'Brasil Brazil BRA',
  TR: 'Türkiye Turkey TUR',
  RU: 'Россия Russia RUS',
  GR: 'Ελλάδα Greece GRC',
  JP: '日本 Japan JPN',
  CN: '中国 China CHN',
  KR: '대한민국 Korea KOR',
  SA: 'السعودية Saudi~Arabia SAU',
  IN: 'India India IND',
  NG: 'Nigeria Nigeria NGA',
  AT: 'Österreich Austria AUT',
  CH: 'Schweiz Switzerland CHE',
};
const NEIGHBOURS = ['AT', 'CH', 'FR', 'NL', 'PL'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const PRODUCTS =
  'Desk Lamp|Water Bottle|Backpack 20L|Running Shoes|Coffee Grinder|Notebook A5|Wool Scarf|Garden Hose|USB Cable|Tea Set|Bike Helmet|Yoga Mat'.split(
    '|',
  );
const NOTES =
  'prefers calls after five|moved last spring|asked for an invoice|paid in cash|complained about the delivery|regular customer, friendly|wants no catalogue|birthday card sent|second reminder sent|dog in the yard'.split(
    '|',
  );
const BOOKS =
  'The Silent Harbour|A Winter Road|Letters to Nobody|The Glass Orchard|Salt and Stone|Last Train North|The Paper Boat|Under Two Moons|The Clockmaker’s Garden|Small Hours|Ashes of Summer|The Long Field'.split(
    '|',
  );
const HEX = '0123456789abcdef';

const number = (text) => Number(text);
const parts = (iso) => iso.split('-').map(Number);

/** `2001-02-03` by a pattern of yyyy, yy, MMM, MM, M, dd, d; `serial` counts days since 1900. */
export function dated(iso, pattern) {
  const [year, month, day] = parts(iso);
  if (pattern === 'serial')
    return String(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86400000));
  const pieces = {
    yyyy: String(year),
    yy: String(year).slice(2),
    MMM: MONTHS[month - 1],
    MM: String(month).padStart(2, '0'),
    M: String(month),
    dd: String(day).padStart(2, '0'),
    d: String(day),
  };
  return pattern.replace(/yyyy|yy|MMM|MM|M|dd|d/g, (sign) => pieces[sign]);
}

const someDate = (random, first, last) =>
  `${between(random, first, last)}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;

function phone(e164, style, { locale }, random) {
  if (style === 'e164') return e164;
  if (style === 'digits') return e164.slice(1);
  if (style === 'bare') return locale.nationalPhone(e164).replace(/\D/g, '').replace(/^0/, '');
  if (style === 'float') return `${locale.nationalPhone(e164).replace(/\D/g, '').replace(/^0/, '')}.0`;
  if (style === 'nat') return locale.nationalPhone(e164);
  return chance(random, 0.6) ? locale.nationalPhone(e164) : locale.phoneStyles(e164, random);
}

const uuid = (random) =>
  '8-4-4-4-12'.replace(/\d+/g, (length) =>
    Array.from({ length: number(length) }, () => pick(random, [...HEX])).join(''),
  );

/** Numbers and codes that never come twice: the row is in them. */
function key(pattern, { random, at, rows }) {
  if (pattern === undefined || pattern === 'num') return String(10023 + at * 7 + (at % 3));
  if (pattern === 'seq') return String(at + 1);
  if (pattern === 'uuid') return uuid(random);
  if (pattern === 'hex') return uuid(random).replaceAll('-', '').slice(0, 24);
  if (pattern === 'year')
    return `C-${2005 + Math.floor((at / rows) * 18)}-${(at % 97) + 11}${at >= 97 ? Math.floor(at / 97) : ''}`;
  const width = (pattern.match(/#/g) ?? []).length;
  const text = String((at * 7919 + 104729) % 10 ** Math.max(width, 3)).padStart(width, '0');
  let digit = text.length - width;
  return pattern.replace(/#/g, () => text[digit++]);
}

const one =
  (options) =>
  (_person, argument, { random }) =>
    pick(random, (argument ?? options).split('/'));
const bySex = (person, argument) => argument.split('/')[person.sex === 'f' ? 0 : 1];
const firstOf = (names) => names.split(/[ -]/)[0];
const order = ({ locale }) => (locale.order === 'family-first' ? 'family' : 'given');
const joined = (person, given, family) => {
  if (order(person) !== 'family') return `${given} ${family}`;
  return /[\p{sc=Han}\p{sc=Hangul}]/u.test(family)
    ? `${family}${person.locale.language === 'ja' ? ' ' : ''}${given}`
    : `${family} ${given}`;
};
const latin = (person, text) => person.locale.latin?.(text) ?? text;
const unitOf = (person, share, random) => (chance(random, share) ? person.unit : undefined);
const decimal = (random, low, high) => (between(random, low * 100, high * 100) / 100).toFixed(2);
const country = (person, random) => (chance(random, 0.06) ? pick(random, NEIGHBOURS) : person.locale.country);
const countryWord =
  (at) =>
  (person, _, { random }) =>
    COUNTRIES[country(person, random)].split(' ')[at].replaceAll('~', ' ');
const splitFamily = (person) => person.locale.splitFamily?.(person.family) ?? { prefix: '', rest: person.family };
const yesNo =
  (share) =>
  (_, argument, { random }) => {
    const [yes, no] = (argument ?? 'yes/no').split('/');
    return chance(random, share) ? yes : no;
  };

const NO_ROLE = 'other|attribute';

/** kind → [role, share of blank cells, cell] */
export const KINDS = {
  // keys and numbers
  key: ['source_key', 0, (_, pattern, context) => key(pattern, context)],
  num: ['source_key|identifier|customer_id', 0, (_, pattern, context) => key(pattern ?? 'num', context)],
  ref: ['customer_ref|identifier|customer_id', 0, (person, pattern) => filledBy(pattern ?? 'K-######', person.number)],
  loyalty: [
    'identifier|customer_id',
    0.3,
    (person, pattern) => filledBy(pattern ?? '27######1##4', person.number * 13),
  ],
  national: [
    'national_id',
    0.1,
    (person, argument) => (argument === 'digits' ? person.nationalId.replace(/\D/g, '') : person.nationalId),
  ],
  passport: ['national_id', 0.3, (_person, _, { random }) => filled(random, 'C#######')],
  vat: ['tax_id', 0.1, (person) => person.firm.vat],
  iban: [
    'identifier|attribute|other',
    0.1,
    (person, _, { random }) => filled(random, `${person.locale.country}## #### #### #### #### ##`),
  ],
  card: [
    'identifier|attribute|customer_id|other',
    0.2,
    (_person, pattern, { random }) => filled(random, pattern ?? '4929 #### #### ####'),
  ],
  uuid: ['identifier|attribute|customer_id|other', 0, (_, __, { random }) => uuid(random)],
  household: [
    'identifier|attribute|other',
    0,
    (person, pattern) =>
      pattern === undefined ? String(person.household % 4000) : filledBy(pattern, person.household),
  ],
  // one number for all rows of a customer, so that it comes more than once
  customerId: [
    'customer_id|identifier|customer_ref',
    0,
    (person, pattern) => filledBy(pattern ?? 'KD######', person.number),
  ],
  // names
  given: [
    'given_name',
    0.02,
    (person, argument) =>
      argument === 'initial'
        ? `${person.given[0]}.`
        : argument === 'two'
          ? `${person.given} ${person.middle}`
          : argument === 'latin'
            ? latin(person, person.given)
            : person.given,
  ],
  family: [
    'family_name',
    0.01,
    (person, argument) =>
      argument === 'rest'
        ? splitFamily(person).rest
        : argument === 'latin'
          ? latin(person, person.family)
          : argument === 'first'
            ? firstOf(person.family)
            : argument === 'second'
              ? person.family.split(' ').slice(1).join(' ') || person.maiden
              : person.family,
  ],
  prefix: ['family_prefix', 0, (person) => splitFamily(person).prefix],
  middle: [
    'middle_name',
    0.4,
    (person, argument) =>
      argument === 'initial' ? person.initial : argument === 'dot' ? `${person.initial}.` : person.middle,
  ],
  patronymic: ['middle_name', 0.05, (person) => person.middle],
  full: [
    'full_name',
    0.01,
    (person, argument, { random }) => {
      const { given, family } = person;
      if (argument === 'comma') return `${family}, ${given}`;
      if (argument === 'family') return `${family} ${given}`;
      if (argument === 'given') return `${given} ${family}`;
      if (argument === 'upper') return `${given} ${family}`.toUpperCase();
      if (argument === 'titled')
        return `${bySex(person, `${person.locale.titles.f}/${person.locale.titles.m}`)} ${given} ${family}`;
      if (argument === 'middle') return `${given} ${person.initial}. ${family}`;
      if (argument === 'patronymic') return `${family} ${given} ${person.middle}`;
      if (argument === 'latin') return `${latin(person, given)} ${latin(person, family)}`;
      if (argument === 'firm') return chance(random, 0.25) ? person.firm.name : `${given} ${family}`;
      if (argument === 'initial') return `${given[0]}. ${family}`;
      return joined(person, given, family);
    },
  ],
  firmOrPerson: [
    'full_name|company',
    0,
    (person, _, { random }) => (chance(random, 0.5) ? person.firm.name : joined(person, person.given, person.family)),
  ],
  otherPerson: [
    NO_ROLE,
    0.3,
    (person, argument, { random }) => {
      const name = `${person.locale.given(random, { sex: 'f', birthYear: 1985 })} ${person.locale.family(random)}`;
      return argument === undefined ? name : firstOf(name);
    },
  ],
  agent: [
    NO_ROLE,
    0.05,
    (_person, _, { random }) => pick(random, ['Berger', 'Ivanova', 'Costa', 'Jones', 'Okafor', 'Meyer']),
  ],
  nick: ['preferred_name', 0.4, (person) => person.nick],
  maiden: ['maiden_name', 0.6, (person) => (person.sex === 'f' ? person.maiden : '')],
  native: ['native_name', 0.05, (person) => joined(person, person.given, person.family)],
  suffix: ['name_suffix', 0.85, (person) => person.suffix],
  title: [
    'title',
    0.05,
    (person, argument) => bySex(person, argument ?? `${person.locale.titles.f}/${person.locale.titles.m}`),
  ],
  degree: ['title', 0.8, one('Dr./Prof. Dr./Dipl.-Ing./Mag./Dr. med.')],
  gender: ['gender', 0.05, (person, argument) => bySex(person, argument ?? 'F/M')],
  // registers of houses write who somebody is where a name is not known
  registerGiven: [
    'given_name',
    0.03,
    (person, _, { random }) =>
      chance(random, 0.07)
        ? pick(random, ['Father', 'Wife', 'Daughter', 'N', 'Child F', 'Adult Male', 'Declined', 'Baby'])
        : person.given,
  ],
  registerFamily: [
    'family_name',
    0.03,
    (person, _, { random }) => (chance(random, 0.05) ? pick(random, ['N', 'Unknown', 'Refused', 'X']) : person.family),
  ],
  // contact
  email: ['email', 0.1, (person, argument) => (argument === 'upper' ? person.email.toUpperCase() : person.email)],
  email2: ['email', 0.6, (person) => person.email2],
  workMail: ['email', 0.15, (person) => person.workMail],
  phone: [
    'phone',
    0.12,
    (person, style, { random }) => phone(chance(random, 0.6) ? person.mobile : person.landline, style, person, random),
  ],
  mobile: ['phone', 0.2, (person, style, { random }) => phone(person.mobile, style, person, random)],
  landline: ['phone', 0.35, (person, style, { random }) => phone(person.landline, style, person, random)],
  workPhone: ['phone', 0.5, (person, style, { random }) => phone(person.workPhone, style, person, random)],
  fax: [`${NO_ROLE}|phone`, 0.7, (person, style, { random }) => phone(person.workPhone, style, person, random)],
  website: ['website', 0.3, (person, argument) => `${argument ?? 'https://www.'}${person.firm.domain}`],
  handle: [
    'handle',
    0.5,
    (person, argument) =>
      `${argument ?? '@'}${plainLetters(person.given, person.locale)}_${plainLetters(firstOf(person.family), person.locale)}${person.birth.slice(2, 4)}`,
  ],
  login: [
    'handle',
    0,
    (person, _, { at }) =>
      `${plainLetters(person.given, person.locale).slice(0, 4)}${plainLetters(person.family, person.locale).slice(0, 5)}${at % 90}`,
  ],
  // addresses
  line: [
    'street|address_full',
    0.06,
    (person, argument, { random }) =>
      person.locale.addressLine({ ...person, unit: argument === 'bare' ? undefined : unitOf(person, 0.15, random) }),
  ],
  label: ['street|address_full', 0.02, (person) => `${person.house}, ${person.street}`],
  street: ['street', 0.06, (person) => person.street],
  house: [
    'house_number',
    0.06,
    (person, argument) =>
      argument === 'float' ? `${Number.parseInt(person.house.replace(/\D+/, ''), 10) || 7}.0` : person.house,
  ],
  unit: ['unit', 0.7, (person) => person.unit],
  line2: [
    'street_2',
    0.75,
    one('c/o Berger/Building 3/Hinterhaus/2nd floor/Rear entrance/Gate B/Tower West/Industrial Estate'),
  ],
  pobox: ['po_box', 0.7, (_person, argument, { random }) => `${argument ?? ''}${between(random, 10, 9999)}`],
  address: [
    'address_full',
    0.05,
    (person, _, { random }) =>
      person.locale.fullAddress({ ...person, ...person.place, unit: unitOf(person, 0.15, random) }),
  ],
  city: [
    'city',
    0.03,
    (person, argument) =>
      argument === 'upper'
        ? person.place.city.toUpperCase()
        : argument === 'latin'
          ? latin(person, person.place.city)
          : person.place.city,
  ],
  district: [
    'district',
    0.35,
    (person, _, { random }) =>
      person.place.district ??
      pick(random, [
        'Nord',
        'Centro',
        'Old Town',
        'Süd',
        'Mitte',
        'Eastside',
        'Harbour',
        'West',
        'Hill',
        'Park',
        'Riverside',
        'Station',
      ]),
  ],
  region: ['region', 0.06, (person, argument) => (argument === 'code' ? person.place.regionCode : person.place.region)],
  postcode: [
    'postcode',
    0.05,
    (person, argument) => {
      const { postcode } = person.place;
      if (argument === 'float') return `${Number(postcode.replace(/\D/g, ''))}.0`;
      if (argument === 'number') return String(Number(postcode.replace(/\D/g, '')));
      if (argument === 'compact') return postcode.replace(/[ -]/g, '');
      if (argument === 'long') return `${postcode}-${String(person.household).padStart(4, '0').slice(-4)}`;
      return postcode;
    },
  ],
  zipCity: ['address_full|city|postcode', 0.03, (person) => `${person.place.postcode} ${person.place.city}`],
  country: ['country', 0.04, (person, _, { random }) => country(person, random)],
  countryName: ['country', 0.04, countryWord(0)],
  countryEnglish: ['country', 0.04, countryWord(1)],
  country3: ['country', 0.04, countryWord(2)],
  area: [NO_ROLE, 0, (person, pattern) => filledBy(pattern ?? 'E0####', person.household % 60)],
  // firms
  company: ['company', 0.02, (person) => person.firm.name],
  employer: ['company', 0.3, (person) => person.firm.name],
  legalForm: [NO_ROLE, 0.2, (person) => person.firm.legalForm],
  job: ['job_title', 0.2, (person) => person.job],
  // birth
  birth: ['birth_date', 0.12, (person, pattern) => dated(person.birth, pattern ?? person.locale.dateFormats[0])],
  birthDay: [
    'birth_day',
    0.05,
    (person, argument) => (argument === 'pad' ? person.birth.slice(8) : String(number(person.birth.slice(8)))),
  ],
  birthMonth: [
    'birth_month',
    0.05,
    (person, argument) =>
      argument === 'pad'
        ? person.birth.slice(5, 7)
        : argument === 'word'
          ? MONTHS[number(person.birth.slice(5, 7)) - 1]
          : String(number(person.birth.slice(5, 7))),
  ],
  birthYear: ['birth_year', 0.08, (person) => person.birth.slice(0, 4)],
  birthPlace: [NO_ROLE, 0.2, (person, _, { random }) => person.locale.place(random).city],
  age: [NO_ROLE, 0.05, (person) => String(2024 - number(person.birth.slice(0, 4)))],
  lang: ['language', 0.05, one('de/en/fr/de/de')],
  // time, orders, tickets
  created: [
    'created_at',
    0.02,
    (person, pattern) => `${dated(person.created, pattern ?? person.locale.dateFormats[0])}`,
  ],
  updated: ['updated_at', 0.05, (person, pattern) => dated(person.updated, pattern ?? person.locale.dateFormats[0])],
  orderId: ['order_id|source_key', 0, (_, pattern, context) => key(pattern ?? 'SO-######', context)],
  orderDate: [
    'order_date',
    0,
    (person, pattern, { random }) => dated(someDate(random, 2022, 2024), pattern ?? person.locale.dateFormats[0]),
  ],
  date: [
    NO_ROLE,
    0.1,
    (person, pattern, { random }) => dated(someDate(random, 2019, 2024), pattern ?? person.locale.dateFormats[0]),
  ],
  amount: [
    'amount',
    0.01,
    (_, argument, { random }) =>
      argument === 'comma'
        ? decimal(random, 5, 400).replace('.', ',')
        : argument === 'whole'
          ? String(between(random, 500, 90000))
          : decimal(random, 5, 400),
  ],
  money: [
    `${NO_ROLE}|amount`,
    0.1,
    (_, argument, { random }) =>
      argument === 'comma' ? decimal(random, 0, 9000).replace('.', ',') : decimal(random, 0, 9000),
  ],
  currency: ['currency', 0, (person) => person.locale.currency],
  product: ['product', 0, one(PRODUCTS.join('/'))],
  sku: [
    `product|${NO_ROLE}`,
    0,
    (_, __, { random }) => filled(random, `[A-C]-10[0-9]#`.replace('[A-C]', pick(random, [...'ABC']))),
  ],
  quantity: ['quantity', 0, (_, __, { random }) => String(Math.ceil(random() ** 3 * 9))],
  ticketId: ['ticket_id|source_key', 0, (_, pattern, context) => key(pattern ?? 'T#####', context)],
  eventDate: [
    'event_date',
    0,
    (person, pattern, { random }) => dated(someDate(random, 2023, 2024), pattern ?? person.locale.dateFormats[0]),
  ],
  orderState: [
    'order_state',
    0.02,
    (_, argument, { random }) => pick(random, (argument ?? 'paid/paid/paid/pending/refunded/cancelled').split('/')),
  ],
  cancelledAt: [
    'order_state',
    0.9,
    (person, pattern, { random }) => dated(someDate(random, 2022, 2024), pattern ?? person.locale.dateFormats[0]),
  ],
  refund: [
    'refunded_amount',
    0.85,
    (_, argument, { random }) =>
      argument === 'comma' ? decimal(random, 5, 90).replace('.', ',') : decimal(random, 5, 90),
  ],
  foreignOrder: ['external_order_id', 0.3, (_, pattern, context) => key(pattern ?? '#1####', context)],
  unitPrice: [
    'unit_price',
    0,
    (_, argument, { random }) =>
      argument === 'comma' ? decimal(random, 2, 60).replace('.', ',') : decimal(random, 2, 60),
  ],
  category: ['category', 0.03, one('Shoes/Hats/Coats/Bags')],
  ticketState: ['ticket_state', 0, one('open/closed/pending/closed/solved')],
  channel: ['channel', 0, one('email/phone/chat/web form')],
  subscriptionState: ['subscription_state', 0, one('active/active/past_due/canceled')],
  renewal: [
    'renewal_date',
    0.05,
    (person, pattern, { random }) => dated(someDate(random, 2024, 2026), pattern ?? person.locale.dateFormats[0]),
  ],
  eventType: ['event_type', 0, one('call/visit/mail/complaint/return')],
  // yes and no
  news: ['consent_email', 0.03, yesNo(0.55)],
  sms: ['consent_sms', 0.03, yesNo(0.4)],
  calls: ['consent_phone', 0.03, yesNo(0.3)],
  post: ['consent_post', 0.03, yesNo(0.6)],
  anyConsent: ['consent_any|consent_email', 0.03, yesNo(0.6)],
  kindOf: ['entity_kind', 0.02, one('person/company')],
  flag: [NO_ROLE, 0.05, yesNo(0.3)],
  // what has no role
  note: [NO_ROLE, 0.6, one(NOTES.join('/'))],
  noteAddress: [
    'address_full',
    0.1,
    (person, _, { random }) =>
      person.locale.fullAddress({ ...person, ...person.place, unit: unitOf(person, 0.1, random) }),
  ],
  status: [`${NO_ROLE}|event_type`, 0.02, one('active/active/inactive/new/blocked')],
  pick: [NO_ROLE, 0.05, one('A/B/C')],
  count: [NO_ROLE, 0.02, (_, argument, { random }) => String(Math.floor(random() ** 2 * number(argument ?? '40')))],
  score: [NO_ROLE, 0.1, (_, __, { random }) => String(between(random, 1, 100))],
  decimal: [NO_ROLE, 0.1, (_, __, { random }) => decimal(random, 0, 5)],
  book: [NO_ROLE, 0.02, one(BOOKS.join('/'))],
  relation: [NO_ROLE, 0.02, one('Head/Wife/Son/Daughter/Father/Mother/Son/Wife')],
  ip: [NO_ROLE, 0.05, (_, __, { random }) => filled(random, '84.1##.2#.1#')],
  latitude: [NO_ROLE, 0.05, (_, __, { random }) => (45 + random() * 8).toFixed(6)],
  longitude: [NO_ROLE, 0.05, (_, __, { random }) => (5 + random() * 9).toFixed(6)],
  time: [NO_ROLE, 0, (_, __, { random }) => `${between(random, 10, 21)}:${between(random, 10, 59)}`],
  caption: [NO_ROLE, 0.2, one('Front view/At the desk/Team photo/Portrait/With dog/Summer party/Booth 12')],
  empty: [NO_ROLE, 1, () => ''],
};

function filledBy(pattern, value) {
  const width = (pattern.match(/#/g) ?? []).length;
  const text = String(value).padStart(width, '0').slice(-width);
  let at = 0;
  return pattern.replace(/#/g, () => text[at++]);
}
