import type { DateOrder } from '../model/clean.ts';
import { foldKey } from '../text/ascii.ts';
import { DATE_FILLERS, MONTHS } from '../text/lexicons/months.ts';
import { synonymMap, wordSet } from '../text/words.ts';
import { type DateParts, fullYear, isRealDate } from './date-parts.ts';

const months = synonymMap(MONTHS);
const fillers = wordSet(DATE_FILLERS);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a|de|ste|ter|eme|va|ta|ja)$/;

interface Found {
  month: number;
  day: string;
  year: string;
  isOdd: boolean;
}

function place(found: Found, token: string): void {
  const number = ORDINAL.exec(token)?.[1] ?? token;
  if (/^\d{1,2}$/.test(number) && found.day === '') found.day = number;
  else if (/^(?:\d{2}|\d{4})$/.test(number) && found.year === '') found.year = number;
  else if (!fillers.has(token)) found.isOdd = true;
}

/** A month name counts once; a word that is also a filler ("mar" for mardi) is a month only if none was found yet. */
function readToken(found: Found, token: string): void {
  const month = /^\d/.test(token) ? undefined : months.get(token);
  if (month !== undefined && (found.month === 0 || !fillers.has(token))) {
    found.isOdd ||= found.month !== 0;
    found.month = Number(month);
  } else place(found, token);
}

/** Dates with a month name, in any order: "1. März 2019", "Mar 1 1970", "Sat, 3 of May '08", "3-Jan-19". */
export function readWritten(text: string, order: DateOrder | null): DateParts | null {
  const key = foldKey(text.replace(/(\d)(\p{L})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2'));
  if (key.length > 60 || !/[a-z]/.test(key)) return null;
  const found: Found = { month: 0, day: '', year: '', isOdd: false };
  for (const token of key.split(' ')) readToken(found, token);
  if (found.isOdd || found.month === 0 || found.day === '' || found.year === '') return null;
  const parts = { year: fullYear(found.year), month: found.month, day: Number(found.day) };
  if (isRealDate(parts) && !(order === 'ymd' && found.year.length === 2)) return parts;
  const turned = { year: fullYear(found.day), month: found.month, day: Number(found.year) };
  return isRealDate(turned) ? turned : isRealDate(parts) ? parts : null;
}
