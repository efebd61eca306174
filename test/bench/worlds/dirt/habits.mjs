// What goes wrong with an entry, by the habits of the channel and the care of the person: gaps, pet names, slips, swaps.
import { chance, integer, pick } from '../random.mjs';
import { abbreviated } from './abbreviations.mjs';
import { misdialled, SLIPS } from './slips.mjs';

const GROUPS = {
  email: ['email'],
  phone: ['phone', 'mobile', 'landline'],
  address: ['street', 'house', 'unit', 'house_label', 'city', 'postcode', 'region', 'district'],
  birth: ['birth'],
  given: ['given', 'middle'],
  family: ['family'],
  job: ['job'],
  loyalty: ['loyalty'],
  insurance: ['insurance'],
  handle: ['handle'],
};

/** What people and tills write where they have nothing to write. */
const FILLERS = {
  email: ['none@none.com', 'noemail@example.com', 'n/a'],
  phone: ['0000000000', '-', 'n/a', '1234567'],
  given: ['n/a', '.', 'unknown', 'test'],
  family: ['n/a', 'unknown', 'X'],
  birth: [{ year: 1900, month: 1, day: 1 }],
};

function leaveOut(entry, file, group, random) {
  const isFilled = file.fills && FILLERS[group] !== undefined && chance(random, 0.5);
  const filler = isFilled ? pick(random, FILLERS[group]) : '';
  for (const name of GROUPS[group]) {
    entry.values[name] = isFilled ? filler : '';
    entry.filled.add(name);
  }
}

/** Gaps: a careless entry misses several things at once. Half of the gaps of an address are its street only. */
function leaveGaps(entry, file, care, random) {
  for (const [group, share] of Object.entries(file.channel.miss)) {
    if (entry.subject.kind === 'company' && (group === 'given' || group === 'family')) continue;
    if (!chance(random, Math.min(0.95, share * (0.4 + 0.6 * care)))) continue;
    if (group === 'address' && chance(random, 0.5)) {
      for (const name of ['street', 'house', 'unit', 'house_label']) {
        entry.values[name] = '';
        entry.filled.add(name);
      }
    } else leaveOut(entry, file, group, random);
  }
  if (chance(random, file.dropsUnits)) entry.values.unit = '';
}

function rename(entry, file, care, random) {
  const { values, facts, locale } = entry;
  if (values.given === '' || entry.filled.has('given')) return;
  if (chance(random, file.petNames * care)) values.given = locale.nickname?.(values.given, random) ?? values.given;
  if (!/\p{Script=Han}|\p{Script=Hangul}/u.test(values.given) && chance(random, file.initials * care)) {
    facts.initial = [...facts.given][0];
    entry.lost.add('given');
    values.given = `${[...values.given][0]}${file.initialDot}`;
  }
  if (values.family !== '' && chance(random, 0.012 * care))
    [values.given, values.family] = [values.family, values.given];
}

const SLIPPY = [
  ['given', 0.025],
  ['family', 0.03],
  ['street', 0.035],
  ['house_label', 0.035],
  ['city', 0.015],
  ['company', 0.03],
  ['email', 0.008],
];

function slip(entry, file, care, random) {
  const { values } = entry;
  const once = SLIPS[file.channel.entry];
  for (const [name, share] of SLIPPY) {
    if (entry.filled.has(name) || typeof values[name] !== 'string' || values[name] === '') continue;
    if (chance(random, share * care)) values[name] = once(values[name], random);
    if (chance(random, share * care * 0.15)) values[name] = once(values[name], random);
  }
  for (const name of ['phone', 'mobile', 'landline']) {
    if (values[name] !== '' && !entry.filled.has(name) && chance(random, 0.01 * care))
      values[name] = misdialled(values[name], random);
  }
  if (chance(random, file.abbreviates)) {
    for (const name of ['street', 'house_label']) values[name] = abbreviated(values[name], entry.country.code);
  }
}

function misdate(entry, care, random) {
  const { birth } = entry.values;
  if (typeof birth !== 'object' || entry.filled.has('birth')) return;
  const { year, month, day } = birth;
  if (day < 13 && chance(random, 0.008 * care)) entry.values.birth = { year, month: day, day: month };
  else if (chance(random, 0.008 * care))
    entry.values.birth = { year: year + pick(random, [-10, -1, 1, 10]), month, day };
  else if (chance(random, 0.006 * care)) entry.values.birth = { year, month, day: integer(random, 1, 28) };
}

/** Whole entries in one case, blanks at the end or doubled. */
function space(entry, file, random) {
  const { values } = entry;
  const shape = chance(random, file.shouts) ? pick(random, ['toUpperCase', 'toLowerCase']) : undefined;
  for (const name of ['given', 'family', 'street', 'city', 'company']) {
    if (shape !== undefined) values[name] = values[name][shape]();
    if (values[name] !== '' && chance(random, file.blanks)) values[name] += ' ';
    else if (chance(random, file.blanks)) values[name] = values[name].replace(' ', '  ');
  }
}

/** Makes an entry as dirty as its file, its person and its moment are. Changes the entry. */
export function soil(entry, world, file, random) {
  const care = world.dirt * (entry.subject.care ?? 1) * Math.exp(1.2 * (random() - 0.5));
  rename(entry, file, care, random);
  slip(entry, file, care, random);
  misdate(entry, care, random);
  leaveGaps(entry, file, care, random);
  space(entry, file, random);
  return entry;
}
