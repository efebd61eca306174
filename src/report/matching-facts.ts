/** One way of finding candidate pairs. */
export interface PassFacts {
  readonly label: string;
  readonly pairs: number;
  /** Records in the largest block. */
  readonly largest: number;
  /** Blocks walked as a sorted neighbourhood because they were too large. */
  readonly bounded: number;
  readonly isUsed: boolean;
}

/** How many relatives of one kind share a column as one customer's records do: learned, never assumed. */
export interface SharingFacts {
  readonly relatives: 'household' | 'neighbours' | 'branch';
  /** 0..1; null where too few relatives, or too doubtful ones, were found to tell. */
  readonly share: number | null;
  /** How surely relatives of that kind are told from others, and how many of their pairs training saw. */
  readonly certainty: number;
  readonly pairs: number;
}

/** Evidence that says part of what an unknown column says: the part of its bits that is kept where both agree. */
export interface CopyFacts {
  readonly by: string;
  readonly kept: number;
}

export interface ComparisonFacts {
  readonly label: string;
  /** Of unknown columns and identifiers only. */
  readonly sharing?: readonly SharingFacts[];
  readonly copies?: readonly CopyFacts[];
  /** Levels from full agreement to disagreement: share among matches and chance, and the weight in bits. */
  readonly levels: readonly { readonly words: string; readonly m: number; readonly u: number; readonly bits: number }[];
}

export interface MatchingFacts {
  /** Pairs all records could form, and those compared. */
  readonly possiblePairs: number;
  readonly comparedPairs: number;
  readonly matches: number;
  /** Pairs for review. */
  readonly possible: number;
  /** Pairs by weight: `counts[k]` have from + k·step up to from + (k+1)·step bits. */
  readonly histogram: { readonly from: number; readonly step: number; readonly counts: readonly number[] };
  /** Bits from which a pair is a match, and from which it is a possible match. */
  readonly thresholds: { readonly match: number; readonly possible: number };
  readonly hasConverged: boolean;
  readonly passes: readonly PassFacts[];
  readonly comparisons: readonly ComparisonFacts[];
  /** Values shared by too many to be evidence, counted per field. */
  readonly generic: readonly { readonly field: string; readonly values: number; readonly records: number }[];
  /** Strong links not honoured because the rest of the evidence contradicts them. */
  readonly cuts: number;
}
