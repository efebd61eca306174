import type { Clean } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { FAMILY_NAMES } from '../../text/lexicons/family-names.ts';
import {
  FAMILY_OR_STAND_IN,
  GIVEN_OR_STAND_IN,
  STAND_IN_COMPANIONS,
  STAND_IN_LETTERS,
  STAND_IN_PHRASES,
  STAND_INS,
} from '../../text/lexicons/stand-ins.ts';
import { lines, wordSet, words } from '../../text/words.ts';
import { isGivenName } from './lexicon.ts';
import { cleanNamePart, tidyNamePart } from './name.ts';

/**
 * What a cell holds: a name; a word that stands in for one ("Father", "Child 2", "Cash sale"); or a word that is both a
 * stand-in and somewhere a given name ("Son", "Baby") or only a family name ("Child", "Guest").
 */
export type NameKind = 'name' | 'stand-in' | 'given-or-stand-in' | 'family-or-stand-in';

/** How a word that may be either is meant in its row or column. */
export type Standing = 'name' | 'stand-in';

type WordKind = NameKind | 'companion';

/** A stand-in longer than this is a sentence. */
const LONGEST = 48;
const PLAIN_WORD = /^[A-Za-z]+$/;
const DIGITS = /^\d+$/;
/** Scripts that write a sound in a letter; a single character is a family name elsewhere (李). */
const LONE_LETTER =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*\.?$/u;

const FAMILIES = wordSet(FAMILY_NAMES);
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A word as it is listed, without its marks, and with an E for an umlaut. */
function spellings(word: string): string[] {
  return [word, foldKey(word), foldKey(word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))];
}

/** Words that are names as well come first: "père" without its mark is Pere. What is a known given name without its marks needs them. */
function readWords(): ReadonlyMap<string, WordKind> {
  const known = new Map<string, WordKind>();
  const lists: readonly (readonly [WordKind, string])[] = [
    ['given-or-stand-in', GIVEN_OR_STAND_IN],
    ['family-or-stand-in', FAMILY_OR_STAND_IN],
    ['stand-in', STAND_INS],
    ['companion', STAND_IN_COMPANIONS],
  ];
  for (const [kind, list] of lists)
    for (const word of words(list))
      for (const spelling of spellings(word))
        if (!known.has(spelling) && (spelling === word || !isGivenName(spelling))) known.set(spelling, kind);
  return known;
}

const WORDS = readWords();
const LETTERS = wordSet(STAND_IN_LETTERS);
/** The surest first. */
const KINDS = ['stand-in', 'given-or-stand-in', 'family-or-stand-in'] as const;
const PHRASES: ReadonlySet<string> = new Set(lines(STAND_IN_PHRASES).flatMap(spellings));

function tokensOf(text: string): string[] {
  return squeeze(text)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .trim()
    .split(' ');
}

function wordKind(token: string, at: number): WordKind {
  if (DIGITS.test(token) || (at > 0 && LETTERS.has(token))) return 'companion';
  return WORDS.get(token) ?? 'name';
}

/** Several words: stand-ins when each is one, a companion or a number; names only where none of them is sure. */
function kindOfTokens(tokens: readonly string[]): NameKind {
  if (PHRASES.has(tokens.join(' '))) return 'stand-in';
  const kinds = new Set(tokens.map(wordKind));
  if (kinds.has('name')) return 'name';
  const found = KINDS.find((kind) => kinds.has(kind)) ?? 'name';
  return found !== 'name' && tokens.some((token) => DIGITS.test(token)) ? 'stand-in' : found;
}

/** What the text of a name cell is, by its words alone. Constant time for one plain word. */
export function nameKind(text: string): NameKind {
  if (PLAIN_WORD.test(text)) {
    const kind = WORDS.get(text.toLowerCase()) ?? 'name';
    return kind === 'companion' ? 'name' : kind;
  }
  return text.length > LONGEST ? 'name' : kindOfTokens(tokensOf(text));
}

/** True for words that stand in for a given or middle name: those that are names too only where the column shows it. */
function isStandIn(kind: NameKind, part: 'given' | 'middle' | 'family', standing: Standing | undefined): boolean {
  if (kind === 'name' || kind === 'stand-in') return kind === 'stand-in';
  return standing === 'stand-in' || (part !== 'family' && kind === 'family-or-stand-in');
}

/**
 * {@link cleanNamePart} of a name cell, null with E409 when it holds no name but who somebody is: "Father", "Adult Male",
 * "Declined". `standing` says how a word that may be either is meant: ("Guest", 'family', 'name') → Guest. A lone letter is an
 * initial as a given name and nothing as a family name ("N").
 */
export function cleanName(text: string, part: 'given' | 'middle' | 'family', standing?: Standing): Clean<string> {
  const kind = nameKind(text);
  if (isStandIn(kind, part, standing) || (part === 'family' && isLoneLetter(text)))
    return { value: null, issue: 'E409' };
  const isNamed = part === 'family' && kind !== 'name' && standing === 'name';
  return isNamed ? tidyNamePart(text, part) : cleanNamePart(text, part);
}

/** True for one letter of an alphabet, with or without a dot: "N", "Ж."; 李 is a whole name. */
export function isLoneLetter(text: string): boolean {
  return LONE_LETTER.test(squeeze(text));
}

/** True for a whole name that is none: "Adult Male", "Baby boy", "Kind". A known family name alone stays one ("Mann"). */
export function isWholeStandIn(text: string): boolean {
  const kind = nameKind(text);
  return kind === 'stand-in' || (kind === 'family-or-stand-in' && !tokensOf(text).some((token) => FAMILIES.has(token)));
}
