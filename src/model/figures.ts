import type { Role, SourceKind } from './role.ts';

/** One column of a source in counts. */
export interface ColumnFigures {
  readonly column: string;
  readonly role: Role;
  /** Rows with anything in it, and those of which the value cannot be used. */
  readonly filled: number;
  readonly unusable: number;
}

export interface SourceFigures {
  readonly source: string;
  readonly kind: SourceKind;
  readonly rows: number;
  readonly rejected: number;
  /** Column of its keys; null for a source without. */
  readonly key: string | null;
  readonly columns: readonly ColumnFigures[];
}

/** What the next run needs of this one to tell what has changed: counts, and a sample of golden ids. No value of a customer. */
export interface RunFigures {
  readonly version: 1;
  readonly rows: { readonly in: number; readonly golden: number; readonly merged: number; readonly rejected: number };
  /** Records of the largest customer. */
  readonly largest: number;
  readonly sources: readonly SourceFigures[];
  /**
   * Records with the smallest hashes of their ids, ascending, each with its golden id: the same records are in the samples
   * of two runs, so that the share of ids that changed can be told without a list of all.
   */
  readonly ids: readonly (readonly [recordHash: number, golden: string])[];
}
