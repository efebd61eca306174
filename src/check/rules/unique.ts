import { z } from 'zod';
import { columnOf } from '../cells.ts';
import { groupRows } from '../groups.ts';
import { ruleKind } from '../rule.ts';

/** Values, or combinations of values of several columns, that no two rows share. All rows of a repeated one are faults. */
export const unique = ruleKind({
  words:
    'no two rows share the value of `columns`, of several their combination; rows blank in all of them are left out',
  params: z.strictObject({ columns: z.array(z.string()).min(1) }),
  columns: ({ columns }) => columns,
  check: ({ params, checked, applies }) => {
    const columns = params.columns.map((name) => columnOf(checked, name));
    const { groupOf, sizes } = groupRows(columns, checked.table.rows, applies);
    const rows: number[] = [];
    let evaluated = 0;
    groupOf.forEach((group, row) => {
      if (group < 0) return;
      evaluated++;
      if ((sizes[group] as number) > 1) rows.push(row);
    });
    const column = params.columns.join(' + ');
    return { evaluated, failures: [{ code: 'E510', column, rows: Int32Array.from(rows) }] };
  },
});
