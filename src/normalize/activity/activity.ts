import { isOrderState, type OrderState } from '../../model/activity.ts';
import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import { DictionaryBuilder, valueText, valueTexts } from '../../table/dictionary.ts';
import type { IssueCount } from '../../table/records.ts';
import { type Column, cellText, emptyIds, type Table } from '../../table/table.ts';
import { normalizeTimestamp } from '../date/date.ts';
import { normalizeEmail } from '../email/email.ts';
import { decimalMarkOf, normalizeAmount } from '../money/amount.ts';
import { bearsSign, currencyInCountry, currencyOf, currencyOfHeader, signOfHeader } from '../money/currency.ts';
import type { PlannedTable } from '../record/records.ts';
import { readableText } from '../text/longest-cell.ts';
import { channelOfEvent, normalizeChannel, normalizeEvent, normalizeTicketState } from './channel.ts';
import { graverState, normalizeOrderState, stateOfHeader } from './order-state.ts';

/** Clean columns of an activity source, row by row the same as the table's; undefined where it has no such column. */
export interface ActivityColumns extends PlannedTable {
  /** Exact decimal text. */
  readonly amount: Column | undefined;
  readonly refunded: Column | undefined;
  /** ISO 4217. */
  readonly currency: Column | undefined;
  readonly date: Column | undefined;
  /** One of the order states; empty where nothing says. */
  readonly state: Column | undefined;
  /** What the header of the amounts says that they are of. */
  readonly amountOf: 'order' | 'line' | undefined;
  readonly emailKey: Column | undefined;
  readonly channel: Column | undefined;
  readonly event: Column | undefined;
  readonly ticketState: Column | undefined;
  readonly subscription: Column | undefined;
  readonly renewal: Column | undefined;
  readonly issues: readonly IssueCount[];
}

/** Looks up the columns of a source by role. */
class Planned {
  readonly table: Table;
  readonly plan: SourcePlan;
  readonly issues: IssueCount[] = [];

  constructor(table: Table, plan: SourcePlan) {
    this.table = table;
    this.plan = plan;
  }

  plans(...roles: readonly Role[]): ColumnPlan[] {
    return roles.flatMap((role) => this.plan.columns.filter((column) => column.role === role));
  }

  column({ column }: ColumnPlan): Column | undefined {
    return this.table.columns.find((one) => one.name === column);
  }

  first(...roles: readonly Role[]): Column | undefined {
    const [own] = this.plans(...roles);
    return own === undefined ? undefined : this.column(own);
  }

  tell(code: IssueCount['code'], column: Column, isFault: (text: string) => boolean): void {
    const faulty = Array.from({ length: column.dictionary.size }, (_, id) => isFault(valueText(column.dictionary, id)));
    const at = Int32Array.from(column.ids.keys()).filter((row) => faulty[column.ids[row] as number] === true);
    if (at.length > 0) this.issues.push({ code, source: this.plan.source, column: column.name, rows: at.length, at });
  }
}

/** Cleans the activities of a run. Signs of several currencies ("$") are told apart by where its customers are, or by what else it names. */
export function normalizeActivities(sources: readonly PlannedTable[], countries: readonly string[]): ActivityColumns[] {
  const cleaned = sources.map(({ table, plan }) => normalizeActivity(table, plan));
  const named = new Set(
    cleaned.flatMap(({ currency }) => (currency === undefined ? [] : valueTexts(currency.dictionary).filter(isCode))),
  );
  const [only] = new Set(countries).size === 1 ? countries : [];
  return cleaned.map((one) => {
    const country = one.plan.country ?? only;
    const codeOf = (text: string): string => (isCode(text) ? text : signCurrency(text, country, named)) ?? '';
    if (one.currency === undefined || valueTexts(one.currency.dictionary).every(isCode)) return one;
    const planned = new Planned(one.table, one.plan);
    planned.tell('W502', one.currency, (text) => !isCode(text) && codeOf(text) !== '');
    return { ...one, currency: mapped(one.currency, codeOf), issues: [...one.issues, ...planned.issues] };
  });
}

const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

