import type { Comparison } from './comparison.ts';
import type { Training } from './model.ts';
import type { Mechanism } from './options.ts';
import type { PatternTable } from './patterns.ts';
import { mixRelatives, relativeShares } from './relatives.ts';

/** Level shares per comparison: `shares[c][level − 1]`. */
export type Shares = number[][];

/** Patterns of the pairs one blocking pass found, and the comparisons its key decides. */
export interface PassPatterns {
  /** Id of the pass; that of a comparison when its key is just that value. */
  readonly id: string;
  /** Pairs of the whole pass, of which `table` may be a sample. */
  readonly pairs: number;
  readonly table: PatternTable;
  readonly decided: ReadonlySet<number>;
}

export interface Estimate {
  readonly m: Shares;
  readonly u: Shares;
  readonly h: Shares;
  /** Estimated share of matches among the pairs of each pass. */
  readonly passMatches: readonly number[];
  readonly training: Training;
}

const MATCH_PSEUDO_PAIRS = 20;
const MAX_ITERATIONS = 200;
const TOLERANCE = 1e-4;
const LEAST_DOUBT = 0.01;

/** Likelihood of a pattern under level shares, leaving out comparisons in `decided`. */
export function likelihood(table: PatternTable, pattern: number, shares: Shares, decided: ReadonlySet<number>): number {
  let product = 1;
  const base = pattern * table.width;
  for (let c = 0; c < table.width; c++) {
    const level = table.levels[base + c] as number;
    if (level > 0 && !decided.has(c)) product *= (shares[c] as number[])[level - 1] as number;
  }
  return product;
}

export interface Mixture {
  match: number;
  relative: number;
}

/** Posterior shares of match and relative for one pattern. */
function posterior(likelihoods: readonly [number, number, number], mix: Mixture): [number, number] {
  const match = likelihoods[0] * mix.match;
  const relative = likelihoods[1] * mix.relative;
  const chance = likelihoods[2] * Math.max(1e-12, 1 - mix.match - mix.relative);
  const sum = match + relative + chance;
  return sum > 0 ? [match / sum, relative / sum] : [0, 0];
}

function priorShares(comparisons: readonly Comparison[]): Shares {
  return comparisons.map((comparison) => comparison.levels.map((level) => level.prior));
}

/**
 * Expectation–maximisation over pattern counts with three classes: matches (m), chance (u, fixed) and
 * relatives (h, a fixed mixture of both).
 * Every pass has its own mixture; a comparison that a pass decides by its key is neither used nor learned there.
 * Priors stand for `MATCH_PSEUDO_PAIRS` pairs per comparison, so a level never seen keeps a sane share.
 */
export function estimate(
  comparisons: readonly Comparison[],
  passes: readonly PassPatterns[],
  given: { readonly u: Shares; readonly records: number; readonly without?: readonly Mechanism[] },
): Estimate {
  const { u, records, without = [] } = given;
  const prior = priorShares(comparisons);
  const shared = without.includes('relatives') ? comparisons.map(() => 0) : relativeShares(comparisons);
  const mostIterations = without.includes('training') ? 0 : MAX_ITERATIONS;
  const isPossible = shared.some((share) => share > 0);
  let m = prior;
  let h = mixRelatives(shared, m, u);
  const mixes: Mixture[] = passes.map((pass) => firstGuess(pass, records, isPossible));
  let iterations = 0;
  let change = 1;
  while (iterations < mostIterations && change > TOLERANCE) {
    const sumsM = prior.map((levels) => levels.map((share) => share * MATCH_PSEUDO_PAIRS));
    passes.forEach((pass, index) => {
      mixes[index] = expect(pass, { m, h, u }, { mix: mixes[index] as Mixture, sumsM });
    });
    const next = sumsM.map((sums, c) =>
      comparisons[c]?.isFixed === true ? (prior[c] as number[]) : withDoubt(normalized(sums)),
    );
    change = largestChange(m, next);
    m = next;
    h = mixRelatives(shared, m, u);
    iterations++;
  }
  const pairs = passes.reduce((sum, pass) => sum + pass.table.counts.reduce((a, b) => a + b, 0), 0);
  const patterns = passes.reduce((sum, pass) => sum + pass.table.size, 0);
  return {
    m,
    u,
    h,
    passMatches: mixes.map((mix) => mix.match),
    training: { iterations, hasConverged: change <= TOLERANCE, lastChange: change, pairs, patterns },
  };
}

