import { NO_INSTANT } from '../instant.ts';
import type { SurvivorshipRule } from './rule.ts';

/** The record changed longest ago; one without a date after those that have one. */
export const oldest: SurvivorshipRule = {
  id: 'oldest',
  words: 'from the record changed longest ago',
  told: 'earliest',
  ofHolder: ({ record }, { recency }) => {
    const at = recency[record] as number;
    return at === NO_INSTANT ? Number.NEGATIVE_INFINITY : -at;
  },
};
