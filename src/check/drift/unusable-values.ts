import { bothSources, type DriftGuard, share, worst } from './guard.ts';

/** Fewest filled cells of which a share says anything. */
const FEWEST = 20;

/** Values of a column that were fine last time and cannot be used now: another format, a spreadsheet, a shifted column. */
export const unusableValues: DriftGuard = {
  code: 'W704',
  words: 'growth of the share of values of a column that cannot be used',
  limit: 0.05,
  severity: 'warn',
  measure: (before, now) =>
    worst(
      bothSources(before, now).flatMap(({ was, is }) =>
        is.columns.flatMap((own) => {
          const old = was.columns.find(({ column }) => column === own.column);
          if (old === undefined || own.filled < FEWEST) return [];
          return [
            {
              measured: Math.max(0, share(own.unusable, own.filled) - share(old.unusable, old.filled)),
              before: old.unusable,
              now: own.unusable,
              words: `unusable values of ${was.source} · ${own.column}`,
            },
          ];
        }),
      ),
    ),
};
