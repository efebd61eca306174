import { type Dictionary, DictionaryBuilder, valueText } from './dictionary.ts';
import type { RowPlaces } from './places.ts';

/** One column: per row the id of its value in `dictionary`, −1 where the cell is empty. */
export interface Column {
  readonly name: string;
  readonly ids: Int32Array;
  readonly dictionary: Dictionary;
}

/** A source as read: untouched strings, columnar. Row `i` of every column is the same data record. */
export interface Table {
  /** Source name: the file name without folder and extension. */
  readonly source: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** Per row its 1-based data record number in the file; rejected records leave gaps. */
  readonly recordNumbers: Int32Array;
  /** Where each row begins in the file; absent for formats without lines. */
  readonly places?: RowPlaces;
}

/** A fresh id array of `rows` entries in shared memory, all empty (−1). */
export function emptyIds(rows: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(rows * 4)).fill(-1);
}

/** The text of one cell; the empty string when empty. */
export function cellText(column: Column, row: number): string {
  return valueText(column.dictionary, column.ids[row] as number);
}

/** A column from one string per row; null and '' are empty. For tests and small side inputs. */
export function columnFromStrings(name: string, values: readonly (string | null)[]): Column {
  const builder = new DictionaryBuilder();
  const ids = emptyIds(values.length);
  values.forEach((value, row) => {
    if (value !== null && value !== '') ids[row] = builder.addString(value);
  });
  return { name, ids, dictionary: builder.build() };
}

/** How many rows hold each value id. Counts are per row, not per distinct record. */
export function countValues(column: Column): Uint32Array {
  const counts = new Uint32Array(column.dictionary.size);
  const ids = column.ids;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (id >= 0) counts[id] = (counts[id] as number) + 1;
  }
  return counts;
}
