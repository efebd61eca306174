// What exports hold beside the person: things a home, a district or a group share, and things that say nothing.

import { YEAR } from '../population/people.mjs';
import { digits, integer, pick, weighted } from '../random.mjs';

const RELATIONS = {
  en: { head: 'Head', f: 'Wife', m: 'Husband', df: 'Daughter', dm: 'Son', other: 'Lodger' },
  de: { head: 'Haushaltsvorstand', f: 'Ehefrau', m: 'Ehemann', df: 'Tochter', dm: 'Sohn', other: 'Untermieter' },
  fr: { head: 'chef', f: 'épouse', m: 'époux', df: 'fille', dm: 'fils', other: 'pensionnaire' },
  es: { head: 'cabeza', f: 'esposa', m: 'esposo', df: 'hija', dm: 'hijo', other: 'huésped' },
  it: { head: 'capofamiglia', f: 'moglie', m: 'marito', df: 'figlia', dm: 'figlio', other: 'ospite' },
};
const NOTES = [
  '',
  '',
  '',
  '',
  'called back',
  'VIP',
  'prefers morning',
  'left message, no answer',
  'moved?',
  'ok',
  'see file',
  'invoice by post',
];
const SOURCES = ['google', 'fb_ads', 'direct', 'referral', 'spring_sale', 'newsletter_05', ''];

function relationOf(subject, language) {
  const words = RELATIONS[language] ?? RELATIONS.en;
  if (subject.parents !== undefined) return words[`d${subject.sex}`];
  if (subject.household.members[0] === subject) return words.head;
  return subject.partner === undefined ? words.other : words[subject.sex];
}

const hash = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7);

/** A code of a delivery point: the same for everybody behind one door. */
const labelOf = ({ place, street, house }) =>
  `${place.postcode.replace(/\W/g, '')}-${String(hash(street)).padStart(4, '0')}-${house}`.toUpperCase();

/** Things of a home; firms have none but the label of their door. */
const OF_HOME = {
  household: ({ subject, file }) => `${file.householdPrefix}${subject.household.id.padStart(6, '0')}`,
  account: ({ subject }) => subject.household.account,
  giving: ({ subject }) => subject.household.giving,
  relation: ({ subject, file }) => relationOf(subject, file.language),
  marital: ({ subject, file }) => (subject.partner ? 'M' : subject.age < 20 ? 'S' : file.singleWord),
  age: ({ subject }) => String(YEAR - subject.birth.year),
};

const amount = ({ file, random }) => {
  const spent = Math.exp(2 + 5 * random()).toFixed(2);
  return file.hasCommas ? spent.replace('.', ',') : spent;
};

const memberOf = (list, text) => list[hash(text) % list.length];
const TOPICS = ['delivery', 'invoice', 'return', 'login', 'address change', 'complaint'];

/** Things of a district or a group, flags, amounts, notes. */
const OF_ALL = {
  label: ({ home }) => labelOf(home),
  area: ({ home }) => `${home.place.postcode.replace(/\D/g, '').slice(0, 2)}/${hash(home.street) % 12}`,
  sales_region: ({ groups, home }) => memberOf(groups.regions, home.place.city),
  segment: ({ groups, random }) => weighted(random, groups.segments),
  store: ({ groups, home, subject }) => memberOf(groups.stores, home.place.city + (subject.household?.id ?? '')),
  owner: ({ groups, subject }) => memberOf(groups.owners, subject.work?.company.id ?? subject.id),
  note: ({ random }) => pick(random, NOTES),
  amount,
  orders: ({ random }) => String(integer(random, 0, 30)),
  source: ({ random }) => pick(random, SOURCES),
  consent: ({ file, random }) => pick(random, file.flags),
  insurer: ({ groups, subject }) => memberOf(groups.insurers, subject.id),
  status: ({ random }) => (random() < 0.85 ? 'active' : 'closed'),
  tariff: ({ groups, random }) => pick(random, groups.tariffs),
  ticket: ({ file, random }) => `${file.keyPrefix}${digits(random, 7)}`,
  subject: ({ random }) => pick(random, TOPICS),
};

/** Values of the unknown, shared and empty-handed columns a file has, by concept. */
export function furniture({ groups }, { file, subject, home, random }) {
  const context = { groups, file, subject, home, random };
  const values = {};
  for (const concept of file.concepts) {
    if (OF_ALL[concept] !== undefined) values[concept] = OF_ALL[concept](context);
    else if (OF_HOME[concept] !== undefined)
      values[concept] = subject.household === undefined ? '' : OF_HOME[concept](context);
  }
  return values;
}
