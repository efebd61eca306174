import type { Clustering } from '../model/matching.ts';
import { FIELDS, findField, type RecordSet } from '../table/records.ts';
import type { ConflictFacts, RunFacts } from './facts.ts';

/** How many customers have one record, two, three … Sizes that do not occur are left out. */
export function countClusterSizes(clustering: Clustering): RunFacts['clusterSizes'] {
  const customers = new Map<number, number>();
  for (const size of sizesOf(clustering)) customers.set(size, (customers.get(size) ?? 0) + 1);
  return [...customers].sort(([a], [b]) => a - b).map(([size, count]) => ({ size, customers: count }));
}

/** Customers each two sources share, and those with several records in one source (the diagonal). Linear, plus pairs of sources. */
export function countOverlap(records: RecordSet, clustering: Clustering): RunFacts['overlap'] {
  const sources = records.sources.map((source) => source.name);
  const width = sources.length;
  const held = new Uint8Array(clustering.count * width);
  for (let record = 0; record < records.count; record++) {
    const at = (clustering.clusterOf[record] as number) * width + (records.sourceOf[record] as number);
    held[at] = Math.min(2, (held[at] as number) + 1);
  }
  const counts = sources.map(() => new Array<number>(width).fill(0));
  for (let cluster = 0; cluster < clustering.count; cluster++) {
    for (let i = 0; i < width; i++) {
      const own = held[cluster * width + i] as number;
      if (own === 0) continue;
      const row = counts[i] as number[];
      for (let j = 0; j < width; j++) {
        const other = held[cluster * width + j] as number;
        if (i === j ? own === 2 : other > 0) row[j] = (row[j] as number) + 1;
      }
    }
  }
  return { sources, counts };
}

/** Per field, customers with two or more values in its first slot, and those whose values are not all the same. */
export function countConflicts(records: RecordSet, clustering: Clustering): ConflictFacts[] {
  const facts = FIELDS.flatMap((name): ConflictFacts[] => {
    const ids = findField(records, name)?.clean.ids;
    if (ids === undefined || /^(?:consent|undeliverable)_/.test(name) || name.endsWith('_at')) return [];
    const first = new Int32Array(clustering.count).fill(-1);
    const state = new Uint8Array(clustering.count);
    for (let record = 0; record < records.count; record++) {
      const id = ids[record] as number;
      if (id < 0) continue;
      const cluster = clustering.clusterOf[record] as number;
      if ((first[cluster] as number) < 0) first[cluster] = id;
      else state[cluster] = Math.max(state[cluster] as number, first[cluster] === id ? 1 : 2);
    }
    const compared = state.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0);
    const disagreeing = state.reduce((sum, one) => sum + (one === 2 ? 1 : 0), 0);
    return compared === 0 ? [] : [{ field: name, compared, disagreeing }];
  });
  return facts.sort((a, b) => b.disagreeing - a.disagreeing || (a.field < b.field ? -1 : 1));
}

/** Records per cluster. */
export function sizesOf(clustering: Clustering): Int32Array {
  const sizes = new Int32Array(clustering.count);
  for (const cluster of clustering.clusterOf) sizes[cluster] = (sizes[cluster] as number) + 1;
  return sizes;
}
