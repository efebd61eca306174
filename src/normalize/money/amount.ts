import type { Clean } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { currencyOf } from './currency.ts';

export interface Amount {
  /** Exact decimal: "-1234.5"; no grouping, no trailing zeros. */
  readonly amount: string;
  /** ISO 4217, when the text names one without doubt. */
  readonly currency?: string;
  /** A sign or word of several currencies, in small letters ("$", "kr"), where nothing else names one. */
  readonly sign?: string;
}

/** Words or a sign, a number, words or a sign; both sides may hold a minus or brackets. */
const SHAPE = /^(\D*?)(\d[\d\s.,'’_]*|[.,]\d+)(?:e\+?(\d{1,2}))?(\D*)$/iu;
const MOST_CHARACTERS = 80;
/** "12,-" and "12.--": nothing behind the mark. */
const NO_CENTS = /^\s?[-\u2013\u2014\u2212]{1,2}/;
const INNER_DASH = /(?<=\p{L})-(?=\p{L})/gu;
const MINUS = /[-\u2013\u2212]/;
/** Credit and debit behind an amount: a debit is negative. */
const SIDE = /(?:^|\s)(cr|dr)\.?$/i;
const GROUPED = /^\d{1,3}(?:([.,'’\s_])\d{3})(?:\1\d{3})*$/;
/** Lakh and crore: 1,23,456 and 12,34,56,789. */
const INDIAN = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/;

/** What stands between whole and fraction in a column; undefined where its values do not say. */
export type DecimalMark = '.' | ',' | undefined;

/** The mark before one or two last digits, where a column only ever has the one there. ["1.234", "5,50"] → ","; ["1.234"] → undefined. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark {
  const marks = new Set(texts.flatMap((text) => /([.,])\d{1,2}(?!\d)\D*$/.exec(text)?.[1] ?? []));
  const [mark] = marks;
  return marks.size === 1 ? (mark as DecimalMark) : undefined;
}

/** Whole and fraction of digits with separators; the last separator is decimal unless it only groups thousands. */
function splitNumber(text: string, decimal: DecimalMark): { whole: string; fraction: string } | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text[last] ?? '';
  if (INDIAN.test(text)) return { whole: text.replace(/\D/g, ''), fraction: '' };
  const isGrouping = mark === ',' || decimal === ',' || text.indexOf(mark) !== last;
  const isGroup = GROUPED.test(text) && isGrouping && !text.startsWith('0');
  if (last < 0 || isGroup) return { whole: text.replace(/\D/g, ''), fraction: '' };
  const head = text.slice(0, last);
  const fraction = text.slice(last + 1);
  if (!/^\d*$/.test(fraction) || head.includes(mark)) return null;
  return head === '' || /^\d+$/.test(head) || GROUPED.test(head) || INDIAN.test(head)
    ? { whole: head.replace(/\D/g, ''), fraction }
    : null;
}

function exact(whole: string, fraction: string, exponent: number): string {
  const moved = fraction.padEnd(exponent, '0');
  const integer = (whole + moved.slice(0, exponent)).replace(/^0+(?=\d)/, '') || '0';
  let end = moved.length;
  while (end > exponent && moved[end - 1] === '0') end--;
  const rest = moved.slice(exponent, end);
  return rest === '' ? integer : `${integer}.${rest}`;
}

interface Around {
  /** What is left when signs and brackets are gone. */
  readonly words: string;
  readonly isNegative: boolean;
}

/** What stands before or behind the digits; null for brackets or signs that no amount has. */
function around(text: string): Around | null {
  const side = SIDE.exec(text);
  const bare = text.replace(SIDE, '').replace(INNER_DASH, ' ');
  const words = bare.replace(/[-+\u2013\u2212()]/g, ' ').trim();
  const signs = bare.replace(/[^-+\u2013\u2212()]/g, '');
  if (signs.length > 2) return null;
  return { words, isNegative: MINUS.test(signs) || signs.includes('(') || side?.[1]?.toLowerCase() === 'dr' };
}

/**
 * An amount of money as an exact decimal string, with its currency when named. "1.234,50 €" → "1234.5" EUR,
 * "(1,234)" → "-1234", "$12" → "12" (whose dollar, the sign does not say), "12,-" → "12". One point before three digits is
 * decimal ("1.234") unless `decimal` says that the column has commas there, one comma groups ("1,234"). Null with E409 for placeholders, E411 for anything else. Currencies by ISO 4217.
 */
export function normalizeAmount(text: string, decimal?: DecimalMark): Clean<Amount> {
  const tidy = squeeze(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  const value = text.length > MOST_CHARACTERS ? null : amountOf(tidy, decimal);
  if (value === null) return { value: null, issue: 'E411' };
  return { value, ...(value.amount === text ? {} : { rules: ['amount'] }) };
}

function amountOf(tidy: string, decimal: DecimalMark): Amount | null {
  const [, head = '', found = '', exponent = '0', rest = ''] = SHAPE.exec(tidy) ?? [];
  // The point of "Rs.500" belongs to the word before it.
  const digits = /\p{L}$/u.test(head) ? found.replace(/^[.,]/, '') : found;
  const isWhole = /[.,]\s?$/.test(digits) && NO_CENTS.test(rest);
  const [before, after] = [around(head), around(isWhole ? rest.replace(NO_CENTS, '') : rest)];
  const number = splitNumber(
    (isWhole ? digits.replace(/[.,]\s?$/, '') : digits).trim(),
    isWhole ? (digits.trim().at(-1) as DecimalMark) : decimal,
  );
  if (before === null || after === null || number === null || digits === '') return null;
  const [first, second] = [currencyOf(before.words), currencyOf(after.words)];
  if (first === null || second === null) return null;
  if (first !== undefined && second !== undefined && first !== second) return null;
  const value = exact(number.whole, number.fraction, Number(exponent));
  const isNegative = (before.isNegative || after.isNegative) && value !== '0';
  const currency = first ?? second;
  const sign = `${before.words}${after.words}`.toLowerCase();
  return {
    amount: isNegative ? `-${value}` : value,
    ...(currency === undefined ? {} : { currency }),
    ...(currency === undefined && sign !== '' ? { sign } : {}),
  };
}
