import type { OwnCalendar } from './calendars.ts';
import { dateTokens, type Token } from './date-words.ts';

/** A locale of `Intl`, dating by one calendar. */
export interface LocaleCalendar {
  readonly locale: string;
  readonly calendar: OwnCalendar | 'gregory';
}

/** Languages of three letters with many speakers or a state of their own; those of two letters are all asked for. */
const LONG_CODES = 'ast ceb chr ckb dsb fil fur gsw haw hsb kok lij mai mni nds sah scn smn szl vec yue'.split(' ');
/** Second writings, and regions with other words than the main one of their language. */
const VARIANTS =
  'sr-Latn zh-Hant az-Cyrl bs-Cyrl uz-Cyrl pa-Arab en-GB en-CA es-MX es-AR pt-PT fr-CA de-AT ar-MA ar-IQ ar-DZ'.split(
    ' ',
  );
/** Languages whose speakers date by another calendar, too. */
const OWN_CALENDARS: Readonly<Record<string, OwnCalendar>> = {
  ...{ fa: 'persian', ps: 'persian', ckb: 'persian', ar: 'islamic-umalqura', th: 'buddhist' },
};
/** Writings that share letters: kana and Hangul stand beside Han. */
const EAST_ASIAN: ReadonlySet<string> = new Set(['Jpan', 'Kore', 'Hans', 'Hant']);
const HAN = 'Hani';
const SCRIPTS_OF: Readonly<Record<string, string>> = {
  [HAN]: '[\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hang}]',
};
/** Of a script with more locales only those are asked that know a name in the text. */
const FEW = 8;
const FIRST_LETTER = 97;
/** Names have so many words at most: "mwere wa ikũmi na ũmwe" has five. */
const LONGEST_NAME = 6;
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2014, month, 28)));
const HALVES = [7, 19].map((hour) => new Date(Date.UTC(2014, 9, 28, hour)));

/** What a name may be: a month's goes before a part of the day. */
interface Named {
  readonly months: LocaleCalendar[];
  readonly halves: LocaleCalendar[];
  readonly joins: LocaleCalendar[];
}

let byScript: ReadonlyMap<string, readonly LocaleCalendar[]> | undefined;
const names = new Map<string, ReadonlyMap<string, Named>>();

function localesByScript(): ReadonlyMap<string, readonly LocaleCalendar[]> {
  if (byScript !== undefined) return byScript;
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(FIRST_LETTER + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Map<string, LocaleCalendar[]>();
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf([...codes, ...LONG_CODES, ...VARIANTS])) {
    const script = new Intl.Locale(locale).maximize().script ?? '';
    const key = EAST_ASIAN.has(script) ? HAN : script;
    const own = OWN_CALENDARS[locale];
    const both = [{ locale, calendar: 'gregory' as const }, ...(own === undefined ? [] : [{ locale, calendar: own }])];
    found.set(key, [...(found.get(key) ?? []), ...both]);
  }
  byScript = found;
  return found;
}

const patterns = new Map<string, RegExp>();

function hasScript(text: string, script: string): boolean {
  let pattern = patterns.get(script);
  if (pattern === undefined)
    patterns.set(script, (pattern = new RegExp(SCRIPTS_OF[script] ?? `\\p{Script=${script}}`, 'u')));
  return pattern.test(text);
}

/**
 * Locales that may have written a date: of the scripts it has letters of, those that know the name of its month, else of its part of the
 * day, else the word between day and time; all of a script with few. "28 октября 2014" → Russian (and who writes so as well).
 */
export function localesOf(text: string, tokens: readonly Token[]): LocaleCalendar[] {
  return [...localesByScript()].flatMap(([script, locales]) => {
    if (!hasScript(text, script)) return [];
    return locales.length <= FEW ? locales : localesKnowing(namesOf(script, locales), tokens);
  });
}

function localesKnowing(known: ReadonlyMap<string, Named>, tokens: readonly Token[]): LocaleCalendar[] {
  const found = tokens.flatMap((_, at) => phrasesAt(tokens, at).flatMap((phrase) => known.get(phrase) ?? []));
  const [months, halves, joins] = [
    found.flatMap((one) => one.months),
    found.flatMap((one) => one.halves),
    found.flatMap((one) => one.joins),
  ];
  return [...new Set(months.length > 0 ? months : halves.length > 0 ? halves : joins)];
}

/** The words from a place on, the most first. */
export function phrasesAt(tokens: readonly Token[], at: number): string[] {
  const phrases: string[] = [];
  for (let end = at; end < tokens.length && end < at + LONGEST_NAME && tokens[end]?.isNumber === false; end++)
    phrases.unshift(
      tokens
        .slice(at, end + 1)
        .map((token) => token.key)
        .join(' '),
    );
  return phrases;
}

function namesOf(script: string, locales: readonly LocaleCalendar[]): ReadonlyMap<string, Named> {
  let known = names.get(script);
  if (known === undefined) names.set(script, (known = readNames(locales)));
  return known;
}

function readNames(locales: readonly LocaleCalendar[]): ReadonlyMap<string, Named> {
  const known = new Map<string, Named>();
  const add = (one: LocaleCalendar, kind: keyof Named, text: string): void => {
    const key = dateTokens(text)
      .map((token) => token.key)
      .join(' ');
    const named = known.get(key) ?? { months: [], halves: [], joins: [] };
    if (!named[kind].includes(one)) named[kind].push(one);
    known.set(key, named);
  };
  for (const one of locales) {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(one.locale, { ...options, calendar: one.calendar, timeZone: 'UTC' });
    const alone = [format({ month: 'long' }), format({ month: 'short' })];
    for (const dated of [format({ dateStyle: 'long' }), format({ dateStyle: 'medium' })])
      for (const date of MONTHS) for (const name of monthNames(dated.formatToParts(date))) add(one, 'months', name);
    for (const name of alone) for (const date of MONTHS) add(one, 'months', name.format(date));
    const clock = format({ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h12' });
    for (const date of HALVES)
      for (const { type, value } of clock.formatToParts(date))
        if (type === 'dayPeriod') add(one, 'halves', value);
        else if (type === 'literal') add(one, 'joins', value);
  }
  known.delete('');
  return known;
}

/** The name of the month, and with the letters directly behind it: Kurdish has "îlon" and "îlona". Empty for months written as numbers. */
export function monthNames(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  const at = parts.findIndex((part) => part.type === 'month');
  const name = parts[at]?.value ?? '';
  const ending = /^\p{L}+/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  return name === '' || /\p{Nd}/u.test(name) ? [] : ending === '' ? [name] : [name, name + ending];
}
