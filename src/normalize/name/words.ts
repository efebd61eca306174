import {
  CONJUNCTIONS,
  FAMILY_PARTICLES,
  GENERATION_OR_FAMILY,
  GENERATIONS,
  GIVEN_NAME_TITLES,
  PARTICLE_OR_GIVEN,
  SUFFIX_OR_NAME,
  SUFFIXES,
  TITLE_OR_NAME,
  TITLES,
} from '../../text/lexicons/name-words.ts';
import { synonymMap, wordSet } from '../../text/words.ts';
import { wordKey } from './key.ts';

const titles = wordSet(TITLES);
const titleOrName = wordSet(TITLE_OR_NAME);
const givenNameTitles = wordSet(GIVEN_NAME_TITLES);
const suffixes = wordSet(SUFFIXES);
const suffixOrName = wordSet(SUFFIX_OR_NAME);
const particles = wordSet(FAMILY_PARTICLES);
const particleOrGiven = wordSet(PARTICLE_OR_GIVEN);
const conjunctions = wordSet(CONJUNCTIONS);
const generations = synonymMap(GENERATIONS);
const generationOrFamily = wordSet(GENERATION_OR_FAMILY);

const INITIAL = /^\p{L}\.?$/u;
const DOTTED = /^(?:\p{L}{1,4}\.)+\p{L}{0,4}\.?$/u;
/** Arabic leaves vowels out, so romanised names look like Latin titles: عمر (Omar) is no "mr". */
const ARABIC = /\p{Script=Arabic}/u;
const NUMERAL = /^(?:i|v)$/i;

export function isInitial(word: string): boolean {
  return INITIAL.test(word);
}

export function isConjunction(word: string): boolean {
  return word === '&' || conjunctions.has(word.toLowerCase());
}

export function isParticle(word: string): boolean {
  const lower = word.toLowerCase();
  if (particleOrGiven.has(lower) && /^\p{Lu}\p{Ll}/u.test(word)) return false;
  return particles.has(lower) || particles.has(lower.replace(/\.$/, ''));
}

/** A title whatever follows; hyphenated titles count by their parts ("Mag-Judge"). */
export function isPlainTitle(word: string): boolean {
  const key = wordKey(word);
  return titles.has(key) && !isAmbiguousTitle(word) && !ARABIC.test(word);
}

function isAmbiguousTitle(word: string): boolean {
  return titleOrName.has(wordKey(word)) && !(word.endsWith('.') && word.length > 2);
}

export function isTitle(word: string): boolean {
  return titles.has(wordKey(word)) && !ARABIC.test(word);
}

export function takesGivenName(title: string): boolean {
  const last = title.split(' ').at(-1) ?? '';
  return givenNameTitles.has(wordKey(last));
}

/** A suffix in any position after the name ("Jr.", "PhD", "M.D."); not one that is as likely a surname ("Ma"). */
export function isPlainSuffix(word: string): boolean {
  const key = wordKey(word);
  if (ARABIC.test(word) || (!isSuffix(word) && !suffixes.has(key))) return false;
  if (/^[js]\.r\.?$/i.test(word)) return false;
  return !suffixOrName.has(key) || (DOTTED.test(word) && key.length > 1);
}

/** A suffix where a suffix is expected: after a comma or behind a full name. "J.R." is a pair of initials, not Jr. */
export function isSuffix(word: string): boolean {
  if (/^[js]\.r\.?$/i.test(word) || (isInitial(word) && !NUMERAL.test(word))) return false;
  return suffixes.has(wordKey(word)) && !ARABIC.test(word);
}

/** Capitals without vowel, as post-nominals unknown to the list are written ("LNCC"). */
export function isAcronym(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{3,6}$/.test(word);
}

export function isNumeralInitial(word: string): boolean {
  return NUMERAL.test(word);
}

/**
 * What a word behind a whole name says of the generation, as a match key: "Filho" → jr, "père" → sr; undefined for all other words.
 * Behind a given name "Neto" is a family name.
 */
export function generationOf(word: string, isBehindGiven: boolean): string | undefined {
  const lower = word.toLowerCase().normalize('NFC');
  return isBehindGiven && generationOrFamily.has(lower) ? undefined : generations.get(lower);
}
