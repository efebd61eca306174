/** An estimate, 0..1, with the ends of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How many judgements said what. */
export interface VerdictFacts {
  readonly same: number;
  readonly different: number;
}

/** An excess means that relatives are merged: mistakes in two columns seldom come together, relatives differ in both. */
export interface DoubleContradictionFacts {
  /** What differs together with given names. */
  readonly beside: string;
  readonly pairs: number;
  readonly both: number;
  readonly excess: number;
  readonly isAlarming: boolean;
}

/** Customers whose records cannot all be of one person: two birth dates, two given names, two suffixes, two numbers of the state. */
export interface ContradictionFacts {
  /** Customers with several records, and those of them with a contradiction. */
  readonly merged: number;
  readonly customers: number;
  readonly byKind: readonly { readonly kind: string; readonly customers: number }[];
  /** Those with most kinds and records first; no values. */
  readonly worst: readonly { readonly golden: string; readonly kinds: readonly string[]; readonly records: number }[];
}

/**
 * What the model believes, judgements taken into account, and what labels say when there are any. Null = not measured: where
 * nothing was merged there is no precision, nor a recall unless duplicates may be missed.
 */
export interface QualityFacts {
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  /** Judgements that the estimates rest on: of pairs that the model would have merged, and of pairs kept apart. */
  readonly judged: { readonly merged: VerdictFacts; readonly apart: VerdictFacts } | null;
  /** Merged pairs that differ in given names and in something else at once; null: nothing merged, or nothing to look at. */
  readonly doubleContradictions: DoubleContradictionFacts | null;
  readonly contradictions: ContradictionFacts;
  readonly measured: {
    readonly records: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  } | null;
}
