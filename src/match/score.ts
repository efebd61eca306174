import type { Comparison } from './comparison.ts';
import { Copies } from './copies.ts';
import type { ComparisonModel, MatchModel } from './model.ts';
import { sharedWords } from './shares.ts';
import { LIMIT_ID, LIMIT_WORDS, Verdict } from './verdict.ts';

/** A frequency adjustment stays within ± this many bits. */
const MOST_FREQUENCY_BITS = 7;
/** Weight of the adjustment on near-exact levels: a slip away from a rare name is itself less sure. */
const NEAR_FREQUENCY_WEIGHT = 0.5;

const NAMES: ReadonlySet<string> = new Set(['given', 'family', 'middle']);
/** What goes with a name and tells nobody from the many who have the same. */
const SIDE_NAMES: ReadonlySet<string> = new Set(['order', 'suffix', 'gender']);

export type Standing = 'name' | 'side' | 'unknown' | 'own';

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
  readonly #copies: readonly Copies[];
  /** 1 for comparisons that repeat others. */
  readonly #isCopy: Uint8Array;
  readonly #verdict: Verdict;
  readonly #kinds: number;
  /** Of the pair at hand: the level of each comparison, and log2 ratios laid out as {@link ratios} does. */
  readonly #levels: Uint8Array;
  readonly #own: Float64Array;

  constructor(comparisons: readonly Comparison[], model: MatchModel) {
    this.#comparisons = comparisons;
    this.#model = model;
    const blankFirst = (values: number[]) => Float64Array.from([0, ...values]);
    this.#bits = model.comparisons.map((c) => blankFirst(c.levels.map((level) => level.bits)));
    const kinds = model.relations.map((_, kind) => kind);
    this.#kinds = kinds.length;
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
    this.#copies = model.comparisons.map(({ foretold }) => new Copies(foretold, comparisons));
    this.#isCopy = Uint8Array.from(model.comparisons, ({ foretold }) => (foretold.length > 0 ? 1 : 0));
    this.#verdict = new Verdict(comparisons, model);
    this.#levels = new Uint8Array(comparisons.length);
    this.#own = new Float64Array(this.ratioWidth);
  }

  /** Posterior log2 odds that the pair is one customer. */
  bits(left: number, right: number): number {
    this.#weigh(left, right);
    return this.#verdict.posterior(this.#own);
  }

  /** What a comparison can do for a merge: a name, which namesakes share, cannot do it alone, nor can unknown columns. */
  standing(c: number): Standing {
    const { id, isUnknown } = this.#comparisons[c] as Comparison;
    if (isUnknown === true) return 'unknown';
    return NAMES.has(id) ? 'name' : SIDE_NAMES.has(id) ? 'side' : 'own';
  }

  /** False when the data has names and nothing else to compare. */
  get hasMoreThanNames(): boolean {
    return this.#comparisons.some(({ id }) => !NAMES.has(id) && !SIDE_NAMES.has(id));
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
    this.#weigh(left, right);
    for (let at = 0; at < into.length; at++)
      into[at] = this.#levels[at % this.width] === 0 ? 0 : 2 ** (this.#own[at] as number);
  }

  get ratioWidth(): number {
    return this.width * (1 + this.#kinds);
  }

  /** Posterior log2 odds from log2 ratios laid out as {@link ratios} does; NaN where either side is blank. */
  posterior(bits: Float64Array): number {
    return this.#verdict.posterior(bits);
  }

  /** What unknown columns lost to a contradiction in the posterior computed last, in bits (0 or negative). */
  get limitBits(): number {
    return this.#verdict.limitBits;
  }

  /** Levels and log2 ratios of a pair. */
  #weigh(left: number, right: number): void {
    const [own, width, kinds] = [this.#own, this.#comparisons.length, this.#kinds];
    for (let c = 0; c < width; c++) {
      const level = (this.#comparisons[c] as Comparison).compare(left, right);
      this.#levels[c] = level;
      if (level === 0) {
        own[c] = Number.NaN;
        continue;
      }
      const frequency = this.#frequencyBits(c, level);
      const bits = ((this.#bits[c] as Float64Array)[level] as number) + frequency;
      const taken = this.#isCopy[c] === 1 ? bits * (1 - (this.#copies[c] as Copies).kept(level, this.#levels)) : 0;
      own[c] = bits - taken;
      const relative = this.#relative[c] as Float64Array;
      for (let kind = 0; kind < kinds; kind++)
        own[(kind + 1) * width + c] = (relative[level * kinds + kind] as number) + frequency - taken;
    }
  }

  /** The same sum, spelled out. Its `bits` equals {@link bits}. */
  explain(left: number, right: number): PairScore {
    this.#weigh(left, right);
    const bits = this.#verdict.posterior(this.#own);
    const { limitBits, priorBits, relativeBits } = this.#verdict;
    const evidence = this.#comparisons.map((comparison, c): Evidence => {
      const level = this.#levels[c] as number;
      const { id, label } = comparison;
      if (level === 0)
        return { id, label, level: 'blank', words: 'missing on one side: no evidence', bits: 0, frequencyBits: 0 };
      const frequency = this.#frequencyBits(c, level);
      const kept = (this.#copies[c] as Copies).kept(level, this.#levels);
      const plain = (this.#bits[c] as Float64Array)[level] as number;
      const words = [(comparison.levels[level - 1] as { words: string }).words, ...this.#told(c, level, kept)].join(
        '; ',
      );
      const { id: levelId } = comparison.levels[level - 1] as { id: string };
      return { id, label, level: levelId, words, bits: plain * kept, frequencyBits: frequency * kept };
    });
    return { priorBits, evidence: limitBits < 0 ? [...evidence, limited(limitBits)] : evidence, relativeBits, bits };
  }

  /** What was learned of a column, where it matters to the agreement at hand. */
  #told(c: number, level: number, kept: number): string[] {
    const { levels, shared } = this.#model.comparisons[c] as ComparisonModel;
    const shares = (levels[level - 1]?.bits ?? 0) > 0 ? sharedWords(shared, this.#model.relations) : [];
    const by = (this.#copies[c] as Copies).speaker(level, this.#levels);
    const speaker = kept < 1 && by >= 0 ? this.#comparisons[by]?.label : undefined;
    return [
      ...shares,
      ...(speaker === undefined ? [] : [`${speaker} says ${kept < 0.1 ? 'it' : 'part of it'} already`]),
    ];
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

/** The row of evidence that tells of the bound. */
function limited(bits: number): Evidence {
  return { id: LIMIT_ID, label: 'Unknown columns', level: 'bounded', words: LIMIT_WORDS, bits, frequencyBits: 0 };
}
