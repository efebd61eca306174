import type { SourcePlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import type { Column, Table } from '../../table/table.ts';

/**
 * Orders, receipts, tickets or visits as read, and the columns normalizers made of them, row by row the same as the table's.
 * `amount` and `refunded` are decimal text ("12.50"), `currency` ISO 4217, `date` a clean date, `state` one of the order
 * states, `emailKey` the key records have as `email_key`; `channel` and `event` are words of the house.
 */
export interface ActivitySource {
  readonly table: Table;
  readonly plan: SourcePlan;
  readonly amount?: Column | undefined;
  readonly refunded?: Column | undefined;
  readonly currency?: Column | undefined;
  readonly date?: Column | undefined;
  readonly state?: Column | undefined;
  /** Total where the header says so, line where it says that; decides only in files with too few orders of several lines. */
  readonly amountOf?: 'order' | 'line' | undefined;
  readonly emailKey?: Column | undefined;
  readonly channel?: Column | undefined;
  readonly event?: Column | undefined;
  /** `open` or `closed`, of tickets. */
  readonly ticketState?: Column | undefined;
  /** Clean date. */
  readonly renewal?: Column | undefined;
  readonly subscription?: Column | undefined;
  /** Per row its golden record where the rows are customer records themselves (guest orders); it goes before any key. */
  readonly goldenOfRow?: Int32Array | undefined;
}

/** The untouched column of a role in an activity source. */
export function columnWith({ plan, table }: ActivitySource, role: Role): Column | undefined {
  const name = plan.columns.find((column) => column.role === role && column.slot === 0)?.column;
  return table.columns.find((column) => column.name === name);
}

/** The column of numbers of orders or tickets: one of its own, else the key of the source. */
export function numberColumn(source: ActivitySource): Column | undefined {
  const own = columnWith(source, source.plan.kind === 'ticket' ? 'ticket_id' : 'order_id');
  return own ?? columnWith(source, 'source_key');
}
