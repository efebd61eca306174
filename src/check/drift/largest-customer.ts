import { type DriftGuard, share } from './guard.ts';

/** Records a customer may have without anybody asking. */
const UNASKED = 10;

/** A customer that has swallowed many records since the last run: a value that nobody knew to be shared. */
export const largestCustomer: DriftGuard = {
  code: 'W707',
  words: 'growth of the largest customer, times over',
  limit: 2,
  severity: 'warn',
  measure: (before, now) => ({
    measured: now.largest <= UNASKED ? 0 : share(now.largest, Math.max(1, before.largest)),
    before: before.largest,
    now: now.largest,
    words: 'records of the largest customer',
  }),
};
