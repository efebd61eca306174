import { foldKey } from '../../text/ascii.ts';

/** Digits from which on a word may be a telephone number. */
const FEWEST_DIGITS = 6;
/** Shorter beginnings of words fit too much. */
const SHORTEST_BEGINNING = 3;

/** One word somebody looks for, and how it is compared. */
export interface Asked {
  readonly text: string;
  /** True when a value of a customer holds the word. Values come as they stand in golden.csv. */
  readonly fits: (value: string) => boolean;
  /** True when a key, row or id is the word: never a part of one. */
  readonly isKey: (key: string) => boolean;
}

/**
 * Words as they were typed, one test each. An address fits from its beginning, a number by its last digits however it is written,
 * a word the words of a value from their beginning, without case and marks: "jose" → "José", "garc" → "García López".
 */
export function askedWords(words: readonly string[]): Asked[] {
  return numbersTogether(words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '')).map(asked);
}

/** A number typed with blanks is one: ["+44", "20", "7946"] → ["+44207946"]. */
function numbersTogether(words: readonly string[]): string[] {
  const isNumber = words.length > 1 && words.every((word) => /^[+\d().\-/]+$/.test(word));
  return isNumber && digitsOf(words.join('')).length >= FEWEST_DIGITS ? [words.join('')] : [...words];
}

function asked(text: string): Asked {
  const isKey = (key: string): boolean => key.toLowerCase() === text.toLowerCase();
  return { text, isKey, fits: testOf(text) };
}

function testOf(text: string): Asked['fits'] {
  if (text.includes('@')) {
    const wanted = text.toLowerCase();
    return (value) => value.includes('@') && value.toLowerCase().startsWith(wanted);
  }
  const digits = digitsOf(text);
  if (/^[+\d().\-/]+$/.test(text) && digits.length >= FEWEST_DIGITS) {
    // What leads in a number at home (0) or from abroad (00) is not part of it elsewhere.
    const tail = digits.replace(/^0+/, '');
    return (value) => value.toLowerCase() === text.toLowerCase() || (isNumber(value) && digitsOf(value).endsWith(tail));
  }
  const wanted = partsOf(text);
  if (wanted.length === 0) return () => false;
  return (value) => {
    const parts = partsOf(value);
    return wanted.every((word) => parts.some((part) => part === word || (isBeginning(word) && part.startsWith(word))));
  };
}

function isBeginning(word: string): boolean {
  return [...word].length >= SHORTEST_BEGINNING;
}

function isNumber(value: string): boolean {
  return /^\+?[\d\s().\-/]+$/.test(value);
}

function digitsOf(text: string): string {
  // A zero that is dialled at home only is written in brackets.
  return text.replace('(0)', '').replace(/\D/g, '');
}

/** Words of a value for comparison; scripts without Latin letters stay as they are beside their romanised form. */
function partsOf(value: string): string[] {
  const own = value.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set([...own, ...own.map(foldKey)])].filter((part) => part !== '');
}
