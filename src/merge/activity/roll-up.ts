import { ACTIVITY_KINDS } from '../../model/activity.ts';
import type { RecountLine } from '../../model/balance.ts';
import { type Column, columnFromStrings } from '../../table/table.ts';
import { type Account, type Accounts, bookAll, type Moment } from './account.ts';
import { type Balances, balance } from './balance.ts';
import { type Ledger, settle } from './ledger.ts';
import { formatAmount, meanAmount } from './money.ts';
import { recount } from './recount.ts';
import type { RekeyedActivities } from './rekey.ts';

/** Columns of golden records made of activities (row = golden record), and the proof that nothing is lost or counted twice. */
export interface RollUp extends Balances {
  readonly ledger: Ledger;
  readonly columns: readonly Column[];
  /** Read = counted + folded + cancelled + orphaned, by file, state and currency; what was read is counted anew from the rows. */
  readonly recount: readonly RecountLine[];
  /** The latest day of any order, ticket or event: what "days since" count to. Null without dates. */
  readonly asOf: string | null;
}

const DAY_MS = 86_400_000;
/** A mean month of the Gregorian calendar. */
const MONTH_DAYS = 30.436_875;

/**
 * Adds activities up per golden record: counts, first and last date, recency and frequency, sums and averages per currency, preferred
 * product and category, open tickets, last contact per channel. Averages are rounded to hundredths, sums are exact. Linear in
 * activity rows; columns only for what occurs.
 */
export function rollUp(activities: readonly RekeyedActivities[], goldenCount: number): RollUp {
  const ledger = settle(activities);
  const accounts = bookAll(ledger);
  const columns = writeColumns(accounts, goldenCount);
  const lines = recount(ledger);
  const asOf = accounts.latest === null ? null : new Date(accounts.latest.at).toISOString().slice(0, 10);
  return { ledger, columns, recount: lines, asOf, ...balance(ledger, lines, columns) };
}

function writeColumns({ byGolden, latest }: Accounts, goldenCount: number): Column[] {
  const known = [...byGolden].filter(([golden]) => golden >= 0);
  const column = (name: string, textOf: (account: Account) => string | undefined): Column => {
    const cells = new Array<string | null>(goldenCount).fill(null);
    for (const [golden, account] of known) cells[golden] = textOf(account) ?? null;
    return columnFromStrings(name, cells);
  };
  const keysOf = (pick: (account: Account) => ReadonlyMap<string, unknown>): string[] =>
    [...new Set(known.flatMap(([, account]) => [...pick(account).keys()]))].sort();
  const columns = [
    ...ACTIVITY_KINDS.flatMap((kind) => [
      column(`${kind}_count`, (account) => counted(account[kind].count)),
      ...(kind === 'ticket' ? [column('open_ticket_count', ({ openTickets }) => counted(openTickets))] : []),
      column(`first_${kind}_at`, (account) => account[kind].first?.text),
      column(`last_${kind}_at`, (account) => account[kind].last?.text),
      ...(kind === 'order' && latest !== null ? rhythm(column, latest) : []),
    ]),
    ...keysOf(({ sums }) => sums).flatMap((currency) => moneyColumns(column, currency, known)),
    column('preferred_product', ({ products }) => preferred(products)),
    column('preferred_category', ({ categories }) => preferred(categories)),
    ...keysOf(({ interactions }) => interactions).map((event) =>
      column(`${event}_count`, ({ interactions }) => counted(interactions.get(event) ?? 0)),
    ),
    ...keysOf(({ contacts }) => contacts).map((channel) =>
      column(`last_contact_${channel}_at`, ({ contacts }) => contacts.get(channel)?.text),
    ),
    column('subscription_state', ({ subscribed }) => subscribed?.state || undefined),
    column('subscription_renewal_at', ({ subscribed }) => subscribed?.renewal || undefined),
  ];
  return columns.filter(({ dictionary }) => dictionary.size > 0);
}

type ColumnMaker = (name: string, textOf: (account: Account) => string | undefined) => Column;

/** Recency and frequency, counted to the latest day of the data: never to today. */
function rhythm(column: ColumnMaker, latest: Moment): Column[] {
  const daysTo = (moment: Moment): number => Math.floor(latest.at / DAY_MS) - Math.floor(moment.at / DAY_MS);
  return [
    column('days_since_last_order', ({ order }) => (order.last === null ? undefined : String(daysTo(order.last)))),
    column('orders_per_month', ({ order }) =>
      order.first === null ? undefined : (order.count / Math.max(1, daysTo(order.first) / MONTH_DAYS)).toFixed(2),
    ),
  ];
}

/** Net sums always; gross and refunded ones where anything was given back. Averages are of what orders cost. */
function moneyColumns(column: ColumnMaker, currency: string, known: readonly (readonly [number, Account])[]): Column[] {
  const isRefunded = known.some(([, { sums }]) => (sums.get(currency)?.refunded ?? 0n) !== 0n);
  const amount = (units: bigint | undefined): string | undefined =>
    units === undefined ? undefined : formatAmount(units);
  return [
    column(`order_sum_${currency}`, ({ sums }) => {
      const sum = sums.get(currency);
      return amount(sum === undefined ? undefined : sum.gross - sum.refunded);
    }),
    ...(isRefunded
      ? [
          column(`order_gross_${currency}`, ({ sums }) => amount(sums.get(currency)?.gross)),
          column(`order_refunded_${currency}`, ({ sums }) => amount(sums.get(currency)?.refunded)),
        ]
      : []),
    column(`average_order_value_${currency}`, ({ sums }) => {
      const sum = sums.get(currency);
      return amount(sum === undefined || sum.orders === 0 ? undefined : meanAmount(sum.gross, sum.orders));
    }),
  ];
}

function counted(count: number): string | undefined {
  return count === 0 ? undefined : String(count);
}

/** What has most pieces; of equals the first by its text. */
function preferred(pieces: ReadonlyMap<string, number>): string | undefined {
  let best: readonly [string, number] | undefined;
  for (const entry of pieces) {
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
  }
  return best?.[0];
}
