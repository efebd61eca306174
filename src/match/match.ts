import type { Clustering, Edges } from '../model/matching.ts';
import type { MatchPlan } from '../model/plan.ts';
import type { RecordSet } from '../table/records.ts';
import { type BlockTask, tasksOf } from './blocking.ts';
import { buildModel, COUNTED, chanceShares, type Known } from './build-model.ts';
import { frequencyFeature, samplePatterns } from './chance.ts';
import { type Cut, clusterRecords } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { buildComparisons } from './comparisons.ts';
import { Groups, joinEdges } from './edges.ts';
import { buildFeatures, type Feature, type Features } from './features.ts';
import { markGeneric } from './generic.ts';
import { countHolders, discountDuplicates } from './holders.ts';
import type { MatchModel } from './model.ts';
import { type Blocking, chooseBlocking } from './passes.ts';
import { mergePatterns, type PatternTable } from './patterns.ts';
import { estimateQuality, type Quality } from './quality.ts';
import { Scorer } from './score.ts';
import { HISTOGRAM_BINS, type PairEngine } from './steps.ts';
import { chancePosteriors, type Estimate, estimate, type PassPatterns, populationShares } from './train.ts';

const TASK_PAIRS = 100_000;
const TRAINING_PAIRS_PER_PASS = 300_000;
const RANDOM_PAIRS = 500_000;
const FIRST_STAGE_PAIRS = 3_000_000;
const MOST_ROUNDS = 10;
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

interface Counted {
  readonly passes: readonly PassPatterns[];
  readonly union: PatternTable;
  readonly random: PatternTable;
}

/** Finds which records are one customer. Deterministic; `engine` decides only where the work runs. */
export async function matchRecords(records: RecordSet, plan: MatchPlan, engine: PairEngine): Promise<MatchResult> {
  let features = buildFeatures(records);
  const generic = markGeneric(features);
  const blocking = chooseBlocking(
    features,
    plan.pairBudget > 0 ? plan.pairBudget : Math.max(4_000_000, features.count * 25),
  );
  const comparisons = buildComparisons(features);
  const counted = await countPatterns(features, blocking, { comparisons, engine });
  const first = trainModel(features, comparisons, counted);
  features = discountDuplicates(features, chanceByFeature(features, first));
  features = countHolders(features, await sureCustomers(features, { blocking, model: first, engine }));
  const model = trainModel(features, buildComparisons(features), counted);
  features = discountDuplicates(features, chanceByFeature(features, model));
  const tasks = tasksOf(blocking.blocks, TASK_PAIRS);
  const scored = await engine.score(
    { step: 'score', features, blocks: blocking.blocks, model, cut: REVIEW_BITS },
    tasks,
  );
  const edges = joinEdges(scored);
  const scorer = new Scorer(buildComparisons(features), model);
  const threshold = Math.log2(plan.precision / (1 - plan.precision)) / 2;
  const { clustering, cuts } = clusterRecords(features.count, edges, { threshold, scorer });
  const histogram = new Float64Array(HISTOGRAM_BINS);
  for (const part of scored)
    for (let bin = 0; bin < HISTOGRAM_BINS; bin++)
      histogram[bin] = (histogram[bin] as number) + (part.histogram[bin] as number);
  const compared = scored.reduce((sum, part) => sum + part.compared, 0);
  const quality = estimateQuality(edges, clustering);
  return {
    features,
    blocking,
    model,
    edges,
    clustering,
    cuts,
    threshold,
    reviewBits: REVIEW_BITS,
    quality,
    compared,
    histogram,
    generic,
  };
}

interface Tools {
  readonly comparisons: readonly Comparison[];
  readonly engine: PairEngine;
}

