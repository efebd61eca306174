import type { OwnCalendar } from './calendars.ts';
import { dateTokens, type Token } from './date-words.ts';
import { type LocaleCalendar, localesOf, monthNames } from './locales.ts';

/** What a word means in the dates of one language. */
export interface Meaning {
  /** 1 to 12; 0 for a word that names no month. */
  readonly month: number;
  /** One bit for each hour of the day (1 << hour) that the word stands beside; 0 for a word that is no part of the day. */
  readonly hours: number;
  /** The number behind the word, or the one before it, is the month: "tháng 10", "10月". */
  readonly marks: 'month behind' | 'month before' | '';
}

/** How the dates of one language look. */
export interface Language {
  readonly calendar: OwnCalendar | 'gregory';
  /** By key; several words have one blank between them. */
  readonly words: ReadonlyMap<string, Meaning>;
  /** Year, month and day in the order they are written: "dmy". */
  readonly order: string;
  /** Marks behind the day and the year in dates with the month's name: "28. listopada 2014." */
  readonly isDayDotted: boolean;
  readonly isYearDotted: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2014, month, 28, 7, 54)));
const HOURS = Array.from({ length: 24 }, (_, hour) => new Date(Date.UTC(2014, 9, 28, hour, 54)));
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2014, 9, 21 + day, 7, 54)));
const AUTUMN = new Date(Date.UTC(2014, 9, 28));
const FILLER: Meaning = { month: 0, hours: 0, marks: '' };

const languages = new Map<string, Language>();

/**
 * Languages that may have written a date: those that know a name of it. They are asked from `Intl` (CLDR) when they are first met; the names
 * of months and parts of the day of a script take a tenth of a second at most, once.
 */
export function languagesOf(text: string, tokens: readonly Token[]): Language[] {
  return localesOf(text, tokens).map((one) => {
    const name = `${one.locale} ${one.calendar}`;
    let known = languages.get(name);
    if (known === undefined) languages.set(name, (known = readLanguage(one)));
    return known;
  });
}

/** A word as it is being learnt. */
type Learnt = { -readonly [Key in keyof Meaning]: Meaning[Key] };
type Parts = readonly Intl.DateTimeFormatPart[];
type Words = Map<string, Learnt>;

/** The word or words of a text without numbers. */
function learn(words: Words, text: string): Learnt | undefined {
  const tokens = dateTokens(text);
  if (tokens.length === 0 || tokens.some((token) => token.isNumber)) return undefined;
  const key = tokens.map((token) => token.key).join(' ');
  let word = words.get(key);
  if (word === undefined) words.set(key, (word = { ...FILLER }));
  return word;
}

function readLanguage({ locale, calendar }: LocaleCalendar): Language {
  const words: Words = new Map();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' });
  const long = format({ dateStyle: 'long' });
  const months = [long, format({ dateStyle: 'medium' }), format({ month: 'long' }), format({ month: 'short' })];
  for (const one of months) readMonths(words, one);
  const full = format({ dateStyle: 'full', timeStyle: 'short', hourCycle: 'h12' });
  // Evening and night beside noon, where people say so: "7 вечера", "晚上7時".
  const part = format({ hour: 'numeric', dayPeriod: 'long', hourCycle: 'h12' });
  const usual = format({ dateStyle: 'long', timeStyle: 'short' });
  for (const date of HOURS)
    for (const one of [full, part, usual]) readHour(words, one.formatToParts(date), date.getUTCHours());
  const short = format({ weekday: 'short', hour: 'numeric', hourCycle: 'h12' });
  for (const date of WEEK)
    for (const one of [full, short]) readHour(words, one.formatToParts(date), date.getUTCHours());
  const clock = format({ dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' });
  readFillers(words, clock.formatToParts(AUTUMN));
  return { calendar, words, ...writingOf(long.formatToParts(AUTUMN)) };
}

function readMonths(words: Words, format: Intl.DateTimeFormat): void {
  for (const date of MONTHS) {
    const parts = format.formatToParts(date);
    readFillers(words, parts);
    const names = monthNames(parts);
    if (names.length === 0) readMarks(words, parts);
    for (const name of names) {
      const word = learn(words, name);
      if (word !== undefined) word.month = monthNumberOf(format, date);
    }
  }
}

/** The number of the month in the calendar of a format. */
function monthNumberOf(format: Intl.DateTimeFormat, date: Date): number {
  const { calendar } = format.resolvedOptions();
  if (calendar === 'gregory' || calendar === 'buddhist') return date.getUTCMonth() + 1;
  const numbers = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, month: 'numeric', timeZone: 'UTC' });
  return Number(numbers.format(date));
}

/** Months written as numbers have a word beside them that says so: directly behind in Chinese, before them in Vietnamese. */
function readMarks(words: Words, parts: Parts): void {
  const at = parts.findIndex((part) => part.type === 'month');
  const [month = '', next = ''] = [parts[at]?.value, parts[at + 1]?.value];
  const behind = /^\P{L}*(\p{L}+)$/u.exec(month)?.[1] ?? /^\p{L}+/u.exec(next)?.[0];
  const before =
    /^(\p{L}\p{L}+)\P{L}+$/u.exec(month)?.[1] ?? /(\p{L}\p{L}+)\s+$/u.exec(parts[at - 1]?.value ?? '')?.[1];
  const word = learn(words, behind ?? before ?? '');
  if (word !== undefined) word.marks = behind === undefined ? 'month behind' : 'month before';
}

const FILLERS: ReadonlySet<string> = new Set(['literal', 'weekday', 'era', 'dayPeriod']);

/** Words beside the numbers, as a whole and one by one. */
function readFillers(words: Words, parts: Parts): void {
  for (const { type, value } of parts) {
    if (!FILLERS.has(type)) continue;
    learn(words, value);
    for (const { key, isNumber } of dateTokens(value)) if (!isNumber && !words.has(key)) words.set(key, { ...FILLER });
  }
}

function readHour(words: Words, parts: Parts, hour: number): void {
  readFillers(words, parts);
  for (const { type, value } of parts) {
    const word = type === 'dayPeriod' ? learn(words, value) : undefined;
    if (word !== undefined) word.hours |= 1 << hour;
  }
}

function writingOf(parts: Parts): Pick<Language, 'order' | 'isDayDotted' | 'isYearDotted'> {
  const isDotted = (type: string): boolean =>
    parts[parts.findIndex((part) => part.type === type) + 1]?.value.startsWith('.') === true;
  const order = parts.flatMap(({ type }) => (/^(?:year|month|day)$/.test(type) ? [type.charAt(0)] : [])).join('');
  return { order, isDayDotted: isDotted('day'), isYearDotted: isDotted('year') };
}
