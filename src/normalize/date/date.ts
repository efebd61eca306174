import type { Clean, DateOrder } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { wholeNumber } from '../text/decimal.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { plainDigits } from './digits.ts';
import {
  type DateParts,
  type NumericDate,
  possibleOrders,
  readCompact,
  readNumeric,
  splitCompact,
  splitNumeric,
} from './parts.ts';
import { cutTime } from './time.ts';
import { readWorldwide } from './worldwide.ts';
import { readWritten } from './written.ts';

export interface DateOptions {
  /** Read plain numbers between 1 and 2958465 as days since 1899-12-30, as spreadsheets store dates. */
  readonly excelSerials?: boolean;
}

interface Moment {
  readonly parts: DateParts;
  /** Seconds since midnight, and the offset from UTC in minutes; absent without a time. */
  readonly seconds?: number;
  readonly offset?: number;
}

/** Years from 2400 on are looked at: they may be of another calendar. */
const ISO = /^(1\d{3}|2[0-3]\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PLACEHOLDER_DATES: ReadonlySet<string> = new Set([
  '1900-01-01',
  '1899-12-30',
  '1899-12-31',
  '1753-01-01',
  '1111-11-11',
  '1000-01-01',
  '1001-01-01',
  '1800-01-01',
  '9999-12-31',
  '9999-01-01',
  '2999-12-31',
  '2099-12-31',
  '3000-01-01',
  '4000-01-01',
  '4712-12-31',
]);
const ZEROS = /^[0\s./:-]+$/;
const ZERO_ISO = /^(?:0000|0001|1900)-0[01]-0[01]$/;
const MAX_LENGTH = 80;
const MS_PER_DAY = 86_400_000;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isoDate(parts: DateParts): string {
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

function fromDays(ms: number): DateParts {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day of a spreadsheet's calendar; a fraction is the time of day. "44197.25" → 2021-01-01, 6 o'clock. */
function fromSerial(text: string): Moment {
  const [days = '', fraction] = text.split('.');
  const parts = fromDays(Date.UTC(1899, 11, 30) + Number(days) * MS_PER_DAY);
  const seconds = Math.min(86_399, Math.round(Number(`0.${fraction ?? 0}`) * 86_400));
  return fraction === undefined || seconds === 0 ? { parts } : { parts, seconds };
}

function readDigits(text: string, order: DateOrder | null, options: DateOptions): Moment | 'ambiguous' | null {
  const length = text.length;
  if (length === 14) {
    const parts = readCompact(text.slice(0, 8), 'ymd');
    const seconds = Number(text.slice(8, 10)) * 3600 + Number(text.slice(10, 12)) * 60 + Number(text.slice(12));
    return parts === null || parts === 'ambiguous' ? null : { parts, seconds };
  }
  if ((length === 10 && /^[1-4]/.test(text)) || (length === 13 && /^[1-4]/.test(text))) {
    const ms = Number(text) * (length === 10 ? 1000 : 1);
    return { parts: fromDays(ms), seconds: Math.floor((ms % MS_PER_DAY) / 1000), offset: 0 };
  }
  if (options.excelSerials === true && length <= 6) return fromSerial(text);
  if (length < 6 || length > 8) return null;
  const parts = readCompact(text, order);
  return parts === null || parts === 'ambiguous' ? parts : { parts };
}

const MAY_BE_FOREIGN = /[^\u0000-\u007f]|^[MTSHR]\s?\d/;
/** Letters that are not Latin: in their own writing, `Intl` knows more words than the list of romanised names. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
const ERA = /^(明治|大正|昭和|平成|令和|[MTSHR])\s?(\d{1,2}|元)[年./-]\s?(\d{1,2})[月./-]\s?(\d{1,2})日?$/;
/** Year before the first one of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = {
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 },
  ...{ M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 },
};

/** Digits of any script and Japanese eras as everybody reads them: "昭和55年12月31日" → "1980-12-31". */
function commonWriting(text: string): string {
  if (!MAY_BE_FOREIGN.test(text)) return text;
  const plain = plainDigits(text);
  const era = ERA.exec(plain);
  if (era === null) return plain;
  const [, name = '', year = '', month = '', day = ''] = era;
  return `${(ERAS[name] ?? 0) + (year === '元' ? 1 : Number(year))}-${month}-${day}`;
}

function readMoment(raw: string, order: DateOrder | null, options: DateOptions): Moment | 'ambiguous' | null {
  const text = commonWriting(raw);
  const tidy = squeeze(text.replace(/^\p{L}{2,12},?\s+(?=\d{1,4}[-/.]\d)/u, ''));
  if (options.excelSerials === true && /^\d{1,6}\.\d+$/.test(tidy)) return fromSerial(tidy);
  const plain = tidy.replace(/\.0$/, '');
  if (/^\d+$/.test(plain)) return readDigits(plain, order, options);
  const cut = cutTime(tidy);
  const date = cut.date.trim();
  const numeric = splitNumeric(date);
  const isForeign = cut.isDoubtful === true || (numeric === null && OTHER_SCRIPT.test(date));
  const foreign = isForeign ? fromAnyLanguage(text, order) : null;
  if (foreign !== null) return foreign;
  const parts =
    numeric !== null
      ? readNumeric(numeric, order)
      : /^\d{7,8}$/.test(date)
        ? readCompact(date, order)
        : readWritten(date, order);
  if (parts === null) return isForeign ? null : fromAnyLanguage(text, order);
  if (parts === 'ambiguous') return parts;
  return {
    parts,
    ...(cut.seconds === undefined ? {} : { seconds: cut.seconds }),
    ...(cut.offset === undefined ? {} : { offset: cut.offset }),
  };
}

function fromAnyLanguage(text: string, order: DateOrder | null): Moment | 'ambiguous' | null {
  const found = readWorldwide(text);
  if (found === null || found === 'ambiguous') return found;
  const { date, ...time } = found;
  const parts = 'separator' in date ? readNumeric(date, order) : date;
  return parts === null || parts === 'ambiguous' ? parts : { parts, ...time };
}

function judge(text: string, order: DateOrder | null, options: DateOptions): Moment | Clean<string> {
  if (text.length > MAX_LENGTH) return { value: null, issue: 'E403' };
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  if (ZEROS.test(tidy) || ZERO_ISO.test(tidy.slice(0, 10)) || isPlaceholder(tidy))
    return { value: null, issue: 'E409' };
  const moment = readMoment(tidy, order, options);
  if (moment === null) return { value: null, issue: 'E403' };
  if (moment === 'ambiguous') return { value: null, issue: 'E404' };
  return PLACEHOLDER_DATES.has(isoDate(moment.parts)) ? { value: null, issue: 'E409' } : moment;
}

/**
 * A date in any common writing → "YYYY-MM-DD". Times are cut off, two-digit years pivot at 2029, years of Thailand
 * are read as such (2557 is 2014), month names in every language of CLDR.
 * ("20/8/1991", null) → 1991-08-20, ("3/4/1970", 'mdy') → 1970-03-04, "Mar 1 1970", "1. März 2019", "19551221".
 * Null with E403 for no or an impossible date ("|9371023", "31/02/2000"), E404 when day and month cannot be told apart,
 * E409 for placeholders (0/0/00, 1900-01-01, 9999-12-31). Result as ISO 8601.
 */
export function normalizeDate(text: string, order: DateOrder | null, options: DateOptions = {}): Clean<string> {
  if (ISO.test(text) && !PLACEHOLDER_DATES.has(text) && Number(text.slice(8)) < 29) return { value: text };
  const moment = judge(text, order, options);
  if ('value' in moment) return moment;
  const value = isoDate(moment.parts);
  return value === text ? { value } : { value, rules: ['date'] };
}

/**
 * Like normalizeDate, but keeps the time of day: "YYYY-MM-DDTHH:MM:SSZ" in UTC. Times without a zone are taken as UTC;
 * without a time the date alone is given. "2019-01-31 04:05:06 +0200" → "2019-01-31T02:05:06Z".
 */
export function normalizeTimestamp(text: string, order: DateOrder | null, options: DateOptions = {}): Clean<string> {
  const moment = judge(text, order, options);
  if ('value' in moment) return moment;
  if (moment.seconds === undefined)
    return { value: isoDate(moment.parts), ...(isoDate(moment.parts) === text ? {} : { rules: ['date'] }) };
  const { year, month, day } = moment.parts;
  const shifted = Date.UTC(year, month - 1, day) + (moment.seconds - (moment.offset ?? 0) * 60) * 1000;
  const value = `${new Date(shifted).toISOString().slice(0, 19)}Z`;
  return value === text ? { value } : { value, rules: ['date'] };
}

/** The three numbers of a date, with marks between them or without; null for anything else. */
function numbersOf(value: string): NumericDate | null {
  const text = wholeNumber(squeeze(value));
  if (/^\d+$/.test(text)) return splitCompact(text.length === 14 ? text.slice(0, 8) : text);
  const plain = plainDigits(text);
  const date = cutTime(plain).date.trim();
  return splitCompact(date) ?? splitNumeric(date) ?? numbersInWords(plain);
}

/** Three numbers among words: "28/10/2014 7:54 ص". */
function numbersInWords(text: string): NumericDate | null {
  if (!/\d\D+\d+\D+\d/.test(text)) return null;
  const found = readWorldwide(text);
  return found !== null && found !== 'ambiguous' && 'separator' in found.date ? found.date : null;
}

/**
 * Day and month order of one whole column. Values that allow one reading only decide; the majority wins, so that a few
 * slips do not turn a column. `ambiguous` is true when numeric dates are there and none of them tells day from month.
 */
export function detectDateOrder(values: Iterable<string>): { order: DateOrder | null; ambiguous: boolean } {
  const votes: Record<DateOrder, number> = { ymd: 0, dmy: 0, mdy: 0 };
  let undecided = 0;
  let dotted = 0;
  for (const value of values) {
    if (value.length > MAX_LENGTH) continue;
    const date = numbersOf(value);
    if (date === null) continue;
    const [first, ...others] = possibleOrders(date);
    if (first === undefined || Number(date.first) === Number(date.second)) continue;
    if (others.length === 0) votes[first]++;
    else if (date.separator === '.') dotted++;
    else undecided++;
  }
  if (votes.dmy === 0 && votes.mdy === 0 && dotted > 0) votes.dmy = dotted;
  const ranked = (['dmy', 'mdy', 'ymd'] as const)
    .filter((order) => votes[order] > 0)
    .sort((a, b) => votes[b] - votes[a]);
  const dayMonth = ranked.find((order) => order !== 'ymd');
  if (undecided > 0 && dayMonth === undefined && votes.ymd < undecided)
    return { order: ranked[0] ?? null, ambiguous: true };
  return { order: undecided > 0 && dayMonth !== undefined ? dayMonth : (ranked[0] ?? null), ambiguous: false };
}
