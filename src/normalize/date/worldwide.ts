import { remember } from '../../text/remember.ts';
import { fromCalendar, fullYearOf } from './calendars.ts';
import { type Clock, clocksOf } from './clock.ts';
import { dateTokens, type Token, wordKey } from './date-words.ts';
import { phrasesAt } from './locales.ts';
import { type DateParts, fullYear, isRealDate, type NumericDate } from './parts.ts';
import { ZONES } from './time.ts';
import { type Language, languagesOf, type Meaning } from './vocabulary.ts';
import { fillers } from './written.ts';

/** What a text says in the language that knows all of its words: a day, or three numbers whose order it leaves open. */
export interface Worldwide {
  readonly date: DateParts | NumericDate;
  readonly seconds?: number;
  readonly offset?: number;
}

const FILLER: Meaning = { month: 0, hours: 0, marks: '' };
const MORNING: Meaning = { ...FILLER, hours: 0x000fff };
const AFTERNOON: Meaning = { ...FILLER, hours: 0xfff000 };
/** Words that mean the same in every language; keys as `wordKey` makes them. */
const EVERYWHERE: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...[...fillers, ...Object.keys(ZONES), 'z'].map((word): [string, Meaning] => [word, FILLER]),
  ['am', MORNING],
  ['pm', AFTERNOON],
  // CLDR 48 writes AM and PM for Korean; Korea does not.
  [wordKey('오전'), MORNING],
  [wordKey('오후'), AFTERNOON],
]);
const DATE_NUMBERS = 3;
const MOST_TOKENS = 16;
const LETTER = /\p{L}|[^\u0000-\u007f]/u;
const TWO_NUMBERS = /\d\D+\d/;
/** Latin words are also those of streets and notes; a year of four digits among them tells that asking all languages may be worth its while. */
const ONLY_LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]*$/;
const YEAR = /(?<!\d)(?:1[2-9]|2[01]|2[45])\d\d(?!\d)/;

/** What one language makes of the words of a text. */
interface Explained {
  readonly language: Language;
  /** Word by word; a number has no meaning. */
  readonly meanings: readonly (Meaning | undefined)[];
  readonly isWhole: boolean;
  readonly score: number;
}

/**
 * Dates and times in any language that `Intl` knows (CLDR). The language is the one that knows all words of the text; where several do,
 * the one that writes its dots as well ("28. listopada 2014." is Croatian, October; "28 listopada 2014" Polish, November); 'ambiguous' where
 * those differ. Years of other calendars become Gregorian. Digits must be plain ones. Null when no language knows all words.
 */
export function readWorldwide(text: string): Worldwide | 'ambiguous' | null {
  if (!LETTER.test(text) || !TWO_NUMBERS.test(text)) return null;
  if (ONLY_LATIN.test(text) && !YEAR.test(text)) return null;
  for (const clock of clocksOf(text)) {
    const found = readRest(clock);
    if (found !== null) return found;
  }
  return null;
}

function readRest(clock: Clock | { readonly rest: string }): Worldwide | 'ambiguous' | null {
  const { rest } = clock;
  const tokens = dateTokens(rest);
  if (tokens.length > MOST_TOKENS) return null;
  if (!/\p{L}/u.test(rest)) return withoutWords(rest, clock);
  const readings = explainedIn(rest.replace(/\d/g, '0')).flatMap((one) => {
    const date = dateOf(one, tokens, rest);
    return date === null ? [] : [{ score: one.score, reading: withTime(date, clock, one.meanings) }];
  });
  const best = Math.max(...readings.map((one) => one.score));
  const [first, ...others] = readings.filter((one) => one.score === best).map((one) => one.reading);
  if (first === undefined) return null;
  return others.some((other) => JSON.stringify(other) !== JSON.stringify(first)) ? 'ambiguous' : first;
}

/** Numbers with marks of another script between them: "1950-11-15، 14:39". */
function withoutWords(rest: string, clock: Clock | { readonly rest: string }): Worldwide | null {
  const numbers = dateTokens(rest).map((token) => token.key);
  const date = numbers.length === DATE_NUMBERS ? threeNumbers(numbers, rest) : null;
  return date === null ? null : withTime(date, clock, []);
}

/** The languages that know all words of a text; what its numbers are does not matter, so texts that differ in them only share the answer. */
const explainedIn = remember((text: string): readonly Explained[] => {
  const tokens = dateTokens(text);
  return languagesOf(text, tokens)
    .map((language) => explain(language, tokens))
    .filter((one) => one.isWhole);
});

function explain(language: Language, tokens: readonly Token[]): Explained {
  const meanings: (Meaning | undefined)[] = [];
  let isWhole = true;
  let score = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.isNumber) {
      meanings.push(undefined);
      continue;
    }
    const phrase = phrasesAt(tokens, at).find((one) => language.words.has(one));
    const meaning = (phrase === undefined ? undefined : language.words.get(phrase)) ?? inPieces(language, token.key);
    const length = phrase === undefined ? 1 : phrase.split(' ').length;
    isWhole &&= meaning !== undefined || EVERYWHERE.has(token.key);
    score += meaning === undefined ? 0 : length;
    for (let skipped = 0; skipped < length; skipped++)
      meanings.push(skipped === 0 ? (meaning ?? EVERYWHERE.get(token.key)) : FILLER);
    at += length - 1;
  }
  return { language, meanings, isWhole, score: score + dots(language, tokens) };
}

