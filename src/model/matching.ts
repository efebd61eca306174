/** Outcome of comparing a candidate pair. */
export type Outcome = 'match' | 'possible' | 'non-match';

/** Scored pairs, parallel arrays. `left < right` are record indexes; `bits` is the posterior log2 odds of a match. */
export interface Edges {
  readonly size: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float32Array;
}

/** Which records are one customer. Clusters are numbered 0..count−1 by their first record. */
export interface Clustering {
  readonly count: number;
  /** Per record its cluster. */
  readonly clusterOf: Int32Array;
  /** Per record the probability (0..1) that it belongs to its cluster; 1 for a singleton. */
  readonly probability: Float32Array;
}

/** log2 odds → probability. */
export function probabilityOf(bits: number): number {
  return bits >= 0 ? 1 / (1 + 2 ** -bits) : 2 ** bits / (1 + 2 ** bits);
}
