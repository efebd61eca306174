import { z } from 'zod';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** Cells that must hold something: blanks and words for nothing ("n/a", "-") are faults. */
export const required = ruleKind({
  words: 'cells of the columns hold something; blanks and words for nothing (n/a) are faults',
  params: z.strictObject({ columns: z.array(z.string()).min(1) }),
  columns: ({ columns }) => columns,
  check: ({ params, checked, applies }) =>
    together(
      params.columns.map((name) =>
        testCells(columnOf(checked, name), {
          code: 'E420',
          applies,
          isFault: checked.cells.isNothing,
          takesBlank: true,
        }),
      ),
    ),
});
