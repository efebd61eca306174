import { type Dictionary, hashBytes } from '../table/dictionary.ts';
import { radixSort } from '../table/radix-sort.ts';
import { type Column, emptyIds } from '../table/table.ts';

/** One 32-bit hash per distinct value. */
export function valueHashes(dictionary: Dictionary): Int32Array {
  const { bytes, offsets, size } = dictionary;
  const hashes = new Int32Array(size);
  for (let id = 0; id < size; id++) hashes[id] = hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number);
  return hashes;
}

/** A pair of 32-bit hashes per row over all its cells; equal rows have equal pairs, whatever else is in the input. */
export function rowFingerprints(columns: readonly Column[], rows: number): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  columns.forEach((column, at) => {
    const hashes = valueHashes(column.dictionary);
    for (let row = 0; row < rows; row++) {
      const id = column.ids[row] as number;
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
  columns: readonly Column[],
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

/** The column in a new row order, its values renumbered in order of first appearance. */
export function reorderColumn(column: Column, order: Int32Array): Column {
  const { dictionary } = column;
  const ids = emptyIds(order.length);
  const renumbered = new Int32Array(dictionary.size).fill(-1);
  const kept = new Int32Array(dictionary.size);
  let size = 0;
  for (let at = 0; at < order.length; at++) {
    const id = column.ids[order[at] as number] as number;
    if (id < 0) continue;
    if (renumbered[id] === -1) {
      renumbered[id] = size;
      kept[size++] = id;
    }
    ids[at] = renumbered[id] as number;
  }
  return { name: column.name, ids, dictionary: pick(dictionary, kept.subarray(0, size)) };
}

/** The column in a new row order over the same dictionary: for values whose numbers nothing depends on. */
export function permuteColumn(column: Column, order: Int32Array): Column {
  const ids = emptyIds(order.length);
  for (let at = 0; at < order.length; at++) ids[at] = column.ids[order[at] as number] as number;
  return { ...column, ids };
}

function pick(dictionary: Dictionary, ids: Int32Array): Dictionary {
  const size = ids.length;
  const from = dictionary.offsets;
  const offsets = new Uint32Array(new SharedArrayBuffer((size + 1) * 4));
  for (let at = 0; at < size; at++) {
    const id = ids[at] as number;
    offsets[at + 1] = (offsets[at] as number) + (from[id + 1] as number) - (from[id] as number);
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(offsets[size] as number));
  const source = dictionary.bytes;
  let target = 0;
  // Values are short: copying byte by byte is cheaper than a view per value.
  for (let at = 0; at < size; at++) {
    const id = ids[at] as number;
    const end = from[id + 1] as number;
    for (let i = from[id] as number; i < end; i++) bytes[target++] = source[i] as number;
  }
  return { size, bytes, offsets };
}
