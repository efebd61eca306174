import { distance } from 'fastest-levenshtein';
import { type Dictionary, valueTexts } from '../table/dictionary.ts';
import { lengthOf } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { textComparison } from './compare-text.ts';
import type { Comparison, Level } from './comparison.ts';
import type { Features } from './features.ts';

const LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same company name', prior: 0.66, frequency: true, agrees: true },
  { id: 'near', words: 'company names spelled or worded almost alike', prior: 0.14, frequency: true, agrees: true },
  { id: 'part', words: 'one company name holds the telling words of the other', prior: 0.1 },
  { id: 'initials', words: 'one company name is the initials of the other', prior: 0.02 },
  { id: 'far', words: 'company names share some words', prior: 0.04 },
  { id: 'different', words: 'different company names', prior: 0.04 },
];

const NEAR = 2;
const PART = 3;
const INITIALS = 4;
const FAR = 5;
const DIFFERENT = 6;

/** How telling each word is: log of how few of the distinct names hold it. */
function wordWeights(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + names.length / count)]));
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && distance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** Weight of the words two names share (slips allowed), and of the words of each. */
export function sharedWords(
  a: string,
  b: string,
  weights: ReadonlyMap<string, number>,
): { shared: number; left: number; right: number } {
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  const left = [...new Set(a.split(' '))];
  const right = [...new Set(b.split(' '))];
  const free = new Set(right);
  let shared = 0;
  for (const word of left) {
    const partner = free.has(word) ? word : [...free].find((other) => isSlip(word, other));
    if (partner === undefined) continue;
    free.delete(partner);
    shared += Math.min(weights.get(word) ?? 1, weights.get(partner) ?? 1);
  }
  return { shared, left: weigh(left), right: weigh(right) };
}

/**
 * Company or place names without legal form, compared letter by letter and word by word (in any order, telling words
 * weighing more): "ritz carlton cafe" / "cafe ritz carlton buckhead" → part. Two comparisons of which one speaks:
 * between people the name is their employer's, which colleagues share; otherwise it names the customer.
 */
export function companyComparisons(features: Features): Comparison[] {
  const { company: feature, customerOf, isPerson } = features;
  const { dictionary } = feature;
  const names = valueTexts(dictionary);
  const weights = wordWeights(names);
  const judge = (a: number, b: number): number => {
    if (isNear(dictionary, a, b)) return NEAR;
    const { shared, left, right } = sharedWords(names[a] as string, names[b] as string, weights);
    const overlap = shared / (left + right - shared);
    if (overlap >= 0.8) return NEAR;
    if (shared >= 0.9 * Math.min(left, right)) return PART;
    if (areInitials(names[a] as string, names[b] as string)) return INITIALS;
    return overlap >= 0.35 || jaroWinkler(dictionary, a, b) >= 0.88 ? FAR : DIFFERENT;
  };
  const both = textComparison({ id: 'company', label: 'Company', levels: LEVELS, feature, judge }, customerOf);
  const arePeople = (left: number, right: number): boolean => isPerson[left] === 1 && isPerson[right] === 1;
  return [
    { ...both, compare: (left, right) => (arePeople(left, right) ? both.compare(left, right) : 0) },
    {
      ...both,
      id: 'organisation',
      label: 'Organisation',
      compare: (left, right) => (arePeople(left, right) ? 0 : both.compare(left, right)),
    },
  ];
}

/** True when one name is a word of the first letters of the other's two to six words: "ibm" / "international business machines". */
export function areInitials(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const words = long.split(' ');
  return (
    short.length === words.length &&
    short.length >= 2 &&
    short.length <= 6 &&
    words.every((word, at) => word[0] === short[at])
  );
}

function isNear(dictionary: Dictionary, a: number, b: number): boolean {
  const length = Math.min(lengthOf(dictionary, a), lengthOf(dictionary, b));
  return (
    jaroWinkler(dictionary, a, b) >= 0.95 || editDistance(dictionary, a, b) <= (length >= 8 ? 2 : length >= 4 ? 1 : 0)
  );
}
