import type { SurvivorshipRule } from './rule.ts';
import { textOf } from './rule.ts';

/** Fewer characters, of all parts together. */
export const shortest: SurvivorshipRule = {
  id: 'shortest',
  words: 'the shortest text',
  told: 'shortest',
  ofHolder: (holder) => -[...textOf(holder)].length,
};
