import type { SourcePlan } from '../model/plan.ts';
import { keepRows } from '../table/keep-rows.ts';
import type { Table } from '../table/table.ts';
import { holdsCustomers } from './infer.ts';
import { IDENTITY } from './keys.ts';

/** A source as read, and what its columns mean. */
interface Planned {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/**
 * The sources whose rows are records of customers, with those rows. In a source of orders or tickets a row that says nothing of
 * whom it is about (a sale to somebody who walked in, a line that continues an order) is no customer; it stays an order.
 */
export function customerRows(tables: readonly Planned[]): Planned[] {
  return tables
    .filter(({ plan }) => holdsCustomers(plan))
    .map(({ table, plan }) =>
      plan.kind === 'customer' ? { table, plan } : { table: withIdentity(table, plan), plan },
    );
}

function withIdentity(table: Table, plan: SourcePlan): Table {
  const names = new Set(plan.columns.filter(({ role }) => IDENTITY.has(role)).map(({ column }) => column));
  const telling = table.columns.filter(({ name }) => names.has(name));
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (telling.some(({ ids }) => (ids[row] as number) >= 0)) rows.push(row);
  if (rows.length === table.rows) return table;
  return keepRows(table, Int32Array.from(rows));
}
