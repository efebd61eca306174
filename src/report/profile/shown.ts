import type { ColumnPlan } from '../../model/plan.ts';
import { maskDate, maskFaulty } from '../mask.ts';

/** Rows below which a value may say who somebody is, even where it only sorts people. */
export const SMALLEST_GROUP = 5;

/** Roles, and fields of golden records, whose values sort people and name nobody. */
const SORTING: ReadonlySet<string> = new Set([
  ...(['country', 'region', 'gender', 'language', 'currency', 'title', 'entity_kind', 'kind'] as const),
  ...(['order_state', 'ticket_state', 'event_type', 'channel', 'category', 'subscription_state'] as const),
]);

/** A value of a column as it is shown: as it is where it only sorts people and enough rows share it, else masked. */
export function shownText(
  { role }: { readonly role: string },
  text: string,
  of: { rows: number; isUsable: boolean },
): string {
  const sorts = SORTING.has(role) || /^(?:consent|undeliverable)_/.test(role);
  return sorts && of.isUsable && of.rows >= SMALLEST_GROUP ? text : maskFaulty(role, text);
}

/** A day as it is shown: of birth only the year. */
export function shownDay({ role }: Pick<ColumnPlan, 'role'>, day: string): string {
  return role === 'birth_date' ? maskDate(day) : day;
}

/** A number of one row, which may tell whose it is: its first digit and size. 52340.5 → "≈ 50000". */
export function roughNumber(value: number): string {
  if (value === 0) return '0';
  return `≈ ${String(Number(value.toPrecision(1)))}`;
}
