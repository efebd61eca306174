import type { Dictionary } from '../table/dictionary.ts';
import { lengthOf, type PackedText } from '../text/bytes.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { GIVEN_NAMES } from '../text/lexicons/given-names.ts';
import { hasNicknames, sameNickname } from '../text/nicknames.ts';
import { phoneticKey } from '../text/phonetic.ts';
import { wordSet } from '../text/words.ts';

const GIVEN = wordSet(GIVEN_NAMES);

/** Levels of given and family names, as numbers: 0 where two names cannot be compared. */
export const BLANK = 0;
export const EXACT = 1;
export const NICKNAME = 2;
export const NEAR = 3;
export const PART = 4;
export const FAR = 5;
export const DIFFERENT = 6;

/** True when one value is the initial of the other, or one or several of its whole words. */
export function isPart(text: PackedText, short: number, long: number): boolean {
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

/** True for two listed given names that are no forms of one. */
export function areKnown(text: PackedText, a: number, b: number): boolean {
  const [one, other] = [textOf(text, a), textOf(text, b)];
  return GIVEN.has(one) && GIVEN.has(other) && !sameNickname(one, other);
}

function textOf(text: PackedText, id: number): string {
  const start = text.offsets[id] as number;
  return Buffer.from(text.bytes.buffer, text.bytes.byteOffset + start, lengthOf(text, id)).toString('latin1');
}
