import type { CheckedTable } from '../check/rule.ts';
import { cellText, type Table } from '../table/table.ts';
import { csvLine } from './csv-line.ts';

/** A row with faults: of which table, which row, where, and what is wrong. */
export interface FailingRow {
  readonly checked: CheckedTable;
  readonly table: Table;
  readonly row: number;
  readonly line: number;
  readonly record: number;
  readonly codes: readonly string[];
}

/** Writes failing rows as they stand in their files, with file, line, record and codes in front; columns of several files side by side. */
export function writeFailingRows(
  writer: { text(text: string): void; line(record: string): void },
  tables: readonly CheckedTable[],
  rows: Iterable<FailingRow>,
): void {
  const names = [...new Set(tables.flatMap(({ whole }) => whole.columns.map(({ name }) => name)))];
  writer.text(`${csvLine(['file', 'line', 'record', 'codes', ...names])}\n`);
  for (const { checked, table, row, line, record, codes } of rows) {
    const cells = names.map((name) => {
      const column = table.columns.find((one) => one.name === name);
      return column === undefined ? '' : cellText(column, row);
    });
    writer.line(csvLine([checked.file, `${line}`, `${record}`, codes.join(' '), ...cells]));
  }
}
