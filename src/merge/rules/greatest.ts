import type { SurvivorshipRule } from './rule.ts';
import { sizeOf } from './rule.ts';

/** The greatest number or the latest date; texts that are neither come last. */
export const greatest: SurvivorshipRule = {
  id: 'max',
  words: 'the greatest number, the latest date',
  told: 'greatest',
  ofHolder: (holder) => sizeOf(holder) ?? Number.NEGATIVE_INFINITY,
};
