import type { Comparison, Level, Shares } from './comparison.ts';
import { Expectation, type PassPatterns } from './expectation.ts';
import type { Training } from './model.ts';
import type { Mechanism } from './options.ts';
import type { Classes, Mixture } from './posterior.ts';
import { mixRelatives, type Relation, relationsOf } from './relatives.ts';
import { type Certainty, firstShares, isCertain, ShareSums, unlearned } from './shares.ts';

export interface Estimate extends Classes {
  /** Per kind of relatives and comparison, how much of it they share. */
  readonly shares: Shares;
  /** One per kind of relatives: how sure its pairs are. */
  readonly certainty: readonly Certainty[];
  /** Shares of each class among the pairs of each pass. */
  readonly mixes: readonly Mixture[];
  readonly training: Training;
}

/** Pairs that the priors of a known comparison stand for: so many and this share of what is seen of matches. */
const MATCH_PSEUDO_PAIRS = 20;
/** Without it "same" swallows neighbours where relatives outnumber the matches. */
const MATCH_PSEUDO_SHARE = 0.05;
/** Of an unknown column nothing is known: a few pairs, spread evenly. */
const UNKNOWN_PSEUDO_PAIRS = 4;
const MAX_ITERATIONS = 200;
const TOLERANCE = 1e-4;
const LEAST_DOUBT = 0.01;

function priorShares(comparisons: readonly Comparison[]): Shares {
  return comparisons.map((comparison) => comparison.levels.map((level) => level.prior));
}

/** What training goes by, beside the patterns. */
export interface Given {
  readonly u: Shares;
  readonly records: number;
  readonly without?: readonly Mechanism[];
  /** True where a first model has merged relatives: that they exist is no longer in doubt. */
  readonly areRelativesSure?: boolean;
  /** Kinds of relatives that have turned out too doubtful to learn from. */
  readonly isDoubtful?: readonly boolean[];
}

/**
 * Expectation–maximisation over pattern counts with classes for matches (m), chance (u, fixed) and relatives of one to
 * three kinds (h, a mixture of both by shares of which some are learned). Where the pairs of a kind are too doubtful to
 * learn from, all is fitted once more with its shares as they are known beforehand.
 */
export function estimate(comparisons: readonly Comparison[], passes: readonly PassPatterns[], given: Given): Estimate {
  const all = given.without?.includes('relatives') === true ? [] : relationsOf(comparisons);
  const relations = all.map((relation, kind) => (given.isDoubtful?.[kind] === true ? unlearned(relation) : relation));
  const first = fitClasses(comparisons, passes, { ...given, relations });
  const isDoubtful = relations.map(
    ({ learned }, kind) => learned.some((one) => one !== null) && !isCertain(first.certainty[kind] as Certainty),
  );
  if (given.areRelativesSure === true || !isDoubtful.includes(true)) return first;
  const sure = relations.map((relation, kind) => (isDoubtful[kind] === true ? unlearned(relation) : relation));
  return { ...fitClasses(comparisons, passes, { ...given, relations: sure }), certainty: first.certainty };
}

/** What is known of all classes between two rounds. */
interface State extends Classes {
  readonly shares: Shares;
  readonly mixes: readonly Mixture[];
  readonly certainty: readonly Certainty[];
}

/**
 * Every pass has its own mixture; a comparison that a pass decides by its key is neither used nor learned there.
 * Priors stand for some pairs per comparison, so a level never seen keeps a sane share.
 */
