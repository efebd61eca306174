import type { IssueCode } from './issue.ts';
import type { ColumnReading } from './reading.ts';
import type { SourceKind } from './role.ts';

/** A value or the form of values, and the rows that have it. Values are masked unless the report says otherwise. */
export interface Counted {
  readonly text: string;
  readonly rows: number;
}

/** A value that lies apart, and the physical line of its first row (0 where the format has none). */
export interface Outlier extends Counted {
  readonly line: number;
}

/** What becomes of the cells of a column; the five counts add up to the rows of the file. */
export interface CellStates {
  readonly blank: number;
  /** Stand for nothing: "n/a", "-", 0000000000. */
  readonly placeholder: number;
  /** Are not what the column holds. */
  readonly invalid: number;
  /** Damaged by a spreadsheet or an encoding; repaired where that is certain. */
  readonly damaged: number;
  readonly usable: number;
}

/** Five numbers of an ordered column, as text: numbers, days (YYYY-MM-DD), or lengths in characters. */
export interface Spread {
  readonly count: number;
  readonly min: string;
  readonly quarter: string;
  readonly median: string;
  readonly threeQuarters: string;
  readonly max: string;
}

/** One kind of fault of a column and the lines of its first rows. */
export interface ProfiledFault {
  readonly code: IssueCode;
  readonly title: string;
  readonly rows: number;
  readonly lines: readonly number[];
}

export interface ColumnProfile extends CellStates {
  readonly column: string;
  readonly role: ColumnReading['role'];
  /** 0..1, what it would be else, and why; null where a plan says what the column is. */
  readonly reading: Pick<ColumnReading, 'confidence' | 'next' | 'reasons' | 'codes'> | null;
  /** Different texts, and those of them that stand in one row only. */
  readonly distinct: number;
  readonly single: number;
  /** Most rows first, then by text; ten at most. */
  readonly values: readonly Counted[];
  readonly patterns: readonly Counted[];
  /** Different patterns, and the entropy of their counts in bits: 0 where all cells have one form. */
  readonly distinctPatterns: number;
  readonly formatEntropy: number;
  /** Characters of filled cells. */
  readonly lengths: Spread | null;
  /** Null unless nearly all filled cells are numbers (or days). Ends of personal numbers and days are masked. */
  readonly numbers: Spread | null;
  readonly days: Spread | null;
  /** Beyond three times the distance of the quarters, of numbers, days or lengths; most apart first. */
  readonly outliers: { readonly rows: number; readonly shown: readonly Outlier[] };
  readonly faults: readonly ProfiledFault[];
}

/** Columns that together name each row, or nearly: `repeated` rows have the values of an earlier one. */
export interface CandidateKey {
  readonly columns: readonly string[];
  readonly repeated: number;
  readonly blank: number;
  /** Physical lines of the first rows that repeat another; 0 where the format has none. */
  readonly lines: readonly number[];
}

/** One column that follows from another: of `rows` beyond the first with a value, `exceptions` have another one than most. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  /** `copy`: the cells are the same texts. */
  readonly kind: 'follows' | 'copy';
  readonly rows: number;
  readonly exceptions: number;
  readonly lines: readonly number[];
}

/** Rows that may repeat a customer of the file. Counts of surplus rows: of three that are one, two. */
export interface DuplicatesEstimate {
  /** Rows of customers looked at. */
  readonly of: number;
  /** Rows that are the same in every column. */
  readonly identical: number;
  /** Rows that share two of name, mailbox, telephone, birth date and address with another. */
  readonly low: number;
  /** The same, or a mailbox or telephone alone. */
  readonly high: number;
  readonly evidence: readonly { readonly words: string; readonly rows: number }[];
}

export interface FileProfile {
  readonly source: string;
  readonly file: string;
  readonly kind: SourceKind;
  readonly preset: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly encodingConfidence: number;
  readonly delimiter: string;
  /** Data records in the file; rows = records − rejected − noRecord, and columns are counted over them. */
  readonly records: number;
  readonly rejected: number;
  readonly noRecord: number;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  readonly keys: readonly CandidateKey[];
  readonly dependencies: readonly Dependency[];
  /** Columns too many to compare each with each; they stand in no dependency. */
  readonly columnsNotCompared: number;
  /** Null for files that hold no customers. */
  readonly duplicates: DuplicatesEstimate | null;
}

/** What files hold, column by column; nothing is matched. */
export interface ProfileReport {
  readonly schemaVersion: 1;
  readonly tool: 'aurum profile';
  readonly version: string;
  readonly areValuesMasked: boolean;
  readonly files: readonly FileProfile[];
}
