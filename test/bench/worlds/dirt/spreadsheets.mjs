// What a spreadsheet between two systems does to cells, and what fields of fixed width do.
import { YEAR } from '../population/people.mjs';

const DAY = 86_400_000;

/** Days of a spreadsheet's calendar (1900 is a leap year there). */
export const serial = ({ year, month, day }) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);

/** `01067` → `1067`: a number loses its leading zeros, and its plus. */
export const asNumber = (text) => (/^\+?\d+$/.test(text) ? text.replace(/^\+?0*/, '') || '0' : text);

/** `39` → `39.0`: a number that went through a column with gaps. */
export const asFloat = (text) => (/^\d+$/.test(text) ? `${asNumber(text)}.0` : text);

/** `4917112345678` → `4.91711E+12`: what is gone is gone. */
export function asScience(text) {
  const number = asNumber(text);
  return /^\d{12,}$/.test(number) ? `${number[0]}.${number.slice(1, 6)}E+${number.length - 1}` : text;
}

export const cut = (text, width) => [...text].slice(0, width).join('').trimEnd();

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Writes a date by a pattern of d, dd, M, MM, MMM, yy, yyyy. */
export function writtenDate({ year, month, day }, pattern) {
  const two = (number) => String(number).padStart(2, '0');
  const parts = {
    dd: two(day),
    d: day,
    MM: two(month),
    M: month,
    MMM: MONTHS[month - 1],
    yyyy: year,
    yy: two(year % 100),
  };
  return pattern.replace(/yyyy|yy|MMM|MM|M|dd|d/g, (part) => parts[part]);
}

/** The moment 0..1 of an entry as a day of the five years before today. */
export function dayAt(at) {
  const date = new Date(Date.UTC(YEAR - 5, 10, 1) + Math.floor(at * 1826) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
