import { valueTexts } from '../table/dictionary.ts';
import { cellText } from '../table/table.ts';
import type { RekeyedActivities } from './activities.ts';
import { parseAmount } from './money.ts';

/** Stands for the currency of amounts that name none. */
export const NO_CURRENCY = 'unknown_currency';
/** Fewer orders of several lines prove no habit of an export. */
const ENOUGH_ORDERS = 3;

/** What one order costs: ten-thousandths of `currency`. */
export interface OrderTotal {
  readonly units: bigint;
  readonly currency: string;
}

/**
 * Totals per group, null for groups without a readable amount. Amounts of the lines are added, blank ones (continuation rows)
 * are nothing. Where every order of several lines repeats one amount in all of them, that amount is the order's total.
 */
export function orderTotals(activity: RekeyedActivities): (OrderTotal | null)[] {
  const { amount, currency } = activity.source;
  const totals = new Array<OrderTotal | null>(activity.groups).fill(null);
  if (amount === undefined) return totals;
  const units = valueTexts(amount.dictionary).map(parseAmount);
  const isRepeated = repeatsTotals(activity);
  activity.groupOf.forEach((group, row) => {
    const value = units[amount.ids[row] as number] ?? null;
    const known = totals[group] ?? null;
    if (value === null || (isRepeated && known !== null)) return;
    const named = currency === undefined ? '' : cellText(currency, row);
    const own = known === null || known.currency === NO_CURRENCY ? named || NO_CURRENCY : known.currency;
    totals[group] = { units: (known?.units ?? 0n) + value, currency: own };
  });
  return totals;
}

/** True when the export writes the total of an order into each of its rows. */
function repeatsTotals({ source: { amount }, groupOf, groups }: RekeyedActivities): boolean {
  const [first, filled] = [new Int32Array(groups).fill(-1), new Int32Array(groups)];
  let several = 0;
  for (let row = 0; row < groupOf.length; row++) {
    const id = amount?.ids[row] ?? -1;
    const group = groupOf[row] as number;
    if (id < 0) continue;
    filled[group] = (filled[group] as number) + 1;
    if (filled[group] === 1) first[group] = id;
    else if (first[group] !== id) return false;
    if (filled[group] === 2) several++;
  }
  return several >= ENOUGH_ORDERS;
}
