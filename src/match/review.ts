import type { Clustering, Edges } from '../model/matching.ts';
import type { Judgement } from './options.ts';
import type { Scorer } from './score.ts';
import { LIMIT_ID } from './verdict.ts';

/** A possible match between two customers: their strongest pair, and what its comparisons say. */
export interface PossibleMatch {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
  readonly agree: readonly string[];
  readonly differ: readonly string[];
}

/**
 * Possible matches: edges of at least `cut` bits between different clusters, the strongest per pair of clusters, likeliest
 * first. Customers that a judgement keeps apart are settled and left out.
 */
export function possibleEdges(
  edges: Edges,
  clustering: Clustering,
  options: { cut: number; judgements: readonly Judgement[] },
): number[] {
  const { clusterOf } = clustering;
  const keyOf = (left: number, right: number): string => {
    const [a, b] = [clusterOf[left] as number, clusterOf[right] as number];
    return `${Math.min(a, b)} ${Math.max(a, b)}`;
  };
  const settled = new Set(options.judgements.filter((one) => !one.isSame).map((one) => keyOf(one.left, one.right)));
  const best = new Map<string, number>();
  for (let e = 0; e < edges.size; e++) {
    const [left, right] = [edges.left[e] as number, edges.right[e] as number];
    if (clusterOf[left] === clusterOf[right] || (edges.bits[e] as number) < options.cut) continue;
    const key = keyOf(left, right);
    const known = best.get(key);
    if (known === undefined || (edges.bits[e] as number) > (edges.bits[known] as number)) best.set(key, e);
  }
  return [...best]
    .filter(([key]) => !settled.has(key))
    .map(([, e]) => e)
    .sort((a, b) => (edges.bits[b] as number) - (edges.bits[a] as number) || a - b);
}

/** Possible matches with what their comparisons say. */
export function possibleMatches(edges: Edges, possible: readonly number[], scorer: Scorer): PossibleMatch[] {
  return possible.map((e): PossibleMatch => {
    const [left, right] = [edges.left[e] as number, edges.right[e] as number];
    const { evidence } = scorer.explain(left, right);
    const said = evidence.filter((one) => one.level !== 'blank' && one.id !== 'order' && one.id !== LIMIT_ID);
    return {
      left,
      right,
      bits: edges.bits[e] as number,
      agree: said.filter((one) => one.bits > 0).map((one) => one.words),
      differ: said.filter((one) => one.bits <= 0).map((one) => one.words),
    };
  });
}
