import { AurumError } from '../model/error.ts';
import type { Clustering, Edges } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import { JUDGED_BITS, type MergeRules } from './agglomerate.ts';
import { type DoubleContradictions, doubleContradictions } from './alarm.ts';
import { tasksOf } from './blocking.ts';
import { cleanSources } from './clean-sources.ts';
import { type Cut, clusterRecords, type RecordMerge } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { buildComparisons } from './comparisons.ts';
import { checkControl, controlWeights } from './control.ts';
import { Groups, joinEdges } from './edges.ts';
import type { Features, Repeats } from './feature.ts';
import { buildFeatures } from './features.ts';
import { markGeneric, markIgnored } from './generic.ts';
import { countHolders, discountDuplicates } from './holders.ts';
import { indexJudgements, type JudgementsOf, judgedPair } from './judged-groups.ts';
import { judgedQuality, withoutJudgements } from './judged-quality.ts';
import type { MatchModel } from './model.ts';
import type { Judgement, MatchOptions } from './options.ts';
import { DISTINCT_BITS, PARTY_BITS, partyConflict, sameDistinctSource, withoutConflicts } from './parties.ts';
import { type Blocking, chooseBlocking, dropIdlePasses, keepPasses } from './passes.ts';
import { estimateQuality, type Quality } from './quality.ts';
import { findRepeats, sparePairs } from './repeats.ts';
import { possibleEdges } from './review.ts';
import { Scorer } from './score.ts';
import { HISTOGRAM_BINS, type PairEngine, type ScoredPairs } from './steps.ts';
import { chanceByFeature, countPatterns, trainModel } from './training.ts';

const TASK_PAIRS = 100_000;
const FIRST_STAGE_PAIRS = 1_500_000;
/** Pairs this sure (p > 0.99) tell one customer's records from another's when value frequencies are counted. */
const SURE_BITS = 6.7;
/** Pairs below this (p < 0.2) are not kept. */
const REVIEW_BITS = -2;
const LEAST_BUDGET = 4_000_000;
const PAIRS_PER_RECORD = 25;
/** What two records of a source without duplicates must overcome to be one customer. */
const CLEAN_SOURCE_BITS = 6;

export interface MatchResult {
  readonly features: Features;
  readonly blocking: Blocking;
  readonly model: MatchModel;
  readonly edges: Edges;
  readonly clustering: Clustering;
  readonly cuts: readonly Cut[];
  readonly scorer: Scorer;
  /** What decided which clusters merge. */
  readonly rules: MergeRules;
  /** Edges of at least this many bits are matches; those below are possible matches. */
  readonly threshold: number;
  /** Edges of at least this many bits that were not merged are possible matches. */
  readonly reviewBits: number;
  /** Edges that are possible matches, likeliest first: one per pair of customers that nobody has judged apart. */
  readonly possible: readonly number[];
  readonly quality: Quality;
  readonly doubleContradictions: DoubleContradictions | null;
  readonly compared: number;
  readonly histogram: Float64Array;
  readonly generic: readonly { feature: string; values: number; records: number }[];
}

