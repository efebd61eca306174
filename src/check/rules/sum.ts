import { z } from 'zod';
import { valueText } from '../../table/dictionary.ts';
import { countValues } from '../../table/table.ts';
import { columnOf } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** The sum of the numbers of a column; cells that are no number make it unmet. */
export const sum = ruleKind({
  words: 'the numbers of `column` add up to `min` to `max`; a cell that is no number fails it',
  params: z.strictObject({ column: z.string(), min: z.number().optional(), max: z.number().optional() }),
  needs: ['min', 'max'],
  columns: ({ column }) => [column],
  check: ({ params: { column: name, min, max }, checked }) => {
    const column = columnOf(checked, name);
    const counts = countValues(column);
    let [total, others, evaluated] = [0, 0, 0];
    counts.forEach((count, id) => {
      const value = checked.cells.number(valueText(column.dictionary, id));
      evaluated += count;
      if (value === null) others += count;
      else total += value * count;
    });
    // Cents of many rows do not add up exactly in binary.
    const rounded = Math.round(total * 1e6) / 1e6;
    const isMet = others === 0 && rounded >= (min ?? rounded) && rounded <= (max ?? rounded);
    const words = `the sum is ${rounded}${others === 0 ? '' : `; ${others} cells are no number`}`;
    return { evaluated, failures: [], whole: { code: 'E522', isMet, words } };
  },
});
