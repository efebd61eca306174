import type { Shares } from './comparison.ts';
import type { PatternTable } from './patterns.ts';
import { isPossible, type Relation } from './relatives.ts';

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

/** Shares of match and of each kind of relatives; the rest is chance. */
export interface Mixture {
  readonly match: number;
  /** One per kind of relatives. */
  readonly relatives: readonly number[];
}

/** Likelihood of one pattern in every class: match, chance, and each kind of relatives. */
export interface Likelihoods {
  readonly match: number;
  readonly chance: number;
  readonly relatives: readonly number[];
}

/** What a pattern is judged by: level shares among matches, unrelated pairs and relatives of each kind. */
export interface Classes {
  readonly m: Shares;
  readonly u: Shares;
  /** One per kind of relatives. */
  readonly h: readonly Shares[];
  readonly relations: readonly Relation[];
}

export function likelihoods(
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

export function canShow(relation: Relation, table: PatternTable, pattern: number): boolean {
  return isPossible(relation, (c) => table.levels[pattern * table.width + c] !== 0);
}

/** Posterior shares of match and of each kind of relatives for one pattern. */
export function posterior(of: Likelihoods, mix: Mixture): Mixture {
  const match = of.match * mix.match;
  const relatives = of.relatives.map((likelihood, kind) => likelihood * (mix.relatives[kind] as number));
  const related = relatives.reduce((a, b) => a + b, 0);
  const chance = of.chance * Math.max(1e-12, 1 - mix.match - mix.relatives.reduce((a, b) => a + b, 0));
  const sum = match + related + chance;
  return sum > 0
    ? { match: match / sum, relatives: relatives.map((one) => one / sum) }
    : { match: 0, relatives: relatives.map(() => 0) };
}

/** Adds the pairs of relatives a pattern holds: those found, and those expected beside its matches. */
export function addRelatives(
  sums: number[],
  of: { table: PatternTable; pattern: number; found: Mixture; relations: readonly Relation[] },
): void {
  const { table, pattern, found, relations } = of;
  const count = table.counts[pattern] as number;
  relations.forEach((relation, kind) => {
    const beside = relation.expected > 0 && canShow(relation, table, pattern) ? relation.expected * found.match : 0;
    sums[kind] = (sums[kind] as number) + ((found.relatives[kind] as number) + beside) * count;
  });
}
