import type { SurvivorshipRule } from './rule.ts';

/** The better written: neither in one case nor without its marks. */
export const careful: SurvivorshipRule = {
  id: 'careful',
  words: 'better written: not in one case, with its marks',
  told: 'complete',
  ofHolder: ({ offer, record }) => offer.care?.[record] ?? 0,
};
