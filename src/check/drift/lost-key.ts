import { bothSources, type DriftGuard } from './guard.ts';

/** A source whose keys are no keys any more, after a repeated line for example: ids of its records change. */
export const lostKey: DriftGuard = {
  code: 'W709',
  words: 'sources that have lost the column of their keys since the last run',
  limit: 0,
  severity: 'warn',
  measure: (before, now) => {
    const keyed = bothSources(before, now).filter(({ was }) => was.key !== null);
    const lost = keyed.filter(({ is }) => is.key === null);
    const names = lost.map(({ was }) => `${was.source} · ${was.key}`).join(', ');
    return {
      measured: lost.length,
      before: keyed.length,
      now: keyed.length - lost.length,
      words: `sources with keys${names === '' ? '' : `; lost: ${names}`}`,
    };
  },
};
