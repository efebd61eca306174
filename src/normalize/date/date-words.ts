import { foldKey } from '../../text/ascii.ts';

/** A number, or a run of letters, as a date text has them; `end` is what stands directly behind it. */
export interface Token {
  readonly key: string;
  readonly isNumber: boolean;
  readonly isDotted: boolean;
}

const PIECE = /\p{Nd}+|[\p{L}\p{M}]+/gu;
/** Dots inside an abbreviation: "ต.ค.", "a.m.". */
const INNER_DOT = /(?<=\p{L}\p{M}?)\.(?=\p{L})/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Marks of Latin, Greek and Cyrillic letters, which capitals often go without. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The key of one word: Latin letters romanised to plain ones, others in small letters without accents. "OCT" → "oct", "Октября" → "октября". */
export function wordKey(word: string): string {
  if (LATIN.test(word)) return foldKey(word).replaceAll(' ', '');
  return word.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
}

/** Words and numbers of a text in order; marks between them are left out. "28. okt. 2014" → 28 (dotted), okt (dotted), 2014. Linear. */
export function dateTokens(text: string): Token[] {
  const plain = text.replace(INNER_DOT, '');
  return [...plain.matchAll(PIECE)].map((found) => {
    const [word] = found;
    const isNumber = /^\p{Nd}/u.test(word);
    return { key: isNumber ? word : wordKey(word), isNumber, isDotted: plain[found.index + word.length] === '.' };
  });
}
