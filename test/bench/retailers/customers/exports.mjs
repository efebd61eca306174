// The customer files of a retailer, whose each row is, and the values a careful steward would sign.
import { abbreviated } from '../../worlds/dirt/abbreviations.mjs';
import { chance, pick, stream } from '../../worlds/random.mjs';
import { date, table } from '../index.mjs';
import { entryOf } from './entries.mjs';
import { liveOf } from './lives.mjs';
import { HELD_SYSTEMS, SYSTEMS } from './systems.mjs';

const CODES = ['en_US', 'en_GB', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'cs'];
const PEOPLE = 400;

/** `files`: text by name; `truth`, `expected`, `movers`: text of the lists `aurum evaluate` reads. */
export function customersOf(seed) {
  const random = stream(seed, 'customer systems');
  const code = pick(random, CODES);
  const systems = seed % 2 === 1 ? { ...SYSTEMS, ...HELD_SYSTEMS } : SYSTEMS;
  const lives = Array.from({ length: PEOPLE }, (_, at) => liveOf(seed, at, { code, codes: CODES }));
  const entries = new Map(lives.map((life) => [life, []]));
  const truth = [];
  const files = {};
  const styles = { iso: (day) => date(day, 'time'), dmy: (day) => (day === '' ? '' : date(day, 'dmy')) };
  for (const [name, system] of Object.entries(systems)) {
    const draw = stream(seed, 'rows', name);
    const rows = [];
    for (const life of lives) {
      if (!chance(draw, system.share)) continue;
      const made = entryOf(draw, life, system, `${system.key}${100_003 + ((rows.length * 7919) % 899_981)}`);
      entries.get(life).push(made);
      truth.push({ source: name, row: rows.length + 1, entity: `c${life.at}` });
      rows.push(system.row(made.entry, { locale: life.locale, ...styles }));
    }
    files[name] = table(rows, system.mark);
  }
  const known = lives.filter((life) => entries.get(life).length > 1);
  const expected = known.map((life) => expectedOf(life, entries.get(life)));
  const moved = known.filter((life) => {
    const tells = entries.get(life).filter(({ entry }) => entry.street !== '' && entry.city !== '');
    return new Set(tells.map(({ home }) => home)).size === 2;
  });
  const movers = moved
    .map((life) => ({ entity: `c${life.at}`, address: expectedOf(life, entries.get(life)).address }))
    .filter(({ address }) => address !== '');
  return { code, files, truth: table(truth), expected: table(expected), movers: table(movers) };
}

const same = (a, b) => a !== '' && a.toLowerCase() === b.toLowerCase();

/** Values that some row says rightly, whatever its case; the others are unknowable and stay blank. */
function expectedOf(life, made) {
  const says = (name, value) => made.some(({ entry }) => same(entry[name], value));
  const saysTruly = (name, value) => made.some(({ entry }) => entry[name] === value);
  const when = (name, value) => (says(name, value) ? value : '');
  const phones = [
    [life.mobile.now, 'mobile'],
    [life.landline, 'landline'],
  ].filter(
    ([number, name]) => number !== '' && made.some(({ entry, true_ }) => entry[name] !== '' && true_[name] === number),
  );
  const emails = [life.email.now, life.firm?.mail].filter((email) => email !== undefined && says('email', email));
  return {
    entity: `c${life.at}`,
    given_name: when('given', life.given),
    family_name: when('family', life.family.now),
    email: emails.join('|'),
    phone: phones.map(([number]) => number).join('|'),
    company: life.firm !== undefined && saysTruly('company', life.firm.name) ? life.firm.name : '',
    job_title: life.firm === undefined ? '' : when('job', life.job.now),
    address: addressOf(life, made),
    country: when('country', life.locale.country),
    birth_date: when('birth', life.birth),
  };
}

/** The present home, where a row says street, number, postcode and town of it; with its unit or without, abbreviated or not. */
function addressOf(life, made) {
  const { street, house, unit, place } = life.home.now;
  const rows = made.filter(
    ({ entry }) => same(entry.postcode, place.postcode) && same(entry.city, place.city) && entry.house === house,
  );
  const spellings = [...new Set([street, street.replace(/str\.$/, 'straße'), abbreviated(street, life.locale.code)])];
  const isTold = spellings.some((text) => rows.some(({ entry }) => same(entry.street, text)));
  return (isTold ? spellings : [])
    .flatMap((text) => [...new Set([unit, ''])].map((one) => [house, text, one, place.postcode, place.city]))
    .map((parts) => parts.filter(Boolean).join(' '))
    .join('|');
}
