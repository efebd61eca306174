import { AurumError } from '../model/error.ts';
import { tasksOf } from './blocking.ts';
import type { Comparison } from './comparison.ts';
import { buildComparisons } from './comparisons.ts';
import { controlWeights } from './control.ts';
import { Groups } from './edges.ts';
import type { Features } from './feature.ts';
import { countHolders, discountDuplicates } from './holders.ts';
import type { MatchModel } from './model.ts';
import type { MatchOptions } from './options.ts';
import { type Blocking, dropIdlePasses, keepPasses } from './passes.ts';
import type { PairEngine } from './steps.ts';
import { chanceByFeature, countPatterns, trainModel } from './training.ts';

/** Pairs of a task of the engine. */
export const TASK_PAIRS = 100_000;
const FIRST_STAGE_PAIRS = 1_500_000;
/** Pairs this sure (p > 0.99) tell one customer's records from another's when value frequencies are counted. */
const SURE_BITS = 6.7;

/** What matching learned of the data before it scores. */
export interface Learned {
  readonly features: Features;
  readonly blocking: Blocking;
  readonly model: MatchModel;
}

/** How to learn. */
export interface Learning {
  readonly options: MatchOptions;
  readonly engine: PairEngine;
  /** True where a model has merged relatives before. */
  readonly isStrict: boolean;
}

/**
 * Trains in two stages: a first model finds the surest pairs, so that the second counts how common a value is per
 * customer instead of per record. A model given from outside takes the place of both. Strictly, customers are believed to
 * differ plainly in a name or birth date less often.
 */
export async function learn(
  raw: Features,
  offered: Blocking,
  { options, engine, isStrict }: Learning,
): Promise<Learned> {
  const comparisonsOf = (features: Features): readonly Comparison[] =>
    isStrict ? strictly(buildComparisons(features)) : buildComparisons(features);
  const comparisons = comparisonsOf(raw);
  if (options.model !== undefined) {
    const model = controlWeights(checkedModel(options.model, comparisons), raw.control);
    const blocking = keepPasses(offered, model.passes);
    const features = await recount(raw, { blocking, model: model.first ?? model, engine });
    if (model.first === undefined) return { features, blocking, model };
    return { features: discountDuplicates(features, chanceByFeature(features, model)), blocking, model };
  }
  const counted = await countPatterns(raw, offered, { comparisons, engine });
  const grounds = { counted, areRelativesSure: isStrict };
  const first = trainModel(raw, comparisons, grounds);
  const blocking = options.passes === undefined ? dropIdlePasses(offered, first.matchesAdded) : offered;
  const passes = blocking.blocks.map(({ pass }) => pass.id);
  if (raw.without.includes('holders counted per customer')) {
    return { features: raw, blocking, model: { ...first.model, passes } };
  }
  const features = await recount(raw, { blocking, model: first.model, engine });
  const { model } = trainModel(features, comparisonsOf(features), grounds);
  return {
    features: discountDuplicates(features, chanceByFeature(features, model)),
    blocking,
    model: { ...model, passes, first: first.model },
  };
}

/** Comparisons of which a plain difference is believed of few customers only. */
function strictly(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.map((comparison) => ({
    ...comparison,
    levels: comparison.levels.map((level) =>
      level.mostStrictly === undefined ? level : { ...level, most: level.mostStrictly },
    ),
  }));
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
