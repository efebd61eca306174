import { z } from 'zod';
import { isIssueCode } from '../../model/issue.ts';
import { ruleKind } from '../rule.ts';

/** Cells with one code, to be held below a threshold of its own: `code: E402, tolerate: 2 %`. */
export const issues = ruleKind({
  words: 'cells with the issue `code` (E402); with `tolerate` their share or number is held down',
  params: z.strictObject({
    code: z.string().refine(isIssueCode, 'no issue code (see `aurum explain`)'),
    columns: z.array(z.string()).min(1).optional(),
  }),
  columns: ({ columns = [] }) => columns,
  detail: ({ code }) => [code],
  check: ({ params, checked, applies }) => {
    const failures = checked.cells
      .issues()
      .filter(({ code, column }) => code === params.code && (params.columns?.includes(column) ?? true))
      .map(({ code, column, rows }) => ({
        ...{ code, column },
        rows: applies === undefined ? rows : rows.filter((row) => applies[row] === 1),
      }));
    return { evaluated: checked.table.rows, failures };
  },
});
