import { valueText } from '../../table/dictionary.ts';
import { type Column, cellText, type Table } from '../../table/table.ts';
import { maskValue } from '../mask.ts';
import type { Asked } from './words-asked.ts';

/** Outputs of a finished run. Lineage knows values that lost; null where a run has none. */
export interface RunTables {
  readonly golden: Table;
  readonly crosswalk: Table;
  readonly lineage: Table | null;
}

/** A customer that somebody looked for. */
export interface FoundCustomer {
  readonly goldenId: string;
  readonly records: number;
  /** Columns of golden.csv that hold the words; `key`, `row` and `golden_id` where those are. */
  readonly by: readonly string[];
  /** Values of golden.csv, masked unless shown; blank ones are left out. */
  readonly values: readonly { readonly field: string; readonly value: string }[];
  /** Records of the customer, `<source>:<key or row>`, with their rows; some of many. */
  readonly rows: readonly { readonly record: string; readonly source: string; readonly row: number }[];
}

export interface Found {
  /** All customers that were found, and the first of them in order of golden.csv. */
  readonly customers: number;
  readonly shown: readonly FoundCustomer[];
}

/** Columns that say something of a customer in general, and are not looked at for words. */
const NOT_SEARCHED =
  /^(?:record_count|sources|household_id|organisation_id|kind)$|_count$|_at$|^consent_|^undeliverable_|^order_sum|^average_order/;
/** Columns that tell at a glance who a customer is. */
const SHOWN =
  /^(?:title|given_name|family_name|company|email|phone|street|house_number|postcode|city|country|birth_date)(?:_\d+)?$/;
const MOST_ROWS = 20;

/** Per golden record which words it has (bits) and where. */
type Hits = Map<number, { words: number; readonly by: Set<string> }>;

/**
 * Customers that have all of the words, in their golden values, values that lost, keys, rows (`shop:17`) or ids. At most `most` are
 * shown. Each distinct value is looked at once per word. At most 30 words.
 */
export function findCustomers(
  tables: RunTables,
  words: readonly Asked[],
  options: { most: number; showValues: boolean },
): Found {
  const { golden, crosswalk, lineage } = tables;
  const rowOfId = rowsById(golden);
  const hits: Hits = new Map();
  words.forEach((word, bit) => {
    const hit = (row: number | undefined, by: string): void => {
      if (row !== undefined) note(hits, row, { bit, by });
    };
    searchGolden(golden, word, hit);
    if (lineage !== null) searchLineage(lineage, word, (id, by) => hit(rowOfId.get(id), by));
    searchCrosswalk(crosswalk, word, (id, by) => hit(rowOfId.get(id), by));
  });
  const all = 2 ** words.length - 1;
  const rows = [...hits].filter(([, hit]) => hit.words === all).map(([row, { by }]) => ({ row, by: [...by] }));
  rows.sort((a, b) => a.row - b.row);
  const shown = rows.slice(0, options.most);
  const records = recordsOf(crosswalk, new Set(shown.map(({ row }) => idAt(golden, row))));
  return {
    customers: rows.length,
    shown: shown.map(({ row, by }) => customerOf(golden, { row, by }, { records, showValues: options.showValues })),
  };
}

function note(hits: Hits, row: number, { bit, by }: { bit: number; by: string }): void {
  const known = hits.get(row) ?? { words: 0, by: new Set<string>() };
  known.words |= 2 ** bit;
  known.by.add(by);
  hits.set(row, known);
}

function searchGolden({ columns }: Table, word: Asked, hit: (row: number, by: string) => void): void {
  for (const column of columns) {
    if (NOT_SEARCHED.test(column.name)) continue;
    const isId = column.name === 'golden_id' || column.name === 'previous_ids';
    const fits = valuesThat(column, isId ? (id) => id.split(/[\s;|]+/).some(word.isKey) : word.fits);
    column.ids.forEach((id, row) => {
      if (id >= 0 && fits[id] === 1) hit(row, column.name);
    });
  }
}

