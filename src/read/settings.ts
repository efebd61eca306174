import type { ReadLimits, ReadResult } from './request.ts';

/** A request with its defaults filled in. */
export interface ReadSettings {
  /** Display name for messages. */
  readonly file: string;
  /** Source name. */
  readonly source: string;
  /** Part of the file that was named: a sheet. */
  readonly part?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly limits: ReadLimits;
}

/** A result without what only the stored file knows. */
export type Reading = Omit<ReadResult, 'bytes' | 'sha256'>;
