// Polluted files of the seeds asked for, read by the built reader: node test/bench/reading.mjs [first seed] [files] [wrong|refused].
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AurumError } from '../../dist/model/error.js';
import { readSource } from '../../dist/read/read-source.js';
import { cellText } from '../../dist/table/table.js';
import { measure } from './reading/measure.mjs';
import { POLLUTIONS } from './reading/pollutions.mjs';

const FILES = 5000;
/** Even seeds are for development; of the odd ones those below 30,000 were used up: the seven faults they showed are repaired but for two. */
const FIRST = 40_001;
const [first = String(FIRST), count = String(FILES), focus] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'aurum-reading-'));
const path = join(folder, 'customers.csv');

async function read(bytes) {
  writeFileSync(path, bytes);
  try {
    const { table, rejects, warnings } = await readSource({ path });
    const names = table.columns.map(({ name }) => name);
    const rows = Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellText(column, row)));
    return { names, rows, rejects, warnings };
  } catch (error) {
    if (error instanceof AurumError) return { code: error.detail.code };
    throw error;
  }
}

const results = [];
for (let at = 0; at < Number(count); at++) results.push(await measure(Number(first) + at * 2, read));
rmSync(folder, { recursive: true });

const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const sum = (list, of) => list.reduce((total, one) => total + of(one), 0);

function line(name, own) {
  const refused = own.filter((one) => one.refused !== undefined);
  const codes = [...new Set(refused.map((one) => one.refused))].sort().join(' ');
  const wrong = own.filter((one) => one.wrong.length > 0).length;
  return `| ${name} | ${own.length} | ${percent(
    sum(own, (one) => one.kept),
    sum(own, (one) => one.sound),
  )} | ${refused.length} ${codes} | ${wrong} |`;
}

const single = (kind) => results.filter((one) => one.names.length === 1 && one.kinds[0] === kind);
const rows = [
  ...POLLUTIONS.map(({ name, kind }) =>
    line(
      `${kind}: ${name}`,
      results.filter((one) => one.names.length === 1 && one.names[0] === name),
    ),
  ),
  ...['row', 'shape', 'damage'].map((kind) => line(`**all: ${kind}**`, single(kind))),
  line(
    '**pairs of them**',
    results.filter((one) => one.names.length === 2),
  ),
  line('**all**', results),
];
console.log(`# Polluted files

\`npm run reading\`: made-up tables of customers, each polluted in one or two ways, read with nothing told and compared with the clean table
cell by cell and by position (${count} files, every other seed from ${first}; developed on even ones). Kept: sound records that were read right. Refused: whole files, with the codes.
Wrong: a value in the wrong place, a record that is neither read nor rejected, or another header, and nothing said.

| pollution | files | kept | refused | wrong |
|---|---:|---:|---|---:|
${rows.join('\n')}`);
if (focus !== undefined)
  for (const one of results
    .filter(({ wrong, refused }) => wrong.length > 0 || (focus === 'refused' && refused !== undefined))
    .slice(0, 40))
    console.error(one.seed, one.names.join(' + '), one.refused ?? '', one.wrong.slice(0, 2).join('; '));
