import { z } from 'zod';
import { valueText } from '../../table/dictionary.ts';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** Values that are there in a column of another table (a foreign key). */
export const references = ruleKind({
  words: 'values are there in column `to` of source `in`',
  params: z.strictObject({ column: z.string(), in: z.string(), to: z.string() }),
  columns: ({ column }) => [column],
  check: ({ params, checked, all, applies }) => {
    const other = all.find(({ plan }) => plan.source === params.in);
    const column = other?.table.columns.find(({ name }) => name === params.to);
    if (column === undefined) return { evaluated: 0, failures: [] };
    const { dictionary } = column;
    const known = new Set<string>();
    for (let id = 0; id < dictionary.size; id++) known.add(valueText(dictionary, id).trim());
    const isFault = (text: string): boolean => !known.has(text.trim());
    return together([testCells(columnOf(checked, params.column), { code: 'E511', applies, isFault })]);
  },
});
