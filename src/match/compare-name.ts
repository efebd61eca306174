import type { Dictionary } from '../table/dictionary.ts';
import { lengthOf, type PackedText } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { GIVEN_NAMES } from '../text/lexicons/given-names.ts';
import { hasNicknames, sameNickname } from '../text/nicknames.ts';
import { phoneticKey } from '../text/phonetic.ts';
import { wordSet } from '../text/words.ts';
import type { NamesOfPair } from './compare-kin.ts';
import { type Comparison, chanceOf, type Level, PairMemory } from './comparison.ts';
import type { Feature, Features } from './feature.ts';

const GIVEN = wordSet(GIVEN_NAMES);

const BLANK = 0;
const EXACT = 1;
const NICKNAME = 2;
const NEAR = 3;
const PART = 4;
const FAR = 5;
const DIFFERENT = 6;

/** One customer seldom has two quite different names; where more pairs seem to, they are relatives or colleagues. */
const MOST_RENAMED = 0.1;

const GIVEN_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same given name', prior: 0.78, frequency: true, agrees: true },
  { id: 'nickname', words: 'a known short or pet form of the same name', prior: 0.03, frequency: true, agrees: true },
  { id: 'near', words: 'given names one slip apart', prior: 0.09, frequency: true, agrees: true },
  { id: 'part', words: 'an initial or one of several given names', prior: 0.04 },
  { id: 'far', words: 'given names somewhat alike', prior: 0.03 },
  { id: 'different', words: 'different given names', prior: 0.03, most: MOST_RENAMED, mostStrictly: 0.03 },
];

const FAMILY_LEVELS: readonly Level[] = [
  { id: 'exact', words: 'same family name', prior: 0.8, frequency: true, agrees: true },
  { id: 'variant', words: 'a known form of the same family name', prior: 0.01, frequency: true, agrees: true },
  { id: 'near', words: 'family names one slip apart', prior: 0.09, frequency: true, agrees: true },
  { id: 'part', words: 'an initial or one of two family names', prior: 0.03 },
  { id: 'far', words: 'family names somewhat alike', prior: 0.03 },
  { id: 'different', words: 'different family names', prior: 0.04, most: MOST_RENAMED, mostStrictly: 0.03 },
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

/** True when one value is the initial of the other, or one or several of its whole words. */
function isPart(text: PackedText, short: number, long: number): boolean {
  const { bytes, offsets } = text;
  const from = offsets[short] as number;
  const length = (offsets[short + 1] as number) - from;
  const start = offsets[long] as number;
  const end = offsets[long + 1] as number;
  if (length >= end - start) return false;
  for (let at = start; at + length <= end; at++) {
    if (at > start && bytes[at - 1] !== 32) continue;
    let i = 0;
    while (i < length && bytes[from + i] === bytes[at + i]) i++;
    if (i < length) continue;
    if (length === 1 ? at === start : bytes[at + length] === 32 || at + length === end) return true;
  }
  return false;
}

/** True when the shorter of two values, of three letters or more, begins the longer: a cut-off or a short form. */
function isBeginning(text: PackedText, a: number, b: number): boolean {
  const { bytes, offsets } = text;
  const length = Math.min(lengthOf(text, a), lengthOf(text, b));
  for (let i = 0; i < length; i++)
    if (bytes[(offsets[a] as number) + i] !== bytes[(offsets[b] as number) + i]) return false;
  return length >= 3;
}

/** Keys of names whose romanisation is a guess begin with `=`. */
function isGuess(text: PackedText, id: number): boolean {
  return text.bytes[text.offsets[id] as number] === 61;
}

/** What is worked out once for all names of a dictionary. */
export interface NameFacts {
  readonly text: PackedText;
  /** 1 for ids that have nicknames at all. */
  readonly isNamed: Uint8Array;
  readonly soundAlike: (a: number, b: number) => boolean;
}

export function nameFacts(text: Dictionary): NameFacts {
  const isNamed = Uint8Array.from({ length: text.size }, (_, id) => (hasNicknames(textOf(text, id)) ? 1 : 0));
  return { text, isNamed, soundAlike: soundTest(text) };
}

/** Level of two different given names, as {@link nameLevel}; two known ones are two names, not one with a slip: Paul, Paula. */
export function givenLevel(facts: NameFacts, a: number, b: number): number {
  const level = nameLevel(facts, a, b);
  if ((level !== NEAR && level !== FAR) || !areKnown(facts.text, a, b)) return level;
  return level === NEAR || facts.soundAlike(a, b) ? FAR : DIFFERENT;
}

/** Level of two different name keys, 0 when they cannot be compared; an index shared by given and family names. */
export function nameLevel(facts: NameFacts, a: number, b: number): number {
  const { text, isNamed, soundAlike } = facts;
  // A guess that comes near is evidence; one that does not is none, for or against.
  if (isGuess(text, a) !== isGuess(text, b)) {
    const isNear = editDistance(text, a, b, 2) <= 2 && Math.min(lengthOf(text, a), lengthOf(text, b)) >= 4;
    return isNear || soundAlike(a, b) ? NEAR : BLANK;
  }
  const shorter = Math.min(lengthOf(text, a), lengthOf(text, b));
  const similarity = jaroWinkler(text, a, b);
  const distance = similarity > 0.5 ? editDistance(text, a, b, 2) : shorter + 1;
  if (shorter >= 3 && (distance <= 1 || (shorter >= 7 && distance <= 2))) return NEAR;
  if (isPart(text, a, b) || isPart(text, b, a)) return PART;
  if (isNamed[a] === 1 && isNamed[b] === 1 && sameNickname(textOf(text, a), textOf(text, b))) return NICKNAME;
  if (similarity >= 0.93) return NEAR;
  if (similarity >= 0.84 || (shorter >= 5 && distance <= 2) || isBeginning(text, a, b)) return FAR;
  if (similarity >= 0.6 && soundAlike(a, b)) return FAR;
  return DIFFERENT;
}

/** Tells whether two names have the same consonants, two or more: "faisal" / "fysl", "keeley" / "kaylee". */
function soundTest(text: PackedText): (a: number, b: number) => boolean {
  const keys = new Map<number, string>();
  const keyOf = (id: number): string => {
    let key = keys.get(id);
    if (key === undefined) keys.set(id, (key = phoneticKey(textOf(text, id))));
    return key;
  };
  return (a, b) => {
    const key = keyOf(a);
    return key.replace('a', '').length >= 2 && key === keyOf(b);
  };
}

function areKnown(text: PackedText, a: number, b: number): boolean {
  const [one, other] = [textOf(text, a), textOf(text, b)];
  return GIVEN.has(one) && GIVEN.has(other) && !sameNickname(one, other);
}

function textOf(text: PackedText, id: number): string {
  const start = text.offsets[id] as number;
  return Buffer.from(text.bytes.buffer, text.bytes.byteOffset + start, lengthOf(text, id)).toString('latin1');
}

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
    areSiblings: () =>
      !best.isSwapped &&
      best.family > 0 &&
      best.family <= NEAR &&
      (best.given === DIFFERENT || (best.given === FAR && areKnown(text, best.givenLeft, best.givenRight))),
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
