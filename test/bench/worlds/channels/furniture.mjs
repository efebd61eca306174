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

function ofHome(subject, home, file) {
  const { household } = subject;
  if (household === undefined)
    return { household: '', account: '', giving: '', label: labelOf(home), relation: '', marital: '', age: '' };
  return {
    household: `${file.householdPrefix}${household.id.padStart(6, '0')}`,
    account: household.account,
    giving: household.giving,
    label: labelOf(home),
    relation: relationOf(subject, file.language),
    marital: subject.partner ? 'M' : subject.age < 20 ? 'S' : file.singleWord,
    age: String(YEAR - subject.birth.year),
  };
}

/** Values of unknown and shared columns, flags, amounts, notes. */
export function furniture(world, file, subject, home, random) {
  const { groups } = world;
  const spent = Math.exp(2 + 5 * random()).toFixed(2);
  return {
    ...ofHome(subject, home, file),
    area: `${home.place.postcode.replace(/\D/g, '').slice(0, 2)}/${hash(home.street) % 12}`,
    sales_region: groups.regions[hash(home.place.city) % groups.regions.length],
    segment: weighted(random, groups.segments),
    store: groups.stores[hash(home.place.city + (subject.household?.id ?? '')) % groups.stores.length],
    owner: groups.owners[hash(subject.work?.company.id ?? subject.id) % groups.owners.length],
    note: pick(random, NOTES),
    amount: file.hasCommas ? spent.replace('.', ',') : spent,
    orders: String(integer(random, 0, 30)),
    source: pick(random, SOURCES),
    consent: pick(random, file.flags),
    insurer: groups.insurers[hash(subject.id) % groups.insurers.length],
    status: random() < 0.85 ? 'active' : 'closed',
    tariff: groups.tariffs[integer(random, 0, groups.tariffs.length - 1)],
    ticket: `${file.keyPrefix}${digits(random, 7)}`,
    topic: pick(random, ['delivery', 'invoice', 'return', 'login', 'address change', 'complaint']),
  };
}
