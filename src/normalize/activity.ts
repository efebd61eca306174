import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { DictionaryBuilder, valueText } from '../table/dictionary.ts';
import { type Column, emptyIds, type Table } from '../table/table.ts';
import { normalizeAmount } from './amount.ts';
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
  return {
    amount: mapped(amount, (text) => normalizeAmount(text).value?.amount ?? ''),
    currency:
      mapped(of(planned('currency')), (text) => text.trim().toUpperCase()) ??
      mapped(amount, (text) => normalizeAmount(text).value?.currency ?? ''),
    date: mapped(of(date), (text) => normalizeTimestamp(text, order, calendar).value ?? ''),
    emailKey: mapped(of(planned('email')), (text) => normalizeEmail(text).value?.key ?? ''),
  };
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