function signCurrency(sign: string, country: string | undefined, named: ReadonlySet<string>): string | undefined {
  const bearing = [...named].filter((code) => bearsSign(code, sign));
  const local = country === undefined ? undefined : currencyInCountry(sign, country);
  return local ?? (bearing.length === 1 ? bearing[0] : undefined);
}

/** Cleans what orders, receipts, tickets and visits of one source are added up by. Once per distinct value. */
function normalizeActivity(table: Table, plan: SourcePlan): ActivityColumns {
  const planned = new Planned(table, plan);
  const total = planned.first('amount');
  const price = total === undefined ? planned.first('unit_price') : undefined;
  const amount = price === undefined ? amounts(planned, total) : priceTimesQuantity(price, planned.first('quantity'));
  const event = mapped(planned.first('event_type'), (text) => normalizeEvent(text).value ?? '');
  return {
    table,
    plan,
    amount,
    refunded: amounts(planned, planned.first('refunded_amount')),
    currency: currencyColumn(total ?? price, planned.first('currency')),
    date: dates(planned, ['order_date', 'event_date', 'created_at']),
    state: plan.kind === 'order' ? states(planned) : undefined,
    amountOf: price === undefined ? (total === undefined ? undefined : amountOf(total.name)) : 'line',
    emailKey: mapped(planned.first('email'), (text) => normalizeEmail(text).value?.key ?? ''),
    channel: channels(planned.first('channel'), event),
    event,
    ticketState:
      plan.kind === 'ticket'
        ? mapped(planned.first('ticket_state'), (text) => normalizeTicketState(text).value ?? '')
        : undefined,
    subscription: mapped(planned.first('subscription_state'), (text) => text.trim().toLowerCase().slice(0, MOST_WORDS)),
    renewal: dates(planned, ['renewal_date']),
    issues: planned.issues,
  };
}

/** A state is a word or a few; what is longer is cut. */
const MOST_WORDS = 40;

function amounts(planned: Planned, column: Column | undefined): Column | undefined {
  if (column === undefined) return undefined;
  const mark = decimalMarkOf(valueTexts(column.dictionary));
  planned.tell('E411', column, (text) => normalizeAmount(text, mark).issue === 'E411');
  return mapped(column, (text) => normalizeAmount(text, mark).value?.amount ?? '');
}

const SCALE = 10_000;

/** What a line costs where only the price of a piece is given; a quantity that is none counts as one. */
function priceTimesQuantity(price: Column, quantity: Column | undefined): Column {
  const mark = decimalMarkOf(valueTexts(price.dictionary));
  const units = valueTexts(price.dictionary).map((text) => normalizeAmount(text, mark).value?.amount ?? null);
  const counts = quantity === undefined ? [] : valueTexts(quantity.dictionary).map((text) => Number(text.trim()));
  const builder = new DictionaryBuilder();
  const ids = emptyIds(price.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const own = units[price.ids[row] as number] ?? null;
    const count = counts[quantity?.ids[row] ?? -1] ?? 1;
    if (own !== null) ids[row] = builder.addString(times(own, Number.isInteger(count) ? count : 1));
  }
  return { name: price.name, ids, dictionary: builder.build() };
}

