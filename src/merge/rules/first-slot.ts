import type { SurvivorshipRule } from './rule.ts';

/** The first column of its kind: `Phone` before `Phone 2`. */
export const firstSlot: SurvivorshipRule = {
  id: 'first_column',
  words: 'from the first column of its kind',
  told: 'slot',
  ofHolder: ({ slot }) => -slot,
};
