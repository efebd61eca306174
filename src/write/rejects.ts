import type { Reject } from '../model/reject.ts';
import { csvLine } from './csv-line.ts';

export const REJECTS_NAME = 'rejects.csv';
const COLUMNS = ['code', 'file', 'line', 'record', 'byte', 'column', 'reason', 'raw'];

/** Where a list of rejects goes: a header, then a line per reject. */
interface Lines {
  text(text: string): void;
  line(record: string): void;
}

/** Writes one record per rejected row, in the order given, header included even when there is none. */
export function writeRejects(writer: Lines, rejects: readonly Reject[]): void {
  writer.text(`${csvLine(COLUMNS)}\n`);
  for (const reject of rejects) {
    const { code, file, line, record, byte, column = '', reason, raw } = reject;
    writer.line(csvLine([code, file, `${line}`, `${record}`, `${byte}`, column, reason, raw]));
  }
}
