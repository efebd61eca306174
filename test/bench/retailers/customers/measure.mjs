// Runs the built command on the customer files of a retailer and lets it compare its golden records with what was expected.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredAurum } from '../../measured.mjs';
import { customersOf } from './exports.mjs';

/** Scores by field of customers whose records are together, and of those of them who moved. */
export function measureValues(seed, keep) {
  const { code, files, truth, expected, movers } = customersOf(seed);
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'customers-'));
  const put = (name, text) => {
    writeFileSync(join(folder, `${name}.csv`), text);
    return join(folder, `${name}.csv`);
  };
  const inputs = Object.entries(files).map(([name, text]) => put(name, text));
  const out = join(folder, 'out');
  measuredAurum(['run', ...inputs, '-o', out]);
  const against = (name, text, ...more) =>
    JSON.parse(
      measuredAurum(['evaluate', out, '--truth', put('truth', truth), '--golden', put(name, text), '--json', ...more])
        .out,
    );
  const misses = keep === undefined ? [] : ['--misses', join(folder, 'misses.csv')];
  const all = against('expected', expected, ...misses);
  const moved = against('movers', movers);
  if (keep === undefined) rmSync(folder, { recursive: true });
  const fields = [
    ...all.values.wholeFields,
    ...moved.values.wholeFields.map((one) => ({ ...one, field: 'address of movers' })),
  ];
  return {
    seed,
    code,
    expected: all.values.expected,
    whole: all.values.whole,
    precision: all.precision,
    recall: all.recall,
    fields,
  };
}
