import { find } from '../../find.ts';
import { EXIT } from '../../model/error.ts';
import type { FoundCustomer } from '../../report/find/find-customers.ts';
import { findLine, print, say, tamed } from '../terminal.ts';

export interface FindFlags {
  readonly output: string;
  readonly most: number;
  readonly showValues?: boolean;
  readonly json?: boolean;
}

/** `aurum find`: customers of a finished run by name, address, number, key or row. Returns the exit code: 0, found or not. */
export async function findCommand(words: readonly string[], flags: FindFlags): Promise<number> {
  const { output: folder, most, showValues = false } = flags;
  const found = await find({ folder, words, most, showValues });
  if (flags.json === true)
    await print(`${JSON.stringify({ version: 1, areValuesMasked: !showValues, ...found }, null, 2)}\n`);
  else await print(tamed(found.shown.map(customerText).join('\n')));
  const hidden = found.customers - found.shown.length;
  if (hidden > 0) say(`${hidden} more: add a word, or --most ${found.customers}.`);
  if (found.customers === 0) say('No customer of the run has all of these words.');
  say(findLine(found.customers, EXIT.OK));
  return EXIT.OK;
}

function customerText({ goldenId, records, by, values, rows }: FoundCustomer): string {
  const list = rows.map(({ record, source, row }) =>
    record === `${source}:${row}` ? record : `${record} (row ${row})`,
  );
  const more = records > rows.length ? `, and ${records - rows.length} more` : '';
  return [
    `${goldenId}  found by ${by.join(', ')}\n`,
    ...values.map(({ field, value }) => `  ${field.padEnd(14)}${value}\n`),
    `  ${'records'.padEnd(14)}${list.join(', ')}${more}\n`,
  ].join('');
}