function searchLineage(lineage: Table, word: Asked, hit: (id: string, by: string) => void): void {
  const [golden, field, value] = ['golden_id', 'field', 'value'].map((name) => columnOf(lineage, name));
  if (golden === undefined || field === undefined || value === undefined) return;
  const fits = valuesThat(value, word.fits);
  value.ids.forEach((id, row) => {
    if (id < 0 || fits[id] === 0) return;
    const name = cellText(field, row);
    if (!NOT_SEARCHED.test(name)) hit(cellText(golden, row), name);
  });
}

function searchCrosswalk(crosswalk: Table, word: Asked, hit: (id: string, by: string) => void): void {
  const [source, row, key, golden] = ['source', 'row', 'source_key', 'golden_id'].map((name) =>
    columnOf(crosswalk, name),
  );
  if (source === undefined || row === undefined || key === undefined || golden === undefined) return;
  const at = word.text.indexOf(':');
  if (at < 0) {
    const isKey = valuesThat(key, word.isKey);
    key.ids.forEach((id, line) => {
      if (id >= 0 && isKey[id] === 1) hit(cellText(golden, line), 'key');
    });
    return;
  }
  const [name, own] = [word.text.slice(0, at), word.text.slice(at + 1)];
  for (let line = 0; line < crosswalk.rows; line++) {
    if (cellText(source, line) !== name) continue;
    // A key may look like the number of another row.
    if (cellText(key, line) === own) hit(cellText(golden, line), 'key');
    else if (cellText(row, line) === own) hit(cellText(golden, line), 'row');
  }
}

function valuesThat({ dictionary }: Column, fits: (text: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: dictionary.size }, (_, id) => (fits(valueText(dictionary, id)) ? 1 : 0));
}

function recordsOf(crosswalk: Table, wanted: ReadonlySet<string>): Map<string, FoundCustomer['rows'][number][]> {
  const [source, row, key, golden] = ['source', 'row', 'source_key', 'golden_id'].map((name) =>
    columnOf(crosswalk, name),
  );
  const records = new Map<string, FoundCustomer['rows'][number][]>();
  if (source === undefined || row === undefined || key === undefined || golden === undefined) return records;
  const isWanted = valuesThat(golden, (id) => wanted.has(id));
  for (let line = 0; line < crosswalk.rows; line++) {
    const id = golden.ids[line] as number;
    if (id < 0 || isWanted[id] === 0) continue;
    const own = records.get(cellText(golden, line)) ?? [];
    const [name, number] = [cellText(source, line), cellText(row, line)];
    own.push({ record: `${name}:${cellText(key, line) || number}`, source: name, row: Number(number) });
    records.set(cellText(golden, line), own);
  }
  return records;
}

function customerOf(
  golden: Table,
  { row, by }: { row: number; by: readonly string[] },
  { records, showValues }: { records: Map<string, FoundCustomer['rows'][number][]>; showValues: boolean },
): FoundCustomer {
  const goldenId = idAt(golden, row);
  const own = records.get(goldenId) ?? [];
  const values = golden.columns
    .filter(({ name, ids }) => (ids[row] as number) >= 0 && (SHOWN.test(name) || by.includes(name)))
    .filter(({ name }) => name !== 'golden_id')
    .map((column) => ({ field: column.name, value: shown(column, row, showValues) }));
  return { goldenId, records: own.length, by: [...by], values, rows: own.slice(0, MOST_ROWS) };
}

function shown(column: Column, row: number, showValues: boolean): string {
  const text = cellText(column, row);
  return showValues ? text : maskValue(column.name, text);
}

function rowsById(golden: Table): Map<string, number> {
  return new Map(Array.from({ length: golden.rows }, (_, row) => [idAt(golden, row), row]));
}

function idAt(golden: Table, row: number): string {
  const id = columnOf(golden, 'golden_id');
  return id === undefined ? '' : cellText(id, row);
}

function columnOf({ columns }: Table, name: string): Column | undefined {
  return columns.find((column) => column.name === name);
}
