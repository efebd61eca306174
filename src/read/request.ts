import type { Place } from '../model/error.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Reject } from '../model/reject.ts';
import type { Table } from '../table/table.ts';

export interface ReadLimits {
  /** Longest cell, in bytes of UTF-8. */
  readonly maxFieldBytes: number;
  readonly maxColumns: number;
  /** True when a file that ends inside its last row is read all the same, without that row. */
  readonly isCutAllowed?: boolean;
  /** True when a file whose encoding is doubtful is refused. */
  readonly isStrict?: boolean;
}

export const DEFAULT_LIMITS: ReadLimits = { maxFieldBytes: 1 << 20, maxColumns: 10_000 };

export interface ReadRequest {
  /**
   * '-' is standard input; `archive.zip!member`, `book.xlsx!sheet` and `shop.db!table` name a part of a file;
   * `postgresql://user@host/database!table` (or `!select …`) a table of a server.
   */
  readonly path: string;
  /** Source name; by default the file name without folder and extension. */
  readonly source?: string;
  /** One ASCII character; detected when absent. */
  readonly delimiter?: string;
  /** WHATWG label; detected when absent. */
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
}

export type Format = 'delimited' | 'json' | 'xlsx' | 'vcard' | 'parquet' | 'sqlite' | 'postgresql';

/** How the bytes of a source were understood. Delimiter, quote and escape are '' where the format has none. */
export interface Dialect {
  readonly format: Format;
  readonly delimiter: string;
  readonly quote: string;
  /** The byte that makes a quote inside a quoted cell literal: the quote itself, or a backslash. */
  readonly escape: string;
  readonly encoding: string;
  /** 0..1: how likely the encoding is the right one; 1 when the file or the user says it, or it is UTF-8. */
  readonly encodingConfidence: number;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** Physical line of the header, 1-based; 0 where there is none. */
  readonly headerLine: number;
  /** 0..1: share of sampled records that agree with the delimiter; 1 when it was named. */
  readonly confidence: number;
  /** Physical lines above the header that were skipped (blank ones included). */
  readonly preambleLines: number;
}

/** Something a user may want to know that rejects nothing. */
export interface Warning {
  readonly code: IssueCode;
  readonly place: Place;
  /** More words, without a value of a customer. */
  readonly detail?: string;
}

export interface ReadResult {
  readonly table: Table;
  /** Header cells as the file has them; absent where no row of the file is a header. */
  readonly header?: readonly string[];
  /** Display name of the file. */
  readonly file: string;
  /** In record order. */
  readonly rejects: readonly Reject[];
  readonly dialect: Dialect;
  /** Data records seen, rejected ones included: `table.rows + rejects.length`. */
  readonly recordsIn: number;
  /** Size and SHA-256 (hex) of the file as it is stored. */
  readonly bytes: number;
  readonly sha256: string;
  readonly warnings: readonly Warning[];
}
