import { type ActivityKind, isOrderState, type OrderState, REAL_STATES } from '../../model/activity.ts';
import { type Column, cellText } from '../../table/table.ts';
import { instantsOf, NO_INSTANT } from '../instant.ts';
import type { Money } from './documents.ts';
import type { Ledger, Settled } from './ledger.ts';
import { type ActivitySource, columnWith } from './source.ts';

export interface Moment {
  readonly at: number;
  readonly text: string;
}

/** How many activities of one kind there are, and the first and last of them that have a date. */
export interface Tally {
  count: number;
  first: Moment | null;
  last: Moment | null;
}

/** Money of one currency in ten-thousandths. `orders` are the real ones that cost anything in it. */
export interface Sum {
  gross: bigint;
  refunded: bigint;
  orders: number;
}

/** What one customer did, over all activity sources. Products and categories count pieces, interactions how often. */
export interface Account {
  readonly order: Tally;
  readonly ticket: Tally;
  readonly event: Tally;
  readonly subscription: Tally;
  openTickets: number;
  readonly sums: Map<string, Sum>;
  readonly products: Map<string, number>;
  readonly categories: Map<string, number>;
  readonly interactions: Map<string, number>;
  /** The last moment per channel. */
  readonly contacts: Map<string, Moment>;
  subscribed: { readonly moment: Moment; readonly state: string; readonly renewal: string } | null;
}

/** Accounts by golden record, −1 is everything without a customer, and the latest day anything happened on. */
export interface Accounts {
  readonly byGolden: Map<number, Account>;
  latest: Moment | null;
}

export function kindOf({ plan, subscription, renewal }: ActivitySource): ActivityKind {
  if (plan.kind === 'order' || plan.kind === 'ticket') return plan.kind;
  return subscription === undefined && renewal === undefined ? 'event' : 'subscription';
}

/** Books what counts, or would count if its customer were known. Linear in rows. */
export function bookAll({ entries, settled }: Ledger): Accounts {
  const accounts: Accounts = { byGolden: new Map(), latest: null };
  for (const { golden, activity, order } of entries) {
    const account = accountOf(accounts, golden);
    if (order === null || order.isReal) account[kindOf(activity.source)].count++;
    if (order !== null) bookMoney(account, order);
  }
  for (const one of settled) bookRows(one, accounts);
  return accounts;
}

function bookMoney({ sums }: Account, { gross, refunded }: { gross: Money; refunded: Money }): void {
  const sumOf = (currency: string): Sum => {
    const known = sums.get(currency) ?? { gross: 0n, refunded: 0n, orders: 0 };
    sums.set(currency, known);
    return known;
  };
  for (const [currency, units] of gross) {
    const sum = sumOf(currency);
    sum.gross += units;
    sum.orders++;
  }
  for (const [currency, units] of refunded) sumOf(currency).refunded += units;
}

/** Dates, products, channels and states of the rows of what counts. */
function bookRows(settled: Settled, accounts: Accounts): void {
  const { activity, goldenOfGroup, outcomes, documents } = settled;
  const { source, groupOf } = activity;
  const kind = kindOf(source);
  const momentAt = moments(source.date);
  const book = [bookProducts(source), bookContacts(source, kind), bookSubscription(source)];
  const openTickets = new Set<number>();
  groupOf.forEach((group, row) => {
    const outcome = outcomes[group];
    const state = documents[group]?.state;
    if ((outcome !== 'counted' && outcome !== 'orphaned') || (state !== undefined && !REAL_STATES.has(state))) return;
    const account = accountOf(accounts, goldenOfGroup[group] as number);
    const moment = momentAt(row);
    if (moment !== null) {
      extend(account[kind], moment);
      if (accounts.latest === null || isLater(moment, accounts.latest)) accounts.latest = moment;
    }
    if (kind === 'ticket' && textAt(source.ticketState, row) === 'open' && !openTickets.has(group)) {
      openTickets.add(group);
      account.openTickets++;
    }
    for (const one of book) one(account, row, moment);
  });
}

