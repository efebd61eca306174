import { type Edges, probabilityOf } from '../model/matching.ts';
import type { Clustered } from './cluster.ts';

/** A share (0..1) with the ends of its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How many judgements said what. */
export interface Verdicts {
  readonly same: number;
  readonly different: number;
}

/** What the model believes about its own result, in pairs of records, and how many judgements it rests on. */
export interface Quality {
  /** Share of merged pairs that are right. */
  readonly precision: Interval;
  /** Share of true pairs that are merged, among pairs that blocking could see. */
  readonly recall: Interval;
  /** Judgements of pairs that the model would have merged, and of pairs that it would have kept apart; null without any. */
  readonly judged: { readonly merged: Verdicts; readonly apart: Verdicts } | null;
}

/** By how much a share of mistakes may be wrong because the model is: so many times as many, or as few. */
export interface Misfit {
  readonly more: number;
  readonly fewer: number;
}

/**
 * No model fits a file wholly. On even worlds the wrong pairs among merges were up to 4.7 times those the model expected,
 * the missed ones up to 1.6 times and down to a third; nine of ten lie within these.
 */
const WRONG_MISFIT: Misfit = { more: 3, fewer: 0 };
const MISSED_MISFIT: Misfit = { more: 1.5, fewer: 0.5 };

/**
 * Estimates precision and recall. Merged pairs count with the probability of the merge that joined them, pairs kept apart
 * with their own. Intervals hold the spread of both, one pair of doubt each way, the doubt about weights that were
 * learned from just these pairs (at most half of one over the root of their number), and that the model may not fit.
 */
export function estimateQuality(edges: Edges, { clustering, merged }: Clustered): Quality {
  const { clusterOf } = clustering;
  const apart = { right: 0, variance: 0 };
  for (let e = 0; e < edges.size; e++) {
    if (clusterOf[edges.left[e] as number] === clusterOf[edges.right[e] as number]) continue;
    const p = probabilityOf(edges.bits[e] as number);
    apart.right += p;
    apart.variance += p * (1 - p);
  }
  const { pairs, right, variance } = merged;
  const all = right + apart.right;
  const doubt = onePair(pairs) + 0.5 / Math.sqrt(Math.max(1, pairs));
  return {
    precision: misfitting(
      interval(pairs === 0 ? 1 : right / pairs, Math.sqrt(variance) / Math.max(1, pairs), doubt),
      WRONG_MISFIT,
    ),
    recall: misfitting(
      interval(all === 0 ? 1 : right / all, Math.sqrt(variance + apart.variance) / Math.max(1, all), doubt),
      MISSED_MISFIT,
    ),
    judged: null,
  };
}

/** One pair of doubt, as a share of `pairs`. */
export function onePair(pairs: number): number {
  return 1 / Math.max(1, pairs);
}

/** A share (0..1) with its 95 % interval: 1.96 standard deviations and `doubt` each way, both shares, within 0..1. */
export function interval(value: number, deviation: number, doubt: number): Interval {
  const reach = 1.96 * deviation + doubt;
  return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}

/** An interval widened by what the model may be wrong: its mistakes times `more` and times `fewer`, within 0..1. */
function misfitting({ value, low, high }: Interval, { more, fewer }: Misfit): Interval {
  const mistakes = 1 - value;
  return {
    value,
    low: Math.max(0, low - (more - 1) * mistakes),
    high: Math.min(1, high + (1 - fewer) * mistakes),
  };
}
