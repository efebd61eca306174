import { z } from 'zod';
import { valueText } from '../../table/dictionary.ts';
import { columnOf } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** Rows that hold something in at least one of some columns: a customer who can be reached at all. */
export const anyOf = ruleKind({
  words: 'every row holds something in at least one of `columns`',
  params: z.strictObject({ columns: z.array(z.string()).min(1) }),
  columns: ({ columns }) => columns,
  check: ({ params, checked, applies }) => {
    const tests = params.columns.map((name) => {
      const { ids, dictionary } = columnOf(checked, name);
      const isFilled = Array.from(
        { length: dictionary.size },
        (_, id) => !checked.cells.isNothing(valueText(dictionary, id)),
      );
      return (row: number): boolean => isFilled[ids[row] as number] === true;
    });
    const rows: number[] = [];
    let evaluated = 0;
    for (let row = 0; row < checked.table.rows; row++) {
      if (applies?.[row] === 0) continue;
      evaluated++;
      if (!tests.some((isFilled) => isFilled(row))) rows.push(row);
    }
    return { evaluated, failures: [{ code: 'E420', column: params.columns.join(' + '), rows: Int32Array.from(rows) }] };
  },
});
