import type { Comparison, Shares } from './comparison.ts';
import type { Training } from './model.ts';
import type { Mechanism } from './options.ts';
import type { PatternTable } from './patterns.ts';
import { isPossible, mixRelatives, type Relation, relationsOf } from './relatives.ts';

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
  /** One per kind of relatives. */
  readonly h: readonly Shares[];
  readonly relations: readonly Relation[];
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
  readonly match: number;
  /** One per kind of relatives. */
  readonly relatives: readonly number[];
}

/** Likelihood of one pattern in every class: match, chance, and each kind of relatives. */
interface Likelihoods {
  readonly match: number;
  readonly chance: number;
  readonly relatives: readonly number[];
}

/** What a pattern is judged by. */
type Classes = Pick<Estimate, 'm' | 'h' | 'u' | 'relations'>;

function likelihoods(
  table: PatternTable,
  pattern: number,
  classes: Classes,
  decided: ReadonlySet<number>,
): Likelihoods {
  return {
    match: likelihood(table, pattern, classes.m, decided),
    chance: likelihood(table, pattern, classes.u, decided),
    relatives: classes.relations.map((relation, kind) =>
      canShow(relation, table, pattern) ? likelihood(table, pattern, classes.h[kind] as Shares, decided) : 0,
    ),
  };
}

function canShow(relation: Relation, table: PatternTable, pattern: number): boolean {
  return isPossible(relation, (c) => table.levels[pattern * table.width + c] !== 0);
}

/** Posterior shares of match and of each kind of relatives for one pattern. */
function posterior(of: Likelihoods, mix: Mixture): Mixture {
  const match = of.match * mix.match;
  const relatives = of.relatives.map((likelihood, kind) => likelihood * (mix.relatives[kind] as number));
  const related = relatives.reduce((a, b) => a + b, 0);
  const chance = of.chance * Math.max(1e-12, 1 - mix.match - mix.relatives.reduce((a, b) => a + b, 0));
  const sum = match + related + chance;
  return sum > 0
    ? { match: match / sum, relatives: relatives.map((one) => one / sum) }
    : { match: 0, relatives: relatives.map(() => 0) };
}

function priorShares(comparisons: readonly Comparison[]): Shares {
  return comparisons.map((comparison) => comparison.levels.map((level) => level.prior));
}

/**
 * Expectation–maximisation over pattern counts with classes for matches (m), chance (u, fixed) and
 * relatives of one or two kinds (h, a fixed mixture of both).
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
  const relations = without.includes('relatives') ? [] : relationsOf(comparisons);
  const mostIterations = without.includes('training') ? 0 : MAX_ITERATIONS;
  let m = prior;
  let h = mixRelatives(relations, m, u);
  const mixes: Mixture[] = passes.map((pass) => firstGuess(pass, records, relations.length));
  let iterations = 0;
  let change = 1;
  while (iterations < mostIterations && change > TOLERANCE) {
    const sumsM = prior.map((levels) => levels.map((share) => share * MATCH_PSEUDO_PAIRS));
    passes.forEach((pass, index) => {
      mixes[index] = expect(pass, { m, h, u, relations }, { mix: mixes[index] as Mixture, sumsM });
    });
    const next = sumsM.map((sums, c) =>
      comparisons[c]?.isFixed === true
        ? (prior[c] as number[])
        : withDoubt(normalized(sums), comparisons[c]?.levels.at(-1)?.most ?? 1),
    );
    change = largestChange(m, next);
    m = next;
    h = mixRelatives(relations, m, u);
    iterations++;
  }
  const pairs = passes.reduce((sum, pass) => sum + pass.table.counts.reduce((a, b) => a + b, 0), 0);
  const patterns = passes.reduce((sum, pass) => sum + pass.table.size, 0);
  return {
    m,
    u,
    h,
    relations,
    passMatches: mixes.map((mix) => mix.match),
    training: { iterations, hasConverged: change <= TOLERANCE, lastChange: change, pairs, patterns },
  };
}

/** Before anything is known every second record has a duplicate, and at most one pair in twenty of a pass is one. */
function firstGuess({ pairs }: PassPatterns, records: number, kinds: number): Mixture {
  const match = Math.min(0.05, records / 2 / Math.max(1, pairs));
  return { match, relatives: new Array<number>(kinds).fill(match * 0.4) };
}

