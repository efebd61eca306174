import type { DriftGuard } from './guard.ts';

/** A source of the last run that is not among the inputs: its customers would vanish in silence. */
export const missingSource: DriftGuard = {
  code: 'W701',
  words: 'sources of the last run that are not among the inputs',
  limit: 0,
  severity: 'error',
  measure: (before, now) => {
    const missing = before.sources.filter(({ source }) => !now.sources.some((own) => own.source === source));
    const names = missing.map(({ source }) => source).join(', ');
    return {
      measured: missing.length,
      before: before.sources.length,
      now: before.sources.length - missing.length,
      words: `sources of the last run${names === '' ? '' : `; missing: ${names}`}`,
    };
  },
};
