import type { CellReading, ColumnIssue } from '../../model/fault.ts';
import type { SourcePlan } from '../../model/plan.ts';
import type { Table } from '../../table/table.ts';
import { normalizeDate, normalizeTimestamp } from '../date/date.ts';
import { normalizeAmount } from '../money/amount.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { cellIssues } from './cell-issues.ts';
import { TRANSFORMS } from './transforms.ts';

const DAY_FIRST = /^\d{4}-\d{2}-\d{2}/;

/** How a run reads the cells of a table. Faults of cells are looked for at the first question. */
export function cellReading(table: Table, plan: SourcePlan): CellReading {
  let issues: readonly ColumnIssue[] | undefined;
  const plans = new Map(plan.columns.map((own) => [own.column, own]));
  return {
    issues: () => (issues ??= cellIssues(table, plan)),
    isRead: (column) => TRANSFORMS[plans.get(column)?.role ?? 'other'] !== undefined,
    isNothing: (text) => text === '' || isPlaceholder(text),
    number: numberOf,
    day: (text, column) => {
      if (DAY_FIRST.test(text)) return normalizeDate(text.slice(0, 10), 'ymd').value;
      const own = plans.get(column);
      const order = own?.dateOrder ?? plan.dateOrder ?? null;
      const serials = { excelSerials: own?.serial === true };
      const day = normalizeDate(text, order, serials).value;
      return day ?? normalizeTimestamp(text, order, serials).value?.slice(0, 10) ?? null;
    },
  };
}

function numberOf(text: string): number | null {
  const tidy = text.trim();
  if (/^[+-]?\d+(?:\.\d+)?$/.test(tidy)) return Number(tidy);
  const { value } = normalizeAmount(tidy);
  return value === null ? null : Number(value.amount);
}
