import type { Reject } from '../model/reject.ts';
import { csvLine } from './csv-line.ts';
import type { OutputSet } from './output-set.ts';

export const REJECTS_NAME = 'rejects.csv';
const COLUMNS = ['code', 'file', 'line', 'record', 'byte', 'column', 'reason', 'raw'];

/** Writes `rejects.csv`: one record per rejected row, in the order given, header included even when there is none. */
export function writeRejects(set: OutputSet, rejects: readonly Reject[]): void {
  const writer = set.writer(REJECTS_NAME);
  writer.text(`${csvLine(COLUMNS)}\n`);
  for (const reject of rejects) {
    const { code, file, line, record, byte, column = '', reason, raw } = reject;
    writer.line(csvLine([code, file, `${line}`, `${record}`, `${byte}`, column, reason, raw]));
  }
}
