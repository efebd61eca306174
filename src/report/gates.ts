import type { GateFacts } from '../model/gate.ts';
import type { RunFacts } from './facts.ts';

/** What a gate measures, a share of 0..1, and what its limit means. Null: nothing to measure. */
interface Gauge {
  readonly words: string;
  readonly sense: GateFacts['sense'];
  readonly measure: (facts: GatedFacts) => number | null;
}

type GatedFacts = Pick<RunFacts, 'rows' | 'quality' | 'activities' | 'identity'>;

export const GAUGES = {
  rejected: {
    words: 'share of customer rows rejected',
    sense: 'at_most',
    measure: ({ rows }) => (rows.in === 0 ? null : rows.rejected / rows.in),
  },
  precision: {
    words: 'estimated share of merged pairs that are right, lower end of its 95 % interval',
    sense: 'at_least',
    // Where nothing was merged nothing was merged wrongly.
    measure: ({ rows, quality }) => (rows.merged === 0 ? 1 : (quality.precision?.low ?? null)),
  },
  recall: {
    words: 'estimated share of duplicate pairs that are found, lower end of its 95 % interval',
    sense: 'at_least',
    // No estimate and no merge: not a pair that may be a duplicate was seen.
    measure: ({ rows, quality }) => quality.recall?.low ?? (rows.merged === 0 ? 1 : null),
  },
  relatives: {
    words: 'merged pairs that differ in given name and something else, beyond chance',
    sense: 'at_most',
    measure: ({ quality }) => {
      const found = quality.doubleContradictions;
      return found === null ? null : Math.max(0, found.excess);
    },
  },
  contradictions: {
    words: 'share of customers of several records with two birth dates, given names, suffixes or numbers of the state',
    sense: 'at_most',
    measure: ({ quality: { contradictions } }) =>
      contradictions.merged === 0 ? 0 : contradictions.customers / contradictions.merged,
  },
  ids: {
    words: 'share of records of the last run that are still there and have another golden id',
    sense: 'at_most',
    // The first run of a ledger has nothing to change; a run without one cannot tell.
    measure: ({ identity }) =>
      identity === null ? null : identity.known === 0 ? 0 : identity.changed / identity.known,
  },
  unlinked: {
    words: 'share of orders, tickets and events without a customer',
    sense: 'at_most',
    measure: ({ activities }) => {
      const counts = activities?.counts ?? [];
      const before = counts.reduce((sum, one) => sum + one.before, 0);
      return before === 0 ? null : counts.reduce((sum, one) => sum + one.orphaned, 0) / before;
    },
  },
} as const satisfies Readonly<Record<string, Gauge>>;

export type GaugeName = keyof typeof GAUGES;

/** A limit somebody set: `{ gauge: 'rejected', limit: 0.01 }`. */
export interface GateLimit {
  readonly gauge: GaugeName;
  readonly limit: number;
  /** Warning gates fail a run only when asked to; error when absent. */
  readonly severity?: GateFacts['severity'];
}

/** Measures each gate. One with nothing to measure has not passed: a check that did not run never counts as a success. */
export function judgeGates(limits: readonly GateLimit[], facts: GatedFacts): GateFacts[] {
  return limits.map(({ gauge, limit, severity = 'error' }) => {
    const { words, sense, measure } = GAUGES[gauge];
    const measured = measure(facts);
    const isWithin = measured !== null && (sense === 'at_least' ? measured >= limit : measured <= limit);
    return {
      name: `${gauge} (${measured === null ? `${words}: nothing to measure` : words})`,
      severity,
      measured: Math.round((measured ?? 0) * 1e4) / 1e4,
      limit,
      sense,
      isPassed: isWithin,
    };
  });
}
