import { z } from 'zod';
import { valueText } from '../../table/dictionary.ts';
import { columnOf } from '../cells.ts';
import { ruleKind } from '../rule.ts';
import { dayNumber } from '../values.ts';

/** The newest date of a column is not older than some days, and not in the future. */
export const freshness = ruleKind({
  words: 'the newest date of `column` is at most `days` old on the day of the check (`--as-of`)',
  params: z.strictObject({ column: z.string(), days: z.int().min(0) }),
  columns: ({ column }) => [column],
  check: ({ params, checked, today }) => {
    const { dictionary } = columnOf(checked, params.column);
    let newest: string | undefined;
    for (let id = 0; id < dictionary.size; id++) {
      const day = checked.cells.day(valueText(dictionary, id), params.column);
      if (day !== null && (newest === undefined || day > newest)) newest = day;
    }
    if (newest === undefined) return { evaluated: 0, failures: [] };
    const age = dayNumber(today) - dayNumber(newest);
    const isMet = age >= 0 && age <= params.days;
    const words = age < 0 ? `the newest date is ${-age} days ahead` : `the newest date is ${age} days old`;
    return { evaluated: dictionary.size, failures: [], whole: { code: 'E521', isMet, words } };
  },
});
