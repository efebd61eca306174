import { PlaceBuilder, placeOf } from './places.ts';
import { emptyIds, type Table } from './table.ts';

/** A table of some rows of another, in their order, over the same dictionaries. `rows` are row numbers, ascending. */
export function keepRows(table: Table, rows: Int32Array): Table {
  const pick = (from: Int32Array): Int32Array => {
    const kept = emptyIds(rows.length);
    for (let at = 0; at < rows.length; at++) kept[at] = from[rows[at] as number] as number;
    return kept;
  };
  const places = new PlaceBuilder();
  if (table.places !== undefined) for (const row of rows) places.add(placeOf(table, row));
  return {
    source: table.source,
    rows: rows.length,
    columns: table.columns.map(({ name, ids, dictionary }) => ({ name, ids: pick(ids), dictionary })),
    recordNumbers: pick(table.recordNumbers),
    ...(table.places === undefined ? {} : { places: places.build() }),
  };
}
