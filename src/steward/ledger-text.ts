import type { Ledger } from '../model/identity.ts';
import { damaged } from './faults.ts';
import { ledgerFrom, ledgerLines } from './ledger-lines.ts';
import { lineText, parseLine } from './lines.ts';
import { type Row, TABLE_NAMES, type TableName } from './tables.ts';

/** The ledger of an output folder that belongs to no project. */
export const LEDGER_NAME = 'ledger.jsonl';

const FORMAT = '{"format":"aurum-ledger","version":1}';

/** Lines of a ledger file: what it is, then every row. */
export function* ledgerTexts(ledger: Ledger): Generator<string> {
  yield FORMAT;
  for (const line of ledgerLines(ledger)) yield lineText(line);
}

/** The ledger of a file. Fault: E805 where it is damaged, cut, or of another version. */
export function ledgerOfText(text: string, file: string): Ledger {
  const [format, ...lines] = text.trimEnd().split('\n');
  if (format !== FORMAT) throw damaged(file, 'The file is no ledger of this version.');
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as Row[]])) as Record<TableName, Row[]>;
  for (const line of lines) {
    const { table, row } = parseLine(line, file);
    rows[table].push(row);
  }
  // The number of the run is written last, so a file without it was cut.
  const run = rows.meta.find(({ name }) => name === 'run')?.['value'];
  if (run === undefined) throw damaged(file, 'The ledger ends before its end.');
  return ledgerFrom({ ...rows, run: Number(run) }, file);
}
