import type { z } from 'zod';
import type { CellReading, RowFault } from '../model/fault.ts';
import type { IssueCode } from '../model/issue.ts';
import type { SourcePlan } from '../model/plan.ts';
import type { Reject } from '../model/reject.ts';
import type { Table } from '../table/table.ts';

/** A table to be checked: its records, what was rejected, and what was found to be no record. */
export interface CheckedTable {
  /** Display name of the file. */
  readonly file: string;
  readonly plan: SourcePlan;
  /** How the cells of `table` are read. */
  readonly cells: CellReading;
  /** Records alone. */
  readonly table: Table;
  /** All rows that could be read; `faults` are rows of it. */
  readonly whole: Table;
  readonly faults: readonly RowFault[];
  readonly rejects: readonly Reject[];
  /** Data records in the file. */
  readonly rowsIn: number;
}

/** Faults of one column (of none: '') and one code, by row of `table`. */
export interface Failures {
  readonly code: IssueCode;
  readonly column: string;
  readonly rows: Int32Array;
}

/** What a rule has found. A rule of a whole table has no failures but says what was measured. */
export interface RuleResult {
  /** Rows (or cells) the rule looked at; 0 means that it checked nothing. */
  readonly evaluated: number;
  readonly failures: readonly Failures[];
  /** Of rules about a whole table: in words, without a value of a customer, and whether it holds. */
  readonly whole?: { readonly words: string; readonly isMet: boolean; readonly code: IssueCode };
}

/** What a rule may look at. */
export interface RuleInput<P> {
  readonly params: P;
  readonly checked: CheckedTable;
  readonly all: readonly CheckedTable[];
  /** Per row 1 where the rule applies; all rows when absent. */
  readonly applies?: Uint8Array;
  /** Day of the check, YYYY-MM-DD. */
  readonly today: string;
}

/** A kind of rule: everything about it. `params` are its own settings, as a zod object. */
export interface RuleKind<S extends z.ZodObject = z.ZodObject> {
  readonly words: string;
  readonly params: S;
  /** Settings of which at least one has to be given. */
  readonly needs?: readonly string[];
  /** Columns that the settings name in the table checked; they have to be there. */
  columns(params: z.infer<S>): readonly string[];
  check(input: RuleInput<z.infer<S>>): RuleResult;
  /** What else tells two rules of the kind apart, in their ids. */
  detail?(params: z.infer<S>): readonly string[];
}

/** Keeps the type of the settings inside a kind. */
export function ruleKind<S extends z.ZodObject>(kind: RuleKind<S>): RuleKind<S> {
  return kind;
}
