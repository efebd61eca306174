import type { Comparison } from './comparison.ts';
import type { MatchModel } from './model.ts';

/** A frequency adjustment stays within ± this many bits. */
const MOST_FREQUENCY_BITS = 7;
/** Weight of the adjustment on near-exact levels: a slip away from a rare name is itself less sure. */
const NEAR_FREQUENCY_WEIGHT = 0.5;

const NAMES: ReadonlySet<string> = new Set(['given', 'family', 'order', 'middle', 'suffix', 'gender']);

/** What one comparison said about a pair. */
export interface Evidence {
  readonly id: string;
  readonly label: string;
  /** Level id, or 'blank' when either side has no value. */
  readonly level: string;
  readonly words: string;
  /** Bits for the level and for how rare the agreed value is; they add up in the pair's sum. */
  readonly bits: number;
  readonly frequencyBits: number;
}

export interface PairScore {
  /** log2 of the odds that two random records match: where the sum starts. */
  readonly priorBits: number;
  readonly evidence: readonly Evidence[];
  /** Deducted because the pair fits two relatives of one household (0 or negative). */
  readonly relativeBits: number;
  /** Posterior log2 odds: prior + evidence + relatives. */
  readonly bits: number;
}

/** Scores pairs with a model. Keeps the state of the last pair; one per thread. */
export class Scorer {
  readonly #comparisons: readonly Comparison[];
  readonly #model: MatchModel;
  readonly #bits: Float64Array[];
  readonly #relative: Float64Array[];
  readonly #frequencyWeight: Float64Array[];
  readonly #commonShare: Float64Array;
  readonly #prior: number;
  readonly #relativePrior: number;

  constructor(comparisons: readonly Comparison[], model: MatchModel) {
    this.#comparisons = comparisons;
    this.#model = model;
    const blankFirst = (values: number[]) => Float64Array.from([0, ...values]);
    this.#bits = model.comparisons.map((c) => blankFirst(c.levels.map((level) => level.bits)));
    this.#relative = model.comparisons.map((c) => blankFirst(c.levels.map((level) => level.relativeBits)));
    this.#frequencyWeight = model.comparisons.map((c) =>
      blankFirst(c.levels.map((level, index) => (level.frequency ? (index === 0 ? 1 : NEAR_FREQUENCY_WEIGHT) : 0))),
    );
    this.#commonShare = Float64Array.from(model.comparisons.map((c) => c.commonShare));
    const chance = Math.max(1e-12, 1 - model.matchShare - model.relativeShare);
    this.#prior = Math.log2(model.matchShare / chance);
    this.#relativePrior = model.relativeShare > 0 ? Math.log2(model.relativeShare / chance) : Number.NEGATIVE_INFINITY;
  }

  /** Posterior log2 odds that the pair is one customer. */
  bits(left: number, right: number): number {
    let match = this.#prior;
    let relative = this.#relativePrior;
    const comparisons = this.#comparisons;
    for (let c = 0; c < comparisons.length; c++) {
      const level = (comparisons[c] as Comparison).compare(left, right);
      if (level === 0) continue;
      const frequency = this.#frequencyBits(c, level);
      match += ((this.#bits[c] as Float64Array)[level] as number) + frequency;
      relative += ((this.#relative[c] as Float64Array)[level] as number) + frequency;
    }
    return match - odds(relative);
  }

  /** True for comparisons of a person's name, which namesakes share. */
  isName(c: number): boolean {
    return NAMES.has((this.#comparisons[c] as Comparison).id);
  }

  /** False when the data has names and nothing else to compare. */
  get hasMoreThanNames(): boolean {
    return this.#comparisons.some((comparison) => !NAMES.has(comparison.id));
  }

  /** Number of comparisons. */
  get width(): number {
    return this.#comparisons.length;
  }

  /**
   * Likelihood ratios of each comparison: `match[c]` and `relative[c]` are 2^bits, 0 where either side is blank.
   * Both arrays have {@link width} entries.
   */
  ratios(left: number, right: number, into: { match: Float64Array; relative: Float64Array }): void {
    for (let c = 0; c < this.#comparisons.length; c++) {
      const level = (this.#comparisons[c] as Comparison).compare(left, right);
      const frequency = level === 0 ? 0 : this.#frequencyBits(c, level);
      into.match[c] = level === 0 ? 0 : 2 ** (((this.#bits[c] as Float64Array)[level] as number) + frequency);
      into.relative[c] = level === 0 ? 0 : 2 ** (((this.#relative[c] as Float64Array)[level] as number) + frequency);
    }
  }

  /** Posterior log2 odds from log2 ratios already summed over comparisons. */
  posterior(matchBits: number, relativeBits: number): number {
    return this.#prior + matchBits - odds(this.#relativePrior + relativeBits);
  }

  /** The same sum, spelled out. Its `bits` equals {@link bits}. */
  explain(left: number, right: number): PairScore {
    let match = this.#prior;
    let relative = this.#relativePrior;
    const evidence = this.#comparisons.map((comparison, c): Evidence => {
      const level = comparison.compare(left, right);
      const { id, label } = comparison;
      if (level === 0)
        return { id, label, level: 'blank', words: 'missing on one side: no evidence', bits: 0, frequencyBits: 0 };
      const frequencyBits = this.#frequencyBits(c, level);
      const bits = (this.#bits[c] as Float64Array)[level] as number;
      match += bits + frequencyBits;
      relative += ((this.#relative[c] as Float64Array)[level] as number) + frequencyBits;
      const { id: levelId, words } = comparison.levels[level - 1] as { id: string; words: string };
      return { id, label, level: levelId, words, bits, frequencyBits };
    });
    return { priorBits: this.#prior, evidence, relativeBits: -odds(relative), bits: match - odds(relative) };
  }

  get model(): MatchModel {
    return this.#model;
  }

  #frequencyBits(c: number, level: number): number {
    const weight = (this.#frequencyWeight[c] as Float64Array)[level] as number;
    if (weight === 0) return 0;
    const share = (this.#comparisons[c] as Comparison).agreedShare();
    const bits = weight * Math.log2((this.#commonShare[c] as number) / share);
    return Math.max(-MOST_FREQUENCY_BITS, Math.min(MOST_FREQUENCY_BITS, bits));
  }
}

/** log2(1 + 2^x): by how much the relatives' explanation adds to chance. */
function odds(x: number): number {
  return x > 40 ? x : x < -40 ? 0 : Math.log2(1 + 2 ** x);
}
