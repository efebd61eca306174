import { SMALL_PARTICLES } from '../../../text/lexicons/name-words.ts';
import { wordSet } from '../../../text/words.ts';
import { caseName } from '../../name/case.ts';

const SMALL = wordSet(`${SMALL_PARTICLES} am an im in zu bei unter et au aux en sur sous het aan den dos`);
/** Stay in capitals: points of the compass, numerals, highways. */
const CAPITALS = /^(?:[nsew]|ne|nw|se|sw|[ivx]+|us|sr|cr|fm|po)$/i;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
/** Where a street that came in one case has a longer word, the case was the system's and says nothing. */
const TELLING = /\p{L}{4}/u;

/**
 * Writes a street with usual capitals, but only when it came wholly in upper or wholly in lower case and has a word of four letters.
 * "RUE DE LA PAIX" → "Rue de la Paix", "n main st" → "N Main St", "5TH AVENUE" → "5th Avenue"; "Straße des 17. Juni" and "A1" stay. Linear.
 */
export function caseStreet(text: string): string {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  if (lower === upper || (text !== lower && text !== upper) || !TELLING.test(text)) return text;
  return lower
    .split(' ')
    .map((word, at) => {
      if (at > 0 && SMALL.has(word)) return word;
      if (CAPITALS.test(word)) return word.toUpperCase();
      if (ORDINAL.test(word)) return word;
      return caseName(word, 'given');
    })
    .join(' ');
}
