// What each mechanism of matching is worth: every labelled set with one of them off at a time. Prints and writes ablations.md.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inlineEngine } from '../../dist/engine/inline.js';
import { matchRecords } from '../../dist/match/match.js';
import { MECHANISMS } from '../../dist/match/options.js';
import { normalizeSources } from '../../dist/normalize/records.js';
import { holdsCustomers, inferPlan } from '../../dist/plan/infer.js';
import { readSource } from '../../dist/read/read-source.js';
import { evaluateClusters } from '../../dist/report/evaluate.js';
import { cellText } from '../../dist/table/table.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(process.env.AURUM_DATA ?? path.join(here, '../../../shared/data'), 'matching');

/** Records and plan of a labelled set, and per record the number of its true customer (−1: no label). */
async function load(set) {
  const folder = path.join(root, set, 'input');
  const sources = [];
  for (const name of fs.readdirSync(folder).sort()) {
    const { table } = await readSource({ path: path.join(folder, name) });
    sources.push({ table, path: name });
  }
  const plan = inferPlan(sources);
  const tables = plan.sources.map((own, at) => ({ plan: own, table: sources[at].table }));
  const records = normalizeSources(tables.filter((one) => holdsCustomers(one.plan)));
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
  return { plan, records, labels };
}

async function measure({ plan, records, labels }, without) {
  const { clustering } = await matchRecords(records, { ...plan.match, without }, inlineEngine());
  const labelled = [...labels.keys()].filter((record) => labels[record] >= 0);
  const of = (values) => Int32Array.from(labelled, (record) => values[record]);
  return evaluateClusters(of(clustering.clusterOf), of(labels));
}

if (!fs.existsSync(root)) {
  console.log(`SKIPPED: no labelled data at ${root} (set AURUM_DATA)`);
} else {
  const asked = process.argv.slice(2);
  const sets = asked.length > 0 ? asked : fs.readdirSync(root).sort();
  const cell = (e) => `${e.precision.toFixed(3)} / ${e.recall.toFixed(3)} / **${e.f1.toFixed(3)}**`;
  const lines = [
    `| set | all on | ${MECHANISMS.map((one) => `without: ${one}`).join(' | ')} |`,
    `|${'---|'.repeat(MECHANISMS.length + 2)}`,
  ];
  for (const set of sets) {
    const loaded = await load(set);
    const cells = [cell(await measure(loaded, []))];
    for (const mechanism of MECHANISMS) cells.push(cell(await measure(loaded, [mechanism])));
    lines.push(`| ${set} | ${cells.join(' | ')} |`);
    console.log(lines.at(-1));
  }
  const head =
    '# What each mechanism is worth\n\nPrecision / recall / F1 over pairs on final clusters, one mechanism off at a time. Written by `npm run ablations`.\n\n';
  if (asked.length === 0) fs.writeFileSync(path.join(here, 'ablations.md'), `${head}${lines.join('\n')}\n`);
}
