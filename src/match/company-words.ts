import { distance } from 'fastest-levenshtein';
import { valueTexts } from '../table/dictionary.ts';
import { PairMemory } from './comparison.ts';
import type { Feature } from './feature.ts';

/** What two names share, as sums of the weights of words (0 or more); names without words have none. */
export interface SharedWords {
  /** Words that both have, as they are or with a slip. */
  readonly shared: number;
  /** Words that both have, abbreviations included: "deli" and "delicatessen", "pkg" and "packaging". */
  readonly shortened: number;
  /** All words of each name. */
  readonly left: number;
  readonly right: number;
}

/** What a word tells less when it names a place the data knows: "Acme Leeds" is an Acme. */
const PLACE_SHARE = 0.1;

const ALIKE = 1;
const SHORTENED = 2;
const OTHER = 3;

/**
 * Compares names word by word, in any order; the fewer names hold a word, the more it tells. Returns a function of two
 * value ids of `names`. `places` are names of cities.
 */
export function wordComparer(
  names: Feature['dictionary'],
  places: Feature['dictionary'],
): (a: number, b: number) => SharedWords {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      numbers.set(word, (number = texts.length));
      texts.push(word);
    }
    return number;
  };
  const wordsOf = valueTexts(names).map((name) => [...new Set(name.split(' '))].map(numberOf));
  const weights = weighWords(wordsOf, texts, valueTexts(places));
  const kinship = new PairMemory((a, b) => kinshipOf(texts[a] as string, texts[b] as string), 18);
  const sum = (words: readonly number[]): number => words.reduce((total, word) => total + (weights[word] as number), 0);
  const totals = Float64Array.from(wordsOf, sum);
  return (a, b) => {
    const [left, right] = [wordsOf[a] as readonly number[], wordsOf[b] as readonly number[]];
    const free = right.slice();
    let [shared, shortened] = [0, 0];
    for (const word of left) {
      const { at, kin } = partnerOf(word, free, kinship);
      if (kin === OTHER) continue;
      const [partner] = free.splice(at, 1);
      const weight = Math.min(weights[word] as number, weights[partner as number] as number);
      shortened += weight;
      if (kin === ALIKE) shared += weight;
    }
    return { shared, shortened, left: totals[a] as number, right: totals[b] as number };
  };
}

/** The word of `free` that is most like `word`: itself, else one with a slip, else a longer or shorter form. */
function partnerOf(word: number, free: readonly number[], kinship: PairMemory): { at: number; kin: number } {
  const same = free.indexOf(word);
  if (same >= 0) return { at: same, kin: ALIKE };
  let best = { at: -1, kin: OTHER };
  for (let at = 0; at < free.length; at++) {
    const kin = kinship.get(word, free[at] as number);
    if (kin < best.kin) best = { at, kin };
  }
  return best;
}

/** How telling each word is: log of how few of the distinct names hold it. */
function weighWords(
  wordsOf: readonly (readonly number[])[],
  texts: readonly string[],
  places: readonly string[],
): Float64Array {
  const counts = new Float64Array(texts.length);
  for (const words of wordsOf) for (const word of words) counts[word] = (counts[word] as number) + 1;
  const ofPlaces = new Set(places.flatMap((place) => place.split(' ')));
  return counts.map(
    (count, word) => Math.log(1 + wordsOf.length / count) * (ofPlaces.has(texts[word] as string) ? PLACE_SHARE : 1),
  );
}

function kinshipOf(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.length - short.length <= 2 && distance(a, b) <= (short.length >= 8 ? 2 : 1))
    return ALIKE;
  return isShortFor(short, long) ? SHORTENED : OTHER;
}

/** True for a word cut short ("deli", "eng" of engineering) or written by its consonants ("pkg" of packaging, "intl"). */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || long.length < short.length + (short.length === 3 ? 4 : 2)) return false;
  if (long.startsWith(short)) return true;
  if (short.length > 5 || short[0] !== long[0] || /[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
