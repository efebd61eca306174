import type { IssueCode } from './issue.ts';

/** A row that is no record of a customer, and why. */
export interface RowFault {
  readonly row: number;
  readonly code: Extract<IssueCode, 'E308' | 'E309' | 'E310' | 'E312' | 'E313'>;
  readonly reason: string;
}

/** One kind of fault of the cells of one column, and the rows of the table that have it, ascending. */
export interface ColumnIssue {
  readonly column: string;
  readonly code: IssueCode;
  readonly rows: Int32Array;
}

/** How the cells of one table are read, for whoever looks at them without reading them anew. */
export interface CellReading {
  /** Faults of all cells, found once. */
  readonly issues: () => readonly ColumnIssue[];
  /** True for columns whose values are read as something that they may fail to be. */
  readonly isRead: (column: string) => boolean;
  /** True for text that stands for nothing: '', "n/a". */
  readonly isNothing: (text: string) => boolean;
  /** A number as people write it: "1.234,50" → 1234.5; null when it is none. */
  readonly number: (text: string) => number | null;
  /** A date of a column as YYYY-MM-DD; null when it is none. */
  readonly day: (text: string, column: string) => string | null;
}