interface Accumulator {
  readonly mix: Mixture;
  readonly sumsM: Shares;
}

function expect(pass: PassPatterns, classes: Classes, into: Accumulator): Mixture {
  const { table, decided } = pass;
  let matches = 0;
  const relatives = classes.relations.map(() => 0);
  let total = 0;
  for (let p = 0; p < table.size; p++) {
    const count = table.counts[p] as number;
    const found = posterior(likelihoods(table, p, classes, decided), into.mix);
    total += count;
    matches += found.match * count;
    addRelatives(relatives, { table, pattern: p, found, relations: classes.relations });
    for (let c = 0; c < table.width; c++) {
      const level = table.levels[p * table.width + c] as number;
      if (level === 0 || decided.has(c)) continue;
      const sumsM = into.sumsM[c] as number[];
      sumsM[level - 1] = (sumsM[level - 1] as number) + found.match * count;
    }
  }
  return {
    match: (matches + 0.5) / (total + 2),
    relatives: relatives.map((sum) => (sum + 0.5) / (total + 2)),
  };
}

/** Adds the pairs of relatives a pattern holds: those found, and those expected beside its matches. */
function addRelatives(
  sums: number[],
  of: { table: PatternTable; pattern: number; found: Mixture; relations: readonly Relation[] },
): void {
  const { table, pattern, found, relations } = of;
  const count = table.counts[pattern] as number;
  relations.forEach((relation, kind) => {
    const beside = canShow(relation, table, pattern) ? relation.expected * found.match : 0;
    sums[kind] = (sums[kind] as number) + ((found.relatives[kind] as number) + beside) * count;
  });
}

/**
 * Any field can be plainly wrong: the last level (disagreement) keeps a share of at least `LEAST_DOUBT` among matches,
 * and of at most `most`, so that relatives who outnumber the matches do not pass for them.
 */
function withDoubt(shares: readonly number[], most: number): number[] {
  const last = shares.at(-1) as number;
  const bounded = Math.min(most, Math.max(LEAST_DOUBT, last));
  if (bounded === last) return [...shares];
  return shares.map((share, level) => (level === shares.length - 1 ? bounded : (share * (1 - bounded)) / (1 - last)));
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

const NOTHING_DECIDED: ReadonlySet<number> = new Set();

/** Per pattern the chance that a pair showing it is neither a match nor a pair of relatives. */
export function chancePosteriors(table: PatternTable, classes: Classes, mix: Mixture): Float64Array {
  return Float64Array.from({ length: table.size }, (_, p) => {
    const { match, relatives } = posterior(likelihoods(table, p, classes, NOTHING_DECIDED), mix);
    return 1 - match - relatives.reduce((a, b) => a + b, 0);
  });
}

/** Expected number of matches among the pairs of a table. */
export function matchesIn(table: PatternTable, classes: Classes, mix: Mixture): number {
  let sum = 0;
  for (let p = 0; p < table.size; p++) {
    sum += posterior(likelihoods(table, p, classes, NOTHING_DECIDED), mix).match * (table.counts[p] as number);
  }
  return sum;
}

/** Shares of match and relatives among all `total` pairs, given the patterns of every candidate pair. Fixed point of the posterior sum. */
export function populationShares(table: PatternTable, classes: Classes, total: number): Mixture {
  const rows = Array.from({ length: table.size }, (_, p) => ({
    pattern: p,
    count: table.counts[p] as number,
    likelihoods: likelihoods(table, p, classes, NOTHING_DECIDED),
  }));
  const kinds = classes.relations.length;
  let mix: Mixture = {
    match: Math.min(0.01, 1000 / total),
    relatives: new Array<number>(kinds).fill(Math.min(0.005, 500 / total)),
  };
  for (let i = 0; i < 100; i++) {
    let matches = 0.5;
    const relatives = new Array<number>(kinds).fill(0.25);
    for (const row of rows) {
      const found = posterior(row.likelihoods, mix);
      matches += found.match * row.count;
      addRelatives(relatives, { table, pattern: row.pattern, found, relations: classes.relations });
    }
    mix = { match: matches / total, relatives: relatives.map((sum) => sum / total) };
  }
  return mix;
}
