import type { Clustering } from '../model/matching.ts';
import type { RecordIds } from './record-id.ts';

/** The records of each cluster: `records[starts[c] .. starts[c + 1])`, in record id order. */
export interface Members {
  readonly count: number;
  readonly starts: Int32Array;
  readonly records: Int32Array;
}

/** Groups records by cluster. Linear, plus the sorting of clusters of two and more. */
export function membersOf(clustering: Clustering, ids: RecordIds): Members {
  const { count, clusterOf } = clustering;
  const starts = new Int32Array(count + 1);
  for (let record = 0; record < clusterOf.length; record++) {
    const next = (clusterOf[record] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let cluster = 0; cluster < count; cluster++) {
    starts[cluster + 1] = (starts[cluster + 1] as number) + (starts[cluster] as number);
  }
  const records = new Int32Array(clusterOf.length);
  const next = starts.slice(0, count);
  for (let record = 0; record < clusterOf.length; record++) {
    const cluster = clusterOf[record] as number;
    const at = next[cluster] as number;
    records[at] = record;
    next[cluster] = at + 1;
  }
  for (let cluster = 0; cluster < count; cluster++) sortRange(records, starts, cluster, ids);
  return { count, starts, records };
}

/** Per record 1 when its cluster has other records, else 0. */
export function contestedOf(members: Members): Uint8Array {
  const isContested = new Uint8Array(members.records.length);
  for (let cluster = 0; cluster < members.count; cluster++) {
    const start = members.starts[cluster] as number;
    const end = members.starts[cluster + 1] as number;
    if (end - start > 1) for (let i = start; i < end; i++) isContested[members.records[i] as number] = 1;
  }
  return isContested;
}

function sortRange(records: Int32Array, starts: Int32Array, cluster: number, ids: RecordIds): void {
  const start = starts[cluster] as number;
  const end = starts[cluster + 1] as number;
  if (end - start === 2) {
    const [first, second] = [records[start] as number, records[start + 1] as number];
    if (ids.compare(first, second) <= 0) return;
    records[start] = second;
    records[start + 1] = first;
  } else if (end - start > 2) {
    records.subarray(start, end).sort((a, b) => ids.compare(a, b));
  }
}
