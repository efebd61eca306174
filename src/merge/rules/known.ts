import type { SurvivorshipRule } from './rule.ts';

/** What other customers have too is no slip of the fingers. */
export const known: SurvivorshipRule = {
  id: 'known',
  words: 'a spelling that other customers have too',
  told: 'known',
  ofHolder: ({ offer, record }) => offer.known?.[record] ?? 0,
};
