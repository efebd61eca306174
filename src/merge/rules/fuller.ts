import type { SurvivorshipRule } from './rule.ts';

/** More parts of what survives together: an address with its postcode, a company with a job title. */
export const fuller: SurvivorshipRule = {
  id: 'fuller',
  words: 'more parts of what survives together',
  told: 'complete',
  ofHolder: ({ offer, record }) => offer.parts?.[record] ?? 0,
  isOfAll: true,
};
