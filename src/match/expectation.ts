import type { Shares } from './comparison.ts';
import type { PatternTable } from './patterns.ts';
import { type Classes, canShow, likelihood, type Mixture } from './posterior.ts';
import type { Relation } from './relatives.ts';
import type { ShareSums } from './shares.ts';

/** Patterns of the pairs one blocking pass found, and the comparisons its key decides. */
export interface PassPatterns {
  /** Id of the pass; that of a comparison when its key is just that value. */
  readonly id: string;
  /** Pairs of the whole pass, of which `table` may be a sample. */
  readonly pairs: number;
  readonly table: PatternTable;
  readonly decided: ReadonlySet<number>;
}

/** So few expected pairs teach nothing; most patterns of strangers hold fewer. */
const NEGLIGIBLE = 1e-9;

/** Where the expected pairs of one round are summed up. */
export interface RoundSums {
  /** Matches per comparison and level. */
  readonly matches: Shares;
  readonly shares: ShareSums;
}

/** The expectation step over one pass. What does not change from round to round is worked out once: this is the hot loop of training. */
export class Expectation {
  readonly #pass: PassPatterns;
  readonly #relations: readonly Relation[];
  /** Comparisons the key leaves open. */
  readonly #open: Int32Array;
  /** Per pattern its likelihood among unrelated pairs; per pattern and kind of relatives, 1 where it can be one. */
  readonly #chance: Float64Array;
  readonly #isPossible: Uint8Array;
  /** Likelihood of the pattern at hand per kind of relatives, then its posterior. */
  readonly #relatives: Float64Array;

  constructor(pass: PassPatterns, { u, relations }: Pick<Classes, 'u' | 'relations'>) {
    const { table, decided } = pass;
    this.#pass = pass;
    this.#relations = relations;
    this.#open = Int32Array.from([...Array(table.width).keys()].filter((c) => !decided.has(c)));
    this.#chance = Float64Array.from({ length: table.size }, (_, p) => likelihood(table, p, u, decided));
    this.#relatives = new Float64Array(relations.length);
    this.#isPossible = new Uint8Array(table.size * relations.length);
    relations.forEach((relation, kind) => {
      for (let p = 0; p < table.size; p++)
        this.#isPossible[p * relations.length + kind] = canShow(relation, table, p) ? 1 : 0;
    });
  }

  /** Adds the expected pairs of every pattern to `sums`; the mixture of the pass as these pairs make it. */
  run(classes: Classes, mix: Mixture, sums: RoundSums): Mixture {
    const { counts, size } = this.#pass.table;
    const relatives = new Float64Array(this.#relations.length);
    let [matches, total] = [0, 0];
    for (let p = 0; p < size; p++) {
      const count = counts[p] as number;
      const found = this.#posterior(p, classes, mix);
      total += count;
      matches += found * count;
      if (found * count > NEGLIGIBLE) this.#addMatches(p, found * count, sums.matches);
      for (let kind = 0; kind < relatives.length; kind++) {
        const share = this.#relatives[kind] as number;
        const beside = (this.#relations[kind] as Relation).expected * found * this.#possible(p, kind);
        relatives[kind] = (relatives[kind] as number) + (share + beside) * count;
        if (share * count > NEGLIGIBLE)
          sums.shares.add({ table: this.#pass.table, pattern: p, kind, decided: this.#pass.decided }, classes, share);
      }
    }
    return {
      match: (matches + 0.5) / (total + 2),
      relatives: Array.from(relatives, (sum) => (sum + 0.5) / (total + 2)),
    };
  }

  #possible(p: number, kind: number): number {
    return this.#isPossible[p * this.#relations.length + kind] as number;
  }

  /** The posterior of "match"; those of relatives are left in `#relatives`. */
  #posterior(p: number, { m, h }: Classes, mix: Mixture): number {
    const { levels, width } = this.#pass.table;
    const [own, kinds] = [this.#relatives, this.#relations.length];
    let match = mix.match;
    let known = mix.match;
    for (let kind = 0; kind < kinds; kind++) {
      known += mix.relatives[kind] as number;
      own[kind] = (mix.relatives[kind] as number) * this.#possible(p, kind);
    }
    for (let at = 0; at < this.#open.length; at++) {
      const c = this.#open[at] as number;
      const level = levels[p * width + c] as number;
      if (level === 0) continue;
      match *= (m[c] as number[])[level - 1] as number;
      for (let kind = 0; kind < kinds; kind++)
        own[kind] = (own[kind] as number) * (((h[kind] as Shares)[c] as number[])[level - 1] as number);
    }
    let sum = match + Math.max(1e-12, 1 - known) * (this.#chance[p] as number);
    for (let kind = 0; kind < kinds; kind++) sum += own[kind] as number;
    if (!(sum > 0)) sum = Number.POSITIVE_INFINITY;
    for (let kind = 0; kind < kinds; kind++) own[kind] = (own[kind] as number) / sum;
    return match / sum;
  }

  #addMatches(p: number, pairs: number, into: Shares): void {
    const { levels, width } = this.#pass.table;
    for (let at = 0; at < this.#open.length; at++) {
      const c = this.#open[at] as number;
      const level = levels[p * width + c] as number;
      if (level > 0) (into[c] as number[])[level - 1] = ((into[c] as number[])[level - 1] as number) + pairs;
    }
  }
}
