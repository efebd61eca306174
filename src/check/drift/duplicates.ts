import { type DriftGuard, share } from './guard.ts';

/** Another share of records that are duplicates of others, up or down: files that overlap otherwise, or another matching. */
export const duplicates: DriftGuard = {
  code: 'W705',
  words: 'change of the share of records that are merged into others',
  limit: 0.1,
  severity: 'warn',
  measure: (before, now) => {
    const own = ({ rows }: typeof now): number => share(rows.merged, rows.golden + rows.merged);
    return {
      measured: Math.abs(own(now) - own(before)),
      before: before.rows.merged,
      now: now.rows.merged,
      words: 'merged records',
    };
  },
};
