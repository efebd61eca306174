import { GIVEN_NAMES, GIVEN_OR_FAMILY } from '../../text/lexicons/given-names.ts';
import { wordSet } from '../../text/words.ts';
import { nameKey } from './key.ts';

const given = wordSet(GIVEN_NAMES);
const ambiguous = wordSet(GIVEN_OR_FAMILY);

/** True for a known given name in any spelling that folds alike; says nothing about words that are not listed. */
export function isGivenName(word: string): boolean {
  return given.has(nameKey(word));
}

/** True for a known given name that is rarely a family name. */
export function isOnlyGivenName(word: string): boolean {
  const key = nameKey(word);
  return given.has(key) && !ambiguous.has(key);
}
