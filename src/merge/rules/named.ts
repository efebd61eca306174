import type { SurvivorshipRule } from './rule.ts';

/** Names and mailboxes bear witness for each other: a slip in one is seldom made in the other too. */
export const named: SurvivorshipRule = {
  id: 'named',
  words: 'a name that e-mails of the customer spell out, an e-mail that spells out its name',
  told: 'known',
  ofHolder: ({ offer, record }) => offer.named?.(record) ?? 0,
};
