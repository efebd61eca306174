import type { ExitName } from './error.ts';
import type { IssueCode } from './issue.ts';

/** One fault of one row, with the value masked unless values are shown. */
export interface CheckFinding {
  readonly code: IssueCode;
  readonly rule: string;
  readonly severity: 'warn' | 'error';
  /** Display name of the file. */
  readonly file: string;
  /** Physical line where the record starts, 1-based; 0 where the format has none. */
  readonly line: number;
  readonly record: number;
  readonly byte: number;
  /** Header of the column; '' where the fault is of the row. */
  readonly column: string;
  readonly value: string;
}

/** One rule on one file, and what came of it. */
export interface RuleOutcome {
  readonly id: string;
  readonly rule: string;
  /** What it asks for, in words. */
  readonly words: string;
  readonly source: string;
  /** Display name of the file, and its path as it was given. */
  readonly file: string;
  readonly path: string;
  readonly columns: readonly string[];
  readonly severity: 'warn' | 'error';
  readonly owner: string | null;
  readonly description: string | null;
  /** Cells or rows it looked at, and those of them that are faults. */
  readonly evaluated: number;
  readonly failed: number;
  /** What is allowed: "at most 2 %". */
  readonly limit: string;
  /** Of rules about a whole file: what was measured. Null for others. */
  readonly measured: string | null;
  readonly codes: readonly { readonly code: IssueCode; readonly column: string; readonly failed: number }[];
  readonly isPassed: boolean;
  /** True when no row was of the kind that the rule is about (`when`); it has passed then. */
  readonly isIdle: boolean;
  /** The first of its findings. */
  readonly findings: readonly CheckFinding[];
}

/** What a check says. Keys are stable within a schema version; nothing in it differs between two checks of the same input and day. */
export interface CheckReport {
  readonly schemaVersion: 1;
  readonly tool: 'aurum check' | 'aurum run';
  readonly version: string;
  /** Day of the check, YYYY-MM-DD. */
  readonly day: string;
  readonly verdict: {
    readonly isPassed: boolean;
    readonly exit: ExitName;
    readonly code: number;
    readonly headline: string;
  };
  readonly files: readonly {
    readonly source: string;
    readonly file: string;
    readonly rows: number;
    readonly rejected: number;
    readonly columns: readonly { readonly column: string; readonly role: string }[];
  }[];
  readonly rules: readonly RuleOutcome[];
  readonly areValuesMasked: boolean;
}
