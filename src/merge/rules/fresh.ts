import type { SurvivorshipRule } from './rule.ts';

/**
 * Sources vote, and a vote loses half of its weight in every half-life of the field, counted from the newest record of the
 * customer: one record of this year beats two of four years ago. Records without a date weigh as if one half-life old.
 */
export const fresh: SurvivorshipRule = {
  id: 'fresh',
  words: 'said by more sources, old and less trusted ones weighing less; for what changes',
  told: 'recent',
  ofVotes: [(votes) => votes.familyWeight, (votes) => votes.sources, (votes) => votes.records],
};
