import type { NameOrder } from '../../model/clean.ts';
import { wordSet } from '../../text/words.ts';
import { wordKey } from './key.ts';
import { isGivenName, isOnlyGivenName } from './lexicon.ts';
import { isInitial } from './words.ts';

/** Names after the father: the last word of "Иванов Иван Иванович", where the family name stands first. */
const PATRONYMIC = /(?:ович|евич|ильич|овна|евна|ична|івна|ївна)$|(?:ovich|evich|ovych|ovna|evna|ichna|ivna)$/iu;
const VIETNAMESE_FAMILIES = wordSet(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh',
);
const VIETNAMESE_MIDDLE = /^(?:van|thi)$/;
/** Letters that no other language writes. */
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]*\p{Lu}$/u;
const VOWEL = /[AEIOUYÀ-ÖØ-ÝА-ЯΑ-Ω]/u;

const first = (words: readonly string[]): string => words[0] ?? '';

function isPatronymicLast(words: readonly string[]): boolean {
  const [family = '', given = '', father = ''] = words;
  return words.length === 3 && PATRONYMIC.test(father) && !PATRONYMIC.test(given) && !isGivenName(family);
}

function isVietnamese(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const hasMiddle = words.length > 2 && words[1]?.length === 3 && VIETNAMESE_MIDDLE.test(wordKey(words[1]));
  if (!hasMiddle && !words.some((word) => VIETNAMESE_LETTERS.test(word))) return false;
  const isFamilyFirst = VIETNAMESE_FAMILIES.has(wordKey(first(words)));
  return isFamilyFirst && (hasMiddle || !VIETNAMESE_FAMILIES.has(wordKey(words.at(-1) ?? '')));
}

/** How many words in front are written in capitals, when the others are not: "DUPONT Jean", "VAN DER BERG Jan". */
function shoutedLength(words: readonly string[]): number {
  // A small second letter ends it for most names.
  const second = first(words).charCodeAt(1);
  if (second > 96 && second < 123) return 0;
  let count = 0;
  while (count < words.length && SHOUTED.test(words[count] ?? '')) count++;
  const isName = words.slice(0, count).some((word) => word.length > 2 && VOWEL.test(word));
  const isRest = words.length > count && words.slice(count).every((word) => /\p{Ll}/u.test(word) || isInitial(word));
  const isEither = isGivenName(first(words)) && !isOnlyGivenName(words[count] ?? '');
  const isFamily = count > 0 && isName && isRest && /\p{Ll}/u.test(words[count] ?? '') && !isEither;
  return isFamily ? count : 0;
}

/**
 * Words of a name whose family name stands first by the custom of its language, in Western order, the family name as one word;
 * null when nothing tells. "Иванов Иван Иванович" → Иван, Иванович, Иванов; "Nguyễn Văn An" → An, Văn, Nguyễn; "DUPONT Jean" →
 * Jean, DUPONT.
 */
export function westernOrder(words: readonly string[]): string[] | null {
  const shouted = shoutedLength(words);
  if (shouted > 0) return [...words.slice(shouted), words.slice(0, shouted).join(' ')];
  if (isPatronymicLast(words)) return [...words.slice(1), first(words)];
  return isVietnamese(words) ? [words.at(-1) ?? '', ...words.slice(1, -1), first(words)] : null;
}

/** Words of a name that stand as they are read: the first one a known given name, or the last one. */
function sideOf(words: readonly string[]): -1 | 0 | 1 {
  const [head = '', last = ''] = [words[0], words.at(-1)];
  const [isHead, isLast] = [isOnlyGivenName(head), isOnlyGivenName(last)];
  if (isHead && !isGivenName(last)) return -1;
  return isLast && !isGivenName(head) ? 1 : 0;
}

/** Names that must show their order before a column is said to have one, and how many of those must agree. */
const FEWEST_SHOWN = 5;
const MOST_AGREE = 0.8;

/**
 * How the whole names of a column are written, by those of two words of which one is a known given name: 'family_first' for
 * "Jackson Ethan", "Novák Jan"; null where the given name comes first, or too few show it.
 */
export function detectNameOrder(names: readonly string[]): NameOrder | null {
  let [behind, shown] = [0, 0];
  for (const name of names) {
    const words = name.split(/\s+/u).filter((word) => word !== '');
    const side = words.length === 2 && !name.includes(',') ? sideOf(words) : 0;
    if (side !== 0) shown++;
    if (side > 0) behind++;
  }
  return shown >= FEWEST_SHOWN && behind >= shown * MOST_AGREE ? 'family_first' : null;
}

/**
 * Turns "Swanson Peter A" and "Bommarito Ruth" round: the family name stands first when the first word is no known given
 * name and the words behind it are. Decided only on names in the lexicon; everything else keeps its order, or is turned
 * in a column that is written so.
 */
export function orderPieces(pieces: readonly string[], order: NameOrder | null = null): string[] {
  const [head = '', second = '', third = ''] = pieces;
  if (order === 'family_first' && pieces.length > 1 && sideOf([head, second]) >= 0) return [...pieces.slice(1), head];
  const isTurned =
    pieces.length === 2 ? isOnlyGivenName(second) : isGivenName(second) && (isInitial(third) || isOnlyGivenName(third));
  if (pieces.length < 2 || pieces.length > 3 || isInitial(head) || isGivenName(head) || !isTurned) return [...pieces];
  return [...pieces.slice(1), head];
}
