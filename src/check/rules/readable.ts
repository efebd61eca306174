import { z } from 'zod';
import { ruleKind } from '../rule.ts';

/** Rows that can be read at all. What was rejected has no row in the table: rows are numbers of rejects. */
export const readable = ruleKind({
  words: 'every row can be read: as wide as the header, sound quotes and bytes',
  params: z.strictObject({}),
  columns: () => [],
  check: ({ checked: { rejects, rowsIn } }) => {
    const codes = [...new Set(rejects.map(({ code }) => code))].sort();
    return {
      evaluated: rowsIn,
      failures: codes.map((code) => ({
        ...{ code, column: '' },
        rows: Int32Array.from(rejects.flatMap((one, at) => (one.code === code ? [at] : []))),
      })),
    };
  },
});