/** Exact product of a decimal text of four decimals at most and a whole number. */
function times(amount: string, count: number): string {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const sign = amount.startsWith('-') ? -1n : 1n;
  const units = sign * BigInt(`${whole}${decimals.padEnd(4, '0').slice(0, 4)}`) * BigInt(count);
  const size = units < 0n ? -units : units;
  const rest = (size % BigInt(SCALE)).toString().padStart(4, '0').replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${size / BigInt(SCALE)}${rest === '' ? '' : `.${rest}`}`;
}

const LINE =
  /(?:^|[\s_-])(?:line|lineitem|item|unit|each|position|pos|article|artikel|zeile|ligne|linea|riga|regel|pozycja|polozka|rad|linje|rivi)(?:$|[\s_-])/i;
const PRICE = /^(?:price|preis|prix|precio|prezzo|preco|preço|prijs|cena|pris|hinta|価格|价格|가격)$/i;

function amountOf(header: string): 'order' | 'line' | undefined {
  return LINE.test(header) || PRICE.test(header.trim()) ? 'line' : undefined;
}

/** The currency of each row: as the amount says itself, else the column of currencies, else the header of the amounts. */
function currencyColumn(amount: Column | undefined, column: Column | undefined): Column | undefined {
  if (amount === undefined) return undefined;
  const said = mapped(amount, (text) => normalizeAmount(text).value?.currency ?? '') as Column;
  const signs = mapped(amount, (text) => normalizeAmount(text).value?.sign ?? '') as Column;
  const stated = mapped(column, (text) => currencyOf(text) ?? '');
  const [named, sign] = [currencyOfHeader(amount.name), signOfHeader(amount.name)];
  const builder = new DictionaryBuilder();
  const ids = emptyIds(amount.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const text =
      cellText(said, row) ||
      (stated === undefined ? '' : cellText(stated, row)) ||
      (named ?? (cellText(signs, row) || sign));
    if (text !== '') ids[row] = builder.addString(text);
  }
  return builder.size === 0 ? undefined : { name: 'currency', ids, dictionary: builder.build() };
}

/** Per row the first of several columns that has a date. */
function dates(planned: Planned, roles: readonly Role[]): Column | undefined {
  const columns = planned.plans(...roles).flatMap((own) => {
    const column = planned.column(own);
    const order = own.dateOrder ?? planned.plan.dateOrder ?? null;
    const calendar = { excelSerials: own.serial === true };
    return mapped(column, (text) => normalizeTimestamp(text, order, calendar).value ?? '') ?? [];
  });
  return joined(columns, (a, b) => a || b);
}

/** Per row the gravest state that any of its columns tells. */
function states(planned: Planned): Column | undefined {
  const columns = planned.plans('order_state').flatMap((own) => {
    const column = planned.column(own);
    if (column === undefined) return [];
    const options = { implied: own.state ?? stateOfHeader(column.name), isStatus: STATUS.test(column.name) };
    planned.tell('E413', column, (text) => normalizeOrderState(text, options).issue === 'E413');
    return mapped(column, (text) => normalizeOrderState(text, options).value ?? '') ?? [];
  });
  const stateAt = (text: string): OrderState | null => (isOrderState(text) ? text : null);
  return joined(columns, (a, b) => graverState(stateAt(a), stateAt(b)) ?? '');
}

/** Headers under which a noun ("Refund") tells of the order itself, and is no document of its own. */
const STATUS = /stat[eoui]|estado|stav|situa|tila|durum|статус|状態|状况|상태|ステータス/i;

/** The channel a column tells, else the one that what happened tells. */
function channels(column: Column | undefined, event: Column | undefined): Column | undefined {
  const told = mapped(column, (text) => normalizeChannel(text).value ?? '');
  const implied = mapped(event, (text) => channelOfEvent(text) ?? '');
  return joined(
    [told, implied].filter((one) => one !== undefined),
    (a, b) => a || b,
  );
}

/** Several columns row by row made one. */
function joined(columns: readonly Column[], join: (a: string, b: string) => string): Column | undefined {
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return first;
  const builder = new DictionaryBuilder();
  const ids = emptyIds(first.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const text = others.reduce((known, other) => join(known, cellText(other, row)), cellText(first, row));
    if (text !== '') ids[row] = builder.addString(text);
  }
  return { name: first.name, ids, dictionary: builder.build() };
}

/** The column with every distinct value replaced; '' becomes empty. Undefined stays undefined. */
function mapped(column: Column | undefined, clean: (text: string) => string): Column | undefined {
  if (column === undefined) return undefined;
  const builder = new DictionaryBuilder();
  const known = Int32Array.from({ length: column.dictionary.size }, (_, id) => {
    const text = clean(readableText(column.dictionary, id));
    return text === '' ? -1 : builder.addString(text);
  });
  const ids = emptyIds(column.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = column.ids[row] as number;
    if (id >= 0) ids[row] = known[id] as number;
  }
  return { name: column.name, ids, dictionary: builder.build() };
}
