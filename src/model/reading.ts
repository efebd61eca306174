import type { IssueCode } from './issue.ts';
import type { Role } from './role.ts';

/** How one column was read: its role, how sure that is, what it would be else, and why. No value of a customer. */
export interface ColumnReading {
  readonly column: string;
  readonly role: Role;
  /** 0..1; 1 for columns of a known export. */
  readonly confidence: number;
  readonly next: { readonly role: Role; readonly confidence: number } | null;
  /** What spoke for the role most: "header", measures of the values, relations to other columns. */
  readonly reasons: readonly string[];
  /** What a user should know of it; see `aurum explain CODE`. */
  readonly codes: readonly IssueCode[];
}
