import { isOrderState, ORDER_STATES, type OrderState, OUTCOMES, type Outcome } from '../../model/activity.ts';
import type { RecountLine } from '../../model/balance.ts';
import { cellText } from '../../table/table.ts';
import { kindOf } from './account.ts';
import { NO_CURRENCY } from './documents.ts';
import type { Ledger, Settled } from './ledger.ts';
import { formatAmount, parseAmount } from './money.ts';
import { type ActivitySource, numberColumn } from './source.ts';

interface Figures {
  orders: number;
  units: bigint;
}

type Figured = Map<string, Figures>;

/**
 * Proves the ledger: every file of orders is read again row by row, without what the ledger made of it, and compared with what the
 * ledger says became of its orders. Slow and plain on purpose; linear in rows.
 */
export function recount({ settled }: Ledger): RecountLine[] {
  return settled.filter(({ activity }) => kindOf(activity.source) === 'order').flatMap(recountSource);
}

function recountSource(settled: Settled): RecountLine[] {
  const { source } = settled.activity;
  const read = readAgain(source);
  const became = new Map(OUTCOMES.map((outcome) => [outcome, whatBecame(settled, outcome)] as const));
  const keys = new Set([...read.keys(), ...[...became.values()].flatMap((figures) => [...figures.keys()])]);
  return [...keys].sort(byStateAndCurrency).map((key): RecountLine => {
    const [state = '', currency = ''] = key.split(' ');
    const figures = {
      read: read.get(key),
      ...Object.fromEntries([...became].map(([name, of]) => [name, of.get(key)])),
    };
    const names = ['read', ...OUTCOMES] as const;
    const of = (name: (typeof names)[number]): Figures =>
      (figures as Record<string, Figures | undefined>)[name] ?? { orders: 0, units: 0n };
    return {
      source: source.table.source,
      state: state as RecountLine['state'],
      currency,
      orders: Object.fromEntries(names.map((name) => [name, of(name).orders])) as RecountLine['orders'],
      money: Object.fromEntries(names.map((name) => [name, formatAmount(of(name).units)])) as RecountLine['money'],
      isBalanced:
        of('read').orders === OUTCOMES.reduce((sum, name) => sum + of(name).orders, 0) &&
        of('read').units === OUTCOMES.reduce((sum, name) => sum + of(name).units, 0n),
    };
  });
}

const PLACES: readonly string[] = [...ORDER_STATES, 'refund'];

