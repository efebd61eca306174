import { isOrderState, type OrderState, REAL_STATES, VOID_STATES } from '../../model/activity.ts';
import { valueTexts } from '../../table/dictionary.ts';
import { type Column, cellText } from '../../table/table.ts';
import { parseAmount } from './money.ts';
import type { RekeyedActivities } from './rekey.ts';
import type { ActivitySource } from './source.ts';

/** Stands for the currency of amounts that name none. */
export const NO_CURRENCY = 'unknown_currency';
/** Fewer orders of several lines prove no habit of an export: there the header is asked. */
const ENOUGH_ORDERS = 3;

/** Ten-thousandths by currency. */
export type Money = ReadonlyMap<string, bigint>;

/** One order, receipt or credit note as one file has it: all rows of one number. */
export interface OrderDocument {
  readonly state: OrderState;
  /** What its lines cost; of a void state what they would have cost; of a credit note what it gives back. Never negative. */
  readonly gross: Money;
  /** What was given back of it; nothing for void states and credit notes. */
  readonly refunded: Money;
  /** What its cancelled lines would have cost, where others stand. */
  readonly dropped: Money;
  /** Partially refunded, and the file does not say how much. */
  readonly isRefundUnknown: boolean;
}

interface Draft {
  readonly live: Map<string, bigint>;
  readonly credit: Map<string, bigint>;
  readonly dead: Map<string, bigint>;
  readonly given: Map<string, bigint>;
}

/** The documents of a source of orders, by group. Linear in rows. */
export function documentsOf(activity: RekeyedActivities): OrderDocument[] {
  const { source, groupOf, groups } = activity;
  const states = statesOf(activity);
  const lineState = rowStates(source);
  const amounts = contributions(activity, source.amount, source.amountOf);
  const refunds = contributions(activity, source.refunded, 'order');
  const drafts = Array.from({ length: groups }, (): Draft | null => null);
  groupOf.forEach((group, row) => {
    const [amount, refund] = [amounts.at(row), refunds.at(row)];
    if (amount === null && refund === null) return;
    const draft = (drafts[group] ??= { live: new Map(), credit: new Map(), dead: new Map(), given: new Map() });
    const currency = currencyAt(source, row);
    if (refund !== null) add(draft.given, currency, size(refund));
    if (amount === null) return;
    const own = states[group] as OrderState;
    // A total is the order's, whatever row it stands in; a credit beside it is not.
    const line = lineState(row);
    const isOrders = VOID_STATES.has(own) || (amounts.isTotal && line !== 'credit');
    const state = isOrders ? own : (line ?? own);
    if (state === 'credit') add(draft.credit, currency, size(amount));
    else add(VOID_STATES.has(state) ? draft.dead : draft.live, currency, amount);
    // A line that came back, of an order of which others did not.
    if (state === 'refunded' && own !== 'refunded') add(draft.given, currency, size(amount));
  });
  return drafts.map((draft, group) => finish(draft, states[group] as OrderState));
}

/** The currency of a row. */
export function currencyAt({ currency }: ActivitySource, row: number): string {
  return (currency === undefined ? '' : cellText(currency, row)) || NO_CURRENCY;
}

const NOTHING: Money = new Map();

function finish(draft: Draft | null, state: OrderState): OrderDocument {
  const bare = { state, refunded: NOTHING, dropped: NOTHING, isRefundUnknown: false };
  if (draft === null) return { ...bare, gross: NOTHING };
  const { live, credit, dead, given } = draft;
  if (VOID_STATES.has(state)) return { ...bare, gross: positive(dead) };
  if (state === 'credit') return { ...bare, gross: positive(credit) };
  // What is less than nothing gives money back, whatever it is called.
  const back = new Map([...live].filter(([, units]) => units < 0n).map(([currency, units]) => [currency, -units]));
  const gross = positive(new Map([...live].filter(([, units]) => units > 0n)));
  const dropped = positive(dead);
  if (gross.size === 0 && back.size > 0) return { ...bare, state: 'credit', gross: plus(back, credit), dropped };
  const said = most(plus(back, credit), given);
  const isWhole = state === 'refunded' && said.size === 0;
  const refunded = isWhole ? gross : said;
  const isRefundUnknown = state === 'partially_refunded' && said.size === 0;
  return { state: stateBy(state, gross, refunded), gross, refunded, dropped, isRefundUnknown };
}

