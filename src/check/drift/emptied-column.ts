import { bothSources, type DriftGuard, share, worst } from './guard.ts';

/** Share of rows a column must have been filled in for its emptying to mean anything. */
const FILLED_BEFORE = 0.05;

/** A column that is gone, or that far fewer rows fill than last time. */
export const emptiedColumn: DriftGuard = {
  code: 'W703',
  words: 'share of its filled cells that a column has lost since the last run',
  limit: 0.5,
  severity: 'warn',
  measure: (before, now) =>
    worst(
      bothSources(before, now).flatMap(({ was, is }) =>
        was.columns
          .filter(({ filled }) => share(filled, was.rows) >= FILLED_BEFORE)
          .map((own) => {
            const filled = is.columns.find(({ column }) => column === own.column)?.filled ?? 0;
            // Rows that a source has lost are told by another guard.
            const lost = 1 - share(share(filled, is.rows), share(own.filled, was.rows));
            return {
              measured: Math.max(0, lost),
              before: own.filled,
              now: filled,
              words: `filled cells of ${was.source} · ${own.column}`,
            };
          }),
      ),
    ),
};
