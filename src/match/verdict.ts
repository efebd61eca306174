import type { Comparison } from './comparison.ts';
import type { MatchModel } from './model.ts';

/** A comparison that makes one customer less than half as likely contradicts it. */
const LEAST_CONTRADICTION_BITS = 1;

export const LIMIT_ID = 'limit';
export const LIMIT_WORDS =
  'columns of unknown meaning may make up for a given name, birth date, suffix or state number that differs, never outweigh it';

/**
 * Sums what all comparisons say, of a pair or of two clusters, and weighs "one customer" against chance and every kind of
 * relatives. Here stands the bound on unknown columns: where given names, birth dates, suffixes or state numbers
 * contradict, all unknown columns together count no more than the contradiction does, for each of the explanations alike.
 */
export class Verdict {
  readonly priorBits: number;
  /** Of the sum computed last: what unknown columns lost to the bound (0 or negative), and what relatives take. */
  limitBits = 0;
  relativeBits = 0;
  readonly #width: number;
  readonly #kinds: number;
  readonly #relativePriors: Float64Array;
  /** Per kind of relatives the comparison it cannot do without, or −1; the one it cannot have, or −1. */
  readonly #requires: Int32Array;
  readonly #excludes: Int32Array;
  readonly #isUnknown: Uint8Array;
  readonly #contradicts: Uint8Array;
  /** Per comparison the most that a posterior can be where it speaks. */
  readonly #most: Float64Array;
  /** Per kind of relatives the sums of known and of unknown columns. */
  readonly #known: Float64Array;
  readonly #unknown: Float64Array;

  constructor(comparisons: readonly Comparison[], { matchShare, relations }: MatchModel) {
    const related = relations.reduce((sum, { share }) => sum + share, 0);
    const chance = Math.max(1e-12, 1 - matchShare - related);
    this.priorBits = Math.log2(matchShare / chance);
    this.#width = comparisons.length;
    this.#kinds = relations.length;
    this.#relativePriors = Float64Array.from(relations.map(({ share }) => Math.log2(share / chance)));
    this.#requires = Int32Array.from(relations.map(({ requires }) => requires));
    this.#excludes = Int32Array.from(relations.map(({ excludes }) => excludes));
    this.#isUnknown = Uint8Array.from(comparisons, ({ isUnknown }) => (isUnknown === true ? 1 : 0));
    this.#contradicts = Uint8Array.from(comparisons, ({ contradicts }) => (contradicts === true ? 1 : 0));
    this.#most = Float64Array.from(comparisons, ({ mostBits }) => mostBits ?? Number.POSITIVE_INFINITY);
    this.#known = new Float64Array(this.#kinds);
    this.#unknown = new Float64Array(this.#kinds);
  }

  /**
   * Posterior log2 odds from log2 ratios: one per comparison for match, then as many for each kind of relatives; NaN where
   * either side is blank.
   */
  posterior(bits: Float64Array): number {
    let [match, unknown, against, most] = [this.priorBits, 0, 0, Number.POSITIVE_INFINITY];
    this.#known.set(this.#relativePriors);
    this.#unknown.fill(0);
    const [isUnknown, contradicts] = [this.#isUnknown, this.#contradicts];
    for (let c = 0; c < this.#width; c++) {
      const own = bits[c] as number;
      if (Number.isNaN(own)) {
        this.#ruleOut(this.#requires, c);
        continue;
      }
      if ((this.#most[c] as number) < most) most = this.#most[c] as number;
      if (isUnknown[c] === 1) unknown += own;
      else match += own;
      if (own <= -LEAST_CONTRADICTION_BITS && contradicts[c] === 1) against -= own;
      this.#addRelatives(c, bits);
    }
    const limit = against > 0 ? against : Number.POSITIVE_INFINITY;
    this.limitBits = Math.min(0, limit - unknown);
    this.relativeBits = -this.#relatives(limit);
    const sum = match + unknown + this.limitBits + this.relativeBits;
    if (sum > most) this.relativeBits -= sum - most;
    return Math.min(sum, most);
  }

  #addRelatives(c: number, bits: Float64Array): void {
    const sums = this.#isUnknown[c] === 1 ? this.#unknown : this.#known;
    for (let kind = 0; kind < this.#kinds; kind++)
      sums[kind] = (sums[kind] as number) + (bits[(kind + 1) * this.#width + c] as number);
    this.#ruleOut(this.#excludes, c);
  }

  /** Kinds of relatives that need what is blank here, or cannot have what is filled. */
  #ruleOut(by: Int32Array, c: number): void {
    for (let kind = 0; kind < this.#kinds; kind++) if (by[kind] === c) this.#known[kind] = Number.NEGATIVE_INFINITY;
  }

  /** log2(1 + Σ 2^x): by how much the relatives' explanations add to chance. */
  #relatives(limit: number): number {
    let sum = 1;
    for (let kind = 0; kind < this.#kinds; kind++) {
      const x = (this.#known[kind] as number) + Math.min(limit, this.#unknown[kind] as number);
      if (x > -40) sum += 2 ** x;
    }
    return sum === 1 ? 0 : Math.log2(sum);
  }
}
