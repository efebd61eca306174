/** What one level of a comparison is worth. Shares are of pairs where both sides have a value; each column sums to 1. */
export interface LevelModel {
  readonly id: string;
  readonly words: string;
  /** Share among matches. */
  readonly m: number;
  /** Share among unrelated pairs. */
  readonly u: number;
  /** Share among relatives of each kind: different people of one household, branches of one organisation. */
  readonly h: readonly number[];
  /** log2(m / u): evidence for a match against chance. */
  readonly bits: number;
  /** log2(h / u) per kind: evidence for relatives against chance. */
  readonly relativeBits: readonly number[];
  /** True when a rare agreed value adds bits and a common one takes some away. */
  readonly frequency: boolean;
}

/**
 * What one comparison leaves of the evidence of an unknown column: an address label says nothing that the address has
 * not said. Per level the part of its bits that is kept, 0..1.
 */
export interface Foretold {
  /** Index of the comparison that has spoken before. */
  readonly by: number;
  /** Where that one agrees. */
  readonly agreeing: readonly number[];
  /** Where it plainly differs. */
  readonly differing: readonly number[];
}

export interface ComparisonModel {
  readonly id: string;
  readonly label: string;
  readonly levels: readonly LevelModel[];
  /** Chance that two unrelated records agree exactly: the share at which a frequency adjustment is zero. */
  readonly commonShare: number;
  /** Per kind of relatives, how many of them share it as one customer's records do; null where that was not learned. */
  readonly shared: readonly (number | null)[];
  /** Comparisons that say part of it already; only of unknown columns. */
  readonly foretold: readonly Foretold[];
}

/** How training went; `hasConverged` is what was measured, never assumed. */
export interface Training {
  readonly iterations: number;
  readonly hasConverged: boolean;
  readonly lastChange: number;
  readonly pairs: number;
  readonly patterns: number;
}

export type RelationId = 'household' | 'neighbours' | 'branch';

/** One kind of relatives: different customers who share things. */
export interface RelationModel {
  readonly id: RelationId;
  /** How surely its pairs are told from matches and strangers, 0..1, and how many are expected in the training pairs. */
  readonly certainty: number;
  readonly pairs: number;
  /** Chance that two random records are such relatives. */
  readonly share: number;
  /** Index of the comparison without which a pair cannot be of this kind; −1 when there is none. */
  readonly requires: number;
  /** Index of a comparison that such a pair cannot have; −1 when there is none. */
  readonly excludes: number;
}

/** A trained match model: everything needed to score a pair, JSON-serialisable. */
export interface MatchModel {
  readonly version: 4;
  readonly comparisons: readonly ComparisonModel[];
  /** Chance that two random records are one customer. */
  readonly matchShare: number;
  /** The kinds of relatives the data can show. */
  readonly relations: readonly RelationModel[];
  readonly training: Training;
  /** Ids of the blocking passes worth their pairs. */
  readonly passes: readonly string[];
  /** The model of the first stage, which told value holders apart; the same scores come from both together only. */
  readonly first?: MatchModel;
}
