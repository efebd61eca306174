// npm run ablations [-- set …]: what each mechanism of matching is worth, every labelled set with one of them off at a time.
// npm run ablations -- --worlds N [--seed S]: the same on drawn worlds (worlds/prices.mjs).
// Prints, and writes its section of ablations.md; of sets that were not run the rows there stay as long as the mechanisms are the same.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MECHANISMS } from '../../dist/match/options.js';
import { readSource } from '../../dist/read/read-source.js';
import { evaluateClusters } from '../../dist/report/evaluate.js';
import { cellText } from '../../dist/table/table.js';
import { root as home } from './measured.mjs';
import { customersWithout, prepare } from './prepared.mjs';
import { pricesOnWorlds } from './worlds/prices.mjs';

const root = path.join(process.env.AURUM_DATA ?? path.join(home, '../shared/data'), 'matching');
const file = path.join(import.meta.dirname, 'ablations.md');
/** Larger sets are run when they are named. */
const MOST_ROWS = 6000;

const INTRO = `# What each mechanism is worth

One mechanism off at a time. Written by \`npm run ablations\` and \`npm run ablations -- --worlds N --seed S\`, a section each.
`;
const ON_SETS = `## On labelled sets

Precision / recall / F1 over pairs on final clusters. Sets of more than ${MOST_ROWS} records are run when they are named; a set without a row here
was not run since the list of mechanisms changed.
`;
const ON_WORLDS = `## On worlds

Change over pairs on final clusters when a mechanism is off: − is what it is worth, + what it costs. F1, precision and recall are means; the
worlds that lose and gain most F1 are named by seed and scenario; a world has moved when its F1 changes by more than .001. Worlds
drawn larger than 1,000 rows are drawn with so many.
`;

/** A section of ablations.md as it stands; empty where there is none. */
function written(heading) {
  const [title] = heading.split('\n');
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(/\n(?=## )/) : [];
  return old.find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/** Keeps the other section as it is. */
function write(heading, text) {
  const sections = [ON_SETS, ON_WORLDS].map((one) => (one === heading ? `${one}\n${text}` : written(one)).trimEnd());
  fs.writeFileSync(file, `${[INTRO.trimEnd(), ...sections.filter((one) => one !== '')].join('\n\n')}\n`);
}

/** A labelled set, prepared, and per record the number of its true customer (−1: no label). */
async function load(set) {
  const folder = path.join(root, set, 'input');
  const inputs = fs.readdirSync(folder).sort();
  const prepared = await prepare(inputs.map((name) => path.join(folder, name)));
  const { records } = prepared;
  const { table } = await readSource({ path: path.join(root, set, 'truth.csv') });
  const [source, rid, entity] = ['source', 'rid', 'entity'].map((name) => table.columns.find((c) => c.name === name));
  const truth = new Map();
  for (let row = 0; row < table.rows; row++) {
    truth.set(`${cellText(source, row)} ${cellText(rid, row)}`, entity.ids[row]);
  }
  const labels = Int32Array.from({ length: records.count }, (_, record) => {
    const name = records.sources[records.sourceOf[record]].name;
    return truth.get(`${name} ${cellText(records.sourceKey, record)}`) ?? -1;
  });
  return { ...prepared, labels };
}

async function measure(set, without) {
  const customers = await customersWithout(set, without);
  const labelled = [...set.labels.keys()].filter((record) => set.labels[record] >= 0);
  const of = (values) => Int32Array.from(labelled, (record) => values[record]);
  const { precision, recall, f1 } = evaluateClusters(of(customers), of(set.labels));
  return `${precision.toFixed(3)} / ${recall.toFixed(3)} / **${f1.toFixed(3)}**`;
}

/** Writes after each set, so that a run ended early keeps what it has. */
async function onSets(asked) {
  const head = [
    `| set | all on | ${MECHANISMS.map((one) => `without: ${one}`).join(' | ')} |`,
    `|${'---|'.repeat(MECHANISMS.length + 2)}`,
  ];
  const old = written(ON_SETS).split('\n');
  const rows = new Map(
    old.includes(head[0]) ? old.slice(old.indexOf(head[1]) + 1).map((line) => [line.split(' ')[1], line]) : [],
  );
  for (const name of asked.length > 0 ? asked : fs.readdirSync(root).sort()) {
    const set = await load(name);
    if (asked.length === 0 && set.records.count > MOST_ROWS) continue;
    const cells = [await measure(set, [])];
    for (const mechanism of MECHANISMS) cells.push(await measure(set, [mechanism]));
    rows.set(name, `| ${name} | ${cells.join(' | ')} |`);
    console.log(rows.get(name));
    write(ON_SETS, [...head, ...[...rows.keys()].sort().map((key) => rows.get(key))].join('\n'));
  }
}

const { values, positionals } = parseArgs({
  options: { worlds: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
if (values.worlds !== undefined) {
  const text = await pricesOnWorlds(Number(values.worlds), Number(values.seed ?? 2));
  console.log(`\n${text}`);
  write(ON_WORLDS, text);
} else if (!fs.existsSync(root)) {
  console.log(`SKIPPED: no labelled data at ${root} (set AURUM_DATA)`);
} else {
  await onSets(positionals);
}
const { user, system } = process.cpuUsage();
console.log(`${((user + system) / 1e6).toFixed(0)} CPU s`);
