import { type Column, cellText } from '../table/table.ts';
import { columnWith, type RekeyedActivities } from './activities.ts';
import { instantsOf } from './instant.ts';
import { orderTotals } from './order-totals.ts';

/** What activities add up to. Activities of other kinds (visits, clicks) are events. */
export const ACTIVITY_KINDS = ['order', 'ticket', 'event'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

interface Moment {
  readonly at: number;
  readonly text: string;
}

/** How many activities of one kind there are, and the first and last of them that have a date. */
export interface Tally {
  count: number;
  first: Moment | null;
  last: Moment | null;
}

/** What one customer did, over all activity sources. Sums are ten-thousandths by currency; products count pieces. */
export interface Account {
  readonly order: Tally;
  readonly ticket: Tally;
  readonly event: Tally;
  readonly sums: Map<string, { units: bigint; orders: number }>;
  readonly products: Map<string, number>;
}

/** Accounts by golden record; −1 is everything without a customer. */
export type Accounts = Map<number, Account>;

export function kindOf({ source }: RekeyedActivities): ActivityKind {
  const { kind } = source.plan;
  return kind === 'order' || kind === 'ticket' ? kind : 'event';
}

/** Books every row of an activity source on its customer's account. Linear in rows. */
export function bookActivities(activity: RekeyedActivities, accounts: Accounts): void {
  const { goldenOf, groupOf, groups } = activity;
  const { date } = activity.source;
  const kind = kindOf(activity);
  const instants = date === undefined ? null : instantsOf(date.dictionary);
  const seen = new Uint8Array(groups);
  const totals = orderTotals(activity);
  for (let row = 0; row < goldenOf.length; row++) {
    const group = groupOf[row] as number;
    const account = accountOf(accounts, goldenOf[row] as number);
    const at = instants?.[date?.ids[row] ?? -1];
    if (date !== undefined && at !== undefined) extend(account[kind], { at, text: cellText(date, row) });
    if (seen[group] === 1) continue;
    seen[group] = 1;
    account[kind].count++;
    const total = totals[group] ?? null;
    if (total !== null) addTotal(account, total.currency, total.units);
  }
  bookProducts(activity, accounts);
}

function bookProducts({ source, goldenOf }: RekeyedActivities, accounts: Accounts): void {
  const product = columnWith(source, 'product');
  const quantity = columnWith(source, 'quantity');
  if (product === undefined) return;
  for (let row = 0; row < goldenOf.length; row++) {
    if ((product.ids[row] as number) < 0) continue;
    const { products } = accountOf(accounts, goldenOf[row] as number);
    const name = cellText(product, row).trim();
    products.set(name, (products.get(name) ?? 0) + pieces(quantity, row));
  }
}

/** A quantity as a whole number of pieces; 1 when it is none. */
function pieces(quantity: Column | undefined, row: number): number {
  const number = quantity === undefined ? 1 : Number(cellText(quantity, row));
  return Number.isInteger(number) ? number : 1;
}

function accountOf(accounts: Accounts, golden: number): Account {
  const known = accounts.get(golden);
  if (known !== undefined) return known;
  const tally = (): Tally => ({ count: 0, first: null, last: null });
  const account = { order: tally(), ticket: tally(), event: tally(), sums: new Map(), products: new Map() };
  accounts.set(golden, account);
  return account;
}

function addTotal(account: Account, currency: string, units: bigint): void {
  const sum = account.sums.get(currency) ?? { units: 0n, orders: 0 };
  account.sums.set(currency, { units: sum.units + units, orders: sum.orders + 1 });
}

/** Of equal instants the smaller text stays, so that the order of rows does not matter. */
function extend(tally: Tally, moment: Moment): void {
  const { first, last } = tally;
  if (first === null || moment.at < first.at || (moment.at === first.at && moment.text < first.text))
    tally.first = moment;
  if (last === null || moment.at > last.at || (moment.at === last.at && moment.text < last.text)) tally.last = moment;
}
