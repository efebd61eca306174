import { z } from 'zod';
import { ruleKind } from '../rule.ts';

/** How many rows a table has. */
export const rows = ruleKind({
  words: 'the file has `min` to `max` records',
  params: z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() }),
  needs: ['min', 'max'],
  columns: () => [],
  check: ({ params: { min = 0, max = Number.MAX_SAFE_INTEGER }, checked }) => {
    const count = checked.table.rows;
    const isMet = count >= min && count <= max;
    return { evaluated: checked.rowsIn, failures: [], whole: { code: 'E520', isMet, words: `${count} records` } };
  },
});