/** An order that says nothing of refunds, and of which money was given back, is refunded: whole or in part. */
function stateBy(state: OrderState, gross: Money, refunded: Money): OrderState {
  if (state !== 'placed' || refunded.size === 0) return state;
  const isWhole = [...gross].every(([currency, units]) => (refunded.get(currency) ?? 0n) >= units);
  return isWhole ? 'refunded' : 'partially_refunded';
}

function positive(money: Money): Money {
  if (money.size === 0) return NOTHING;
  return new Map([...money].flatMap(([currency, units]) => (units === 0n ? [] : [[currency, size(units)] as const])));
}

/** Currency by currency the sum of both. */
export function plus(a: Money, b: Money): Money {
  if (b.size === 0) return a;
  const sum = new Map(a);
  for (const [currency, units] of b) add(sum, currency, units);
  return sum;
}

/** Currency by currency the larger of both: two accounts of the same refund. */
export function most(a: Money, b: Money): Money {
  const out = new Map(a);
  for (const [currency, units] of b) if (units > (out.get(currency) ?? 0n)) out.set(currency, units);
  return new Map([...out].filter(([, units]) => units !== 0n));
}

export function add(money: Map<string, bigint>, currency: string, units: bigint): void {
  money.set(currency, (money.get(currency) ?? 0n) + units);
}

function size(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function rowStates({ state }: ActivitySource): (row: number) => OrderState | null {
  if (state === undefined) return () => null;
  const known = valueTexts(state.dictionary).map((text) => (isOrderState(text) ? text : null));
  return (row) => known[state.ids[row] as number] ?? null;
}

/**
 * One state per group. Rows that state none say nothing. A test or draft is one as a whole; a group is cancelled or refunded when all
 * rows that state anything but a credit are; credits beside other rows are refunds of the order, alone they are credit notes.
 */
function statesOf({ source, groupOf, groups }: RekeyedActivities): OrderState[] {
  const stateOf = rowStates(source);
  const seen = new Map<number, Set<OrderState>>();
  groupOf.forEach((group, row) => {
    const state = stateOf(row);
    if (state !== null) seen.set(group, (seen.get(group) ?? new Set()).add(state));
  });
  return Array.from({ length: groups }, (_, group) => joinStates(seen.get(group)));
}

export function joinStates(states: ReadonlySet<OrderState> | undefined): OrderState {
  if (states === undefined) return 'placed';
  if (states.has('test')) return 'test';
  if (states.has('draft')) return 'draft';
  const others = [...states].filter((state) => state !== 'credit');
  const [only] = others;
  if (only === undefined) return 'credit';
  if (others.length === 1) return only;
  const real = others.filter((state) => REAL_STATES.has(state));
  return real.length === 1 ? (real[0] as OrderState) : 'partially_refunded';
}

interface Contributions {
  /** True where the rows of an order repeat its total. */
  readonly isTotal: boolean;
  readonly at: (row: number) => bigint | null;
}

/**
 * What each row adds to its group, null for nothing. Amounts of lines are added, blank ones (continuation rows) are nothing. Where
 * every order of several lines repeats one amount in all of them, that amount is the order's and its first row alone has it.
 */
function contributions(
  { source, groupOf, groups }: RekeyedActivities,
  amount: Column | undefined,
  per: ActivitySource['amountOf'],
): Contributions {
  if (amount === undefined) return { isTotal: false, at: () => null };
  const units = valueTexts(amount.dictionary).map(parseAmount);
  const valueAt = (row: number): bigint | null => units[amount.ids[row] as number] ?? null;
  const stateOf = rowStates(source);
  const keyAt = (row: number): string => `${currencyAt(source, row)} ${stateOf(row) === 'credit'}`;
  const first = new Int32Array(groups).fill(-1);
  const several = new Uint8Array(groups);
  let isRepeated = true;
  groupOf.forEach((group, row) => {
    const value = valueAt(row);
    if (value === null) return;
    const known = first[group] as number;
    if (known < 0) first[group] = row;
    else {
      several[group] = 1;
      if (valueAt(known) !== value || keyAt(known) !== keyAt(row)) isRepeated = false;
    }
  });
  const orders = several.reduce((sum, one) => sum + one, 0);
  const isTotal = isRepeated && (orders >= ENOUGH_ORDERS || per !== 'line');
  return { isTotal, at: (row) => (isTotal && first[groupOf[row] as number] !== row ? null : valueAt(row)) };
}
