import type { DateOrder } from '../../model/clean.ts';
import { foldKey } from '../../text/ascii.ts';
import { DATE_FILLERS, MONTHS, MONTHS_APART, WEEKDAYS } from '../../text/lexicons/months.ts';
import { lines, wordSet, words } from '../../text/words.ts';
import { type DateParts, fullYear, isRealDate } from './parts.ts';

const months: ReadonlyMap<string, number> = new Map(
  lines(MONTHS).flatMap((line) =>
    words(line)
      .slice(1)
      .map((name) => [name, Number(line.split(' ')[0])] as const),
  ),
);
/** Words that may stand in a date and carry nothing, in any language of the list, as match keys. */
export const fillers: ReadonlySet<string> = new Set([...wordSet(WEEKDAYS), ...wordSet(DATE_FILLERS)]);
const manyMeanings = wordSet(MONTHS_APART);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a|de|ste|ter|eme|va|ta|ja|la)$/;
/** Vietnamese numbers its months in words. */
const VIETNAMESE = words('mot hai ba tu nam sau bay tam chin muoi');

/** The month a cell names, in any language of the list: "Mar", "märz", "févr." → 3, 3, 2; 0 for anything else. */
export function monthNumber(text: string): number {
  return months.get(foldKey(text)) ?? 0;
}

interface Found {
  month: number;
  day: string;
  year: string;
  isOdd: boolean;
}

function vietnameseMonth(key: string): string {
  return key.replace(/\bthang (muoi mot|muoi hai|\w+)\b/, (_whole, name: string) => {
    const number = name === 'muoi mot' ? 11 : name === 'muoi hai' ? 12 : VIETNAMESE.indexOf(name) + 1 || Number(name);
    return MONTH_NAMES[number - 1] ?? '';
  });
}

const MONTH_NAMES = words('january february march april may june july august september october november december');

function place(found: Found, token: string): void {
  const number = ORDINAL.exec(token)?.[1] ?? token;
  if (/^\d{1,2}$/.test(number) && found.day === '') found.day = number;
  else if (/^(?:\d{2}|\d{4})$/.test(number) && found.year === '') found.year = number;
  else if (!fillers.has(token)) found.isOdd = true;
}

/** "mar 3 mars 2015" opens with a weekday that is a month elsewhere; any other second month makes the text odd. */
function readToken(found: Found, token: string, previous: string): void {
  const month = months.get(token);
  if (month === undefined || (found.month !== 0 && fillers.has(token))) place(found, token);
  else {
    found.isOdd ||= found.month !== 0 && previous !== 'mar';
    found.month = month;
  }
}

/** Words and numbers of a written date: letters and digits parted, dots inside abbreviations dropped. */
function dateTokens(text: string): string[] {
  const plain = text
    .replace(/(?<=\p{L}\p{M}?)\.(?=\p{L})/gu, '')
    .replace(/(\d)(?=\p{L})(?!(?:st|nd|rd|th|er|e)\b)/gu, '$1 ')
    .replace(/([\p{L}\p{M}])(?=\d)/gu, '$1 ')
    .replace(/[\u2019'](?=\d\d\b)/g, ' ');
  return vietnameseMonth(foldKey(plain)).split(' ');
}

/**
 * Dates with a month name, in any order: "1. März 2019", "Mar 1 1970", "Sat, 3 of May '08", "3-Jan-19".
 * Null when a word is neither month, weekday nor filler, or a part is missing.
 */
export function readWritten(text: string, order: DateOrder | null): DateParts | null {
  const tokens = dateTokens(text);
  if (tokens.length > 9 || tokens.some((token) => manyMeanings.has(token))) return null;
  const found: Found = { month: 0, day: '', year: '', isOdd: false };
  tokens.forEach((token, index) => {
    // A short unknown word in front is a weekday in some language.
    const isWeekday = index === 0 && /^[a-z]{2,5}$/.test(token) && !months.has(token) && tokens.length > 3;
    if (!isWeekday) readToken(found, token, tokens[index - 2] ?? '');
  });
  if (found.isOdd || found.month === 0 || found.day === '' || found.year === '') return null;
  const parts = { year: fullYear(found.year), month: found.month, day: Number(found.day) };
  if (isRealDate(parts) && !(order === 'ymd' && found.year.length === 2)) return parts;
  const turned = { year: fullYear(found.day), month: found.month, day: Number(found.year) };
  return isRealDate(turned) ? turned : isRealDate(parts) ? parts : null;
}