async function countPatterns(features: Features, blocking: Blocking, tools: Tools): Promise<Counted> {
  const { blocks } = blocking;
  const random = samplePatterns(features.count, tools.comparisons, RANDOM_PAIRS);
  const tasks = sampleTasks(tasksOf(blocks, TASK_PAIRS / 10), blocks.length);
  const isolated = await tools.engine.patterns({ step: 'patterns', features, blocks, isolated: true }, tasks.list);
  const ids = tools.comparisons.map((comparison) => comparison.id);
  const passes = blocks.map(
    (block, pass): PassPatterns => ({
      id: block.pass.id,
      table: mergePatterns(isolated.filter((_, at) => tasks.list[at]?.pass === pass)),
      decided: new Set(block.pass.comparisons.map((id) => ids.indexOf(id)).filter((at) => at >= 0)),
    }),
  );
  const onlyPass = passes.length === 1 ? passes[0] : undefined;
  const first =
    onlyPass === undefined
      ? await tools.engine.patterns({ step: 'patterns', features, blocks, isolated: false }, tasks.list)
      : [];
  const scaled = first.map((table, at) => scale(table, tasks.weights[tasks.list[at]?.pass as number] as number));
  return { passes, union: onlyPass?.table ?? mergePatterns(scaled), random };
}

/** About `TRAINING_PAIRS_PER_PASS` pairs of each pass, evenly spread; `weights` scale counts back to the whole pass. */
function sampleTasks(all: readonly BlockTask[], passes: number): { list: BlockTask[]; weights: number[] } {
  const most = Math.ceil((TRAINING_PAIRS_PER_PASS * 10) / TASK_PAIRS);
  const weights: number[] = [];
  const list: BlockTask[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const own = all.filter((task) => task.pass === pass);
    const stride = Math.max(1, Math.ceil(own.length / most));
    const chosen = own.filter((_, at) => at % stride === 0);
    weights.push(chosen.length === 0 ? 0 : own.length / chosen.length);
    list.push(...chosen);
  }
  return { list, weights };
}

function scale(table: PatternTable, factor: number): PatternTable {
  return { ...table, counts: table.counts.map((count) => count * factor) };
}

/** Alternates between what chance does and what matches do until the share of matches settles. */
function trainModel(features: Features, comparisons: readonly Comparison[], counted: Counted): MatchModel {
  const total = (features.count * (features.count - 1)) / 2;
  let known: Known = { chance: new Float64Array(counted.random.size).fill(1), exactMatches: new Map() };
  let last = 0;
  for (let round = 0; ; round++) {
    const u = chanceShares(features, comparisons, counted.random, known);
    const fit = estimate(comparisons, counted.passes, u);
    const population = populationShares(counted.union, fit, total);
    const isSettled = Math.abs(population.match - last) <= 0.01 * population.match;
    if (isSettled || round === MOST_ROUNDS) {
      return buildModel(features, comparisons, {
        estimate: fit,
        matchShare: population.match,
        relativeShare: population.relative,
      });
    }
    last = population.match;
    known = {
      chance: chancePosteriors(counted.random, fit, population),
      exactMatches: exactMatches(comparisons, counted, fit),
    };
  }
}

/** Share of matches among pairs that agree on one whole value, from the passes that block on just that value. */
function exactMatches(
  comparisons: readonly Comparison[],
  counted: Counted,
  fit: Estimate,
): ReadonlyMap<string, number> {
  const ids = new Set(comparisons.map((comparison) => comparison.id));
  return new Map(
    counted.passes.flatMap((pass, at) => (ids.has(pass.id) ? [[pass.id, fit.passMatches[at] as number] as const] : [])),
  );
}

/** The model's chance of agreeing exactly, for features whose value frequencies matter. */
function chanceByFeature(features: Features, model: MatchModel): (feature: Feature) => number | undefined {
  const shares = new Map<Feature, number>();
  for (const comparison of model.comparisons) {
    const feature = frequencyFeature(features, comparison.id);
    if (feature !== undefined && COUNTED.test(comparison.id)) shares.set(feature, comparison.levels[0]?.u ?? 1);
  }
  return (feature) => shares.get(feature);
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
