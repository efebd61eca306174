import type { Clustering, Edges } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import { JUDGED_BITS, type MergeRules } from './agglomerate.ts';
import { type DoubleContradictions, doubleContradictions } from './alarm.ts';
import { tasksOf } from './blocking.ts';
import { cleanSources } from './clean-sources.ts';
import { type Cut, clusterRecords, type RecordMerge } from './cluster.ts';
import { buildComparisons } from './comparisons.ts';
import { type Contradictions, contradictionsOf } from './contradictions.ts';
import { checkControl } from './control.ts';
import { joinEdges } from './edges.ts';
import type { Features, Repeats } from './feature.ts';
import { buildFeatures } from './features.ts';
import { markGeneric, markIgnored } from './generic.ts';
import { countHolders } from './holders.ts';
import { indexJudgements, type JudgementsOf, judgedPair } from './judged-groups.ts';
import { judgedQuality, withoutJudgements } from './judged-quality.ts';
import { type Learning, learn, TASK_PAIRS } from './learn.ts';
import type { MatchModel } from './model.ts';
import type { Judgement, MatchOptions } from './options.ts';
import { DISTINCT_BITS, PARTY_BITS, partyConflict, sameDistinctSource, withoutConflicts } from './parties.ts';
import { type Blocking, chooseBlocking } from './passes.ts';
import { estimateQuality, type Quality } from './quality.ts';
import { findRepeats, sparePairs } from './repeats.ts';
import { possibleEdges } from './review.ts';
import { Scorer } from './score.ts';
import { HISTOGRAM_BINS, type PairEngine, type ScoredPairs } from './steps.ts';

/** Pairs below this (p < 0.2) are not kept. */
const REVIEW_BITS = -2;
const LEAST_BUDGET = 4_000_000;
const PAIRS_PER_RECORD = 25;
/** Namesakes are more than a model of names alone expects: so many bits above the threshold a name needs where nothing else speaks. */
const NAME_BITS = 2;
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
  /** Customers whose records cannot all be of one person. */
  readonly contradictions: Contradictions;
  readonly compared: number;
  readonly histogram: Float64Array;
  readonly generic: readonly { feature: string; values: number; records: number }[];
  /** True where a first model merged relatives and was trained once more. */
  readonly isStrict: boolean;
}

/**
 * Finds which records are one customer. Deterministic; `engine` decides only where the work runs. Where merged records
 * contradict each other twice too often, relatives have passed for one customer while the model was trained: it is trained
 * once more, strictly, and the result with fewer such contradictions stands.
 */
export async function matchRecords(
  records: RecordSet,
  options: MatchOptions,
  engine: PairEngine,
): Promise<MatchResult> {
  const ground = matchGround(records, options);
  const first = await matchOnce(ground, { options, engine, isStrict: false });
  const isKept =
    options.model !== undefined || options.without?.includes('trained again where relatives merge') === true;
  if (isKept || first.doubleContradictions?.isAlarming !== true) return first;
  const second = await matchOnce(ground, { options, engine, isStrict: true });
  const excess = second.doubleContradictions?.excess ?? 0;
  return excess < first.doubleContradictions.excess ? second : first;
}

/** What does not change with the model. */
interface MatchGround {
  readonly records: RecordSet;
  readonly raw: Features;
  readonly repeats: Repeats;
  readonly generic: MatchResult['generic'];
  readonly offered: Blocking;
}

function matchGround(records: RecordSet, options: MatchOptions): MatchGround {
  const read = buildFeatures(records, options);
  checkControl(buildComparisons({ ...read, control: {} }), read.control);
  const generic = markGeneric(read);
  markIgnored(read, options.ignore);
  const repeats = findRepeats(read);
  const raw = { ...countHolders(read, repeats.firstOf), repeats };
  const budget = options.pairBudget > 0 ? options.pairBudget : Math.max(LEAST_BUDGET, raw.count * PAIRS_PER_RECORD);
  return { records, raw, repeats, generic, offered: chooseBlocking(raw, budget, options.passes) };
}

async function matchOnce(ground: MatchGround, how: Learning): Promise<MatchResult> {
  const { records, raw, repeats, generic, offered } = ground;
  const { options, engine, isStrict } = how;
  const { without = [] } = options;
  const { features, blocking, model } = await learn(raw, offered, how);
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
  const clusterHow = { scorer, isClosure: without.includes('evidence of whole clusters') };
  const merges: RecordMerge[] = [];
  const noted = judgements.length === 0 ? {} : { onMerge: (merge: RecordMerge) => merges.push(merge) };
  const clustered = clusterRecords(features.count, edges, { ...clusterHow, rules, ...noted });
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
            withoutJudgements(features.count, edges, { ...clusterHow, rules, judgements }),
            { judgements, scorer },
          ),
    doubleContradictions: doubleContradictions(clustered.clustering, comparisons),
    contradictions: contradictionsOf(clustered.clustering, comparisons),
    compared: scored.reduce((sum, part) => sum + part.compared, 0),
    histogram: sumHistograms(scored),
    generic,
    isStrict,
  };
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
    nameBits: without.includes('names alone need more') ? threshold : threshold + NAME_BITS,
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
