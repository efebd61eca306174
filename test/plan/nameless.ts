import { inferPlan } from '../../src/plan/infer.ts';
import { columnFromStrings, type Table } from '../../src/table/table.ts';

export type Cells = readonly (string | null)[];

/** A table whose headers say nothing: c1, c2, … */
export function namelessTable(columns: readonly Cells[], source = 'people'): Table {
  const rows = columns[0]?.length ?? 0;
  return {
    source,
    rows,
    recordNumbers: Int32Array.from({ length: rows }, (_, row) => row + 1),
    columns: columns.map((values, at) => columnFromStrings(`c${at + 1}`, values)),
  };
}

/** The role that each column is given, under its own key; a slot behind it where it is not the first. */
export function rolesByValues<K extends string>(columns: Readonly<Record<K, Cells>>): Record<K, string> {
  const keys = Object.keys(columns) as K[];
  const table = namelessTable(keys.map((key) => columns[key]));
  const planned = inferPlan([{ table, path: 'people.csv' }]).sources[0]?.columns ?? [];
  const text = (at: number): string => {
    const { role = 'other', slot = 0 } = planned[at] ?? {};
    return slot === 0 ? role : `${role} ${slot}`;
  };
  return Object.fromEntries(keys.map((key, at) => [key, text(at)])) as Record<K, string>;
}

/** `rows` cells drawn from a list, evenly but not in step with other lists: `turn` is a number without common factors. */
export function drawn(values: readonly string[], rows: number, turn = 1): string[] {
  return Array.from({ length: rows }, (_, row) => values[hash(row * 31 + turn * 1009) % values.length] ?? '');
}

/** A number that looks random but is the same in every run. */
export function hash(number: number): number {
  let bits = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Words that no list knows: syllables by number. */
export function invented(number: number): string {
  const syllables = ['ka', 'ro', 'mi', 'tu', 'sel', 'van', 'dor', 'pek', 'lun', 'gri'];
  const word = [0, 1, 2].map((at) => syllables[hash(number * 7 + at) % syllables.length]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function cells(rows: number, cell: (row: number) => string | null): (string | null)[] {
  return Array.from({ length: rows }, (_, row) => cell(row));
}
