import { type BlockTask, tasksOf } from './blocking.ts';
import { buildModel, COUNTED, chanceShares, isListOfFirms, type Known } from './build-model.ts';
import { frequencyFeature, samplePatterns } from './chance.ts';
import type { Comparison } from './comparison.ts';
import { controlWeights } from './control.ts';
import { measureDependence } from './dependence.ts';
import type { PassPatterns } from './expectation.ts';
import type { Feature, Features, Repeats } from './feature.ts';
import type { MatchModel } from './model.ts';
import type { Blocking } from './passes.ts';
import { mergePatterns, type PatternTable } from './patterns.ts';
import { chancePosteriors, matchesIn, populationShares } from './population.ts';
import { takingPart } from './repeats.ts';
import type { PairEngine } from './steps.ts';
import { type Estimate, estimate } from './train.ts';

const SAMPLE_TASK_PAIRS = 10_000;
const TRAINING_PAIRS_PER_PASS = 60_000;
const RANDOM_PAIRS = 400_000;
const MOST_ROUNDS = 10;

/** Agreement patterns of the data; they do not depend on the model and are counted once. */
export interface Counted {
  /** Each pass as if it were the only one. */
  readonly passes: readonly PassPatterns[];
  /** What each pass adds to those before it, scaled to the whole pass. */
  readonly added: readonly PatternTable[];
  readonly random: PatternTable;
  /** How many records take part. */
  readonly records: number;
}

/** A trained model, and how many matches each pass is estimated to add to those before it. */
export interface Trained {
  readonly model: MatchModel;
  readonly matchesAdded: readonly number[];
}

export interface Tools {
  readonly comparisons: readonly Comparison[];
  readonly engine: PairEngine;
}

/** Counts the patterns of a sample of every pass, and of random pairs. */
export async function countPatterns(features: Features, blocking: Blocking, tools: Tools): Promise<Counted> {
  const { blocks } = blocking;
  const { firstOf } = features.repeats as Repeats;
  const records = takingPart(features.repeats as Repeats);
  const random = samplePatterns({ records, firstOf }, tools.comparisons, RANDOM_PAIRS);
  const tasks = sampleTasks(tasksOf(blocks, SAMPLE_TASK_PAIRS), blocks.length);
  const isolated = await tools.engine.patterns({ step: 'patterns', features, blocks, isolated: true }, tasks.list);
  const ids = tools.comparisons.map((comparison) => comparison.id);
  const passes = blocks.map(
    (block, pass): PassPatterns => ({
      id: block.pass.id,
      pairs: block.pairs,
      table: mergePatterns(isolated.filter((_, at) => tasks.list[at]?.pass === pass)),
      decided: new Set(block.pass.comparisons.map((id) => ids.indexOf(id)).filter((at) => at >= 0)),
    }),
  );
  const onlyPass = passes.length === 1 ? passes[0] : undefined;
  const first =
    onlyPass === undefined
      ? await tools.engine.patterns({ step: 'patterns', features, blocks, isolated: false }, tasks.list)
      : [];
  const added = blocks.map((_, pass) => {
    const own = first.filter((_, at) => tasks.list[at]?.pass === pass);
    return onlyPass?.table ?? scale(mergePatterns(own), tasks.weights[pass] as number);
  });
  return { passes, added, random, records: records.length };
}

/** About `TRAINING_PAIRS_PER_PASS` pairs of each pass, evenly spread; `weights` scale counts back to the whole pass. */
function sampleTasks(all: readonly BlockTask[], passes: number): { list: BlockTask[]; weights: number[] } {
  const most = Math.ceil(TRAINING_PAIRS_PER_PASS / SAMPLE_TASK_PAIRS);
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
export function trainModel(
  features: Features,
  comparisons: readonly Comparison[],
  { counted, areRelativesSure }: { readonly counted: Counted; readonly areRelativesSure: boolean },
): Trained {
  const union = mergePatterns(counted.added);
  const { records } = counted;
  const total = (records * (records - 1)) / 2;
  const expected = expectedMatches(comparisons);
  let known: Known = { chance: new Float64Array(counted.random.size).fill(1), exactMatches: expected };
  const given = { records, without: features.without, areRelativesSure };
  let isDoubtful: readonly boolean[] = [];
  let last = 0;
  for (let round = 0; ; round++) {
    const u = chanceShares(features, comparisons, counted.random, known);
    const fit = estimate(comparisons, counted.passes, { ...given, u, isDoubtful });
    // The first round still takes duplicates for chance; what the second finds of relatives stands.
    if (round > 0) isDoubtful = fit.relations.map(({ learned }) => learned.every((one) => one === null));
    const population = populationShares(union, fit, total);
    const isSettled = Math.abs(population.match - last) <= 0.01 * population.match;
    if (isSettled || round === MOST_ROUNDS) {
      const foretold = features.without.includes('copies counted once')
        ? []
        : measureDependence(comparisons, counted.passes, fit);
      const model = controlWeights(
        buildModel(features, comparisons, { estimate: fit, population, foretold }),
        features.control,
      );
      return { model, matchesAdded: counted.added.map((table) => matchesIn(table, fit, population)) };
    }
    last = population.match;
    known = {
      chance: chancePosteriors(counted.random, fit, population),
      exactMatches: new Map([...exactMatches(comparisons, counted, fit), ...expected]),
    };
  }
}

/** Entries of one name in a mere list of firms: so many are one firm. */
const ONE_FIRM = 0.99;

/** Where firms have nothing but their names, no other evidence can teach what agreement is worth: firms choose names of their own. */
function expectedMatches(comparisons: readonly Comparison[]): ReadonlyMap<string, number> {
  return new Map(isListOfFirms(comparisons) ? [['organisation', ONE_FIRM]] : []);
}

/** Share of matches among pairs that agree on one whole value, from the passes that block on just that value. */
function exactMatches(
  comparisons: readonly Comparison[],
  counted: Counted,
  fit: Estimate,
): ReadonlyMap<string, number> {
  const ids = new Set(comparisons.map((comparison) => comparison.id));
  return new Map(
    counted.passes.flatMap((pass, at) =>
      ids.has(pass.id) ? [[pass.id, fit.mixes[at]?.match as number] as const] : [],
    ),
  );
}

/** The model's chance of agreeing exactly, for features whose value frequencies matter. */
export function chanceByFeature(features: Features, model: MatchModel): (feature: Feature) => number | undefined {
  const shares = new Map<Feature, number>();
  for (const comparison of model.comparisons) {
    const feature = frequencyFeature(features, comparison.id);
    if (feature !== undefined && COUNTED.test(comparison.id)) shares.set(feature, comparison.levels[0]?.u ?? 1);
  }
  return (feature) => shares.get(feature);
}
