import type { DateOrder } from '../../model/clean.ts';

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two-digit years up to this are of this century. Fixed, because the clock never reaches a result. */
const PIVOT = 29;
/** Years that nobody was born or bought in by the Gregorian calendar, and everybody by the Buddhist one: 1900 to 2029. */
const BUDDHIST_FIRST = 2443;
const BUDDHIST_LAST = 2572;
const BUDDHIST_AHEAD = 543;

/** The Gregorian year of a written one: "14" → 2014, "30" → 1930, "2557" (Thailand) → 2014. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year >= BUDDHIST_FIRST && year <= BUDDHIST_LAST ? year - BUDDHIST_AHEAD : year;
  return year <= PIVOT ? 2000 + year : 1900 + year;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day of the Gregorian calendar between the years 1000 and 9999. */
export function isRealDate(parts: DateParts): boolean {
  const { year, month, day } = parts;
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Three numbers of a date in the order they are written; `separator` is the first mark between them. */
export interface NumericDate {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly separator: string;
}

const NUMERIC =
  /^(\d{1,4})\s?([-/.,_:\s\u2010-\u2015\u2212年년])\s?(\d{1,2})\s?([-/.,_:\s\u2010-\u2015\u2212月월])\s?(\d{1,4})\s?[.日일]?$/u;

export function splitNumeric(text: string): NumericDate | null {
  const found = NUMERIC.exec(text);
  if (found === null) return null;
  const [, first = '', separator = '', second = '', , third = ''] = found;
  if (first.length === 3 || third.length === 3 || (first.length === 4 && third.length === 4)) return null;
  return { first, second, third, separator };
}

function read(year: string, month: string, day: string): DateParts {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function inOrder(date: NumericDate, order: DateOrder): DateParts {
  if (order === 'ymd') return read(date.first, date.second, date.third);
  if (order === 'dmy') return read(date.third, date.second, date.first);
  return read(date.third, date.first, date.second);
}

/** The orders in which three numbers are a real date. A four-digit year fixes its place. */
export function possibleOrders(date: NumericDate): DateOrder[] {
  const all: DateOrder[] =
    date.first.length === 4 ? ['ymd'] : date.third.length === 4 ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
  return all.filter((order) => isRealDate(inOrder(date, order)));
}

/**
 * Reads three numbers. The column's order wins when it is possible; otherwise the only possible reading is taken.
 * 'ambiguous' when more readings remain, null when none is a real date.
 */
export function readNumeric(date: NumericDate, order: DateOrder | null): DateParts | 'ambiguous' | null {
  const orders = possibleOrders(date);
  if (order !== null && orders.includes(order)) return inOrder(date, order);
  const candidates = orders.length > 1 && order !== 'ymd' ? orders.filter((one) => one !== 'ymd') : orders;
  const [only] = candidates;
  if (only === undefined) return null;
  if (candidates.length === 1 || Number(date.first) === Number(date.second)) return inOrder(date, only);
  // No country writes month.day.year with dots (CLDR), so dots tell the order.
  return date.separator === '.' ? inOrder(date, 'dmy') : 'ambiguous';
}

/** Years of dates without marks: with all others eight digits are seldom a date. No two orders with the year at other ends fit both. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Seven or eight digits parted as a date of a likely year; with seven the first zero was lost. Null for any other number. */
export function splitCompact(text: string): NumericDate | null {
  if (!/^\d{7,8}$/.test(text)) return null;
  const digits = text.padStart(8, '0');
  const date = { first: digits.slice(0, 2), second: digits.slice(2, 4), third: digits.slice(4), separator: '' };
  if (isLikelyYear(date.third) && possibleOrders(date).length > 0) return date;
  const iso = { first: digits.slice(0, 4), second: digits.slice(4, 6), third: digits.slice(6), separator: '' };
  return isLikelyYear(iso.first) && possibleOrders(iso).length > 0 ? iso : null;
}

function isLikelyYear(text: string): boolean {
  return Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

/** Seven or eight digits with the year at either end, in the column's order where two fit; six digits only in a known order. */
export function readCompact(digits: string, order: DateOrder | null): DateParts | 'ambiguous' | null {
  if (digits.length > 6) {
    const date = splitCompact(digits);
    return date === null ? null : readNumeric(date, order);
  }
  if (order === null) return null;
  const date = { first: digits.slice(0, 2), second: digits.slice(2, 4), third: digits.slice(4), separator: '' };
  if (order !== 'ymd') return readNumeric(date, order);
  const short = inOrder(date, order);
  return isRealDate(short) ? short : null;
}
