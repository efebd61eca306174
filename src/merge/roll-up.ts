import { valueTexts } from '../table/dictionary.ts';
import { type Column, columnFromStrings } from '../table/table.ts';
import { ACTIVITY_KINDS, type Account, type Accounts, type ActivityKind, bookActivities, kindOf } from './account.ts';
import type { RekeyedActivities } from './activities.ts';
import { formatAmount, meanAmount, parseAmount } from './money.ts';
import { orderTotals } from './order-totals.ts';

/** Money of one currency before and after re-keying, as exact decimal text. */
export interface MoneyBalance {
  readonly currency: string;
  readonly before: string;
  /** Added up from the finished golden columns. */
  readonly after: string;
  readonly orphaned: string;
  /** before = after + orphaned. */
  readonly isBalanced: boolean;
}

/** Activities of one kind before and after re-keying. */
export interface CountBalance {
  readonly kind: ActivityKind;
  readonly before: number;
  readonly after: number;
  readonly orphaned: number;
  readonly isBalanced: boolean;
}

/** Columns of golden records made of activities (row = golden record), and the proof that nothing is lost or counted twice. */
export interface RollUp {
  readonly columns: readonly Column[];
  readonly money: readonly MoneyBalance[];
  readonly counts: readonly CountBalance[];
  readonly isBalanced: boolean;
}

/**
 * Adds activities up per golden record: counts, first and last date, sums and averages per currency, preferred product.
 * Averages are rounded to hundredths, sums are exact. Linear in activity rows; columns only for what occurs.
 */
export function rollUp(activities: readonly RekeyedActivities[], goldenCount: number): RollUp {
  const accounts: Accounts = new Map();
  for (const activity of activities) bookActivities(activity, accounts);
  const columns = writeColumns(accounts, goldenCount);
  const money = balanceMoney(activities, accounts.get(-1), columns);
  const counts = balanceCounts(activities, accounts.get(-1), columns);
  return { columns, money, counts, isBalanced: [...money, ...counts].every((one) => one.isBalanced) };
}

function writeColumns(accounts: Accounts, goldenCount: number): Column[] {
  const known = [...accounts].filter(([golden]) => golden >= 0);
  const currencies = [...new Set(known.flatMap(([, account]) => [...account.sums.keys()]))].sort();
  const column = (name: string, textOf: (account: Account) => string | undefined): Column => {
    const cells = new Array<string | null>(goldenCount).fill(null);
    for (const [golden, account] of known) cells[golden] = textOf(account) ?? null;
    return columnFromStrings(name, cells);
  };
  const columns = [
    ...ACTIVITY_KINDS.flatMap((kind) => [
      column(`${kind}_count`, (account) => (account[kind].count === 0 ? undefined : String(account[kind].count))),
      column(`first_${kind}_at`, (account) => account[kind].first?.text),
      column(`last_${kind}_at`, (account) => account[kind].last?.text),
    ]),
    ...currencies.flatMap((currency) => [
      column(`order_sum_${currency}`, ({ sums }) => mapped(sums.get(currency), ({ units }) => formatAmount(units))),
      column(`average_order_value_${currency}`, ({ sums }) =>
        mapped(sums.get(currency), ({ units, orders }) => formatAmount(meanAmount(units, orders))),
      ),
    ]),
    column('preferred_product', preferredProduct),
  ];
  return columns.filter(({ dictionary }) => dictionary.size > 0);
}

function mapped<T>(value: T | undefined, text: (value: T) => string): string | undefined {
  return value === undefined ? undefined : text(value);
}

/** The product with most pieces; of equals the first by its text. */
function preferredProduct({ products }: Account): string | undefined {
  let best: [string, number] | undefined;
  for (const entry of products) {
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
  }
  return best?.[0];
}

function balanceMoney(
  activities: readonly RekeyedActivities[],
  orphans: Account | undefined,
  columns: readonly Column[],
): MoneyBalance[] {
  const before = new Map<string, bigint>();
  for (const total of activities.flatMap((activity) => orderTotals(activity))) {
    if (total !== null) before.set(total.currency, (before.get(total.currency) ?? 0n) + total.units);
  }
  return [...before]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, units]) => {
      const after = sumOf(columns.find((column) => column.name === `order_sum_${currency}`));
      const orphaned = orphans?.sums.get(currency)?.units ?? 0n;
      const texts = { before: formatAmount(units), after: formatAmount(after), orphaned: formatAmount(orphaned) };
      return { currency, ...texts, isBalanced: units === after + orphaned };
    });
}

function balanceCounts(
  activities: readonly RekeyedActivities[],
  orphans: Account | undefined,
  columns: readonly Column[],
): CountBalance[] {
  return ACTIVITY_KINDS.flatMap((kind) => {
    const own = activities.filter((activity) => kindOf(activity) === kind);
    if (own.length === 0) return [];
    const before = own.reduce((sum, activity) => sum + activity.groups, 0);
    const after = Number(sumOf(columns.find((column) => column.name === `${kind}_count`)) / 10_000n);
    const orphaned = orphans?.[kind].count ?? 0;
    return [{ kind, before, after, orphaned, isBalanced: before === after + orphaned }];
  });
}

/** Ten-thousandths in a finished column of numbers, read back from its text. */
function sumOf(column: Column | undefined): bigint {
  if (column === undefined) return 0n;
  const units = valueTexts(column.dictionary).map((text) => parseAmount(text) ?? 0n);
  return column.ids.reduce((sum, id) => (id < 0 ? sum : sum + (units[id] as bigint)), 0n);
}
