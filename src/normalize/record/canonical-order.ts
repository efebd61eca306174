import type { Dictionary } from '../../table/dictionary.ts';
import { radixSort } from '../../table/radix-sort.ts';
import { type Column, emptyIds } from '../../table/table.ts';
import type { PooledValues } from './value-pool.ts';

/** A column by the hashes of its values: −1 in `ids` is an empty cell. */
export interface HashedColumn {
  readonly ids: Int32Array;
  readonly hashes: Int32Array;
}

/** A pair of 32-bit hashes per row over all its cells; equal rows have equal pairs, whatever else is in the input. */
export function rowFingerprints(
  columns: readonly HashedColumn[],
  rows: number,
): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  columns.forEach(({ ids, hashes }, at) => {
    for (let row = 0; row < rows; row++) {
      const id = ids[row] as number;
      if (id < 0) continue;
      const hash = hashes[id] as number;
      high[row] = Math.imul((high[row] as number) ^ hash ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
      low[row] = (Math.imul(low[row] as number, 31) + (hash ^ Math.imul(at + 7, 0xc2b2ae35))) >>> 0;
    }
  });
  return { high, low };
}

/**
 * Rows in an order that depends on their content alone: by fingerprint, then `tieBreak`. Linear but for ties.
 * Everything downstream walks records in this order, so results cannot depend on how the input was ordered or split.
 */
export function canonicalOrder(
  columns: readonly HashedColumn[],
  rows: number,
  tieBreak: (a: number, b: number) => number,
): Int32Array {
  const { high, low } = rowFingerprints(columns, rows);
  const order = radixSort({ keys: high, rows: Int32Array.from({ length: rows }, (_, row) => row) }).rows;
  const compare = (a: number, b: number): number => (low[a] as number) - (low[b] as number) || tieBreak(a, b);
  for (let from = 0; from < rows; ) {
    let to = from + 1;
    while (to < rows && high[order[to] as number] === high[order[from] as number]) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

/** The cells in a new row order, their values renumbered in order of first appearance. */
export function reorderColumn(
  cells: { ids: Int32Array; values: PooledValues },
  order: Int32Array,
): Omit<Column, 'name'> {
  const { base, added, same } = cells.values;
  const ids = emptyIds(order.length);
  for (let at = 0; at < order.length; at++) ids[at] = cells.ids[order[at] as number] as number;
  const renumbered = new Int32Array(base.size + added.size).fill(-1);
  const kept = new Int32Array(Math.min(order.length, renumbered.length));
  let size = 0;
  for (let at = 0; at < order.length; at++) {
    let value = ids[at] as number;
    if (value < 0) continue;
    if (same !== null && value < base.size) value = same[value] as number;
    if (renumbered[value] === -1) {
      renumbered[value] = size;
      kept[size++] = value;
    }
    ids[at] = renumbered[value] as number;
  }
  return { ids, dictionary: pick(cells.values, kept.subarray(0, size)) };
}

/** The column in a new row order over the same dictionary: for values whose numbers nothing depends on. */
export function permuteColumn(column: Column, order: Int32Array): Column {
  const ids = emptyIds(order.length);
  for (let at = 0; at < order.length; at++) ids[at] = column.ids[order[at] as number] as number;
  return { ...column, ids };
}

function pick({ base, added }: PooledValues, values: Int32Array): Dictionary {
  const size = values.length;
  const offsets = new Uint32Array(new SharedArrayBuffer((size + 1) * 4));
  for (let at = 0; at < size; at++) {
    const value = values[at] as number;
    const from = value < base.size ? base.offsets : added.offsets;
    const id = value < base.size ? value : value - base.size;
    offsets[at + 1] = (offsets[at] as number) + (from[id + 1] as number) - (from[id] as number);
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(offsets[size] as number));
  let target = 0;
  // Values are short: copying byte by byte is cheaper than a view per value.
  for (let at = 0; at < size; at++) {
    const value = values[at] as number;
    const isBase = value < base.size;
    const source = isBase ? base.bytes : added.bytes;
    const start = isBase ? (base.offsets[value] as number) : (added.offsets[value - base.size] as number);
    const end = offsets[at + 1] as number;
    for (let i = start; target < end; i++) bytes[target++] = source[i] as number;
  }
  return { size, bytes, offsets };
}
