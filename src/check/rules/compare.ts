import { z } from 'zod';
import { valueText } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';
import { columnOf } from '../cells.ts';
import type { CheckedTable } from '../rule.ts';
import { ruleKind } from '../rule.ts';
import { type Ordered, RELATION_SIGNS, RELATIONS } from '../values.ts';

/** Two columns of a row, or a column and a value, in a relation. Data alone: nothing of it is ever run as code. */
export const compare = ruleKind({
  words:
    '`column` stands in relation `is` (<, <=, =, !=, >=, >) to column `to` or to `value`, `as` number, date or text',
  params: z.strictObject({
    column: z.string(),
    is: z.enum(RELATION_SIGNS),
    to: z.string().optional(),
    value: z.union([z.string(), z.number()]).optional(),
    as: z.enum(['number', 'date', 'text']).default('text'),
  }),
  needs: ['to', 'value'],
  columns: ({ column, to }) => [column, ...(to === undefined ? [] : [to])],
  check: ({ params, checked, applies }) => {
    const { column: name, is, to, value, as } = params;
    const left = columnOf(checked, name);
    const leftOf = ordered(left, checked, as);
    const right = to === undefined ? undefined : columnOf(checked, to);
    const fixed = readerOf(as, checked, to ?? name)(String(value ?? ''));
    const rightOf = right === undefined ? () => fixed : ordered(right, checked, as);
    const rows: number[] = [];
    let evaluated = 0;
    for (let row = 0; row < left.ids.length; row++) {
      if (applies?.[row] === 0) continue;
      const [a, b] = [leftOf(row), rightOf(row)];
      if (a === undefined || b === undefined) continue;
      evaluated++;
      if (a === null || b === null || !RELATIONS[is](a, b)) rows.push(row);
    }
    return { evaluated, failures: [{ code: 'E512', column: name, rows: Int32Array.from(rows) }] };
  },
});

function readerOf(as: 'number' | 'date' | 'text', { cells }: CheckedTable, name: string): Ordered {
  if (as === 'number') return cells.number;
  return as === 'date' ? (text) => cells.day(text, name) : (text) => text;
}

/** Per row its value, undefined for a blank cell, null for one that is no number or date; once per distinct value. */
function ordered(
  { name, ids, dictionary }: Column,
  checked: CheckedTable,
  as: 'number' | 'date' | 'text',
): (row: number) => string | number | null | undefined {
  const read = readerOf(as, checked, name);
  const known = Array.from({ length: dictionary.size }, (_, id) => read(valueText(dictionary, id)));
  return (row) => known[ids[row] as number];
}
