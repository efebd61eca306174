import type { SurvivorshipRule } from './rule.ts';

/** More sources, then more records; slips of the fingers vote with what was meant, and never beat it. */
export const agreed: SurvivorshipRule = {
  id: 'agreed',
  words: 'said by more sources, then by more records; slips of the fingers vote with what was meant',
  told: 'agreed',
  ofVotes: [(votes) => votes.familySources, (votes) => votes.sources, (votes) => votes.records],
};
