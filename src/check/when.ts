import { z } from 'zod';
import type { CellReading } from '../model/fault.ts';
import { valueText } from '../table/dictionary.ts';
import type { CheckedTable } from './rule.ts';
import { RELATION_SIGNS, RELATIONS } from './values.ts';

const condition = z.strictObject({
  column: z.string(),
  is: z.enum(RELATION_SIGNS).optional().describe('With `value`: numbers as numbers, anything else as text.'),
  value: z.union([z.string(), z.number()]).optional(),
  in: z
    .array(z.union([z.string(), z.number()]).transform(String))
    .min(1)
    .optional(),
  filled: z.boolean().optional(),
});

/** On which rows a rule applies: all conditions of a list hold. */
export const when = z.union([condition.transform((one) => [one]), z.array(condition).min(1)]);

export type When = z.infer<typeof when>;
type Condition = When[number];

/** Per row 1 where all conditions hold; undefined without any. */
export function rowsWhere(
  { table, cells }: Pick<CheckedTable, 'table' | 'cells'>,
  conditions: When | undefined,
): Uint8Array | undefined {
  if (conditions === undefined) return undefined;
  const holds = new Uint8Array(table.rows).fill(1);
  for (const own of conditions) {
    const column = table.columns.find(({ name }) => name === own.column);
    if (column === undefined) throw new Error('columns of conditions are looked for first');
    const { ids, dictionary } = column;
    const test = testOf(own, cells);
    const known = Array.from({ length: dictionary.size }, (_, id) => test(valueText(dictionary, id)));
    const blank = test('');
    for (let row = 0; row < table.rows; row++) {
      const id = ids[row] as number;
      if (!(id < 0 ? blank : known[id])) holds[row] = 0;
    }
  }
  return holds;
}

function testOf({ is, value, in: among, filled }: Condition, cells: CellReading): (text: string) => boolean {
  const wanted = among === undefined ? undefined : new Set(among);
  const right = value === undefined ? undefined : typeof value === 'number' ? value : (cells.number(value) ?? value);
  const relation = RELATIONS[is ?? '='];
  return (text) => {
    if (filled !== undefined && cells.isNothing(text) === filled) return false;
    if (wanted !== undefined && !wanted.has(text)) return false;
    if (right === undefined) return true;
    const left = typeof right === 'number' ? cells.number(text) : text;
    return left !== null && left !== '' && relation(left, right);
  };
}
