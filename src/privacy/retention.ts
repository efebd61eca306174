import type { RetentionPlan, SourcePlan } from '../model/plan.ts';
import { normalizeActivities } from '../normalize/activity/activity.ts';
import { type Column, cellText, type Table } from '../table/table.ts';

interface PlannedTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** The key of `retention:` for each kind of rows. */
const KINDS = { order: 'orders', ticket: 'tickets', event: 'events' } as const;
const MONTHS_PER_YEAR = 12;

/** The first day that is kept: ("3y", "2026-02-28") → "2023-02-28"; "13m" are months, "90d" days. A day that a month lacks is its last one. */
export function firstKeptDay(period: string, today: string): string {
  const count = Number(period.slice(0, -1));
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  if (period.endsWith('d')) return isoDay(Date.UTC(year, month - 1, day - count));
  const months = period.endsWith('y') ? count * MONTHS_PER_YEAR : count;
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 - months, Math.min(day, last)));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Rows of orders, tickets and events whose time is over, by source, ascending: all lines of one whose latest line is older than its period. Rows
 * without a date that can be read stay.
 */
export function expiredRows(
  tables: readonly PlannedTable[],
  retention: RetentionPlan,
  today: string,
): ReadonlyMap<string, Int32Array> {
  const found = new Map<string, Int32Array>();
  const limited = tables.filter(({ plan }) => periodOf(plan, retention) !== undefined);
  for (const { table, plan, date } of normalizeActivities(limited, [])) {
    const period = periodOf(plan, retention);
    if (date === undefined || period === undefined) continue;
    const rows = expired({ date, number: numberOf(table, plan) }, firstKeptDay(period, today));
    if (rows.length > 0) found.set(table.source, rows);
  }
  return found;
}

function periodOf({ kind }: SourcePlan, retention: RetentionPlan): string | undefined {
  return kind === 'customer' || kind === 'suppression' ? undefined : retention[KINDS[kind]];
}

function numberOf({ columns }: Table, plan: SourcePlan): Column | undefined {
  const role = plan.kind === 'ticket' ? 'ticket_id' : 'order_id';
  const name = plan.columns.find((one) => one.role === role)?.column;
  return columns.find((one) => one.name === name);
}

function expired(
  { date, number }: { readonly date: Column; readonly number: Column | undefined },
  first: string,
): Int32Array {
  const latest = new Map<number, string>();
  const groupOf = (row: number): number => number?.ids[row] ?? -1;
  const dayOf = (row: number): string => cellText(date, row).slice(0, first.length);
  for (let row = 0; row < date.ids.length; row++) {
    const [group, day] = [groupOf(row), dayOf(row)];
    if (group >= 0 && day > (latest.get(group) ?? '')) latest.set(group, day);
  }
  const isOver = (row: number): boolean => {
    const day = latest.get(groupOf(row)) ?? dayOf(row);
    return day !== '' && day < first;
  };
  return Int32Array.from(date.ids.keys()).filter(isOver);
}
