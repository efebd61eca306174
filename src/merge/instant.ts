import type { Dictionary } from '../table/dictionary.ts';
import type { Column } from '../table/table.ts';

/** Earlier than any date; what a value that is no date counts as. */
export const NO_INSTANT = -8.64e15;

/** Milliseconds of a year, for half-lives. */
export const YEAR = 365.25 * 86_400_000;

/**
 * Milliseconds since 1970 (UTC) of a clean date: `2024-05-01`, or with a time, seconds, fraction, and `Z` or `±hh:mm`
 * (none means UTC). {@link NO_INSTANT} for anything else. "2024-05-01T10:00+02:00" → the instant of 08:00Z.
 */
export function instantOf(text: string): number {
  const match = DATE.exec(text);
  if (match === null) return NO_INSTANT;
  const part = (group: number): number => Number(match[group] ?? 0);
  const zone = match[8] === undefined ? 0 : (match[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10));
  const fraction = Number(`0${match[7] ?? ''}`) * 1000;
  return Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5) - zone, part(6)) + Math.floor(fraction);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/** {@link instantOf} of every value of a dictionary, by value id. Plain dates and UTC times are read from the bytes. */
export function instantsOf(dictionary: Dictionary): Float64Array {
  const known = KNOWN.get(dictionary);
  if (known !== undefined) return known;
  const { bytes, offsets, size } = dictionary;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const instants = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    const [start, end] = [offsets[id] as number, offsets[id + 1] as number];
    const quick = plainInstant(bytes, start, end);
    instants[id] = quick === NO_INSTANT ? instantOf(text.toString('latin1', start, end)) : quick;
  }
  KNOWN.set(dictionary, instants);
  return instants;
}

/** Dates are asked for twice in a merge: to rank records, and as fields of their own. */
const KNOWN = new WeakMap<Dictionary, Float64Array>();
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, or that with `Thh:mm:ss` or `Thh:mm:ss.fff`, and `Z` or nothing; NO_INSTANT for any other form. */
function plainInstant(bytes: Uint8Array, start: number, end: number): number {
  const length = bytes[end - 1] === 0x5a ? end - start - 1 : end - start;
  const isDate = length === 10 && end - start === 10;
  const hasFraction = length === 23 && bytes[start + 19] === 0x2e;
  const isTime = (length === 19 || hasFraction) && bytes[start + 10] === 0x54;
  if ((!isDate && !isTime) || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d) return NO_INSTANT;
  const days = daysOf(
    pair(bytes, start) * 100 + pair(bytes, start + 2),
    pair(bytes, start + 5),
    pair(bytes, start + 8),
  );
  const seconds = isDate ? 0 : pair(bytes, start + 11) * 3600 + pair(bytes, start + 14) * 60 + pair(bytes, start + 17);
  const fraction = hasFraction ? pair(bytes, start + 20) * 10 + (pair(bytes, start + 21) % 10) : 0;
  const instant = days * DAY_MS + seconds * 1000 + fraction;
  return Number.isFinite(instant) ? instant : NO_INSTANT;
}

/** Two digits; NaN when either is none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days since 1970-01-01 of a Gregorian date (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Per row the latest instant its columns hold; the first column that has one for the row counts. */
export function recencyOf(columns: readonly Column[], rows: number): Float64Array {
  const recency = new Float64Array(rows).fill(NO_INSTANT);
  for (const column of columns) {
    const instants = instantsOf(column.dictionary);
    for (let row = 0; row < rows; row++) {
      const id = column.ids[row] as number;
      if (id >= 0 && recency[row] === NO_INSTANT) recency[row] = instants[id] as number;
    }
  }
  return recency;
}
