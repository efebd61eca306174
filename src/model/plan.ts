import type { DateOrder } from './clean.ts';
import type { Role, SourceKind } from './role.ts';

/** One column of a source and what it means. */
export interface ColumnPlan {
  readonly column: string;
  readonly role: Role;
  /** Columns of one group (one name, one address, one phone with its label) share a slot: 0 is the primary one. */
  readonly slot: number;
  /** Consent columns: true when a yes means "opted out" (`HasOptedOutOfEmail`). */
  readonly inverse?: boolean;
}

export interface SourcePlan {
  readonly source: string;
  /** Path as given; '-' is standard input. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly columns: readonly ColumnPlan[];
  /** Country of phones and addresses that name none; ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly dateOrder?: DateOrder;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** 1 is the most trusted; equal by default. */
  readonly trust: number;
  /** Preset the columns were taken from, when one was recognised. */
  readonly preset?: string;
}

export interface MatchPlan {
  /** Wanted share of merged pairs that are right, 0..1. */
  readonly precision: number;
  /** Candidate pairs compared at the most; 0 = chosen from the row count. */
  readonly pairBudget: number;
  /** Values never used as evidence, exact after cleaning. */
  readonly ignore: readonly string[];
}

/** The checked, frozen, JSON-serialisable plan of a run. */
export interface Plan {
  readonly version: 1;
  readonly sources: readonly SourcePlan[];
  readonly match: MatchPlan;
}
