import type { Ledger, Traces } from '../../model/identity.ts';

/** A single record that two files share does not make them one source. */
const LEAST = 2;

/**
 * Sources that have another name now (a dated file, one that was moved): of the records of a source that the last run did not have,
 * most of those found again came from one source that is missing now. `rowOf` are the rows found so far. Per source of now its place among those of the ledger, or −1.
 */
export function renamedSources(ledger: Ledger, now: Traces, rowOf: Int32Array): Int32Array {
  const before = ledger.traces;
  const isThere = new Set(now.sources);
  const seen = new Set(before.sources);
  const votes = now.sources.map(() => new Map<number, number>());
  rowOf.forEach((row, record) => {
    if (row < 0) return;
    const source = before.sourceOf[row] as number;
    const tally = votes[now.sourceOf[record] as number] as Map<number, number>;
    tally.set(source, (tally.get(source) ?? 0) + 1);
  });
  return Int32Array.from(now.sources, (name, at) => {
    if (seen.has(name)) return -1;
    const tally = [...(votes[at] as Map<number, number>)];
    const all = tally.reduce((sum, [, count]) => sum + count, 0);
    const [best] = tally
      .filter(([source]) => !isThere.has(before.sources[source] as string))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best !== undefined && best[1] >= LEAST && best[1] * 2 > all ? best[0] : -1;
  });
}
