import type { RunFigures } from '../../model/figures.ts';
import { type DriftGuard, share } from './guard.ts';

type Ids = RunFigures['ids'];

/** Records that are surely in a sample when they are in its run: all up to its last hash, or all where it is not full. */
function reach(ids: Ids, size: number): number {
  return ids.length < size ? Number.POSITIVE_INFINITY : (ids.at(-1)?.[0] ?? 0);
}

/** Records that are in both runs under another golden id, told from a sample of both. */
export const changedIds: DriftGuard = {
  code: 'W708',
  words: 'share of records of both runs that have another golden id',
  limit: 0.05,
  severity: 'warn',
  measure: (before, now) => {
    const size = Math.max(before.ids.length, now.ids.length);
    const last = Math.min(reach(before.ids, size), reach(now.ids, size));
    const old = new Map(before.ids);
    const common = now.ids.filter(([hash]) => hash <= last && old.has(hash));
    if (common.length === 0) return null;
    const changed = common.filter(([hash, golden]) => old.get(hash) !== golden).length;
    return {
      measured: share(changed, common.length),
      before: common.length,
      now: common.length - changed,
      words: 'records of a sample, and those of them with the same golden id',
    };
  },
};