function byStateAndCurrency(a: string, b: string): number {
  const [one = '', other = ''] = [a.split(' ')[0], b.split(' ')[0]];
  return PLACES.indexOf(one) - PLACES.indexOf(other) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Cancelled lines of an order that stands are money, but no order. */
function book(figures: Figured, key: `${string} ${string}`, units: bigint, orders = 1): void {
  const known = figures.get(key) ?? { orders: 0, units: 0n };
  figures.set(key, { orders: known.orders + orders, units: known.units + units });
}

/** What the ledger says became of the orders and refunds of a source, of one outcome. */
function whatBecame({ documents, outcomes, refundOutcomes }: Settled, outcome: Outcome): Figured {
  const figures: Figured = new Map();
  documents.forEach(({ state, gross, refunded, dropped }, group) => {
    const lost = outcomes[group] === 'folded' ? 'folded' : 'cancelled';
    if (lost === outcome) for (const [currency, units] of dropped) book(figures, `cancelled ${currency}`, units, 0);
    if (outcomes[group] === outcome) {
      for (const [currency, units] of gross) book(figures, `${state} ${currency}`, units);
      if (gross.size === 0) book(figures, `${state} `, 0n);
    }
    if (refundOutcomes[group] === outcome)
      for (const [currency, units] of refunded) book(figures, `refund ${currency}`, units);
  });
  return figures;
}

interface Row {
  readonly state: OrderState | '';
  readonly currency: string;
  readonly amount: bigint | null;
  readonly refund: bigint | null;
}

function readAgain(source: ActivitySource): Figured {
  const figures: Figured = new Map();
  const orders = [...rowsByOrder(source).values()];
  const [isTotal, isRefundTotal] = (['amount', 'refund'] as const).map((name) => repeats(orders, name, source));
  for (const rows of orders) {
    const { state, gross, refunds, dropped } = addUp(rows, {
      isTotal: isTotal === true,
      isRefundTotal: isRefundTotal === true,
    });
    const costing = [...gross].filter(([, units]) => units !== 0n);
    for (const [currency, units] of costing) book(figures, `${state} ${currency}`, units);
    if (costing.length === 0) book(figures, `${state} `, 0n);
    for (const [currency, units] of dropped) if (units !== 0n) book(figures, `cancelled ${currency}`, units, 0);
    for (const [currency, units] of refunds) if (units !== 0n) book(figures, `refund ${currency}`, units);
  }
  return figures;
}

function rowsByOrder(source: ActivitySource): Map<string, Row[]> {
  const number = numberColumn(source);
  const orders = new Map<string, Row[]>();
  const text = (column: ActivitySource['amount'], row: number): string =>
    column === undefined ? '' : cellText(column, row);
  for (let row = 0; row < source.table.rows; row++) {
    const own = text(number, row);
    const key = own === '' ? `row ${row}` : `number ${own}`;
    const state = text(source.state, row);
    const read: Row = {
      state: isOrderState(state) ? state : '',
      currency: text(source.currency, row) || NO_CURRENCY,
      amount: parseAmount(text(source.amount, row)),
      refund: parseAmount(text(source.refunded, row)),
    };
    const known = orders.get(key);
    if (known === undefined) orders.set(key, [read]);
    else known.push(read);
  }
  return orders;
}

/** True when every order of several amounts has one and the same in all of them. */
function repeats(orders: readonly Row[][], name: 'amount' | 'refund', { amountOf }: ActivitySource): boolean {
  const several = orders
    .map((rows) =>
      rows.flatMap((row) => (row[name] === null ? [] : [`${row[name]} ${row.currency} ${row.state === 'credit'}`])),
    )
    .filter((amounts) => amounts.length > 1);
  const isSame = several.every((amounts) => amounts.every((one) => one === amounts[0]));
  return isSame && (several.length > 2 || name === 'refund' || amountOf !== 'line');
}

interface Again {
  readonly state: OrderState;
  readonly gross: ReadonlyMap<string, bigint>;
  readonly refunds: ReadonlyMap<string, bigint>;
  readonly dropped: ReadonlyMap<string, bigint>;
}

const NOTHING: ReadonlyMap<string, bigint> = new Map();

function addUp(rows: readonly Row[], { isTotal, isRefundTotal }: { isTotal: boolean; isRefundTotal: boolean }): Again {
  const said = stateOf(rows);
  const isDead = (state: OrderState): boolean => state === 'cancelled' || state === 'draft' || state === 'test';
  const [live, back, dead, told] = [0, 1, 2, 3].map(() => new Map<string, bigint>()) as [
    Map<string, bigint>,
    Map<string, bigint>,
    Map<string, bigint>,
    Map<string, bigint>,
  ];
  const into = (sums: Map<string, bigint>, currency: string, units: bigint): void => {
    sums.set(currency, (sums.get(currency) ?? 0n) + units);
  };
  let [hasAmount, hasRefund] = [false, false];
  for (const { state, currency, amount, refund } of rows) {
    if (refund !== null && !(isRefundTotal && hasRefund)) {
      hasRefund = true;
      into(told, currency, absolute(refund));
    }
    if (amount === null || (isTotal && hasAmount)) continue;
    hasAmount = true;
    const own = isDead(said) || state === '' || (isTotal && state !== 'credit') ? said : state;
    into(own === 'credit' ? back : isDead(own) ? dead : live, currency, own === 'credit' ? absolute(amount) : amount);
    if (own === 'refunded' && said !== 'refunded') into(told, currency, absolute(amount));
  }
  if (isDead(said)) return { state: said, gross: sized(dead), refunds: NOTHING, dropped: NOTHING };
  if (said === 'credit') return { state: said, gross: back, refunds: NOTHING, dropped: NOTHING };
  for (const [currency, units] of live) if (units < 0n) into(back, currency, -units);
  const gross = new Map([...live].filter(([, units]) => units > 0n));
  const isNegative = gross.size === 0 && [...live.values()].some((units) => units < 0n);
  if (isNegative) return { state: 'credit', gross: back, refunds: NOTHING, dropped: sized(dead) };
  const refunds = new Map<string, bigint>();
  for (const sums of [back, told])
    for (const [currency, units] of sums) if (units > (refunds.get(currency) ?? 0n)) refunds.set(currency, units);
  const isWhole = said === 'refunded' && refunds.size === 0;
  const final = isWhole ? gross : refunds;
  if (said !== 'placed' || final.size === 0) return { state: said, gross, refunds: final, dropped: sized(dead) };
  const isAll = [...gross].every(([currency, units]) => (final.get(currency) ?? 0n) >= units);
  return { state: isAll ? 'refunded' : 'partially_refunded', gross, refunds: final, dropped: sized(dead) };
}

function absolute(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function sized(money: ReadonlyMap<string, bigint>): Map<string, bigint> {
  return new Map([...money].map(([currency, units]) => [currency, absolute(units)]));
}

function stateOf(rows: readonly Row[]): OrderState {
  const states = new Set(rows.map((row) => row.state).filter((state) => state !== ''));
  for (const whole of ['test', 'draft'] as const) if (states.has(whole)) return whole;
  if (states.size > 0 && [...states].every((state) => state === 'credit')) return 'credit';
  states.delete('credit');
  if (states.size === 1) return [...states][0] as OrderState;
  states.delete('cancelled');
  if (states.size === 1) return [...states][0] as OrderState;
  return states.size === 0 ? 'placed' : 'partially_refunded';
}