/** Finds which records are one customer. Deterministic; `engine` decides only where the work runs. */
export async function matchRecords(
  records: RecordSet,
  options: MatchOptions,
  engine: PairEngine,
): Promise<MatchResult> {
  const { without = [] } = options;
  const read = buildFeatures(records, options);
  checkControl(buildComparisons({ ...read, control: {} }), read.control);
  const generic = markGeneric(read);
  markIgnored(read, options.ignore);
  const repeats = findRepeats(read);
  const raw = { ...countHolders(read, repeats.firstOf), repeats };
  const budget = options.pairBudget > 0 ? options.pairBudget : Math.max(LEAST_BUDGET, raw.count * PAIRS_PER_RECORD);
  const { features, blocking, model } = await learn(raw, chooseBlocking(raw, budget, options.passes), {
    options,
    engine,
  });
  const tasks = tasksOf(blocking.blocks, TASK_PAIRS);
  const job = { step: 'score', features, blocks: blocking.blocks, model, cut: REVIEW_BITS } as const;
  const scored = await engine.score(job, tasks);
  const judgements = options.judgements ?? [];
  const isParty = partyConflict(features);
  const isDistinct = sameDistinctSource(records);
  const conflict = (left: number, right: number): number =>
    isDistinct(left, right) ? DISTINCT_BITS : isParty(left, right) ? PARTY_BITS : 0;
  const judgementsOf = indexJudgements(judgements);
  const isJudged = (left: number, right: number): boolean => judgedPair(judgementsOf, left, right) !== 0;
  const comparisons = buildComparisons(features);
  const scorer = new Scorer(comparisons, model);
  const all = joinEdges([judgedPairs(judgements), ...scored, scoredSpares(repeats, scorer)]);
  const edges = withoutConflicts(all, (left, right) => conflict(left, right) > 0, isJudged);
  const threshold = Math.log2(options.precision / (1 - options.precision)) / 2;
  const rules = mergeRules({ threshold, judgementsOf, conflict, features, edges, repeats });
  const how = { scorer, isClosure: without.includes('evidence of whole clusters') };
  const merges: RecordMerge[] = [];
  const noted = judgements.length === 0 ? {} : { onMerge: (merge: RecordMerge) => merges.push(merge) };
  const clustered = clusterRecords(features.count, edges, { ...how, rules, ...noted });
  return {
    features,
    blocking,
    model,
    edges,
    clustering: clustered.clustering,
    cuts: clustered.cuts,
    scorer,
    rules,
    threshold,
    reviewBits: REVIEW_BITS,
    possible: possibleEdges(edges, clustered.clustering, { cut: REVIEW_BITS, judgements }),
    quality:
      judgements.length === 0
        ? estimateQuality(edges, clustered)
        : judgedQuality(
            { edges, clustering: clustered.clustering, merges },
            withoutJudgements(features.count, edges, { ...how, rules, judgements }),
            { judgements, scorer },
          ),
    doubleContradictions: doubleContradictions(clustered.clustering, comparisons),
    compared: scored.reduce((sum, part) => sum + part.compared, 0),
    histogram: sumHistograms(scored),
    generic,
  };
}

interface Learned {
  readonly features: Features;
  readonly blocking: Blocking;
  readonly model: MatchModel;
}

/**
 * Trains in two stages: a first model finds the surest pairs, so that the second counts how common a value is per
 * customer instead of per record. A model given from outside takes the place of both.
 */
async function learn(
  raw: Features,
  offered: Blocking,
  tools: { options: MatchOptions; engine: PairEngine },
): Promise<Learned> {
  const { options, engine } = tools;
  const comparisons = buildComparisons(raw);
  if (options.model !== undefined) {
    const model = controlWeights(checkedModel(options.model, comparisons), raw.control);
    const blocking = keepPasses(offered, model.passes);
    const features = await recount(raw, { blocking, model: model.first ?? model, engine });
    if (model.first === undefined) return { features, blocking, model };
    return { features: discountDuplicates(features, chanceByFeature(features, model)), blocking, model };
  }
  const counted = await countPatterns(raw, offered, { comparisons, engine });
  const first = trainModel(raw, comparisons, counted);
  const blocking = options.passes === undefined ? dropIdlePasses(offered, first.matchesAdded) : offered;
  const passes = blocking.blocks.map(({ pass }) => pass.id);
  if (raw.without.includes('holders counted per customer')) {
    return { features: raw, blocking, model: { ...first.model, passes } };
  }
  const features = await recount(raw, { blocking, model: first.model, engine });
  const { model } = trainModel(features, buildComparisons(features), counted);
  return {
    features: discountDuplicates(features, chanceByFeature(features, model)),
    blocking,
    model: { ...model, passes, first: first.model },
  };
}

