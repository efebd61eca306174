import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import { valueText } from '../../table/dictionary.ts';
import type { Column, Table } from '../../table/table.ts';
import { PlainEmails } from '../email/plain.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { cleanCell } from './clean-cell.ts';

/** Roles whose clean values tell of a customer by themselves; a country, a language or a key alone do not. */
const TELLING: ReadonlySet<Role> = new Set<Role>([
  ...(['given_name', 'middle_name', 'family_name', 'full_name', 'preferred_name', 'maiden_name'] as const),
  ...(['native_name', 'email', 'phone', 'company', 'website', 'birth_date', 'national_id', 'tax_id'] as const),
  ...(['street', 'street_2', 'po_box', 'address_full', 'city', 'postcode'] as const),
]);

/** Roles without a normalizer of their own: any text that does not stand for nothing counts. */
const AS_IT_STANDS: ReadonlySet<Role> = new Set<Role>(['customer_id', 'identifier', 'handle']);

type ValueTest = (text: string) => boolean;

/** Whether a cell of a column tells of a customer, once per distinct value; undefined for columns that never do. */
function valueTest(column: ColumnPlan, plan: SourcePlan): ValueTest | undefined {
  const { role } = column;
  if (TELLING.has(role)) {
    const context = { plan, country: plan.country, inverse: false };
    return (text) => (cleanCell(text, column, context).text ?? '') !== '';
  }
  if (AS_IT_STANDS.has(role)) return (text) => !isPlaceholder(text);
  // Numbers of an unknown column may be anything, a sum included.
  return role === 'attribute' ? (text) => /\p{L}/u.test(text) && !isPlaceholder(text) : undefined;
}

/** A test of the cells of one column by row. */
export type CellTest = (row: number) => boolean;

function cellTest({ ids, dictionary }: Column, test: ValueTest, isEmail: boolean): CellTest {
  const known = new Int8Array(dictionary.size);
  const emails = isEmail ? new PlainEmails() : undefined;
  const { bytes, offsets } = dictionary;
  const look = (id: number): boolean =>
    emails?.read(bytes, offsets[id] as number, offsets[id + 1] as number) === true || test(valueText(dictionary, id));
  return (row) => {
    const id = ids[row] as number;
    if (id < 0) return false;
    if (known[id] === 0) known[id] = look(id) ? 1 : -1;
    return known[id] === 1;
  };
}

/** How many times as fast as others a plain e-mail address is looked at. */
const PLAIN = 8;

/** Tests of the cells that may tell of a customer, the quickest first: columns of few values, and of plain e-mail addresses. */
export function customerTests(table: Table, plan: SourcePlan): CellTest[] {
  return plan.columns
    .flatMap((own) => {
      const column = table.columns.find(({ name }) => name === own.column);
      const test = valueTest(own, plan);
      if (column === undefined || test === undefined) return [];
      const isEmail = own.role === 'email' && own.prefix === undefined && own.separator === undefined;
      return [{ test: cellTest(column, test, isEmail), cost: column.dictionary.size / (isEmail ? PLAIN : 1) }];
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ test }) => test);
}

/** Tests for rows of activities, where any cell that does not stand for nothing is content. */
export function contentTests(table: Table): CellTest[] {
  return table.columns.map((column) => cellTest(column, (text) => !isPlaceholder(text), false));
}
