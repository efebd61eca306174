import type { RunFigures } from '../../model/figures.ts';
import type { IssueCode } from '../../model/issue.ts';

/** What one guard finds between two runs. */
export interface DriftFinding {
  /** What the limit is about. */
  readonly measured: number;
  readonly before: number;
  readonly now: number;
  /** What the two numbers count: "rows of shop". */
  readonly words: string;
}

/** A guard against the last run: everything about it. */
export interface DriftGuard {
  readonly code: IssueCode;
  readonly words: string;
  readonly limit: number;
  readonly severity: 'error' | 'warn';
  /** Null where there is nothing to compare. */
  readonly measure: (before: RunFigures, now: RunFigures) => DriftFinding | null;
}

/** The finding with the largest measure; ties go to the first. */
export function worst(findings: readonly DriftFinding[]): DriftFinding | null {
  return findings.reduce<DriftFinding | null>(
    (most, one) => (most === null || one.measured > most.measured ? one : most),
    null,
  );
}

export function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

/** Sources of both runs, by name. */
export function bothSources(
  before: RunFigures,
  now: RunFigures,
): { readonly was: RunFigures['sources'][number]; readonly is: RunFigures['sources'][number] }[] {
  return before.sources.flatMap((was) => {
    const is = now.sources.find(({ source }) => source === was.source);
    return is === undefined ? [] : [{ was, is }];
  });
}
