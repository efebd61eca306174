import { RELAY_DOMAINS, ROLE_NAMES } from './lexicons/email-domains.ts';
import { wordSet } from './words.ts';

/** Names before the "@" that stand for an office, not for a person. */
export const ROLES: ReadonlySet<string> = wordSet(ROLE_NAMES);

const RELAYS = wordSet(RELAY_DOMAINS);
/** Marketplaces that have such a domain in every country. */
const OF_A_COUNTRY = /^(?:marketplace\.amazon|members\.ebay)\.[a-z.]+$/;

/** True for the name of an office in small letters: "helpdesk", "kontakt"; not "jane". */
export function isRoleName(local: string): boolean {
  return ROLES.has(local);
}

/** True for a domain in small letters that forwards: "privaterelay.appleid.com", "marketplace.amazon.pl"; not "gmail.com". */
export function isRelayDomain(domain: string): boolean {
  return RELAYS.has(domain) || OF_A_COUNTRY.test(domain);
}
