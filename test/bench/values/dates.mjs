// Dates and times as the locales of CLDR write them, through `Intl`; the truth is the day that was formatted.
import { between, seeded } from './halves.mjs';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const TWO_LETTERS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
/** Languages of three letters, and regions that write otherwise than the main one. */
const MORE = `ast ceb chr ckb dsb fil fur gsw haw hsb kok lij mai mni nds sah scn smn szl vec yue
en-GB en-CA en-AU en-IN en-ZA es-MX es-AR es-CL pt-PT fr-CA fr-CH de-AT de-CH it-CH nl-BE zh-Hant zh-HK sr-Latn uz-Cyrl az-Cyrl bs-Cyrl sv-FI ar-EG ar-MA ar-IQ`.split(
  /\s+/,
);
export const LOCALES = Intl.DateTimeFormat.supportedLocalesOf([...TWO_LETTERS, ...MORE])
  // Locales without names of their own (they borrow another language's) and pretended ones.
  .filter((locale) => new Intl.DateTimeFormat(locale).resolvedOptions().locale.split('-')[0] === locale.split('-')[0])
  .filter((locale) => !hasNoNames(locale));

/** CLDR's root names its months "M01". */
function hasNoNames(locale) {
  return /M\d\d/.test(
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(0),
  );
}

const STYLES = {
  'month names': { dateStyle: 'long' },
  'short month names': { dateStyle: 'medium' },
  'month names, weekday': { dateStyle: 'full' },
  'month names, time': { dateStyle: 'long', timeStyle: 'short' },
  'short month names, time': { dateStyle: 'medium', timeStyle: 'medium' },
  'numbers, time': { year: 'numeric', month: '2-digit', day: '2-digit', hour: 'numeric', minute: '2-digit' },
};
/** Calendars that are the usual one somewhere. */
const OWN_CALENDARS = { th: 'buddhist', fa: 'persian', ps: 'persian', 'ar-SA': 'islamic-umalqura' };
const DAYS_OF_A_COLUMN = 25;

const iso = (date) => date.toISOString().slice(0, 10);
const stamp = (date) => `${date.toISOString().slice(0, 19)}Z`;

function someDay(random) {
  return new Date(
    Date.UTC(
      between(random, 1931, 2028),
      between(random, 0, 11),
      between(random, 1, 28),
      between(random, 0, 23),
      between(random, 0, 59),
    ),
  );
}

/** Columns of texts with their days. A column is read as one: the order of day and month comes from all of it. */
export function dateColumns() {
  return [...LOCALES.flatMap(columnsOf), ...calendars(), ...unixOrder()];
}

function columnsOf(locale) {
  return Object.entries(STYLES).flatMap(([style, options]) => {
    const random = seeded(`${locale} ${style}`);
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    const days = Array.from({ length: DAYS_OF_A_COLUMN }, () => someDay(random));
    const plain = column(locale, style, days, (day) => format.format(day));
    if (style !== 'short month names' && style !== 'month names') return [plain];
    return [
      plain,
      column(locale, `${style}, capitals`, days, (day) => format.format(day).toLocaleUpperCase(locale)),
      column(locale, `${style}, no dots`, days, (day) =>
        format.format(day).replace(/\.(?=\P{N}|$)/gu, (dot, _at, text) => (/\p{L}/u.test(text) ? '' : dot)),
      ),
    ];
  });
}

function column(unit, group, days, write) {
  const isTimed = /time|order of C/.test(group);
  return {
    unit,
    group,
    cells: days.map((day) => ({ text: write(day), expected: isTimed ? stamp(day) : iso(day), isTimed })),
  };
}

function calendars() {
  return Object.entries(OWN_CALENDARS).flatMap(([locale, calendar]) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar, timeZone: 'UTC' });
    const random = seeded(`${locale} ${calendar}`);
    const days = Array.from({ length: DAYS_OF_A_COLUMN }, () => someDay(random));
    return [column(locale, 'own calendar', days, (day) => format.format(day))];
  });
}

/** `ctime`, `date` and the string of a JavaScript date; they have no language, so they are in both halves. */
function unixOrder() {
  const names = (day) =>
    day
      .toUTCString()
      .match(/(\w{3}), (\d\d) (\w{3}) (\d{4}) (\S+)/)
      .slice(1);
  const writings = [
    (day) =>
      names(day).reduce(
        (_, __, ___, [weekday, date, month, year, time]) =>
          `${weekday} ${month} ${String(Number(date)).padStart(2)} ${time} ${year}`,
      ),
    (day) =>
      names(day).reduce(
        (_, __, ___, [weekday, date, month, year, time]) => `${weekday} ${month} ${date} ${time} UTC ${year}`,
      ),
    (day) =>
      names(day).reduce(
        (_, __, ___, [weekday, date, month, year, time]) =>
          `${weekday} ${month} ${date} ${year} ${time} GMT+0000 (Coordinated Universal Time)`,
      ),
    (day) => day.toUTCString(),
  ];
  return ['aa', 'ab'].flatMap((unit) =>
    writings.map((write) =>
      column(
        unit,
        'order of C and Unix',
        Array.from({ length: DAYS_OF_A_COLUMN }, (_, at) => someDay(seeded(`${unit} ${at}`))),
        write,
      ),
    ),
  );
}
