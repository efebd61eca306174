import { detectDateOrder, normalizeDate } from '../normalize/date.ts';
import type { ValueBoard } from './value-board.ts';
import { percentile, share, type Values } from './values.ts';

const SHAPE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:1[5-9]|20)\d{6}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.?[ -]?\p{L}{3,12}\.?[ .,-]*\d{2,4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} de \p{L}{4,10} de \d{4})(?:[T ].{0,30})?$/u;
const COMPACT = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d$/;
const NOON = /[T ]\d{1,2}:\d\d/;
const MIDNIGHT = /[T ]0{1,2}:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$|[T ]12:00(?::00)? AM$/i;
const FEWEST = 8;
/** Years between the fifth and the ninety-fifth hundredth of the dates: customers are born over decades, but sign up, order and write over few. */
const SPREAD = 30;

/** True for a column of days, whatever they are the days of. */
export function holdsDates(values: Values): boolean {
  return share(values, (text) => SHAPE.test(text)) >= 0.7 || share(values, (text) => COMPACT.test(text)) >= 0.9;
}

/**
 * Gives the birth date to the column of days that spread over decades, without times of day. Of several, the one that
 * is filled well and reaches back furthest; the others, and all that span few years, stay `other`.
 */
export function giveBirthDate(board: ValueBoard): void {
  const dates = [...board.open].filter(([, values]) => holdsDates(values));
  const ranked = dates
    .map(([at, values]) => ({ at, filled: values.filled, years: spreadOf(values) }))
    .filter(({ years }) => years !== undefined && years.to - years.from >= SPREAD);
  const most = Math.max(0, ...ranked.map(({ filled }) => filled));
  const [birth] = ranked
    .filter(({ filled }) => filled >= most * 0.3)
    .sort((a, b) => (a.years?.middle ?? 0) - (b.years?.middle ?? 0) || b.filled - a.filled);
  if (!board.has('birth_year')) board.give(birth?.at, 'birth_date');
  for (const [at] of dates) board.give(at, 'other');
}

/** Years at five, fifty and ninety-five hundredths; undefined for too few dates, or for moments with a time of day. */
function spreadOf(values: Values): { from: number; middle: number; to: number } | undefined {
  if (values.filled < FEWEST) return undefined;
  if (share(values, (text) => NOON.test(text) && !MIDNIGHT.test(text)) >= 0.2) return undefined;
  const order = detectDateOrder(values.values.map(({ text }) => text)).order ?? 'dmy';
  const years = values.values.map(({ text, rows }) => ({
    rows,
    number: Number(normalizeDate(text, order).value?.slice(0, 4) ?? Number.NaN),
  }));
  return { from: percentile(years, 0.05), middle: percentile(years, 0.5), to: percentile(years, 0.95) };
}
