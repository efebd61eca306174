import { frequencyFeature } from './chance.ts';
import type { Comparison, Shares } from './comparison.ts';
import type { Features } from './feature.ts';
import { agreementChance } from './holders.ts';
import type { ComparisonModel, Foretold, LevelModel, MatchModel } from './model.ts';
import type { PatternTable } from './patterns.ts';
import type { Mixture } from './posterior.ts';
import type { Estimate } from './train.ts';

/** No single comparison proves identity: evidence of one level is kept within ± this many bits. */
const MOST_BITS = 20;
const LEAST_SHARE = 1e-7;
/** Of what an unknown column is seen to agree, this much stays chance: else chance passes for a household in small files. */
const LEAST_CHANCE = 0.5;

/** Pairs of strangers from which on the data speaks for itself: a file of fewer is filled up with what is plausible in a population. */
const LEAST_STRANGERS = 1000;
/** How often two people of a population agree exactly, roughly. Of what lives by its surroundings (a town, a gender) no file tells. */
const POPULATION: Readonly<Record<string, number>> = {
  given: 0.01,
  family: 0.003,
  middle: 0.02,
  birth: 0.0001,
  email: 0.00001,
  phone: 0.00001,
  street: 0.001,
};

/** Comparisons whose strongest level means that one value is equal, so that its chance is exact from value counts. */
export const COUNTED =
  /^(given|family|middle|birth|email|phone|company|organisation|domain|identifier_\d+|attribute_\d+)$/;

/** What is known so far when chance is estimated anew. */
export interface Known {
  /** Per pattern of the sample, how much of it is chance (1 in the first round). */
  readonly chance: Float64Array;
  /** Share of matches among the pairs that agree exactly on a comparison, where a blocking pass shows it. */
  readonly exactMatches: ReadonlyMap<string, number>;
}

/**
 * Level shares among unrelated pairs: from the random sample, less the part that is matches or relatives; equality exact
 * from value counts where that is lower. A level never seen gets half an observation; what is missing of `LEAST_STRANGERS` pairs
 * agrees as people of a population do.
 */
export function chanceShares(
  features: Features,
  comparisons: readonly Comparison[],
  sample: PatternTable,
  known: Known,
): Shares {
  return comparisons.map((comparison, c) => {
    if (comparison.chance !== undefined) return [...comparison.chance];
    const counts = comparison.levels.map(() => 0.5);
    for (let p = 0; p < sample.size; p++) {
      const level = sample.levels[p * sample.width + c] as number;
      if (level > 0)
        counts[level - 1] = (counts[level - 1] as number) + (sample.counts[p] as number) * (known.chance[p] as number);
    }
    addPopulation(counts, comparison.id);
    const shares = normalized(counts);
    const feature = COUNTED.test(comparison.id) ? frequencyFeature(features, comparison.id) : undefined;
    if (feature === undefined || feature.slots.length !== 1) return shares;
    const raw = agreementChance(feature);
    const counted = raw * (1 - (known.exactMatches.get(comparison.id) ?? 0));
    const least = comparison.isUnknown === true ? LEAST_CHANCE * Math.min(raw, shareSeen(sample, c)) : LEAST_SHARE;
    shares[0] = Math.max(LEAST_SHARE, least, Math.min(counted, shares[0] as number));
    return normalized(shares);
  });
}

/** Fills few pairs of strangers up: a file that holds hardly anybody does not tell how often people agree. */
function addPopulation(counts: number[], id: string): void {
  const share = POPULATION[id];
  const missing = LEAST_STRANGERS - counts.reduce((a, b) => a + b, 0);
  if (share === undefined || missing <= 0) return;
  const last = counts.length - 1;
  counts[0] = (counts[0] as number) + missing * share;
  counts[last] = (counts[last] as number) + missing * (1 - share);
}

/** Share of the pairs of a sample that agree exactly on one comparison, whatever they are. */
function shareSeen({ levels, counts, size, width }: PatternTable, c: number): number {
  let [equal, seen] = [0.5, 1];
  for (let p = 0; p < size; p++) {
    const level = levels[p * width + c] as number;
    if (level === 0) continue;
    seen += counts[p] as number;
    if (level === 1) equal += counts[p] as number;
  }
  return equal / seen;
}

function normalized(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}

/** True where firms have nothing to compare but their names. */
export function isListOfFirms(comparisons: readonly Comparison[]): boolean {
  return comparisons.every(({ id }) => id === 'company' || id === 'organisation');
}

/** Turns estimated shares into a model. No level weighs more than equality, none less than plain disagreement. */
export function buildModel(
  features: Features,
  comparisons: readonly Comparison[],
  fit: { estimate: Estimate; population: Mixture; foretold: readonly (readonly Foretold[])[] },
): MatchModel {
  const { m, u, h, relations, shares, certainty, training } = fit.estimate;
  // The more entries of one name in a mere list of firms, the more duplicates.
  const hasFrequency = !features.without.includes('term frequency') && !isListOfFirms(comparisons);
  const models = comparisons.map((comparison, c): ComparisonModel => {
    const feature = frequencyFeature(features, comparison.id);
    const weigh = (l: number): number =>
      Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2((m[c]?.[l] as number) / (u[c]?.[l] as number))));
    const isOrdered = comparison.id !== 'order';
    // That names are swapped may count against a pair, never for it.
    const ceiling = isOrdered ? weigh(0) : 0;
    const floor = isOrdered ? weigh(comparison.levels.length - 1) : -MOST_BITS;
    const levels = comparison.levels.map((level, l): LevelModel => {
      const [matchShare, chanceShare] = [m[c]?.[l] as number, u[c]?.[l] as number];
      const relativeShares = h.map((shares) => shares[c]?.[l] as number);
      const bits = Math.min(ceiling, Math.max(floor, weigh(l)));
      return {
        id: level.id,
        words: level.words,
        m: matchShare,
        u: chanceShare,
        h: relativeShares,
        bits,
        // Relative to the same chance that `bits` stands for after its limits.
        relativeBits: relativeShares.map(
          (share) => bits + Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2(share / matchShare))),
        ),
        frequency: hasFrequency && (level.frequency ?? false),
      };
    });
    const isCounted = COUNTED.test(comparison.id) || comparison.chance !== undefined;
    const commonShare = isCounted ? (u[c]?.[0] as number) : feature === undefined ? 1 : agreementChance(feature);
    return {
      id: comparison.id,
      label: comparison.label,
      levels,
      commonShare: Math.max(LEAST_SHARE, commonShare),
      shared: relations.map(({ learned }, kind) => (learned[c] === null ? null : (shares[kind]?.[c] as number))),
      foretold: fit.foretold[c] ?? [],
    };
  });
  return {
    version: 4,
    comparisons: models,
    matchShare: fit.population.match,
    relations: relations.map(({ id, requires, excludes }, kind) => ({
      id,
      certainty: certainty[kind]?.certainty ?? 0,
      pairs: certainty[kind]?.pairs ?? 0,
      share: fit.population.relatives[kind] as number,
      requires,
      excludes,
    })),
    training,
    passes: [],
  };
}
