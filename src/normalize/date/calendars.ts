import type { DateParts } from './parts.ts';

/** Calendars that are in daily use beside the Gregorian one, as `Intl` names them, and the years that customers live and buy in. */
const YEARS = {
  buddhist: [2443, 2572],
  persian: [1279, 1408],
  'islamic-umalqura': [1318, 1452],
} as const;
export type OwnCalendar = keyof typeof YEARS;

const MS_PER_DAY = 86_400_000;
/** A calendar's year and months begin at most so many days from where the estimate lies. */
const REACH = 45;
const SOLAR_YEAR = 365.2425;
/** Days of the first year of each calendar in the Gregorian one, near enough to begin the search, and the length of a year. */
const EPOCHS: Readonly<
  Record<OwnCalendar, { readonly firstDay: number; readonly year: number; readonly month: number }>
> = {
  buddhist: { firstDay: Date.UTC(1900, 0, 1) / MS_PER_DAY - 2442 * SOLAR_YEAR, year: SOLAR_YEAR, month: 30.437 },
  persian: { firstDay: Date.UTC(1900, 2, 21) / MS_PER_DAY - 1278 * SOLAR_YEAR, year: SOLAR_YEAR, month: 30.437 },
  'islamic-umalqura': { firstDay: Date.UTC(1900, 3, 30) / MS_PER_DAY - 1317 * 354.367, year: 354.367, month: 29.53 },
};

/** True for a year that people write in that calendar: 2557 is one of the Buddhist, 2014 is none. */
export function isYearOf(calendar: OwnCalendar, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** The year of two digits that lies within reach of customers: ('persian', 93) → 1393. */
export function fullYearOf(calendar: OwnCalendar, digits: number): number {
  const last = YEARS[calendar][1];
  return last - ((last - digits) % 100);
}

const formats = new Map<OwnCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OwnCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-u-nu-latn', {
      calendar,
      timeZone: 'UTC',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    });
    formats.set(calendar, format);
  }
  return format;
}

/**
 * The Gregorian day of a day in another calendar, found by asking `Intl` around the place where it must lie. ('persian', 1393-08-06) →
 * 2014-10-28; ('buddhist', 2557-10-28) → 2014-10-28. Null for a day or year that the calendar does not have.
 */
export function fromCalendar(calendar: OwnCalendar, { year, month, day }: DateParts): DateParts | null {
  if (!isYearOf(calendar, year)) return null;
  const { firstDay, year: yearLength, month: monthLength } = EPOCHS[calendar];
  const guess = Math.round(firstDay + (year - 1) * yearLength + (month - 1) * monthLength + day - 1);
  for (let away = 0; away <= REACH; away++)
    for (const at of away === 0 ? [guess] : [guess - away, guess + away]) {
      const date = new Date(at * MS_PER_DAY);
      if (isDay(formatOf(calendar).formatToParts(date), { year, month, day }))
        return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  return null;
}

function isDay(parts: readonly Intl.DateTimeFormatPart[], { year, month, day }: DateParts): boolean {
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return number('year') === year && number('month') === month && number('day') === day;
}
