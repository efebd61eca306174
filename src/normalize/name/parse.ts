import type { NameOrder, PersonName } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { eastAsianScript } from '../../text/script.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { parseEastAsianName } from './east-asian.ts';
import { isGivenName } from './lexicon.ts';
import { orderPieces, westernOrder } from './order.ts';
import { countTitles, joinConjunctions, joinParticles } from './pieces.ts';
import {
  generationOf,
  isAcronym,
  isInitial,
  isNumeralInitial,
  isParticle,
  isPlainSuffix,
  isSuffix,
  takesGivenName,
} from './words.ts';

const NICKNAME = /(?:^|[\s,])["“”„«'‘]([^"“”«»'’]{1,40})["“”»'’](?=$|[\s,])|[([]([^()[\]]{0,60})[)\]]/gu;
/** The label of a form in front of what was filled in: "フリガナ：ヤマダ タロウ", "Name: Ann Lee". */
const LABEL =
  /^(?:フリガナ|ふりがな|カナ|氏名|お名前|姓名|이름|성명|name|full name|nom|nombre|nome|naam|имя)\s*[:：]\s*(?=\p{L})/iu;
const PICTURES = /\p{Extended_Pictographic}\ufe0f?/gu;
const SPLIT_DEGREE = /\b(Ph|M|B|D)\.? (?=(?:D|A|S|Sc)\.(?:$|[\s,]))/g;
/** What stands before initials, not before a degree: nothing, or one family name ("M. S. Romano", "Romano, M. S."). */
const BEFORE_INITIALS = /^(?:[^\s,]+,\s)?$/;
/** What programs write for nothing, as words of a name; people are called Null and None. */
const NOTHING = /(?<![^\s,])(?:#?n\/a|undefined|[(<[]null[)>\]])(?![^\s,])/gi;
const GLUE = '\u0001';
const ATTORNEY = /,? (attorneys? at law)$/i;

type Parts = { -readonly [K in keyof PersonName]: PersonName[K] };

function emptyName(): Parts {
  return { title: '', given: '', middle: '', family: '', suffix: '', nickname: '' };
}

function splitWords(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Takes quoted and bracketed parts out; the first meaningful one is the nickname. */
function extractNicknames(text: string): { rest: string; nickname: string } {
  let nickname = '';
  const rest = text.replace(NICKNAME, (_match, quoted: string | undefined, bracketed: string | undefined) => {
    const found = (quoted ?? bracketed ?? '').trim();
    if (nickname === '' && !isPlaceholder(found)) nickname = found;
    return ' ';
  });
  return { rest: squeeze(rest).replace(/ ,/g, ','), nickname };
}

function joinSuffixes(list: readonly string[]): string {
  return list.join(', ');
}

/** Where the trailing suffixes start; at least one name piece is left before them. */
function suffixStart(pieces: readonly string[]): number {
  let at = pieces.length;
  while (at > 1) {
    const word = pieces[at - 1] ?? '';
    const isNumeral = isNumeralInitial(word) && at > 2 && !isInitial(pieces[at - 2] ?? '');
    const isPostNominal = at > 2 && word === word.toUpperCase() && !isInitial(word) && isSuffix(word);
    const isGeneration = at > 2 && generationOf(word, isGivenName(pieces[at - 2] ?? '')) !== undefined;
    if (
      !isGeneration &&
      !isPlainSuffix(word) &&
      !(isNumeral && at === pieces.length) &&
      !(isPostNominal && hasLower(pieces))
    )
      break;
    at--;
  }
  return at;
}

function hasLower(pieces: readonly string[]): boolean {
  return pieces.some((piece) => /\p{Ll}/u.test(piece));
}

/** "La Shawn", "De Andre": an article in front of a given name belongs to it. */
function joinGiven(words: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = words;
  const isArticle = /^(?:la|de|el|le)$/i.test(first) && rest.length > 0 && second.length > 2;
  return isArticle && !isParticle(second) ? [`${first} ${second}`, ...rest] : [...words];
}

/** Given, middle and family of words in Western order, titles in front and suffixes behind. */
function parseWesternOrder(text: string, order: NameOrder | null = null): Parts {
  const name = emptyName();
  const words = joinConjunctions(splitWords(text));
  const titles = countTitles(words, isGivenName);
  name.title = words.slice(0, titles).join(' ');
  const rest = words.slice(titles);
  const end = suffixStart(rest);
  name.suffix = joinSuffixes(rest.slice(end));
  const own = rest.slice(0, end);
  const pieces = westernOrder(own) ?? orderPieces(joinParticles(joinGiven(own)), order);
  name.given = pieces[0] ?? '';
  name.middle = pieces.slice(1, -1).join(' ');
  name.family = pieces.length > 1 ? (pieces.at(-1) ?? '') : '';
  if (pieces.length === 1 && name.title === '' && !isGivenName(name.given))
    return { ...name, given: '', family: name.given };
  if (name.family === '' && name.title !== '' && !takesGivenName(name.title)) {
    name.family = name.given;
    name.given = '';
  }
  return name;
}

function parseFamilyFirst(family: string, given: string, after: readonly string[]): Parts {
  const name = emptyName();
  const suffixes: string[] = [];
  const familyWords = splitWords(family).filter((word, index) => {
    if (index === 0 || !isSuffix(word)) return true;
    suffixes.push(word);
    return false;
  });
  name.family = familyWords.join(' ');
  const words = joinConjunctions(splitWords(given));
  const titles = Math.min(countTitles(words, isGivenName), words.length);
  name.title = words.slice(0, titles).join(' ');
  const pieces = joinParticles(words.slice(titles));
  name.given = pieces[0] ?? '';
  const middles = pieces.slice(1).filter((word, index) => {
    const isLastNumeral = isNumeralInitial(word) && index === pieces.length - 2 && after.length === 0;
    if (!isPlainSuffix(word) && !(isSuffix(word) && !isInitial(word)) && !isLastNumeral) return true;
    suffixes.push(word);
    return false;
  });
  name.middle = middles.join(' ');
  name.suffix = joinSuffixes([...suffixes, ...after]);
  return name;
}

function parseCommas(parts: readonly string[], order: NameOrder | null): Parts {
  const [head = '', second = '', ...after] = parts;
  if (after.length === 0 && second === '') return parseWesternOrder(head, order);
  const isSuffixes = (part: string) =>
    splitWords(part.replaceAll(GLUE, '')).every((word) => isSuffix(word) || isAcronym(word));
  if (!isSuffixes(second)) return parseFamilyFirst(head, second, after);
  if (!head.includes(' ')) {
    const given = after.findIndex((part) => !isSuffixes(part));
    if (given < 0) return { ...emptyName(), family: head, suffix: joinSuffixes([second, ...after]) };
    return parseFamilyFirst(head, after[given] ?? '', [second, ...after.filter((_, index) => index !== given)]);
  }
  const name = parseWesternOrder(head, order);
  const suffixes = [...(name.suffix === '' ? [] : [name.suffix]), second, ...after];
  return { ...name, suffix: joinSuffixes(suffixes) };
}

/** The finished name; words glued together while parsing get their blanks back. */
function finish(name: Parts, nickname: string, isGlued: boolean): PersonName {
  const clean = (part: string) => (isGlued ? part.replaceAll(GLUE, ' ') : part);
  return {
    title: clean(name.title),
    given: clean(name.given),
    middle: clean(name.middle),
    family: clean(name.family),
    suffix: clean(name.suffix),
    nickname,
  };
}

/**
 * Splits a full name into parts, in whatever order it is written. Spelling and case are left as they are.
 * "Dr. Juan Q. de la Vega, Jr." → Dr. | Juan | Q. | de la Vega | Jr.; "Vega, Juan" and 山田 太郎 put the family name first.
 * In a column that is written `family_first`, "Jackson Ethan" → Ethan | Jackson, and so every name that does not show otherwise.
 * Null when nothing but marks, digits or a placeholder is there. A single word is a given name when it is
 * a known one or stands after "Sir", else a family name.
 * Follows the conventions of the nameparser test-suite where they do not contradict customer data.
 */
export function parseName(text: string, order: NameOrder | null = null): PersonName | null {
  const tidy = squeeze(text.replace(PICTURES, ' ').replace(NOTHING, ' ')).replace(LABEL, '');
  if (isPlaceholder(tidy) || !/\p{L}|\p{Sm}/u.test(tidy)) return null;
  const script = eastAsianScript(tidy);
  if (script !== null) return parseEastAsianName(tidy, script);
  const { rest, nickname } = extractNicknames(tidy);
  const glued = rest
    .replace(SPLIT_DEGREE, (all, letter: string, at: number, whole: string) =>
      BEFORE_INITIALS.test(whole.slice(0, at)) ? all : `${letter}.${GLUE}`,
    )
    .replace(ATTORNEY, (_all, title: string) => `, ${title.replaceAll(' ', GLUE)}`);
  const parts = glued.split(',').map((part) => part.trim());
  const kept = parts.filter((part) => part !== '');
  if (kept.length === 0) return nickname === '' ? null : { ...emptyName(), nickname };
  const name = parseCommas(kept, order);
  // A quoted name in front of a lone family name leaves no given name: "Rick" Edmonds.
  if (nickname !== '' && name.family === '' && name.title === '')
    Object.assign(name, { family: name.given, given: '' });
  return finish(name, nickname, glued.includes(GLUE));
}
