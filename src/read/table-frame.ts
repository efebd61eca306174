import type { Reject } from '../model/reject.ts';
import type { Table } from '../table/table.ts';
import type { Dialect, ReadLimits } from './request.ts';
import type { SampleRecord } from './sample-records.ts';

/** What is known of a table before its records are read. */
export interface TableFrame {
  readonly file: string;
  readonly source: string;
  readonly names: readonly string[];
  /** The header as it stands, and the first records below: what tells records from other rows. */
  readonly header: readonly string[];
  readonly rows: readonly SampleRecord[];
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly skipsBlanks: boolean;
  /** Numbers of cells that records have. */
  readonly widths: readonly [number, number];
  readonly dataStart: number;
  readonly dataLine: number;
  /** Size of the content, roughly; only used to make room. */
  readonly bytes: number;
  readonly limits: ReadLimits;
  /** Bytes held at a time; 4 MiB when absent. */
  readonly windowBytes?: number;
}

export interface TableScan {
  readonly table: Table;
  readonly rejects: readonly Reject[];
  readonly recordsIn: number;
  readonly newline: Dialect['newline'];
  /** True when the last row has no line end. */
  readonly isUnended: boolean;
  /** Physical line of the last row. */
  readonly lines: number;
}
