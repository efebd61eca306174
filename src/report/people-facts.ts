/** One merged customer that is worth a look, with plain values; the report masks them unless `showValues` is set. */
export interface SampleFacts {
  readonly golden: string;
  /** Why it is: "two values of birth date", "share only their telephone". */
  readonly reasons: readonly string[];
  /** Records of the customer; some of many are shown. */
  readonly size: number;
  /** Lowest probability of its records, 0..1. */
  readonly probability: number;
  readonly fields: readonly string[];
  /** Value per field of `fields`, '' where empty; the golden record and the records it is made of. */
  readonly values: readonly string[];
  readonly records: readonly ShownRecord[];
}

/** A record by its id and place, with a value per field that is shown. */
export interface ShownRecord {
  readonly record: string;
  readonly source: string;
  readonly row: number;
  readonly values: readonly string[];
}

/** One record of a pair, and its customer. */
export interface PairSide extends ShownRecord {
  readonly golden: string;
}

/** Two records of two customers that may be one, with plain values; the report masks them like those of samples. */
export interface PairFacts {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly probability: number;
  readonly agree: readonly string[];
  readonly differ: readonly string[];
  readonly fields: readonly string[];
}
