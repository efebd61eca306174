import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { DictionaryBuilder, valueText, valueTexts } from '../table/dictionary.ts';
import { type Column, cellText, emptyIds, type Table } from '../table/table.ts';
import { decimalMarkOf, normalizeAmount } from './amount.ts';
import { currencyOf, currencyOfHeader } from './currency.ts';
import { normalizeTimestamp } from './date.ts';
import { normalizeEmail } from './email.ts';

/** Clean columns of an activity source, row by row the same as the table's; undefined where it has no such column. */
export interface ActivityColumns {
  /** Exact decimal text. */
  readonly amount: Column | undefined;
  /** ISO 4217. */
  readonly currency: Column | undefined;
  readonly date: Column | undefined;
  readonly emailKey: Column | undefined;
}

/** Cleans what orders, receipts, tickets and visits are added up by. Once per distinct value. */
export function normalizeActivity(table: Table, plan: SourcePlan): ActivityColumns {
  const planned = (...roles: Role[]): ColumnPlan | undefined =>
    roles.flatMap((role) => plan.columns.filter((column) => column.role === role))[0];
  const of = (own: ColumnPlan | undefined): Column | undefined =>
    table.columns.find((column) => column.name === own?.column);
  const amount = of(planned('amount'));
  const date = planned('order_date', 'event_date', 'created_at');
  const order = date?.dateOrder ?? plan.dateOrder ?? null;
  const calendar = { excelSerials: date?.serial === true };
  const mark = amount === undefined ? undefined : decimalMarkOf(valueTexts(amount.dictionary));
  return {
    amount: mapped(amount, (text) => normalizeAmount(text, mark).value?.amount ?? ''),
    currency: currencyColumn(amount, of(planned('currency'))),
    date: mapped(of(date), (text) => normalizeTimestamp(text, order, calendar).value ?? ''),
    emailKey: mapped(of(planned('email')), (text) => normalizeEmail(text).value?.key ?? ''),
  };
}

/** The currency of each row: as the amount says itself, else the column of currencies, else the header of the amounts. */
function currencyColumn(amount: Column | undefined, column: Column | undefined): Column | undefined {
  if (amount === undefined) return undefined;
  const said = mapped(amount, (text) => normalizeAmount(text).value?.currency ?? '') as Column;
  const stated = mapped(column, (text) => currencyOf(text) ?? '');
  const named = currencyOfHeader(amount.name);
  const builder = new DictionaryBuilder();
  const ids = emptyIds(amount.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const text = cellText(said, row) || (stated === undefined ? '' : cellText(stated, row)) || (named ?? '');
    if (text !== '') ids[row] = builder.addString(text);
  }
  return builder.size === 0 ? undefined : { name: 'currency', ids, dictionary: builder.build() };
}

/** The column with every distinct value replaced; '' becomes empty. Undefined stays undefined. */
function mapped(column: Column | undefined, clean: (text: string) => string): Column | undefined {
  if (column === undefined) return undefined;
  const builder = new DictionaryBuilder();
  const known = Int32Array.from({ length: column.dictionary.size }, (_, id) => {
    const text = clean(valueText(column.dictionary, id));
    return text === '' ? -1 : builder.addString(text);
  });
  const ids = emptyIds(column.ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = column.ids[row] as number;
    if (id >= 0) ids[row] = known[id] as number;
  }
  return { name: column.name, ids, dictionary: builder.build() };
}
