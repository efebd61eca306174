import type { Clustering, Edges } from '../model/matching.ts';
import type { MatchPlan } from '../model/plan.ts';
import type { RecordSet } from '../table/records.ts';
import { tasksOf } from './blocking.ts';
import { type Cut, clusterRecords } from './cluster.ts';
import { buildComparisons } from './comparisons.ts';
import { Groups, joinEdges } from './edges.ts';
import { buildFeatures, type Features } from './features.ts';
import { markGeneric } from './generic.ts';
import { countHolders, discountDuplicates } from './holders.ts';
import type { MatchModel } from './model.ts';
import { type Blocking, chooseBlocking, dropIdlePasses } from './passes.ts';
import { estimateQuality, type Quality } from './quality.ts';
import { Scorer } from './score.ts';
import { HISTOGRAM_BINS, type PairEngine } from './steps.ts';
import { chanceByFeature, countPatterns, trainModel } from './training.ts';

const TASK_PAIRS = 100_000;
const FIRST_STAGE_PAIRS = 1_500_000;
/** Pairs this sure (p > 0.99) tell one customer's records from another's when value frequencies are counted. */
const SURE_BITS = 6.7;
/** Pairs below this (p < 0.2) are not kept. */
const REVIEW_BITS = -2;

export interface MatchResult {
  readonly features: Features;
  readonly blocking: Blocking;
  readonly model: MatchModel;
  readonly edges: Edges;
  readonly clustering: Clustering;
  readonly cuts: readonly Cut[];
  /** Edges of at least this many bits are matches; those below are possible matches. */
  readonly threshold: number;
  /** Edges of at least this many bits that were not merged are possible matches. */
  readonly reviewBits: number;
  readonly quality: Quality;
  readonly compared: number;
  readonly histogram: Float64Array;
  readonly generic: readonly { feature: string; values: number; records: number }[];
}

/** Finds which records are one customer. Deterministic; `engine` decides only where the work runs. */
export async function matchRecords(records: RecordSet, plan: MatchPlan, engine: PairEngine): Promise<MatchResult> {
  let features = buildFeatures(records);
  const generic = markGeneric(features);
  const offered = chooseBlocking(
    features,
    plan.pairBudget > 0 ? plan.pairBudget : Math.max(4_000_000, features.count * 25),
  );
  const comparisons = buildComparisons(features);
  const counted = await countPatterns(features, offered, { comparisons, engine });
  const first = trainModel(features, comparisons, counted);
  const blocking = dropIdlePasses(offered, first.matchesAdded);
  features = discountDuplicates(features, chanceByFeature(features, first.model));
  features = countHolders(features, await sureCustomers(features, { blocking, model: first.model, engine }));
  const { model } = trainModel(features, buildComparisons(features), counted);
  features = discountDuplicates(features, chanceByFeature(features, model));
  const tasks = tasksOf(blocking.blocks, TASK_PAIRS);
  const scored = await engine.score(
    { step: 'score', features, blocks: blocking.blocks, model, cut: REVIEW_BITS },
    tasks,
  );
  const edges = joinEdges(scored);
  const scorer = new Scorer(buildComparisons(features), model);
  const threshold = Math.log2(plan.precision / (1 - plan.precision)) / 2;
  const clustered = clusterRecords(features.count, edges, { threshold, scorer });
  const histogram = new Float64Array(HISTOGRAM_BINS);
  for (const part of scored)
    for (let bin = 0; bin < HISTOGRAM_BINS; bin++)
      histogram[bin] = (histogram[bin] as number) + (part.histogram[bin] as number);
  const compared = scored.reduce((sum, part) => sum + part.compared, 0);
  const quality = estimateQuality(edges, clustered);
  return {
    features,
    blocking,
    model,
    edges,
    clustering: clustered.clustering,
    cuts: clustered.cuts,
    threshold,
    reviewBits: REVIEW_BITS,
    quality,
    compared,
    histogram,
    generic,
  };
}

async function sureCustomers(
  features: Features,
  work: { blocking: Blocking; model: MatchModel; engine: PairEngine },
): Promise<Int32Array> {
  const { blocking, model, engine } = work;
  let pairs = 0;
  const blocks = blocking.blocks.filter((block) => (pairs += block.pairs) <= FIRST_STAGE_PAIRS);
  const scored = await engine.score(
    { step: 'score', features, blocks, model, cut: SURE_BITS },
    tasksOf(blocks, TASK_PAIRS),
  );
  const groups = new Groups(features.count);
  for (const part of scored)
    for (let at = 0; at < part.left.length; at++) groups.join(part.left[at] as number, part.right[at] as number);
  const roots = groups.roots();
  const customerOf = new Int32Array(new SharedArrayBuffer(features.count * 4));
  customerOf.set(roots);
  return customerOf;
}
