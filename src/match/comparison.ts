import type { Feature } from './feature.ts';

/** One degree of agreement. Levels are ordered from the strongest agreement to plain disagreement. */
export interface Level {
  readonly id: string;
  /** In a steward's words. */
  readonly words: string;
  /** Expected share among true matches before any data is seen (the prior of m); the shares of a comparison sum to 1. */
  readonly prior: number;
  /** The largest share among matches that is believed, whatever the data seems to say. */
  readonly most?: number;
  /** The same where merged records have shown that relatives pass for one customer. */
  readonly mostStrictly?: number;
  /** True when agreeing on a rare value weighs more than on a common one. */
  readonly frequency?: boolean;
  /** True when this level counts as agreement where dependence is measured. */
  readonly agrees?: boolean;
}

/** How often relatives share what a comparison is about, where nobody knows beforehand: it is learned from the data. */
export interface Sharing {
  /** Share of the relatives before any is seen; 0 and 1 could never be left again. */
  readonly first: number;
  /** Number of pairs of relatives the first guess stands for. */
  readonly pseudoPairs: number;
  /** The largest share that is believed, whatever the data seems to say. */
  readonly most?: number;
  /** Index of a comparison without which a pair teaches nothing of it; absent: every pair does. */
  readonly witness?: number;
}

/**
 * One group of fields compared as a whole. `compare` returns 0 when either side is blank (no evidence),
 * else 1 + the index of the level. After a level with `frequency`, `agreedShare` is the chance
 * (0..1] that an unrelated customer holds the agreed value too.
 */
export interface Comparison {
  readonly id: string;
  readonly label: string;
  readonly levels: readonly Level[];
  compare(left: number, right: number): number;
  agreedShare(): number;
  /** True when the priors are the shares among matches: too seldom seen to be learned from any data. */
  readonly isFixed?: boolean;
  /** True for a column of unknown meaning: it informs, it never decides. */
  readonly isUnknown?: boolean;
  /** True when plain disagreement speaks so plainly for two customers that unknown columns may not outweigh it. */
  readonly contradicts?: boolean;
  /** True where it speaks when pairs are weighed, not while a model is trained: a few pairs would pass for a whole kind of relatives. */
  readonly isLate?: boolean;
  /** Where it speaks, no posterior is above this many bits. */
  readonly mostBits?: number;
  /** Absent where it is known beforehand how often relatives agree. */
  readonly sharing?: Sharing;
  /** Level shares among unrelated pairs where they are known otherwise than from a random sample. */
  readonly chance?: readonly number[];
}

/** Level shares per comparison: `shares[c][level − 1]`. */
export type Shares = number[][];

/**
 * Chance that an unrelated customer also holds value `id`, judged without the pair at hand: the other customers that
 * hold it, plus what an unseen one is worth. The pair itself counts as one holder when already known to be one customer.
 */
export function chanceOf(feature: Feature, id: number, isKnownSame: boolean): number {
  const others = Math.max(0, (feature.holders[id] as number) - (isKnownSame ? 1 : 2));
  return Math.min(1, (others * feature.otherShare + feature.unseen) / feature.total);
}

/** Remembers the level of value pairs in a direct-mapped table; symmetric in its arguments. */
export class PairMemory {
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #level: Uint8Array;
  readonly #shift: number;
  readonly #judge: (a: number, b: number) => number;

  constructor(judge: (a: number, b: number) => number, sizeLog2 = 18) {
    this.#judge = judge;
    this.#first = new Int32Array(1 << sizeLog2).fill(-1);
    this.#second = new Int32Array(1 << sizeLog2);
    this.#level = new Uint8Array(1 << sizeLog2);
    this.#shift = 32 - sizeLog2;
  }

  get(a: number, b: number): number {
    if (a > b) [a, b] = [b, a];
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77)) >>> this.#shift;
    if (this.#first[slot] === a && this.#second[slot] === b) return this.#level[slot] as number;
    const level = this.#judge(a, b);
    this.#first[slot] = a;
    this.#second[slot] = b;
    this.#level[slot] = level;
    return level;
  }
}
