// Entries of a file as rows of cells: styles, widths, spreadsheets; and what each row still tells (facts).
import { asFloat, asNumber, asScience, cut } from '../dirt/spreadsheets.mjs';
import { chance, shuffled, stream } from '../random.mjs';
import { COLUMNS } from './columns.mjs';
import { customerNumber, keyOf } from './files.mjs';
import { inStyle, writtenPhone } from './written.mjs';

const STYLED = [
  'given',
  'middle',
  'family',
  'nickname',
  'maiden',
  'street',
  'city',
  'district',
  'house_label',
  'company',
];
const PHONES = ['phone', 'mobile', 'landline'];
const NUMERIC = new Set([
  'postcode',
  'phone',
  'mobile',
  'landline',
  'house',
  'customer_no',
  'birth_day',
  'birth_month',
  'birth_year',
  'badge',
  'age',
  'household',
]);
const FLOATED = new Set([
  'postcode',
  'phone',
  'mobile',
  'house',
  'birth_day',
  'birth_month',
  'birth_year',
  'age',
  'orders',
]);
const CUT = new Set(['given', 'family', 'full', 'street', 'street_name', 'city', 'address', 'company', 'house_label']);

function style(entry, file, random) {
  const { values, locale, country } = entry;
  for (const name of STYLED) {
    const isName = /given|middle|family|nick|maiden/.test(name);
    values[name] = inStyle(values[name], file, { locale: isName ? locale : country, country });
  }
  for (const name of PHONES) {
    if (values[name] !== '' && !entry.filled.has(name))
      values[name] = writtenPhone(values[name], file, random, country);
  }
  return entry;
}

function damaged(text, concept, { damage }) {
  if (text === '') return text;
  if (CUT.has(concept)) return cut(text, damage.width);
  if (damage.floats && FLOATED.has(concept)) return asFloat(text);
  if (damage.science && PHONES.includes(concept)) return asScience(text);
  return damage.zeros && NUMERIC.has(concept) ? asNumber(text) : text;
}

/** Facts a cell tells: none where it is blank, filled with a default or beyond repair. */
function tell(known, entry, concept, text) {
  if (text === '' || /E\+\d/.test(text)) return;
  for (const name of COLUMNS[concept][1]) {
    const value = entry.facts[name];
    if (value === undefined || value === '' || entry.filled.has(FILLED[name] ?? name)) continue;
    if (entry.lost.has(name)) known.initial = entry.facts.initial;
    else known[name] = value;
  }
}

const FILLED = { day: 'birth', month: 'birth', year: 'birth' };

const PERSONAL = ['given', 'initial', 'year', 'loyalty', 'national', 'insurance', 'code', 'badge', 'handle'];

/** True for rows that name both of a couple, or tell only what a whole home or firm shares: nobody can say whose they are. */
function isNobodys({ subject, isJoint }, known) {
  if (isJoint) return true;
  if (subject.kind === 'company' || PERSONAL.some((name) => known[name] !== undefined)) return false;
  const { household, work, email, email2, emailBefore, mobile, mobileBefore } = subject;
  if (work !== undefined && known.company !== undefined) return known.family === undefined && known.email === undefined;
  if (household.members.length === 1) return false;
  const own = [email, email2, emailBefore?.value, mobile, mobileBefore?.value].filter(
    (one) => one && one !== household.mailbox,
  );
  return ![known.email, known.phone, known.mobile].some((told) => own.includes(told));
}

const ORDERS = {
  time: (entries) => [...entries].sort((one, two) => one.at - two.at),
  name: (entries) =>
    [...entries].sort((one, two) => (one.sortName < two.sortName ? -1 : one.sortName > two.sortName ? 1 : 0)),
  random: (entries, random) => shuffled(random, entries),
};

/** An entry as cells, its true customer and the facts it tells; keys are written when the order of the rows is known. */
export function writeEntry(world, file, entry, random) {
  style(entry, file, random);
  const facts = {};
  const row = file.concepts.map((concept, column) => {
    if (KEYS[concept] !== undefined) return '';
    const text = damaged(COLUMNS[concept][2](entry, file) ?? '', concept, file);
    const isBlanked = column > 0 && world.blanked > 0 && chance(random, world.blanked);
    if (!isBlanked) tell(facts, entry, concept, text);
    return isBlanked ? '' : text;
  });
  const { at, sortName, subject } = entry;
  return { row, facts, at, sortName, entity: isNobodys(entry, facts) ? '' : subject.id };
}

const KEYS = { row_id: keyOf, customer_no: customerNumber };

/** The rows of a file in its order, with its keys. */
export function writeRows(world, file) {
  const random = stream(world.seed, 'rows', file.name);
  const entries = ORDERS[file.order](file.entries, random);
  const keys = [...file.concepts.entries()].filter(([, concept]) => KEYS[concept] !== undefined);
  entries.forEach(({ row }, at) => {
    for (const [column, concept] of keys) row[column] = damaged(KEYS[concept](file, at, random), concept, file);
  });
  const { name, header, roles, delimiter } = file;
  const several = (field) => entries.map((entry) => entry[field]);
  return { name, header, roles, delimiter, rows: several('row'), entities: several('entity'), facts: several('facts') };
}
