/** One published run in counts, for comparison over many: no value of a customer. */
export interface HistoryPoint {
  readonly version: 1;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly rows: { readonly in: number; readonly golden: number; readonly merged: number; readonly rejected: number };
  /** Pairs for review. */
  readonly review: number;
  /** Estimates, 0..1; null where nothing was measured. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Filled cells of known fields, and those of them that are usable. */
  readonly filled: number;
  readonly usable: number;
  /** Records of the largest customer. */
  readonly largest: number;
}
