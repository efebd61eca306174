// Are orders counted and added up rightly? node test/bench/retailers/bench.mjs [--seeds 2,4,6] [--odd] [--write] [--keep folder] after a build.
// --values asks about names, contact points and addresses instead (customers/).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../measured.mjs';
import { benchValues } from './customers/bench.mjs';
import { measure } from './measure.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    odd: { type: 'boolean' },
    write: { type: 'boolean' },
    keep: { type: 'string' },
    values: { type: 'boolean' },
  },
});
/** The heading above the table that a run writes. */
const LAST_RUN = '## Last run\n';
const LAST_VALUES = '## Last run of values\n';
const percent = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
const MOST = 24;
/** Runs of values are compared with what is expected twice each, so there are fewer. */
const MOST_OF_VALUES = 12;
const seeds =
  values.seeds?.split(',').map(Number) ??
  Array.from({ length: MOST }, (_, at) => 2 * at + (values.odd === true ? 1 : 2));
if (values.values === true) {
  const table = benchValues(seeds.slice(0, MOST_OF_VALUES), values.keep);
  console.log(`\n${table}`);
  if (values.write === true) rewrite(LAST_VALUES, table);
  process.exit(0);
}
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
if (values.write === true) rewrite(LAST_RUN, text);
console.log(all.join('  '));

/** Puts another table under its heading in the page; what people have written around it stays. */
function rewrite(heading, table) {
  const path = join(import.meta.dirname, '../retailers.md');
  const [before, after] = readFileSync(path, 'utf8').split(heading);
  if (after === undefined) throw new Error(`The page has no heading "${heading.trim()}".`);
  const rest = after.replace(/^(?!## )(?:(?!\n## )[\s\S])*/, '');
  writeFileSync(path, `${before}${heading}\n${table}\n${rest}`);
}
