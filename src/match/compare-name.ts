import { lengthOf } from '../text/bytes.ts';
import type { NamesOfPair } from './compare-kin.ts';
import { type Comparison, chanceOf, type Level, PairMemory } from './comparison.ts';
import type { Feature, Features } from './feature.ts';
import { areKnown, DIFFERENT, EXACT, FAR, givenLevel, isPart, NEAR, nameFacts, nameLevel, PART } from './name-level.ts';

/** One customer seldom has two quite different names; where more pairs seem to, they are relatives or colleagues. */
const MOST_RENAMED = 0.1;
/** The same where a first model has merged relatives. */
const MOST_RENAMED_STRICTLY = 0.03;

/** Names that are neither equal nor a slip apart are mostly those of two people, however many pairs of such seem to be one. */
const MOST_ALIKE = 0.04;

const GIVEN_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same given name', prior: 0.78, frequency: true, agrees: true },
  { id: 'nickname', words: 'a known short or pet form of the same name', prior: 0.03, frequency: true, agrees: true },
  { id: 'near', words: 'given names one slip apart', prior: 0.09, frequency: true, agrees: true },
  { id: 'part', words: 'an initial or one of several given names', prior: 0.04 },
  { id: 'far', words: 'given names somewhat alike', prior: 0.03, most: MOST_ALIKE },
  {
    id: 'different',
    words: 'different given names',
    prior: 0.03,
    most: MOST_RENAMED,
    mostStrictly: MOST_RENAMED_STRICTLY,
  },
];

const FAMILY_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same family name', prior: 0.8, frequency: true, agrees: true },
  { id: 'variant', words: 'a known form of the same family name', prior: 0.01, frequency: true, agrees: true },
  { id: 'near', words: 'family names one slip apart', prior: 0.09, frequency: true, agrees: true },
  { id: 'part', words: 'an initial or one of two family names', prior: 0.03 },
  { id: 'far', words: 'family names somewhat alike', prior: 0.03, most: MOST_ALIKE },
  {
    id: 'different',
    words: 'different family names',
    prior: 0.04,
    most: MOST_RENAMED,
    mostStrictly: MOST_RENAMED_STRICTLY,
  },
];

const MIDDLE_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same middle name', prior: 0.66, frequency: true, agrees: true },
  { id: 'part', words: 'middle initial agrees', prior: 0.26, agrees: true },
  { id: 'different', words: 'different middle names', prior: 0.08 },
];

const ORDER_LEVELS: readonly Level[] = [
  { id: 'straight', words: 'names in the same order', prior: 0.985 },
  { id: 'swapped', words: 'given and family name swapped', prior: 0.015 },
];

/** Crossed names count only when both agree well, or when one agrees and the other is blank. */
function isStrongCross(given: number, family: number): boolean {
  if (given === 0 || family === 0) return given + family > 0 && given + family <= NEAR;
  return given <= PART && family <= PART && given + family <= 6;
}

/** A pair of names aligned: straight or crossed, whichever agrees better over all name slots. */
interface Alignment {
  given: number;
  family: number;
  isSwapped: boolean;
  /** Values of the given names, −1 where one is blank. */
  givenLeft: number;
  givenRight: number;
  givenShare: number;
  familyShare: number;
}

/** Rank of a level pair when choosing between alignments: lower is better; 0 (blank) counts as between. */
function rank(given: number, family: number): number {
  return (given === 0 ? 4.5 : given) + (family === 0 ? 4.5 : family);
}

/**
 * Given and family name comparisons (plus one that says whether they are swapped) that share one alignment.
 * `prepare` must be called for a pair before the comparisons are read.
 */
