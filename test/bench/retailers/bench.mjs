// Are orders counted and added up rightly? node test/bench/retailers/bench.mjs [--seeds 2,4,6] [--odd] [--write] [--keep folder] after a build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../measured.mjs';
import { measure } from './measure.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    odd: { type: 'boolean' },
    write: { type: 'boolean' },
    keep: { type: 'string' },
  },
});
/** The heading above the table that a run writes. */
const LAST_RUN = '## Last run\n';
const percent = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
const MOST = 24;
const seeds =
  values.seeds?.split(',').map(Number) ??
  Array.from({ length: MOST }, (_, at) => 2 * at + (values.odd === true ? 1 : 2));
const results = seeds.map((seed) => {
  const folder = values.keep === undefined ? undefined : join(values.keep, String(seed));
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const result = measure(seed, folder);
  if (values.write !== true) {
    console.log(line(result).join('  '));
    for (const one of result.wrong.slice(0, 3)) console.log('   ', JSON.stringify(one));
  }
  return result;
});

function line({ seed, country, systems, score, isBalanced }) {
  const { customers, whole, count, sums, last, all } = score;
  const [shop, till, books, exported] = systems;
  return [
    ...[String(seed), country, shop, exported, till, books, String(customers), String(whole)],
    ...[count, sums, last, all].map((right) => percent(right, whole)),
    isBalanced ? 'yes' : 'NO',
  ];
}

const sum = (name) => results.reduce((total, { score }) => total + score[name], 0);
const total = ['all', '', '', '', '', '', String(sum('customers')), String(sum('whole'))];
const all = [
  ...total,
  ...['count', 'sums', 'last', 'all'].map((name) => percent(sum(name), sum('whole'))),
  results.every((one) => one.isBalanced) ? 'yes' : 'NO',
];
const head = [
  'seed',
  'country',
  'shop',
  'exports',
  'till',
  'books',
  'customers with orders',
  'in one cluster',
  'order count',
  'sums by currency',
  'last order',
  'all three',
  'balanced',
];
const text = markdownTable([head, ...results.map(line), all]);
if (values.write === true) {
  const page = join(import.meta.dirname, '../retailers.md');
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), text));
}
console.log(all.join('  '));

/** The page with another table of the last run; what people have written around it stays. */
function withTable(page, table) {
  const [before, after] = page.split(LAST_RUN);
  if (after === undefined) throw new Error(`The page has no heading "${LAST_RUN.trim()}".`);
  const rest = after.replace(/^(?:\s*\|.*\n)+/, '');
  return `${before}${LAST_RUN}\n${table}\n${rest}`;
}
