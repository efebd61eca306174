// npm run accuracy [-- set …] [--plain]: runs the built command, nothing configured, on every labelled set below
// AURUM_DATA/matching (or ../shared/data/matching) and compares the crosswalk with the truth. Writes accuracy.md when
// all sets are run; `--plain` leaves the variants out. Sets above MOST_ROWS have variants only when they are named.
// npm run accuracy -- --worlds N [--seed S] [--rows R] [--write]: drawn worlds instead (worlds/README.md).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, markdownTable, measuredAurum, root } from './measured.mjs';
import {
  listSets,
  planWithoutIdentifiers,
  readSet,
  thirtyRows,
  VARIANTS,
  withoutDuplicates,
  writeSet,
} from './variants.mjs';
import { benchWorlds } from './worlds/bench.mjs';

if (process.argv.includes('--worlds')) {
  await benchWorlds(process.argv.slice(2));
  process.exit(0);
}

const MOST_ROWS = 100_000;
const file = join(import.meta.dirname, 'accuracy.md');
const data = join(resolve(process.env.AURUM_DATA ?? join(root, '../shared/data')), 'matching');
const load = (path) => import(pathToFileURL(join(dist, path)).href);

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isPlain = process.argv.includes('--plain');
const sets = listSets(data).filter((name) => named.length === 0 || named.includes(name));
if (sets.length === 0) {
  console.log(
    `skipped: SKIPPED, no labelled set${named.length > 0 ? ` of that name` : ''} in ${data} (AURUM_DATA names the folder)`,
  );
  process.exit(0);
}

const { readSource } = await load('read/read-source.js');
const { labelRecords } = await load('report/labels.js');
const { evaluateClusters } = await load('report/evaluate.js');

/** One run, measured: the row of the table. */
async function measure(name, { inputs, truth }, plan) {
  const out = mkdtempSync(join(tmpdir(), 'aurum-accuracy-'));
  const source = plan === undefined ? inputs : ['-c', plan];
  const { seconds, bytes } = measuredAurum(['run', ...source, '-o', join(out, 'out'), '--quiet']);
  const crosswalk = (await readSource({ path: join(out, 'out/crosswalk.csv'), delimiter: ',' })).table;
  const labels = (await readSource({ path: truth, delimiter: ',' })).table;
  const { found, truth: known } = labelRecords(crosswalk, labels, truth);
  const measured = evaluateClusters(found, known);
  const { rows, quality } = JSON.parse(readFileSync(join(out, 'out/report.json'), 'utf8'));
  rmSync(out, { recursive: true });
  return [
    name,
    `${rows.in}`,
    share(measured.precision),
    share(measured.recall),
    share(measured.f1),
    share(measured.cubedF1),
    believed(quality.precision),
    believed(quality.recall),
    seconds.toFixed(1),
    `${Math.round(bytes / 1e6)} MB`,
  ];
}

/** A run over customers that come once each: whatever is merged is wrong. */
function measureSingle(name, { inputs }) {
  const out = mkdtempSync(join(tmpdir(), 'aurum-accuracy-'));
  measuredAurum(['run', ...inputs, '-o', join(out, 'out'), '--quiet']);
  const { rows } = JSON.parse(readFileSync(join(out, 'out/report.json'), 'utf8'));
  rmSync(out, { recursive: true });
  return [name, `${rows.in}`, `${rows.merged}`];
}

const share = (value) => (value === undefined || value === null ? '–' : value.toFixed(4));

/** A share with the ends of its 95 % interval. */
function believed(interval) {
  if (interval === undefined || interval === null) return share(interval);
  return `${share(interval.value)} (${interval.low.toFixed(3)}–${interval.high.toFixed(3)})`;
}

const HEAD = ['rows', 'precision', 'recall', 'F1', 'B³ F1', 'est. precision', 'est. recall', 'CPU s', 'peak'];

function show(row) {
  console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(at > 5 ? 16 : 10))).join(''));
  return row;
}

const work = mkdtempSync(join(tmpdir(), 'aurum-sets-'));
show(['', ...HEAD]);
const plain = [];
for (const name of sets) plain.push(show(await measure(name, writeSet(readSet(join(data, name)), join(work, name)))));

const hard = [];
const single = [];
for (const name of isPlain ? [] : sets) {
  const files = readSet(join(data, name));
  if (named.length === 0 && files.reduce((sum, one) => sum + one.rows.length, 0) > MOST_ROWS) continue;
  const whole = writeSet(files, join(work, name));
  const plan = planWithoutIdentifiers(whole.inputs, work);
  if (plan !== undefined) hard.push(show(await measure(`${name}: identifiers left out`, whole, plan)));
  for (const [title, change] of Object.entries(VARIANTS)) {
    const changed = writeSet(files.flatMap(change), join(work, `${name} changed`));
    hard.push(show(await measure(`${name}: ${title}`, changed)));
    rmSync(join(work, `${name} changed`), { recursive: true });
  }
  hard.push(
    show(await measure(`${name}: thirty rows of it`, writeSet(thirtyRows(files), join(work, `${name} small`)))),
  );
  single.push(show(measureSingle(name, writeSet(withoutDuplicates(files), join(work, `${name} single`)))));
}
rmSync(work, { recursive: true });

const PLAIN = '\n## Nothing configured\n\n';
const HARD = '\n## The same sets made harder\n\n';
const SINGLE = '\n## The same sets with every duplicate taken out\n\n';
const INTRO = `# Accuracy

Written by \`npm run accuracy\`. Each set is run by the built command without any configuration or label and compared with the truth.
Precision, recall and F1 count pairs; B³ F1 averages over records. Labelled records that were rejected count as missed.
\`est.\` is what the run itself believed, with the ends of its 95 % interval, from \`report.json\`. CPU seconds and peak memory are of the whole process.
`;

/** Sections that were not run keep their last figures. */
function section(heading, head, rows) {
  if (rows.length > 0) return heading + markdownTable([head, ...rows]);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return old.includes(heading) ? heading + old.split(heading)[1].split('\n\n## ')[0].trimEnd() : '';
}

if (named.length === 0) {
  const parts = [
    section(PLAIN, ['set', ...HEAD], plain),
    section(HARD, ['set and change', ...HEAD], hard),
    section(SINGLE, ['set', 'rows', 'merged, all wrongly'], single),
  ].filter((part) => part !== '');
  writeFileSync(file, `${INTRO}${parts.join('\n')}\n`);
}