export function nameComparisons(features: Features): NamesOfPair & { readonly comparisons: Comparison[] } {
  const { given, family, customerOf } = features;
  const text = given.dictionary;
  const facts = nameFacts(text);
  const judgeBy = (level: typeof nameLevel) => {
    const memory = new PairMemory((a, b) => level(facts, a, b), 20);
    return (a: number, b: number): number => (a < 0 || b < 0 ? 0 : a === b ? EXACT : memory.get(a, b));
  };
  const judgeGiven = judgeBy(givenLevel);
  const judgeFamily = judgeBy(nameLevel);
  const best: Alignment = {
    given: 0,
    family: 0,
    isSwapped: false,
    givenLeft: -1,
    givenRight: -1,
    givenShare: 1,
    familyShare: 1,
  };

  const consider = (given: number, family: number, isSwapped: boolean): boolean => {
    const isBetter =
      rank(given, family) + (isSwapped ? 2 : 0) < rank(best.given, best.family) + (best.isSwapped ? 2 : 0);
    if (isBetter) Object.assign(best, { given, family, isSwapped });
    return isBetter;
  };
  let isKnownSame = false;
  const share = (feature: Feature, a: number, b: number): number =>
    a < 0 || b < 0 ? 1 : Math.max(chanceOf(feature, a, isKnownSame), chanceOf(feature, b, isKnownSame));

  const prepare = (left: number, right: number): void => {
    best.given = 0;
    best.family = 0;
    best.isSwapped = false;
    isKnownSame = customerOf[left] === customerOf[right];
    const slots = Math.max(given.slots.length, family.slots.length);
    let isFirst = true;
    for (let s = 0; s < slots; s++) {
      const g1 = given.slots[s]?.[left] ?? -1;
      const f1 = family.slots[s]?.[left] ?? -1;
      if (g1 < 0 && f1 < 0) continue;
      for (let t = 0; t < slots; t++) {
        const g2 = given.slots[t]?.[right] ?? -1;
        const f2 = family.slots[t]?.[right] ?? -1;
        if (g2 < 0 && f2 < 0) continue;
        const givenLevel = judgeGiven(g1, g2);
        const familyLevel = judgeFamily(f1, f2);
        if (isFirst || consider(givenLevel, familyLevel, false)) {
          if (isFirst) Object.assign(best, { given: givenLevel, family: familyLevel, isSwapped: false });
          isFirst = false;
          best.givenLeft = g1;
          best.givenRight = g2;
          best.givenShare = share(given, g1, g2);
          best.familyShare = share(family, f1, f2);
        }
        if (rank(best.given, best.family) <= 4) continue;
        const crossGiven = judgeGiven(g1, f2);
        const crossFamily = judgeFamily(f1, g2);
        const isStrong = isStrongCross(crossGiven, crossFamily);
        if (isStrong && consider(crossGiven, crossFamily, true)) {
          best.givenShare = Math.max(share(given, g1, g1), share(family, f2, f2));
          best.familyShare = Math.max(share(family, f1, f1), share(given, g2, g2));
        }
      }
    }
  };

  const first = (left: number, right: number): number => {
    prepare(left, right);
    return best.given;
  };
  const comparisons: Comparison[] = [
    {
      id: 'given',
      label: 'Given name',
      levels: GIVEN_LEVELS,
      compare: first,
      agreedShare: () => best.givenShare,
      contradicts: true,
    },
    {
      id: 'family',
      label: 'Family name',
      levels: FAMILY_LEVELS,
      compare: () => best.family,
      agreedShare: () => best.familyShare,
    },
    {
      id: 'order',
      label: 'Name order',
      levels: ORDER_LEVELS,
      compare: () =>
        best.given === 0 || best.family === 0 || rank(best.given, best.family) > 7 ? 0 : best.isSwapped ? 2 : 1,
      agreedShare: () => 1,
    },
  ];
  const isAlike = (level: number): boolean => level > 0 && level <= PART;
  return {
    comparisons,
    areAlike: () => isAlike(best.given) && isAlike(best.family),
    siblings: () => {
      if (best.isSwapped || best.family === 0 || best.family > NEAR) return 'none';
      if (best.given === DIFFERENT) return 'different';
      return best.given === FAR && areKnown(text, best.givenLeft, best.givenRight) ? 'alike' : 'none';
    },
  };
}

/** Middle names: equal or alike, initial agrees, different. */
export function middleComparison(features: Features): Comparison {
  const { middle, customerOf } = features;
  const text = middle.dictionary;
  const facts = nameFacts(text);
  let agreed = 1;
  const compare = (left: number, right: number): number => {
    const a = middle.slots[0]?.[left] ?? -1;
    const b = middle.slots[0]?.[right] ?? -1;
    if (a < 0 || b < 0) return 0;
    const isKnownSame = customerOf[left] === customerOf[right];
    agreed = Math.max(chanceOf(middle, a, isKnownSame), chanceOf(middle, b, isKnownSame));
    if (a === b) return lengthOf(text, a) === 1 ? 2 : 1;
    if (isPart(text, a, b) || isPart(text, b, a)) return 2;
    return givenLevel(facts, a, b) <= NEAR ? 1 : 3;
  };
  return { id: 'middle', label: 'Middle name', levels: MIDDLE_LEVELS, compare, agreedShare: () => agreed };
}
