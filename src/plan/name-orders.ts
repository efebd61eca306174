import type { ColumnPlan } from '../model/plan.ts';
import { detectNameOrder } from '../normalize/name/order.ts';
import type { Table } from '../table/table.ts';
import { sampleValues } from './infer/samples.ts';
import { columnNamed } from './keys.ts';

/** Columns of whole names with the order in which they are written, where the names themselves show that the family name is first. */
export function withNameOrders(table: Table, columns: readonly ColumnPlan[]): ColumnPlan[] {
  return columns.map((plan) => {
    if (plan.role !== 'full_name') return plan;
    const nameOrder = detectNameOrder(sampleValues(columnNamed(table, plan.column)));
    return nameOrder === null ? plan : { ...plan, nameOrder };
  });
}
