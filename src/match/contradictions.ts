import type { Clustering } from '../model/matching.ts';
import type { Comparison } from './comparison.ts';

/** Customers are looked through pair by pair up to this many records; of larger ones the first so many. */
const MOST_RECORDS = 20;

/** A customer whose records contradict each other. */
export interface ContradictedCustomer {
  readonly cluster: number;
  /** Labels of the comparisons that differ plainly between two of its records. */
  readonly kinds: readonly string[];
  readonly records: number;
}

/** Customers with several records whose records cannot all be of one person, counted, and which. */
export interface Contradictions {
  /** Customers with several records. */
  readonly merged: number;
  /** Customers of them with a contradiction, those with most kinds and records first. */
  readonly customers: readonly ContradictedCustomer[];
  /** Per kind the customers with it; those that do not occur are left out. */
  readonly byKind: readonly { readonly kind: string; readonly customers: number }[];
}

/**
 * Customers with two given names, birth dates, generational suffixes or numbers of the state that are plainly two: not a pet form, an initial
 * or a slip. Needs no truth and no weights. Linear in records, quadratic in the records of one customer up to {@link MOST_RECORDS}.
 */
export function contradictionsOf(clustering: Clustering, comparisons: readonly Comparison[]): Contradictions {
  const asked = comparisons.filter(({ contradicts, isLate }) => contradicts === true && isLate !== true);
  const members = severalOf(clustering);
  const customers: ContradictedCustomer[] = [];
  for (const [cluster, { records, count }] of members) {
    const kinds = asked.filter((comparison) => differsAnywhere(comparison, records)).map(({ label }) => label);
    if (kinds.length > 0) customers.push({ cluster, kinds, records: count });
  }
  customers.sort((a, b) => b.kinds.length - a.kinds.length || b.records - a.records || a.cluster - b.cluster);
  const byKind = asked
    .map(({ label: kind }) => ({ kind, customers: customers.filter(({ kinds }) => kinds.includes(kind)).length }))
    .filter((one) => one.customers > 0);
  return { merged: members.size, customers, byKind };
}

function differsAnywhere(comparison: Comparison, records: readonly number[]): boolean {
  const plainly = comparison.levels.length;
  for (let a = 1; a < records.length; a++)
    for (let b = 0; b < a; b++)
      if (comparison.compare(records[b] as number, records[a] as number) === plainly) return true;
  return false;
}

/** The first records, and their number, of each customer that has several. */
function severalOf({
  clusterOf,
  count,
}: Clustering): Map<number, { readonly records: number[]; readonly count: number }> {
  const sizes = new Int32Array(count);
  for (const cluster of clusterOf) sizes[cluster] = (sizes[cluster] as number) + 1;
  const members = new Map<number, { readonly records: number[]; readonly count: number }>();
  clusterOf.forEach((cluster, record) => {
    const size = sizes[cluster] as number;
    if (size < 2) return;
    const own = members.get(cluster) ?? { records: [], count: size };
    if (own.records.length < MOST_RECORDS) own.records.push(record);
    members.set(cluster, own);
  });
  return members;
}