type Booking = (account: Account, row: number, moment: Moment | null) => void;

/** Lines that were cancelled or came back prefer nothing. */
function bookProducts(source: ActivitySource): Booking {
  const product = columnWith(source, 'product');
  const category = columnWith(source, 'category');
  const quantity = columnWith(source, 'quantity');
  return (account, row) => {
    const state = textAt(source.state, row);
    if (isOrderState(state) && !REAL_STATES.has(state satisfies OrderState)) return;
    const count = pieces(quantity, row);
    for (const [column, tally] of [
      [product, account.products],
      [category, account.categories],
    ] as const) {
      const name = textAt(column, row).trim();
      if (name !== '') tally.set(name, (tally.get(name) ?? 0) + count);
    }
  };
}

function bookContacts({ channel, event }: ActivitySource, kind: ActivityKind): Booking {
  return (account, row, moment) => {
    const happened = textAt(event, row);
    if (happened !== '' && kind === 'event')
      account.interactions.set(happened, (account.interactions.get(happened) ?? 0) + 1);
    const through = textAt(channel, row);
    if (through === '' || moment === null || kind === 'order') return;
    const known = account.contacts.get(through);
    if (known === undefined || isLater(moment, known)) account.contacts.set(through, moment);
  };
}

const NEVER: Moment = { at: NO_INSTANT, text: '' };

/** The subscription that was changed last, or renews last, tells the state. */
function bookSubscription({ subscription, renewal }: ActivitySource): Booking {
  if (subscription === undefined && renewal === undefined) return () => {};
  const renewalAt = moments(renewal);
  return (account, row, moment) => {
    const [state, renews] = [textAt(subscription, row), textAt(renewal, row)];
    if (state === '' && renews === '') return;
    const own = renewalAt(row) ?? moment ?? NEVER;
    const known = account.subscribed;
    const isNewer = known === null || isLater(own, known.moment);
    const isTie = known !== null && own.at === known.moment.at && own.text === known.moment.text;
    if (isNewer || (isTie && state < known.state)) account.subscribed = { moment: own, state, renewal: renews };
  };
}

function textAt(column: Column | undefined, row: number): string {
  return column === undefined ? '' : cellText(column, row);
}

function moments(date: Column | undefined): (row: number) => Moment | null {
  if (date === undefined) return () => null;
  const instants = instantsOf(date.dictionary);
  return (row) => {
    const at = instants[date.ids[row] as number];
    return at === undefined || at === NO_INSTANT ? null : { at, text: cellText(date, row) };
  };
}

/** A quantity as a whole number of pieces; 1 when it is none. */
function pieces(quantity: Column | undefined, row: number): number {
  const number = quantity === undefined ? 1 : Number(cellText(quantity, row));
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function accountOf({ byGolden }: Accounts, golden: number): Account {
  const known = byGolden.get(golden);
  if (known !== undefined) return known;
  const tally = (): Tally => ({ count: 0, first: null, last: null });
  const account: Account = {
    order: tally(),
    ticket: tally(),
    event: tally(),
    subscription: tally(),
    openTickets: 0,
    sums: new Map(),
    products: new Map(),
    categories: new Map(),
    interactions: new Map(),
    contacts: new Map(),
    subscribed: null,
  };
  byGolden.set(golden, account);
  return account;
}

/** Of equal instants the larger text is the later one, so that the order of rows does not matter. */
function isLater(one: Moment, other: Moment): boolean {
  return one.at > other.at || (one.at === other.at && one.text > other.text);
}

/** Of equal instants the smaller text stays. */
function extend(tally: Tally, moment: Moment): void {
  const { first, last } = tally;
  if (first === null || moment.at < first.at || (moment.at === first.at && moment.text < first.text))
    tally.first = moment;
  if (last === null || moment.at > last.at || (moment.at === last.at && moment.text < last.text)) tally.last = moment;
}
