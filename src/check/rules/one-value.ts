import { z } from 'zod';
import { oneValueColumns } from '../one-value.ts';
import { ruleKind } from '../rule.ts';

/** Columns that tell customers apart do not hold one value for most rows. */
export const oneValue = ruleKind({
  words: 'no column of ids, addresses or names holds one value in more than half of its rows',
  params: z.strictObject({}),
  columns: () => [],
  check: ({ checked: { table, plan } }) => {
    const found = oneValueColumns(table, plan);
    const words =
      found.length === 0 ? 'none does' : found.map(({ column, rows }) => `${column}: ${rows} rows`).join(', ');
    return { evaluated: table.rows, failures: [], whole: { code: 'W208', isMet: found.length === 0, words } };
  },
});
