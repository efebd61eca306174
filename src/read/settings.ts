import type { Dialect, Format, ReadLimits, ReadResult } from './request.ts';

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
export type Reading = Omit<ReadResult, 'bytes' | 'sha256' | 'file'>;

/** The dialect of a format that has types instead of delimiters. */
export function typedDialect(format: Format): Dialect {
  return {
    ...{
      format,
      delimiter: '',
      quote: '',
      escape: '',
      encoding: 'utf-8',
      encodingConfidence: 1,
      bom: false,
      newline: 'none',
    },
    ...{ headerLine: 0, confidence: 1, preambleLines: 0 },
  };
}
