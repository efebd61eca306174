import type { Comparison } from './comparison.ts';
import type { PassPatterns } from './expectation.ts';
import type { Foretold } from './model.ts';
import type { PatternTable } from './patterns.ts';
import { likelihoods, posterior } from './posterior.ts';
import type { Estimate } from './train.ts';

/** What a column can be a copy or a part of. Names are left out: that relatives share things is for their shares to say. */
const SPEAKERS =
  /^(birth|email|email_named|phone|street|place|company|organisation|domain|identifier_\d+|attribute_\d+)$/;
/** Pairs that speak for independence before any is seen. */
const PSEUDO_PAIRS = 5;
/** A column of which no more than this part is foretold is no copy: a few damaged duplicates look like as much. */
const LEAST_TAKEN = 0.5;

/**
 * Measures how much of each unknown column is foretold by comparisons before it: among pairs of different customers
 * that agree on those, how many agree on the column too; among pairs of one customer that differ there, how many
 * differ here too. Passes whose key decides the column are left out. Linear in patterns.
 */
export function measureDependence(
  comparisons: readonly Comparison[],
  passes: readonly PassPatterns[],
  estimate: Estimate,
): Foretold[][] {
  const unknown = comparisons.flatMap(({ isUnknown }, c) => (isUnknown === true ? [c] : []));
  const found: Foretold[][] = comparisons.map(() => []);
  if (unknown.length === 0) return found;
  const links = unknown.flatMap((c) =>
    comparisons.flatMap(({ id, levels }, by) =>
      by < c && SPEAKERS.test(id) ? [new Link(c, by, { own: comparisons[c]?.levels.length ?? 0, levels })] : [],
    ),
  );
  passes.forEach((pass, at) => {
    for (let p = 0; p < pass.table.size; p++) {
      const { match } = posterior(likelihoods(pass.table, p, estimate, pass.decided), estimate.mixes[at] ?? NOTHING);
      for (const link of links) link.add(pass, p, match);
    }
  });
  for (const link of links) {
    const foretold = link.foretold(estimate.m[link.c] as number[], estimate.u[link.c] as number[]);
    if (isCopy(foretold)) found[link.c]?.push(foretold);
  }
  return found;
}

const NOTHING = { match: 0, relatives: [] };

function isCopy({ agreeing, differing }: Foretold): boolean {
  return [...agreeing, ...differing].some((kept) => kept < 1 - LEAST_TAKEN);
}

/** Counts of an unknown column `c` beside one comparison `by`. */
class Link {
  readonly c: number;
  readonly #by: number;
  readonly #agrees: readonly boolean[];
  /** Per level of the column, pairs of different customers that agree on `by`; of one customer that differ there. */
  readonly #strangers: Float64Array;
  readonly #same: Float64Array;

  constructor(c: number, by: number, of: { own: number; levels: Comparison['levels'] }) {
    this.c = c;
    this.#by = by;
    this.#agrees = of.levels.map(({ agrees }) => agrees === true);
    this.#strangers = new Float64Array(of.own);
    this.#same = new Float64Array(of.own);
  }

  add({ table, decided }: { table: PatternTable; decided: ReadonlySet<number> }, p: number, match: number): void {
    const own = table.levels[p * table.width + this.c] as number;
    const by = table.levels[p * table.width + this.#by] as number;
    if (own === 0 || by === 0 || decided.has(this.c)) return;
    const count = table.counts[p] as number;
    const into = this.#agrees[by - 1] === true ? this.#strangers : by === this.#agrees.length ? this.#same : undefined;
    if (into === undefined) return;
    into[own - 1] = (into[own - 1] as number) + count * (into === this.#strangers ? 1 - match : match);
  }

  foretold(m: readonly number[], u: readonly number[]): Foretold {
    return {
      by: this.#by,
      // Agreement is news only as far as strangers who agree there do not agree here.
      agreeing: keptParts(m, u, { m, u: withPseudo(this.#strangers, u) }).map((kept, l) =>
        speaksFor(m, u, l) ? kept : 1,
      ),
      differing: keptParts(m, u, { m: withPseudo(this.#same, m), u }).map((kept, l) => (speaksFor(m, u, l) ? 1 : kept)),
    };
  }
}

function speaksFor(m: readonly number[], u: readonly number[], level: number): boolean {
  return (m[level] as number) >= (u[level] as number);
}

/** Shares of the levels, `prior` standing for `PSEUDO_PAIRS`. */
function withPseudo(pairs: Float64Array, prior: readonly number[]): number[] {
  const all = pairs.reduce((a, b) => a + b, 0);
  return prior.map((share, level) => ((pairs[level] as number) + share * PSEUDO_PAIRS) / (all + PSEUDO_PAIRS));
}

/** Per level the part of log(m / u) that is left when the shares are those `given`. */
function keptParts(
  m: readonly number[],
  u: readonly number[],
  given: { readonly m: readonly number[]; readonly u: readonly number[] },
): number[] {
  return m.map((share, level) => {
    const bits = Math.log2(share / (u[level] as number));
    const left = Math.log2((given.m[level] as number) / (given.u[level] as number));
    return bits === 0 ? 1 : Math.min(1, Math.max(0, left / bits));
  });
}
