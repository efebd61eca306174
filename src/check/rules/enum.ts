import { z } from 'zod';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** Cells that hold one of some values. */
export const oneOf = ruleKind({
  words: 'values are among `values`; letters may differ in case with `ignoreCase`',
  params: z.strictObject({
    column: z.string(),
    values: z.array(z.union([z.string(), z.number()]).transform(String)).min(1),
    ignoreCase: z.boolean().default(false),
  }),
  columns: ({ column }) => [column],
  check: ({ params, checked, applies }) => {
    const fold = (text: string): string => (params.ignoreCase ? text.trim().toLowerCase() : text);
    const allowed = new Set(params.values.map(fold));
    const isFault = (text: string): boolean => !allowed.has(fold(text));
    return together([testCells(columnOf(checked, params.column), { code: 'E421', applies, isFault })]);
  },
});
