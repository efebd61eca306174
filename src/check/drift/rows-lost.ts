import { bothSources, type DriftGuard, share, worst } from './guard.ts';

/** A source with far fewer rows than last time: an export that was cut between two rows looks whole by itself. */
export const rowsLost: DriftGuard = {
  code: 'W702',
  words: 'share of rows that a source has lost since the last run',
  limit: 0.3,
  severity: 'error',
  measure: (before, now) =>
    worst(
      bothSources(before, now).map(({ was, is }) => ({
        measured: Math.max(0, 1 - share(is.rows, was.rows)),
        before: was.rows,
        now: is.rows,
        words: `rows of ${was.source}`,
      })),
    ),
};
