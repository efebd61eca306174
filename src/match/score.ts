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
  /** Deducted because the pair fits relatives: a household, or branches of one organisation (0 or negative). */
  readonly relativeBits: number;
  /** Posterior log2 odds: prior + evidence + relatives. */
  readonly bits: number;
}

/** Scores pairs with a model. Keeps the state of the last pair; one per thread. */
export class Scorer {
  readonly #comparisons: readonly Comparison[];
  readonly #model: MatchModel;
  readonly #bits: Float64Array[];
  /** Per comparison the bits of every kind of relatives: `level * kinds + kind`. */
  readonly #relative: readonly Float64Array[];
  readonly #frequencyWeight: Float64Array[];
  readonly #commonShare: Float64Array;
  readonly #prior: number;
  readonly #relativePriors: Float64Array;
  /** Per kind of relatives the comparison it cannot do without, or −1. */
  readonly #requires: Int32Array;
  /** Per kind of relatives the comparison it cannot have, or −1. */
  readonly #excludes: Int32Array;
  /** Per kind of relatives, the sum of the pair at hand. */
  readonly #sums: Float64Array;

  constructor(comparisons: readonly Comparison[], model: MatchModel) {
    this.#comparisons = comparisons;
    this.#model = model;
    const blankFirst = (values: number[]) => Float64Array.from([0, ...values]);
    this.#bits = model.comparisons.map((c) => blankFirst(c.levels.map((level) => level.bits)));
    const kinds = model.relations.map((_, kind) => kind);
    this.#relative = model.comparisons.map((c) =>
      Float64Array.from([
        ...kinds.map(() => 0),
        ...c.levels.flatMap(({ relativeBits }) => kinds.map((kind) => relativeBits[kind] as number)),
      ]),
    );
    this.#frequencyWeight = model.comparisons.map((c) =>
      blankFirst(c.levels.map((level, index) => (level.frequency ? (index === 0 ? 1 : NEAR_FREQUENCY_WEIGHT) : 0))),
    );
    this.#commonShare = Float64Array.from(model.comparisons.map((c) => c.commonShare));
    const related = model.relations.reduce((sum, { share }) => sum + share, 0);
    const chance = Math.max(1e-12, 1 - model.matchShare - related);
    this.#prior = Math.log2(model.matchShare / chance);
    this.#relativePriors = Float64Array.from(model.relations.map(({ share }) => Math.log2(share / chance)));
    this.#requires = Int32Array.from(model.relations.map(({ requires }) => requires));
    this.#excludes = Int32Array.from(model.relations.map(({ excludes }) => excludes));
    this.#sums = new Float64Array(model.relations.length);
  }

  /** Posterior log2 odds that the pair is one customer. */
  bits(left: number, right: number): number {
    let match = this.#prior;
    this.#startRelatives();
    const comparisons = this.#comparisons;
    for (let c = 0; c < comparisons.length; c++) {
      const level = (comparisons[c] as Comparison).compare(left, right);
      const frequency = level === 0 ? 0 : this.#frequencyBits(c, level);
      this.#addRelatives(c, level, frequency);
      match += ((this.#bits[c] as Float64Array)[level] as number) + frequency;
    }
    return match - odds(this.#sums);
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
   * Likelihood ratios of each comparison, 2^bits, 0 where either side is blank: {@link width} for match, then as many
   * for each kind of relatives. `into` has {@link ratioWidth} entries.
   */
  ratios(left: number, right: number, into: Float64Array): void {
    const { width } = this;
    for (let c = 0; c < this.#comparisons.length; c++) {
      const level = (this.#comparisons[c] as Comparison).compare(left, right);
      const frequency = level === 0 ? 0 : this.#frequencyBits(c, level);
      into[c] = level === 0 ? 0 : 2 ** (((this.#bits[c] as Float64Array)[level] as number) + frequency);
      for (let kind = 0; kind < this.#sums.length; kind++) {
        const bits = (this.#relative[c] as Float64Array)[level * this.#sums.length + kind] as number;
        into[(kind + 1) * width + c] = level === 0 ? 0 : 2 ** (bits + frequency);
      }
    }
  }

  get ratioWidth(): number {
    return this.width * (1 + this.#sums.length);
  }

  /**
   * Posterior log2 odds from log2 ratios per comparison, laid out as {@link ratios} does; NaN where either side is blank.
   */
  posterior(bits: Float64Array): number {
    const { width } = this;
    let match = this.#prior;
    this.#startRelatives();
    for (let c = 0; c < width; c++) {
      const isBlank = Number.isNaN(bits[c]);
      if (!isBlank) match += bits[c] as number;
      for (let kind = 0; kind < this.#sums.length; kind++) {
        const own = bits[(kind + 1) * width + c] as number;
        if ((isBlank ? this.#requires : this.#excludes)[kind] === c) this.#sums[kind] = Number.NEGATIVE_INFINITY;
        else if (!isBlank) this.#sums[kind] = (this.#sums[kind] as number) + own;
      }
    }
    return match - odds(this.#sums);
  }

  #startRelatives(): void {
    this.#sums.set(this.#relativePriors);
  }

  #addRelatives(c: number, level: number, frequency: number): void {
    const sums = this.#sums;
    const kinds = sums.length;
    const bits = this.#relative[c] as Float64Array;
    for (let kind = 0; kind < kinds; kind++) {
      if ((level > 0 ? this.#excludes : this.#requires)[kind] === c) sums[kind] = Number.NEGATIVE_INFINITY;
      else if (level > 0) sums[kind] = (sums[kind] as number) + (bits[level * kinds + kind] as number) + frequency;
    }
  }

  /** The same sum, spelled out. Its `bits` equals {@link bits}. */
  explain(left: number, right: number): PairScore {
    let match = this.#prior;
    this.#startRelatives();
    const evidence = this.#comparisons.map((comparison, c): Evidence => {
      const level = comparison.compare(left, right);
      const { id, label } = comparison;
      const frequencyBits = level === 0 ? 0 : this.#frequencyBits(c, level);
      this.#addRelatives(c, level, frequencyBits);
      if (level === 0)
        return { id, label, level: 'blank', words: 'missing on one side: no evidence', bits: 0, frequencyBits: 0 };
      const bits = (this.#bits[c] as Float64Array)[level] as number;
      match += bits + frequencyBits;
      const { id: levelId, words } = comparison.levels[level - 1] as { id: string; words: string };
      return { id, label, level: levelId, words, bits, frequencyBits };
    });
    const relativeBits = -odds(this.#sums);
    return { priorBits: this.#prior, evidence, relativeBits, bits: match + relativeBits };
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

/** log2(1 + Σ 2^x): by how much the relatives' explanations add to chance. */
function odds(sums: Float64Array): number {
  let sum = 1;
  for (let kind = 0; kind < sums.length; kind++) {
    const x = sums[kind] as number;
    if (x > -40) sum += 2 ** x;
  }
  return sum === 1 ? 0 : Math.log2(sum);
}
