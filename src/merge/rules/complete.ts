import type { SurvivorshipRule } from './rule.ts';

/** The record with more fields filled. */
export const complete: SurvivorshipRule = {
  id: 'complete',
  words: 'from the record with more fields filled',
  told: 'complete',
  ofHolder: ({ record }, { completeness }) => completeness[record] as number,
};
