/** `undo` takes back another decision; `unsure` settles nothing, the question is put aside. */
export const DECISION_KINDS = ['same', 'different', 'unsure', 'undo'] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a steward said, kept for ever. Records are named by their rows in the ledger, which outlast keys, file names and values. */
export interface Decision {
  /** 1, 2, 3 … in the order in which they were made. */
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly kind: DecisionKind;
  readonly why: string;
  /** Rows of the ledger; null for `undo`. */
  readonly a: number | null;
  readonly b: number | null;
  /** The decision that is taken back; null for others. */
  readonly of: number | null;
}
