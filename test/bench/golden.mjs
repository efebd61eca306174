// Measures golden records and clean files against data sets with planted faults: npm run golden.
// AURUM_DATA names the folder of data sets (golden/<set>/data_messy.csv, data_clean_deduped.csv, joined on _row_id).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const here = dirname(fileURLToPath(import.meta.url));
const data = resolve(process.env.AURUM_DATA ?? join(here, '../../../shared/data'), 'golden');
const cli = join(resolve(process.env.AURUM_DIST ?? join(here, '../../dist')), 'cli/main.js');
const showsMisses = process.argv.includes('--misses');

const rows = (path) => parse(readFileSync(path, 'utf8'), { columns: true });
const aurum = (...args) =>
  execFileSync(
    process.execPath,
    ['-e', `import(${JSON.stringify(cli)}).then((c) => c.main(['node', 'aurum', ...process.argv.slice(1)]))`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );

/** Columns of the sets, and the fields of a golden record that hold the same. */
const FIELDS = {
  first_name: ['given_name'],
  last_name: ['family_name'],
  email: ['email'],
  phone: ['phone'],
  address: ['house_number', 'street', 'unit', 'po_box'],
  city: ['city'],
  state: ['region'],
  zip: ['postcode'],
  company: ['company'],
};

/** The sets write numbers as "(212) 456-7890", we write E.164: the number counts, not its writing. */
const comparable = (column, text) => (column === 'phone' ? text.replace(/\D/g, '').slice(-10) : text);

/** Cells that differ between messy and clean are planted; all others must not change. */
function compare(messy, expected, found) {
  const totals = { planted: 0, right: 0, exact: 0, other: 0, kept: 0, misses: [] };
  for (const [id, row] of expected) {
    for (const column of Object.keys(FIELDS)) {
      const isPlanted = messy.get(id)[column] !== row[column];
      const value = found(id, column);
      const isRight = comparable(column, value) === comparable(column, row[column]);
      totals[isPlanted ? 'planted' : 'other']++;
      if (isPlanted && value === row[column]) totals.exact++;
      if (isRight) totals[isPlanted ? 'right' : 'kept']++;
      else totals.misses.push(`${column} "${messy.get(id)[column]}" expected "${row[column]}" found "${value}"`);
    }
  }
  return totals;
}

function measureRun(set, messy, expected, folder) {
  const out = join(folder, 'out');
  aurum('run', join(data, set, 'data_messy.csv'), '-o', out, '-q');
  const golden = new Map(rows(join(out, 'golden.csv')).map((row) => [row.golden_id, row]));
  const ids = [...messy.keys()];
  const goldenOf = new Map(
    rows(join(out, 'crosswalk.csv')).map((row) => [ids[Number(row.row) - 1], golden.get(row.golden_id)]),
  );
  const found = (id, column) =>
    FIELDS[column]
      .map((field) => goldenOf.get(id)?.[field] ?? '')
      .filter((text) => text !== '')
      .join(' ');
  return { set, command: 'run', count: golden.size, ...compare(messy, expected, found) };
}

function measureClean(set, messy, expected, folder) {
  const out = join(folder, 'clean.csv');
  aurum('clean', join(data, set, 'data_messy.csv'), '--replace', '-o', out, '-q');
  const clean = new Map(rows(out).map((row) => [row._row_id, row]));
  return {
    set,
    command: 'clean',
    count: clean.size,
    ...compare(messy, expected, (id, column) => clean.get(id)?.[column] ?? ''),
  };
}

const byId = (path) => new Map(rows(path).map((row) => [row._row_id, row]));

function measure(set) {
  const folder = mkdtempSync(join(tmpdir(), 'aurum-golden-'));
  try {
    const messy = byId(join(data, set, 'data_messy.csv'));
    const expected = byId(join(data, set, 'data_clean_deduped.csv'));
    return [measureRun, measureClean].map((one) => ({ ...one(set, messy, expected, folder), wanted: expected.size }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

function line({ set, command, planted, right, exact, other, kept, count, wanted }) {
  const isRun = command === 'run';
  const score = 0.6 * (right / planted) + 0.4 * (1 - Math.abs(count - wanted) / wanted);
  const cells = [
    set,
    command,
    planted,
    percent(right, planted),
    percent(exact, planted),
    percent(kept, other),
    count,
    isRun ? wanted : '–',
    isRun ? score.toFixed(4) : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

if (!existsSync(data)) {
  console.error(`golden: SKIPPED, nothing was measured: no data sets at ${data} (AURUM_DATA names their folder)`);
} else {
  const results = readdirSync(data).sort().flatMap(measure);
  const table = [
    '# Golden records against known answers',
    '',
    'Written by `npm run golden`. Planted cells are those that differ between the messy and the expected file; all other cells must not',
    'change. Telephone numbers count as right when they are the same number, whatever its writing: the sets write (212) 456-7890, we',
    'write +12124567890, so "to the letter" counts them all as wrong. Score: 0.6 × planted cells right +',
    '0.4 × (1 − |records − expected| / expected). `run` looks at golden.csv, `clean` at `aurum clean --replace`.',
    '',
    '| set | command | planted cells | right | to the letter | other cells kept | records | expected | score |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|',
    ...results.map(line),
    '',
  ].join('\n');
  writeFileSync(join(here, 'golden.md'), table);
  console.log(table);
  if (showsMisses)
    for (const { set, command, misses } of results)
      for (const miss of misses) console.log(`${set} ${command}: ${miss}`);
}
