import { z } from 'zod';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';

const characters = z.int().min(0);

/** Texts of a number of characters (code points). */
export const length = ruleKind({
  words: 'texts of `min` to `max` characters',
  params: z.strictObject({ column: z.string(), min: characters.optional(), max: characters.optional() }),
  needs: ['min', 'max'],
  columns: ({ column }) => [column],
  check: ({ params: { column, min = 0, max = Number.POSITIVE_INFINITY }, checked, applies }) => {
    const isFault = (text: string): boolean => {
      const size = [...text].length;
      return size < min || size > max;
    };
    return together([testCells(columnOf(checked, column), { code: 'E423', applies, isFault })]);
  },
});
