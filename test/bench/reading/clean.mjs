// Clean tables of made-up customers, and how they are written down: the truth that polluted files are compared with.
import { chance, integer, pick } from '../worlds/random.mjs';

const GIVEN = ['Anna', 'Bert', 'Chloé', 'Dóra', 'Emre', 'Fatma', 'Goran', 'Hana', 'Ivan', 'Jana', 'Kofi', 'Lucía'];
const FAMILY = [
  'Berg',
  'Novák',
  'Okafor',
  'Smith',
  "O'Hara",
  'Rossi',
  'Sørensen',
  'Tanaka',
  'Ünal',
  'van Dijk',
  'Weiß',
];
const CITIES = ['Berlin', 'Roma', 'Lyon', 'New York', 'Brno', 'Århus', 'İzmir', 'Porto', 'Gent'];
const WORDS = ['vip', 'regular', 'late', 'asks for Eva', 'gate 4', 'prefers mail', 'moved'];
const domain = ['example.com', 'example.org', 'mail.example'];

/** Makers of values by header; `row` counts from one. */
const COLUMNS = [
  ['id', (_, row) => String(row)],
  ['customer no', (_, row) => `C-${String(row).padStart(4, '0')}`],
  [
    'name',
    (random) =>
      chance(random, 0.2)
        ? `${pick(random, FAMILY)}, ${pick(random, GIVEN)}`
        : `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
  ],
  [
    'email',
    (random, row) => (chance(random, 0.1) ? '' : `${pick(random, ['a', 'info', 'x.y'])}${row}@${pick(random, domain)}`),
  ],
  ['phone', (random) => (chance(random, 0.1) ? '' : `+44 20 7946${integer(random, 1000, 9999)}`)],
  ['city', (random) => (chance(random, 0.05) ? '' : pick(random, CITIES))],
  ['amount', (random) => `${integer(random, 1, 900)}.${integer(random, 10, 99)}`],
  ['born', (random) => `19${integer(random, 40, 99)}-0${integer(random, 1, 9)}-1${integer(random, 0, 9)}`],
  ['notes', (random) => note(random)],
];

function note(random) {
  const kind = random();
  if (kind < 0.5) return '';
  if (kind < 0.7) return pick(random, WORDS);
  if (kind < 0.85) return `${pick(random, WORDS)}, ${pick(random, WORDS)}`;
  if (kind < 0.95) return `calls it "${pick(random, WORDS)}"`;
  return `${pick(random, WORDS)}\n${pick(random, WORDS)}`;
}

/** A table of 4 to 9 columns, a name and an e-mail or phone among them, and 12 to 60 rows. */
export function cleanTable(random) {
  const kept = COLUMNS.filter(([name]) => name === 'name' || name === 'email' || chance(random, 0.6));
  const columns = kept.length < 4 ? COLUMNS.slice(1, 6) : kept;
  const count = integer(random, 12, 60);
  const rows = Array.from({ length: count }, (_, at) => columns.map(([, make]) => make(random, at + 1)));
  return { names: columns.map(([name]) => name), rows };
}

/** How a table is written: most exports have commas and quote what needs it. */
export function dialectOf(random) {
  return {
    delimiter: pick(random, [',', ',', ';', '\t', '|']),
    newline: pick(random, ['\n', '\r\n']),
    quotesAll: chance(random, 0.3),
    quote: '"',
    gap: '',
  };
}

export function writeCell(cell, { delimiter, quotesAll, quote }) {
  const isBare = !quotesAll && !cell.includes(delimiter) && !cell.includes(quote) && !/[\r\n]/.test(cell);
  return isBare ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
}

export function writeRow(cells, dialect) {
  return cells.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter + dialect.gap);
}

/** Lines of a file: `row` is −1 for the header, null for what is neither header nor record. */
export function draftOf(table, dialect) {
  const lines = [table.names, ...table.rows].map((cells, at) => ({
    cells,
    text: writeRow(cells, dialect),
    row: at - 1,
  }));
  return { ...table, dialect, lines, bytes: undefined, needsWarning: false };
}
