import { z } from 'zod';
import { ruleKind } from '../rule.ts';

/** Rows that are records: no blank rows, repeated headers, sums, messages. Rows are those of the whole table. */
export const content = ruleKind({
  words: 'every row is a record with a usable value: no blank rows, repeated headers, sums or messages',
  params: z.strictObject({}),
  columns: () => [],
  check: ({ checked: { faults, whole } }) => {
    const codes = [...new Set(faults.map(({ code }) => code))].sort();
    return {
      evaluated: whole.rows,
      failures: codes.map((code) => ({
        ...{ code, column: '' },
        rows: Int32Array.from(faults.filter((one) => one.code === code).map(({ row }) => row)),
      })),
    };
  },
});
