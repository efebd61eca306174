import { type Edges, probabilityOf } from '../model/matching.ts';
import type { Features } from './feature.ts';

/** A source is clean when fewer than this share of its records have a duplicate in it … */
const MOST_DUPLICATES = 0.001;
/** … while at least this share have one elsewhere: otherwise there is nothing to conclude. */
const LEAST_LINKED = 0.2;

/**
 * Sources that hold each customer once: records of one such source are hardly the same customer. Found from the
 * posteriors of pairs within and between sources. One flag per source; all 0 for a single source.
 */
export function cleanSources(features: Features, edges: Edges): Uint8Array {
  const { sourceOf, count } = features;
  let sources = 0;
  for (const source of sourceOf) sources = Math.max(sources, source + 1);
  const [records, within, between] = [new Float64Array(sources), new Float64Array(sources), new Float64Array(sources)];
  for (let record = 0; record < count; record++) add(records, sourceOf[record] as number, 1);
  for (let e = 0; e < edges.size; e++) {
    const [a, b] = [sourceOf[edges.left[e] as number] as number, sourceOf[edges.right[e] as number] as number];
    const p = probabilityOf(edges.bits[e] as number);
    if (a === b) add(within, a, p);
    else {
      add(between, a, p);
      add(between, b, p);
    }
  }
  return Uint8Array.from(records, (n, source) => {
    const isClean =
      (within[source] as number) <= MOST_DUPLICATES * n && (between[source] as number) >= LEAST_LINKED * n;
    return n > 100 && isClean ? 1 : 0;
  });
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}
