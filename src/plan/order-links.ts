import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { valueTexts } from '../table/dictionary.ts';
import { plainNumber } from '../text/plain-number.ts';
import { columnNamed, type Draft } from './keys.ts';

/** Columns that may hold the number another system gave an order. */
const OPEN: ReadonlySet<Role> = new Set<Role>(['other', 'attribute', 'identifier', 'customer_id', 'source_key']);
/** Of this share of a column's values another source of orders must know the order. */
const KNOWN = 0.5;
/** Fewer values are too likely to be numbers by chance. */
const FEWEST = 5;

/**
 * Finds the column in which a source of orders names the numbers of another one (an order that a shop took and another system
 * keeps), whatever it is called; a header that says so goes before.
 */
export function linkOrders(drafts: readonly Draft[]): ColumnPlan[][] {
  const numbers = drafts.map((draft) => numbersWith(draft, 'order_id'));
  return drafts.map((draft, at) => {
    const { columns, kind } = draft;
    if (kind !== 'order' || columns.some(({ role }) => role === 'external_order_id')) return [...columns];
    const others = numbers.filter((_, other) => other !== at);
    const isNumbered = columns.some(({ role }) => role === 'order_id');
    const found = columns.find((plan) => {
      if (!OPEN.has(plan.role) || (plan.role === 'source_key' && !isNumbered)) return false;
      const values = plainNumbers(draft, plan);
      return values.size >= FEWEST && others.some((known) => countIn(values, known) >= KNOWN * values.size);
    });
    return columns.map((plan) => (plan === found ? { column: plan.column, role: 'external_order_id', slot: 0 } : plan));
  });
}

function numbersWith(draft: Draft, role: Role): ReadonlySet<string> {
  const own = (wanted: Role): ColumnPlan | undefined => draft.columns.find((one) => one.role === wanted);
  const plan = draft.kind === 'order' ? (own(role) ?? own('source_key')) : undefined;
  return plan === undefined ? new Set() : plainNumbers(draft, plan);
}

/** Values that look like numbers of orders: "#1001" is 1001; small counters are none. */
function plainNumbers({ table }: Draft, { column }: ColumnPlan): ReadonlySet<string> {
  const texts = valueTexts(columnNamed(table, column).dictionary).map(plainNumber);
  return new Set(texts.filter((text) => /\d{3}/.test(text) && /^[\w./-]{3,40}$/.test(text)));
}

function countIn(values: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const value of values) if (known.has(value)) count++;
  return count;
}
