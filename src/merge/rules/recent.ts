import type { SurvivorshipRule } from './rule.ts';

/** The record changed last; one without a date after those that have one. */
export const recent: SurvivorshipRule = {
  id: 'recent',
  words: 'from the record changed last',
  told: 'recent',
  ofHolder: ({ record }, { recency }) => recency[record] as number,
};