function fitClasses(
  comparisons: readonly Comparison[],
  passes: readonly PassPatterns[],
  { u, records, without = [], relations }: Given & { readonly relations: readonly Relation[] },
): Estimate {
  const mostIterations = without.includes('training') ? 0 : MAX_ITERATIONS;
  const m = priorShares(comparisons);
  const shares = firstShares(relations);
  const mixes = passes.map((pass) => firstGuess(pass, records, relations.length));
  const certainty = relations.map(() => ({ certainty: 0, pairs: 0 }));
  let state: State = { m, u, shares, relations, h: mixRelatives(relations, shares, { m, u }), mixes, certainty };
  const expectations = passes.map((pass) => new Expectation(pass, { u, relations }));
  let iterations = 0;
  let change = 1;
  while (iterations < mostIterations && change > TOLERANCE) {
    const next = improve(comparisons, expectations, state);
    change = Math.max(largestChange(state.m, next.m), largestChange(state.shares, next.shares));
    state = next;
    iterations++;
  }
  const pairs = passes.reduce((sum, pass) => sum + pass.table.counts.reduce((a, b) => a + b, 0), 0);
  const patterns = passes.reduce((sum, pass) => sum + pass.table.size, 0);
  return {
    ...state,
    training: { iterations, hasConverged: change <= TOLERANCE, lastChange: change, pairs, patterns },
  };
}

/** One round: what the pairs are by the classes as they stand, and the classes by what the pairs are. */
function improve(comparisons: readonly Comparison[], passes: readonly Expectation[], state: State): State {
  const { u, relations } = state;
  const matches = comparisons.map(({ levels }) => levels.map(() => 0));
  const sums = new ShareSums(relations, state.shares);
  const mixes = passes.map((pass, at) => pass.run(state, state.mixes[at] as Mixture, { matches, shares: sums }));
  const m = comparisons.map((comparison, c) => matchShares(comparison, matches[c] as number[]));
  const shares = sums.shares();
  return { ...state, m, shares, h: mixRelatives(relations, shares, { m, u }), mixes, certainty: sums.certainty() };
}

/** Level shares among matches, from the expected pairs at each level and what is known beforehand. */
function matchShares({ levels, isFixed, isUnknown }: Comparison, seen: readonly number[]): number[] {
  if (isFixed === true) return levels.map(({ prior }) => prior);
  const all = seen.reduce((a, b) => a + b, 0);
  const pseudo = (prior: number): number =>
    isUnknown === true ? UNKNOWN_PSEUDO_PAIRS / levels.length : prior * (MATCH_PSEUDO_PAIRS + MATCH_PSEUDO_SHARE * all);
  const sums = seen.map((pairs, level) => pairs + pseudo(levels[level]?.prior as number));
  return withDoubt(normalized(sums), levels);
}

/** Before anything is known every second record has a duplicate, and at most one pair in twenty of a pass is one. */
function firstGuess({ pairs }: PassPatterns, records: number, kinds: number): Mixture {
  const match = Math.min(0.05, records / 2 / Math.max(1, pairs));
  return { match, relatives: new Array<number>(kinds).fill(match * 0.4) };
}

/**
 * Any field can be plainly wrong: the last level (disagreement) keeps a share of at least `LEAST_DOUBT` among matches, and
 * each level of at most its `most`, so that relatives, or strangers whose names are spelled alike, do not pass for them.
 */
function withDoubt(shares: readonly number[], levels: readonly Level[]): number[] {
  const last = shares.length - 1;
  const bounded = shares.map((share, at) =>
    Math.min(levels[at]?.most ?? 1, at === last ? Math.max(LEAST_DOUBT, share) : share),
  );
  const isBound = (share: number, at: number): boolean => share !== bounded[at];
  const taken = bounded.reduce((sum, share, at) => sum + (isBound(shares[at] as number, at) ? share : 0), 0);
  const free = shares.reduce((sum, share, at) => sum + (isBound(share, at) ? 0 : share), 0);
  return bounded.map((share, at) => (isBound(shares[at] as number, at) ? share : (share * (1 - taken)) / free));
}

function normalized(sums: readonly number[]): number[] {
  const total = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => sum / total);
}

function largestChange(before: Shares, after: Shares): number {
  let change = 0;
  before.forEach((levels, c) => {
    levels.forEach((share, level) => {
      change = Math.max(change, Math.abs(share - ((after[c] as number[])[level] as number)));
    });
  });
  return change;
}
