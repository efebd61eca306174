// npm run demo: the built command on the retailer fixture, measured against its known answers. Writes to out/demo.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const company = join(root, 'fixtures/retailer');
const out = join(root, 'out/demo');
const inputs = readdirSync(join(company, 'input'))
  .sort()
  .map((name) => join(company, 'input', name));

/** Runs the command; shows what it says and ends with its exit code when it fails. */
function aurum(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/aurum.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    console.error(stderr);
    process.exit(status ?? 70);
  }
  return { stdout, last: stderr.trimEnd().split('\n').at(-1) };
}

mkdirSync(join(root, 'out'), { recursive: true });
console.log(`aurum run ${relative(root, join(company, 'input'))}/* -o ${relative(root, out)}`);
const { last } = aurum('run', ...inputs, '-o', out, '--quiet');
const measured = JSON.parse(aurum('evaluate', out, '--truth', join(company, 'truth.csv'), '--json').stdout);
const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));

const { rows, quality, activities, consent } = report;
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const estimate = ({ value, low, high }) => `${percent(value)} (${percent(low)} to ${percent(high)})`;
const optOuts = consent.reduce((sum, one) => sum + one.customersIn.optedOut, 0);
const kept = consent.reduce((sum, one) => sum + one.golden.opted_out, 0);
const table = [
  ['files read', `${report.sources.length}`],
  ['rows in', `${rows.in}`],
  ['golden records', `${rows.golden}`],
  ['duplicates merged', `${rows.merged}`],
  ['rejected', `${rows.rejected}, each with its reason in rejects.csv`],
  ['for review', `${report.matching.possible} doubtful pairs in review.csv`],
  ...activities.counts.map((one) => [`${one.kind}s linked`, `${one.after} of ${one.before}`]),
  ['opt-outs kept', `${kept} of ${optOuts}`],
  [
    'precision',
    `${percent(measured.precision)} of merged pairs are right (the model estimated ${estimate(quality.precision)})`,
  ],
  ['recall', `${percent(measured.recall)} of true pairs were found (the model estimated ${estimate(quality.recall)})`],
  ['measured on', `${measured.records} labelled records of ${measured.trueClusters} true customers`],
  ['seconds', `${report.run.seconds}`],
  ['report', relative(root, join(out, 'report.html'))],
];
console.log();
for (const [name, value] of table) console.log(`  ${name.padEnd(18)} ${value}`);
console.log(`\n${last}`);