/** Counts value holders per customer, as far as the surest pairs tell. */
async function recount(
  raw: Features,
  work: { blocking: Blocking; model: MatchModel; engine: PairEngine },
): Promise<Features> {
  const discounted = discountDuplicates(raw, chanceByFeature(raw, work.model));
  const features = countHolders(discounted, await sureCustomers(discounted, work));
  return discountDuplicates(features, chanceByFeature(features, work.model));
}

/** A saved model fits only data with the comparisons it was trained on. */
function checkedModel(model: MatchModel, comparisons: readonly Comparison[]): MatchModel {
  const describe = (list: readonly { id: string; levels: readonly unknown[] }[]): string =>
    list.map(({ id, levels }) => `${id}/${levels.length}`).join(' ');
  const saved = describe(model.comparisons);
  if (describe(comparisons) === saved) return model;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E701',
    what: 'The saved model was trained on other columns than this input has, or with other levels than the plan sets.',
    expected: `comparisons ${saved}`,
    fix: 'Run without --model to train anew.',
  });
}

/** Pairs judged the same, as edges that outweigh any evidence. */
function judgedPairs(judgements: readonly Judgement[]): ScoredPairs {
  const same = judgements.filter((one) => one.isSame);
  return {
    left: Int32Array.from(same, (one) => Math.min(one.left, one.right)),
    right: Int32Array.from(same, (one) => Math.max(one.left, one.right)),
    bits: new Float32Array(same.length).fill(JUDGED_BITS),
    compared: 0,
    histogram: new Float64Array(HISTOGRAM_BINS),
  };
}

interface RuleGround {
  readonly threshold: number;
  readonly judgementsOf: JudgementsOf;
  /** Bits that keep a person from an organisation, or records of a source without duplicates from each other; else 0. */
  readonly conflict: (left: number, right: number) => number;
  readonly features: Features;
  readonly edges: Edges;
  readonly repeats: Repeats;
}

function mergeRules({ threshold, judgementsOf, conflict, features, edges, repeats }: RuleGround): MergeRules {
  const { sourceOf, without } = features;
  const isClean = without.includes('one record per clean source')
    ? new Uint8Array(sourceOf.length)
    : cleanSources(features, edges);
  return {
    threshold,
    judgementsOf,
    repeats,
    penalty: (left, right) => {
      const bits = conflict(left, right);
      if (bits > 0) return bits;
      return sourceOf[left] === sourceOf[right] && isClean[sourceOf[left] as number] === 1 ? CLEAN_SOURCE_BITS : 0;
    },
    isNameEnough: without.includes('names alone never merge'),
    isUnknownEnough: without.includes('unknown columns bounded'),
  };
}

/** Rows that repeat others word for word and take no part themselves, each beside the first of its wording. */
function scoredSpares(repeats: Repeats, scorer: Scorer): ScoredPairs {
  const { left, right } = sparePairs(repeats);
  const bits = Float32Array.from(left, (first, at) => scorer.bits(first, right[at] as number));
  return { left, right, bits, compared: left.length, histogram: new Float64Array(HISTOGRAM_BINS) };
}

function sumHistograms(scored: readonly ScoredPairs[]): Float64Array {
  const sum = new Float64Array(HISTOGRAM_BINS);
  for (const { histogram } of scored) {
    for (let bin = 0; bin < HISTOGRAM_BINS; bin++) sum[bin] = (sum[bin] as number) + (histogram[bin] as number);
  }
  return sum;
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
  features.repeats?.firstOf.forEach((first, record) => {
    groups.join(first, record);
  });
  for (const part of scored)
    for (let at = 0; at < part.left.length; at++) groups.join(part.left[at] as number, part.right[at] as number);
  const roots = groups.roots();
  const customerOf = new Int32Array(new SharedArrayBuffer(features.count * 4));
  customerOf.set(roots);
  return customerOf;
}
