import type { RowFault } from '../../model/fault.ts';
import type { SourcePlan } from '../../model/plan.ts';
import type { Table } from '../../table/table.ts';
import { isTotalWord, lineKind } from '../../text/line-kind.ts';
import { MADE_OF, RowCells } from './row-cells.ts';
import { contentTests, customerTests } from './usable-cell.ts';

/**
 * Rows that would become customers without being any: the header once more (E309), sums, messages and marks (E310), rows
 * without a usable value (E308). Rows of orders, tickets and events need any content at all. "TOTAL,,,3089" → E310;
 * "n/a,n/a,," → E308. Of lists of people not to be written to none: who is told of in a row there must not be lost. Linear in the cells, each distinct value looked at once.
 */
export function screenRows(table: Table, plan: SourcePlan): RowFault[] {
  if (plan.kind === 'suppression') return [];
  const cells = table.columns.map((column) => new RowCells(column));
  const tests = plan.kind === 'customer' ? customerTests(table, plan) : contentTests(table);
  const reason = plan.kind === 'customer' ? 'no cell holds a usable value of a customer' : 'no cell holds anything';
  const faults: RowFault[] = [];
  for (let row = 0; row < table.rows; row++) {
    const fault = lineFault(cells, row);
    if (fault !== undefined) faults.push({ row, ...fault });
    else if (!tests.some((isUsable) => isUsable(row))) faults.push({ row, code: 'E308', reason });
  }
  return faults;
}

/** What a row is by its looks alone. Most rows have two cells with letters and are let go at the second. */
function lineFault(cells: readonly RowCells[], row: number): Omit<RowFault, 'row'> | undefined {
  let first: RowCells | undefined;
  let lettered: RowCells | undefined;
  for (const cell of cells) {
    const madeOf = cell.madeOf(row);
    if (madeOf === MADE_OF.BLANK) continue;
    if (first === undefined) {
      first = cell;
      if (cell.isHeader(row) && isHeaderRow(cells, row)) return { code: 'E309', reason: 'the header once more' };
    }
    if (madeOf !== MADE_OF.LETTERS) continue;
    if (lettered !== undefined) return undefined;
    lettered = cell;
  }
  const text = (lettered ?? first)?.text(row);
  if (text === undefined) return undefined;
  const kind = lineKind(text) ?? (isTotalWord(text) ? 'a line of sums' : undefined);
  return kind === undefined ? undefined : { code: 'E310', reason: kind };
}

/** True when every cell that holds anything holds the name of its column, and not just one of several does. */
function isHeaderRow(cells: readonly RowCells[], row: number): boolean {
  let same = 0;
  for (const cell of cells) {
    if (cell.madeOf(row) === MADE_OF.BLANK) continue;
    if (!cell.isHeader(row)) return false;
    same++;
  }
  return same >= Math.min(2, cells.length);
}
