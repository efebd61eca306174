import type { Clustering, Edges } from '../model/matching.ts';
import type { Scorer } from './score.ts';

/** A possible match between two customers: their strongest pair, and what its comparisons say. */
export interface PossibleMatch {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
  readonly agree: readonly string[];
  readonly differ: readonly string[];
}

/** Possible matches of at least `cut` bits between different clusters, one per pair of clusters, likeliest first. */
export function possibleMatches(
  edges: Edges,
  clustering: Clustering,
  options: { cut: number; scorer: Scorer },
): PossibleMatch[] {
  const best = new Map<string, number>();
  const { clusterOf } = clustering;
  for (let e = 0; e < edges.size; e++) {
    const a = clusterOf[edges.left[e] as number] as number;
    const b = clusterOf[edges.right[e] as number] as number;
    if (a === b || (edges.bits[e] as number) < options.cut) continue;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const known = best.get(key);
    if (known === undefined || (edges.bits[e] as number) > (edges.bits[known] as number)) best.set(key, e);
  }
  const order = [...best.values()].sort((a, b) => (edges.bits[b] as number) - (edges.bits[a] as number) || a - b);
  return order.map((e): PossibleMatch => {
    const [left, right] = [edges.left[e] as number, edges.right[e] as number];
    const { evidence } = options.scorer.explain(left, right);
    const said = evidence.filter((one) => one.level !== 'blank' && one.id !== 'order');
    return {
      left,
      right,
      bits: edges.bits[e] as number,
      agree: said.filter((one) => one.bits > 0).map((one) => one.words),
      differ: said.filter((one) => one.bits <= 0).map((one) => one.words),
    };
  });
}
