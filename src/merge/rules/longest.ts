import type { SurvivorshipRule } from './rule.ts';
import { textOf } from './rule.ts';

/** More characters, of all parts together. */
export const longest: SurvivorshipRule = {
  id: 'longest',
  words: 'the longest text',
  told: 'longest',
  ofHolder: (holder) => [...textOf(holder)].length,
};
