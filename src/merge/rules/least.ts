import type { SurvivorshipRule } from './rule.ts';
import { sizeOf } from './rule.ts';

/** The smallest number or the earliest date; texts that are neither come last. */
export const least: SurvivorshipRule = {
  id: 'min',
  words: 'the smallest number, the earliest date',
  told: 'least',
  ofHolder: (holder) => -(sizeOf(holder) ?? Number.POSITIVE_INFINITY),
};
