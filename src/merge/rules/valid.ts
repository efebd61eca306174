import type { SurvivorshipRule } from './rule.ts';

/** What can be used beats what cannot, whoever says it: a full name an initial, an own mailbox a role address. */
export const valid: SurvivorshipRule = {
  id: 'valid',
  words: 'usable before unusable: a full name before an initial, an own mailbox before info@',
  told: 'valid',
  ofHolder: ({ offer, record }) => offer.level?.[record] ?? 1,
  isOfAll: true,
};
