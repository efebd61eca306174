import { type DriftGuard, share } from './guard.ts';

/** Far fewer customers than last time: a source is thinner, or strangers were merged. */
export const customersLost: DriftGuard = {
  code: 'W706',
  words: 'share of customers lost since the last run',
  limit: 0.1,
  severity: 'warn',
  measure: (before, now) =>
    before.rows.golden === 0
      ? null
      : {
          measured: Math.max(0, 1 - share(now.rows.golden, before.rows.golden)),
          before: before.rows.golden,
          now: now.rows.golden,
          words: 'customers',
        },
};
