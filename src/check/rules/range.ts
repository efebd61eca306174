import { z } from 'zod';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';
import { dayNumber } from '../values.ts';

const bound = z.union([z.number(), z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a number or a day as YYYY-MM-DD')]);

/** Numbers or dates between two bounds; what is neither is a fault. */
export const range = ruleKind({
  words: 'numbers, or dates where the bounds are days (YYYY-MM-DD), from `min` to `max`',
  params: z.strictObject({ column: z.string(), min: bound.optional(), max: bound.optional() }),
  needs: ['min', 'max'],
  columns: ({ column }) => [column],
  check: ({ params: { column: name, min, max }, checked, applies }) => {
    const areDays = typeof (min ?? max) === 'string';
    const at = (value: string | number | undefined): number | undefined =>
      typeof value === 'string' ? dayNumber(value) : value;
    const [low, high] = [at(min), at(max)];
    const measure = (text: string): number | null => {
      if (!areDays) return checked.cells.number(text);
      const day = checked.cells.day(text, name);
      return day === null ? null : dayNumber(day);
    };
    const isFault = (text: string): boolean => {
      const value = measure(text);
      return value === null || (low !== undefined && value < low) || (high !== undefined && value > high);
    };
    return together([testCells(columnOf(checked, name), { code: 'E422', applies, isFault })]);
  },
});
