import { AurumError } from '../model/error.ts';
import { DictionaryBuilder } from '../table/dictionary.ts';
import { PlaceBuilder, type RowPlace } from '../table/places.ts';
import { emptyIds, type Table } from '../table/table.ts';

interface Growing {
  readonly builder: DictionaryBuilder;
  ids: Int32Array;
}

/** Builds a table from records that bring their own field names. Columns stand in order of first appearance. */
export class RecordCollector {
  readonly #columns = new Map<string, Growing>();
  readonly #at: { file: string; maxColumns: number };
  #numbers: Int32Array = emptyIds(1 << 10);
  readonly #places = new PlaceBuilder();
  #isPlaced = false;
  #rows = 0;

  constructor(at: { file: string; maxColumns: number }) {
    this.#at = at;
  }

  /** Adds a record; '' is an empty cell, an absent field too. Of a field named twice the last one counts. Fault: E804. */
  add(record: number, fields: Iterable<readonly [name: string, value: string]>, place?: RowPlace): void {
    const row = this.#rows++;
    if (place !== undefined) {
      this.#places.add({ line: place.line, byte: place.byte });
      this.#isPlaced = true;
    }
    this.#numbers = grown(this.#numbers, row);
    this.#numbers[row] = record;
    for (const [name, value] of fields) {
      const column = this.#columns.get(name) ?? this.#addColumn(name);
      column.ids = grown(column.ids, row);
      column.ids[row] = value === '' ? -1 : column.builder.addString(value);
    }
  }

  build(source: string): Table {
    const rows = this.#rows;
    const columns = [...this.#columns].map(([name, { ids, builder }]) => ({
      ...{ name, ids: grown(ids, rows).subarray(0, rows), dictionary: builder.build() },
    }));
    const recordNumbers = this.#numbers.subarray(0, rows);
    return { source, rows, columns, recordNumbers, ...(this.#isPlaced ? { places: this.#places.build() } : {}) };
  }

  #addColumn(name: string): Growing {
    const { file, maxColumns } = this.#at;
    if (this.#columns.size >= maxColumns) {
      throw new AurumError({
        exit: 'LIMIT',
        code: 'E804',
        what: `The records have more than ${maxColumns} different fields.`,
        place: { file },
        fix: 'Check that every record is one customer, or raise the limit.',
      });
    }
    const column = { builder: new DictionaryBuilder(), ids: emptyIds(1 << 10) };
    this.#columns.set(name, column);
    return column;
  }
}

/** The array, or a larger copy that has index `row`. */
function grown(ids: Int32Array, row: number): Int32Array {
  if (row < ids.length) return ids;
  const larger = emptyIds(Math.max(row + 1, ids.length * 2));
  larger.set(ids);
  return larger;
}