/** Thai, Chinese and Japanese write words without blanks between them: "日火曜日" is 日 and 火曜日. Quadratic in a word's length. */
function inPieces({ words }: Language, key: string): Meaning | undefined {
  if (/^[a-z]/.test(key)) return undefined;
  for (let end = key.length - 1; end > 0; end--) {
    const first = words.get(key.slice(0, end));
    if (first === undefined) continue;
    const rest = key.slice(end);
    const other = words.get(rest) ?? inPieces({ words } as Language, rest);
    if (other !== undefined) return both(first, other);
  }
  return undefined;
}

function both(first: Meaning, other: Meaning): Meaning {
  return {
    month: first.month === 0 ? other.month : first.month,
    hours: first.hours | other.hours,
    marks: first.marks === '' ? other.marks : first.marks,
  };
}

/** Dots behind day and year where the language writes them, and none where it does not. */
function dots({ isDayDotted, isYearDotted }: Language, tokens: readonly Token[]): number {
  const numbers = tokens.filter((token) => token.isNumber);
  const day = numbers.find((token) => token.key.length <= 2);
  const year = numbers.find((token) => token.key.length === 4);
  return (day?.isDotted === isDayDotted ? 0.5 : 0) + (year?.isDotted === isYearDotted ? 0.5 : 0);
}

function dateOf(one: Explained, tokens: readonly Token[], text: string): DateParts | NumericDate | null {
  const numbers = tokens.flatMap((token, at) => (token.isNumber ? [{ text: token.key, at }] : []));
  const named = one.meanings.flatMap((meaning) =>
    meaning === undefined || meaning.month === 0 ? [] : [meaning.month],
  );
  const marked = markedMonth(one.meanings, numbers);
  if (named.length === 1 && numbers.length === DATE_NUMBERS - 1)
    return gregorian(
      one.language,
      named[0] ?? 0,
      numbers.map((number) => number.text),
    );
  if (numbers.length !== DATE_NUMBERS || named.length > 0) return null;
  if (marked !== null)
    return gregorian(
      one.language,
      Number(marked.text),
      numbers.filter((number) => number !== marked).map((number) => number.text),
    );
  return one.language.calendar === 'gregory'
    ? threeNumbers(
        numbers.map((number) => number.text),
        text,
      )
    : null;
}

function threeNumbers([first = '', second = '', third = '']: readonly string[], text: string): NumericDate | null {
  if (first.length > 4 || second.length > 2 || third.length > 4) return null;
  return { first, second, third, separator: /\d\s?(\D)\s?\d/.exec(text)?.[1] ?? ' ' };
}

interface PlacedNumber {
  readonly text: string;
  readonly at: number;
}

function markedMonth(meanings: Explained['meanings'], numbers: readonly PlacedNumber[]): PlacedNumber | null {
  const at = meanings.findIndex((meaning) => meaning !== undefined && meaning.marks !== '');
  if (at < 0) return null;
  const place = meanings[at]?.marks === 'month behind' ? at + 1 : at - 1;
  return numbers.find((number) => number.at === place) ?? null;
}

/** Day and year in the order of the language, unless one of them can only be the year. */
function gregorian(
  { calendar, order }: Language,
  month: number,
  [first = '', second = '']: readonly string[],
): DateParts | null {
  const isYearFirst = first.length > 2 || (second.length <= 2 && order.indexOf('y') < order.indexOf('d'));
  const [year, day] = isYearFirst ? [first, second] : [second, first];
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return null;
  const written = { year: Number(year), month, day: Number(day) };
  if (calendar === 'gregory') {
    const parts = { ...written, year: fullYear(year) };
    return isRealDate(parts) ? parts : null;
  }
  // Two digits may be a year of either calendar; then the two readings differ and neither is taken.
  const own = { ...written, year: year.length === 2 ? fullYearOf(calendar, written.year) : written.year };
  return fromCalendar(calendar, own);
}

function withTime(
  date: DateParts | NumericDate,
  clock: Clock | { readonly rest: string },
  meanings: Explained['meanings'],
): Worldwide {
  if (!('hour' in clock)) return { date };
  const hours = meanings.reduce((mask, meaning) => mask | (meaning?.hours ?? 0), 0);
  const seconds = hourOf(clock.hour, hours) * 3600 + clock.beyond;
  return clock.offset === undefined ? { date, seconds } : { date, seconds, offset: clock.offset };
}

/** Of the two hours of the day that a clock of twelve shows, the one the word stands beside, or else the one in the word's half. */
function hourOf(hour: number, hours: number): number {
  if (hours === 0 || hour > 12) return hour;
  const [early, late] = [hour % 12, (hour % 12) + 12];
  if ((hours & (1 << early)) !== 0) return early;
  return (hours & (1 << late)) !== 0 || (hours & MORNING.hours) === 0 ? late : early;
}