/** Before anything is known every second record has a duplicate, and at most one pair in twenty of a pass is one. */
function firstGuess({ pairs }: PassPatterns, records: number, areRelativesPossible: boolean): Mixture {
  const match = Math.min(0.05, records / 2 / Math.max(1, pairs));
  return { match, relative: areRelativesPossible ? match * 0.4 : 0 };
}

interface Accumulator {
  readonly mix: Mixture;
  readonly sumsM: Shares;
}

function expect(pass: PassPatterns, shares: { m: Shares; h: Shares; u: Shares }, into: Accumulator): Mixture {
  const { table, decided } = pass;
  let matches = 0;
  let relatives = 0;
  let total = 0;
  for (let p = 0; p < table.size; p++) {
    const count = table.counts[p] as number;
    const [match, relative] = posterior(
      [
        likelihood(table, p, shares.m, decided),
        likelihood(table, p, shares.h, decided),
        likelihood(table, p, shares.u, decided),
      ],
      into.mix,
    );
    total += count;
    matches += match * count;
    relatives += relative * count;
    for (let c = 0; c < table.width; c++) {
      const level = table.levels[p * table.width + c] as number;
      if (level === 0 || decided.has(c)) continue;
      const sumsM = into.sumsM[c] as number[];
      sumsM[level - 1] = (sumsM[level - 1] as number) + match * count;
    }
  }
  return {
    match: (matches + 0.5) / (total + 2),
    relative: into.mix.relative === 0 ? 0 : (relatives + 0.5) / (total + 2),
  };
}

/** Any field can be plainly wrong: the last level (disagreement) keeps a share of at least `LEAST_DOUBT` among matches. */
function withDoubt(shares: readonly number[]): number[] {
  const last = shares.at(-1) as number;
  if (last >= LEAST_DOUBT) return [...shares];
  return shares.map((share, level) =>
    level === shares.length - 1 ? LEAST_DOUBT : (share * (1 - LEAST_DOUBT)) / (1 - last),
  );
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

/** Per pattern the chance that a pair showing it is neither a match nor a pair of relatives. */
export function chancePosteriors(
  table: PatternTable,
  shares: Pick<Estimate, 'm' | 'h' | 'u'>,
  mix: Mixture,
): Float64Array {
  const none: ReadonlySet<number> = new Set();
  return Float64Array.from({ length: table.size }, (_, p) => {
    const [match, relative] = posterior(
      [
        likelihood(table, p, shares.m, none),
        likelihood(table, p, shares.h, none),
        likelihood(table, p, shares.u, none),
      ],
      mix,
    );
    return 1 - match - relative;
  });
}

/** Expected number of matches among the pairs of a table. */
export function matchesIn(table: PatternTable, shares: Pick<Estimate, 'm' | 'h' | 'u'>, mix: Mixture): number {
  const none: ReadonlySet<number> = new Set();
  let sum = 0;
  for (let p = 0; p < table.size; p++) {
    const [match] = posterior(
      [
        likelihood(table, p, shares.m, none),
        likelihood(table, p, shares.h, none),
        likelihood(table, p, shares.u, none),
      ],
      mix,
    );
    sum += match * (table.counts[p] as number);
  }
  return sum;
}

/** Shares of match and relative among all `total` pairs, given the patterns of every candidate pair. Fixed point of the posterior sum. */
export function populationShares(table: PatternTable, shares: Pick<Estimate, 'm' | 'h' | 'u'>, total: number): Mixture {
  const none: ReadonlySet<number> = new Set();
  const rows = Array.from({ length: table.size }, (_, p) => ({
    count: table.counts[p] as number,
    likelihoods: [
      likelihood(table, p, shares.m, none),
      likelihood(table, p, shares.h, none),
      likelihood(table, p, shares.u, none),
    ] as const,
  }));
  let mix: Mixture = { match: Math.min(0.01, 1000 / total), relative: Math.min(0.005, 500 / total) };
  for (let i = 0; i < 100; i++) {
    let matches = 0.5;
    let relatives = 0.25;
    for (const row of rows) {
      const [match, relative] = posterior(row.likelihoods as readonly [number, number, number], mix);
      matches += match * row.count;
      relatives += relative * row.count;
    }
    mix = { match: matches / total, relative: relatives / total };
  }
  return mix;
}
