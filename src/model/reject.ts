import type { IssueCode } from './issue.ts';

/** A data record that was seen but could not be read as a row of its table. */
export interface Reject {
  readonly code: IssueCode;
  /** Display name of the file. */
  readonly file: string;
  /** Physical line where the record starts, 1-based. */
  readonly line: number;
  /** Data record number, 1-based; same numbering as `Table.recordNumbers`. */
  readonly record: number;
  /** Byte offset of the fault. In a compressed or transcoded file: offset in its decoded UTF-8 form, BOM not counted. */
  readonly byte: number;
  /** Header of the column, where the fault belongs to one. */
  readonly column?: string;
  readonly reason: string;
  /** The record as it stands in the file without its line end; undecodable bytes appear as `\xNN`. */
  readonly raw: string;
}
