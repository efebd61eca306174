import { foldKey, toAscii } from '../../text/ascii.ts';

const PLAIN = /^[a-z]+$/;
const PLAIN_CASED = /^[A-Za-z]+$/;

/**
 * Match key of a name or part of one: romanised, lower case, letters and digits, single spaces between tokens.
 * Apostrophes are removed, hyphens and dots separate: "O’Neill-Smith" → "oneill smith", "Łukasz J.R." → "lukasz j r".
 * Empty when nothing but marks is left. Linear.
 */
export function nameKey(text: string): string {
  if (PLAIN.test(text)) return text;
  if (PLAIN_CASED.test(text)) return text.toLowerCase();
  return foldKey(text);
}

/** Key of one word with every mark dropped, for lexicon look-ups: "Ph.D." → "phd", "Lt.Gen." → "ltgen". */
export function wordKey(word: string): string {
  if (PLAIN_CASED.test(word)) return word.toLowerCase();
  return toAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}
