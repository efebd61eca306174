import { type Dictionary, valueTexts } from '../table/dictionary.ts';
import { lengthOf } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { wordComparer } from './company-words.ts';
import { textComparison } from './compare-text.ts';
import type { Comparison, Level } from './comparison.ts';
import type { Features } from './feature.ts';

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

/**
 * Company or place names without legal form, compared letter by letter and word by word (in any order, telling words
 * weighing more): "quayview garden cafe" / "cafe quayview garden northside" → part. Two comparisons of which one speaks:
 * between people the name is their employer's, which colleagues share; otherwise it names the customer.
 */
export function companyComparisons(features: Features): Comparison[] {
  const { company: feature, city, customerOf, isPerson } = features;
  const { dictionary } = feature;
  const names = valueTexts(dictionary);
  const compareWords = wordComparer(dictionary, city.dictionary);
  const judge = (a: number, b: number): number => {
    const similarity = jaroWinkler(dictionary, a, b);
    if (similarity >= 0.95 || isSlip(dictionary, a, b, similarity)) return NEAR;
    const { shared, shortened, left, right } = compareWords(a, b);
    const overlap = shared / (left + right - shared);
    if (overlap >= 0.8) return NEAR;
    if (shortened >= 0.9 * Math.min(left, right)) return PART;
    if (areInitials(names[a] as string, names[b] as string)) return INITIALS;
    return overlap >= 0.35 || similarity >= 0.88 ? FAR : DIFFERENT;
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
  if (short.length < 2 || short.length > 6) return false;
  const words = long.split(' ');
  return short.length === words.length && words.every((word, at) => word[0] === short[at]);
}

function isSlip(dictionary: Dictionary, a: number, b: number, similarity: number): boolean {
  const length = Math.min(lengthOf(dictionary, a), lengthOf(dictionary, b));
  const most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  // Two slips leave more than this of any name long enough to have them.
  return similarity >= 0.7 && editDistance(dictionary, a, b, most) <= most;
}
