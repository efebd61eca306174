import { type Clustering, type Edges, probabilityOf } from '../model/matching.ts';

/** A share (0..1) with the ends of its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the model believes about its own result, in pairs of records. */
export interface Quality {
  /** Share of merged pairs that are right. */
  readonly precision: Interval;
  /** Share of true pairs that are merged, among pairs that blocking could see. */
  readonly recall: Interval;
}

/** No model is surer of its own mistakes than this: a floor on the share of wrong pairs it may claim. */
const SMALLEST_DOUBT = 0.0005;

/**
 * Estimates precision and recall from the posterior of every kept pair. Pairs of a cluster that were not compared count
 * with the mean of those that were. Intervals hold the spread of the pairs themselves and one pair of doubt each way.
 */
export function estimateQuality(edges: Edges, clustering: Clustering): Quality {
  const sizes = new Int32Array(clustering.count);
  for (const cluster of clustering.clusterOf) sizes[cluster] = (sizes[cluster] as number) + 1;
  let merged = 0;
  for (const size of sizes) merged += (size * (size - 1)) / 2;
  const inside = { pairs: 0, right: 0, variance: 0 };
  const outside = { right: 0, variance: 0 };
  for (let e = 0; e < edges.size; e++) {
    const p = Math.min(1 - SMALLEST_DOUBT, probabilityOf(edges.bits[e] as number));
    const isInside = clustering.clusterOf[edges.left[e] as number] === clustering.clusterOf[edges.right[e] as number];
    if (isInside) inside.pairs++;
    const side = isInside ? inside : outside;
    side.right += p;
    side.variance += p * (1 - p);
  }
  const mean = inside.pairs === 0 ? 1 : inside.right / inside.pairs;
  // A pair that its cluster holds together against its own evidence is as likely right as the cluster's other pairs.
  const right = mean * merged;
  return {
    precision: interval(mean, Math.sqrt(inside.variance) / Math.max(1, inside.pairs), merged),
    recall: interval(
      right + outside.right === 0 ? 1 : right / (right + outside.right),
      Math.sqrt(inside.variance + outside.variance) / Math.max(1, right + outside.right),
      merged,
    ),
  };
}

function interval(value: number, deviation: number, pairs: number): Interval {
  const reach = 1.96 * deviation + 1 / Math.max(1, pairs);
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}
