import type { SurvivorshipRule } from './rule.ts';

/** The more trusted source: `trust` of the plan, 1 before 2. */
export const trusted: SurvivorshipRule = {
  id: 'trusted',
  words: 'from the more trusted source (trust of the plan)',
  told: 'trusted',
  ofHolder: ({ record }, { trust }) => -(trust[record] as number),
};
