// npm run bench [-- rows]: speed and peak memory on invented people, each measurement in a process of its own.
// Writes bench.md when the full million is run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writePeople } from './generate.mjs';
import { markdownTable, measuredAurum, measuredNode } from './measured.mjs';

const FULL = 1_000_000;
/** Few enough that every pair is compared. */
const FEW = 2_400;
const rows = Number(process.argv[2] ?? FULL);
const folder = mkdtempSync(join(tmpdir(), 'aurum-bench-'));
const input = join(folder, 'people.csv');
writePeople(input, rows);

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const thousands = (count) => Math.round(count).toLocaleString('en-US');

function reading() {
  const [ours, peer] = ['aurum', 'csv-parse'].map((reader) =>
    measuredNode([join(import.meta.dirname, 'read.mjs'), reader, input]),
  );
  if (ours.out !== peer.out) throw new Error(`the readers do not agree: ${ours.out} ${peer.out}`);
  return { ours, peer };
}

function run(file, threads) {
  const out = join(folder, `out${threads}`);
  const measured = measuredAurum(['run', file, '-o', out, '--quiet', '--threads', `${threads}`]);
  return { ...measured, report: JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) };
}

const { ours, peer } = reading();
const few = join(folder, 'few.csv');
writePeople(few, FEW);
const { report: small } = run(few, 1);
const { seconds, bytes, report } = run(input, 2);
const { matching, run: clock, rows: counts } = report;
const phase = (name, { phases } = clock) => phases.find((one) => one.name === name)?.cpuSeconds ?? 0;
rmSync(folder, { recursive: true });

const tables = [
  [
    ['reading', 'CPU s', 'rows per CPU s', 'peak'],
    ...[
      ['aurum', ours],
      ['csv-parse', peer],
    ].map(([name, one]) => [name, one.seconds.toFixed(1), thousands(rows / one.seconds), megabytes(one.bytes)]),
  ],
  [
    ['phase of a whole run, up to the report', 'CPU s'],
    ...clock.phases.map((one) => [one.name, one.cpuSeconds.toFixed(1)]),
    ['the whole process', seconds.toFixed(1)],
  ],
  [
    ['whole run', 'figure'],
    ['rows in', thousands(counts.in)],
    ['golden', thousands(counts.golden)],
    ['pairs compared', thousands(matching.comparedPairs)],
    [
      `pairs per CPU second, every pair of ${thousands(FEW)} rows, training included`,
      thousands(small.matching.comparedPairs / phase('match', small.run)),
    ],
    ['rows normalized per CPU second', thousands(rows / phase('normalize'))],
    ['peak memory', megabytes(bytes)],
    ['peak memory per row', `${Math.round(bytes / rows)} B`],
  ],
].map(markdownTable);

const text = `# Speed and memory

Written by \`npm run bench\`: ${thousands(rows)} invented people in 15 columns, a quarter of them copies with slips, moves and gaps.
CPU seconds are user and system time of the whole process, peak is its largest resident size; a run uses two threads.
${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors, ${megabytes(totalmem())} memory, Node ${process.version}. Reading takes ${(ours.seconds / peer.seconds).toFixed(2)} times the CPU of csv-parse.

${tables.join('\n\n')}
`;
console.log(text);
if (rows === FULL) writeFileSync(join(import.meta.dirname, 'bench.md'), text);
