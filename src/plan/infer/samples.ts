import { readableText } from '../../normalize/text/longest-cell.ts';
import { type Dictionary, hashBytes } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';

const SAMPLE = 1000;
const HASHES = 2 ** 32;

/** Distinct values with the smallest hashes: the same sample whatever the order of rows. */
export function sampleValues(column: Column, size = SAMPLE): string[] {
  const { dictionary } = column;
  return smallestHashes(dictionary, size)
    .map((id) => readableText(dictionary, id).trim().replace(/^'/, ''))
    .filter((text) => text !== '');
}

/** The ids of the `size` values with the smallest hashes, smallest first; all ids in their own order when there are no more. */
function smallestHashes({ bytes, offsets, size: all }: Dictionary, size: number): number[] {
  const ids = Array.from({ length: all }, (_, id) => id);
  if (all <= size) return ids;
  const hash = Float64Array.from(ids, (id) => hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number));
  // Hashes are even, so four times as many as wanted lie below this bound; only those need sorting.
  const bound = (HASHES * 4 * size) / all;
  const small = ids.filter((id) => (hash[id] as number) < bound);
  return (small.length >= size ? small : ids)
    .sort((a, b) => (hash[a] as number) - (hash[b] as number) || a - b)
    .slice(0, size);
}

/** Ids of at most about `most` distinct values, chosen by hash: the same values whatever the order of rows. */
export function pickIds({ dictionary: { bytes, offsets, size } }: Column, most: number): number[] {
  const step = Math.ceil(size / most);
  const ids: number[] = [];
  for (let id = 0; id < size; id++)
    if (step <= 1 || hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number) % step === 0) ids.push(id);
  return ids;
}
