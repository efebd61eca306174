import type { IssueCode } from './issue.ts';

/** Process exit codes (the contract of the command line). 129/130/143 are signals and never thrown. */
export const EXIT = {
  OK: 0,
  GATE_FAILED: 1,
  USAGE: 2,
  INPUT: 3,
  OUTPUT: 4,
  LOCKED: 5,
  LIMIT: 6,
  INTERNAL: 70,
} as const;

export type ExitName = keyof typeof EXIT;

/** Where a fault is: a display name of the file (never a value from a cell), 1-based physical line, column header, byte offset. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly byte?: number;
}

export interface FaultDetail {
  readonly exit: Exclude<ExitName, 'OK'>;
  readonly code: IssueCode;
  /** What is wrong, one sentence, no value from a cell. */
  readonly what: string;
  readonly place?: Place;
  readonly expected?: string;
  /** What to do. */
  readonly fix?: string;
}

/** A fault a user can act on. Everything else that is thrown is an internal error (exit 70). */
export class AurumError extends Error {
  readonly detail: FaultDetail;

  constructor(detail: FaultDetail, options?: ErrorOptions) {
    super(detail.what, options);
    this.name = 'AurumError';
    this.detail = detail;
  }

  get exitCode(): number {
    return EXIT[this.detail.exit];
  }
}

/** `file:line:column`, with the parts that are known. */
export function formatPlace(place: Place): string {
  const parts = [place.file, place.line?.toString(), place.column].filter((part) => part !== undefined);
  return parts.join(':') + (place.byte === undefined ? '' : ` (byte ${place.byte})`);
}
