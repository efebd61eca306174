import type { Role } from '../../../model/role.ts';
import { cellText } from '../../../table/table.ts';
import type { ColumnView } from '../column.ts';
import type { Nudge, Relation, SourceView } from '../situation.ts';
import { percentile } from '../values.ts';

type Part = 'birth_day' | 'birth_month' | 'birth_year';

/** What the numbers of a part of a date look like: their range, and how many of it must occur where no header says so. */
const PARTS: readonly { readonly role: Part; readonly from: number; readonly to: number; readonly fewest: number }[] = [
  { role: 'birth_month', from: 1, to: 12, fewest: 10 },
  { role: 'birth_day', from: 1, to: 31, fewest: 24 },
  { role: 'birth_year', from: 1700, to: 2050, fewest: 15 },
];
/** Rows that may hold something else: blanks written as numbers, slips. */
const MOST_ODD = 0.03;
/** Days that no month has (February 30th): two in a hundred where the columns have nothing to do with each other. */
const MOST_IMPOSSIBLE = 0.01;
const FEWEST = 50;
/** Rows needed where headers speak for parts of a date. */
const FEWEST_NAMED = 8;
/** Years between the fifth and the ninety-fifth hundredth of births. */
const SPREAD = 25;
const MOST_ROWS = 5000;
/** Other things a header may say that three columns of a date cannot be. */
const HINT = 1.5;

/**
 * Three columns whose values can only be the day, month and year of a date that goes back decades are a birth date, when a header
 * speaks for one of them, or when they stand side by side or make no impossible days. Of several that fit, those with the
 * most said by headers, then the fewest impossible days, then side by side. One or two parts are completed the same way.
 */
export const dateParts: Relation = (source) => {
  const found = PARTS.flatMap(({ role }) =>
    source.views.filter((view) => isPart(view, role)).map((view) => ({ view, role, hint: hintOf(view, role) })),
  );
  const [best] = triples(found)
    .map((three) => judge(three))
    .filter(({ isDate }) => isDate)
    .sort((a, b) => b.hint - a.hint || a.impossible - b.impossible || a.width - b.width);
  if (best === undefined) return loneParts(source);
  const nudges = best.three.map(({ view, role }): Nudge => ({ view, role, bits: 14, why: 'day, month and year' }));
  return [
    ...nudges,
    ...loneParts(
      source,
      best.three.map(({ view }) => view),
    ),
  ];
};

/** Day and month without the rest are no birth date; a year alone is, when its header says so. */
function loneParts(source: SourceView, used: readonly ColumnView[] = []): Nudge[] {
  return source.views
    .filter((view) => !used.includes(view))
    .flatMap((view): Nudge[] =>
      (['birth_day', 'birth_month'] as const).map((role) => ({ view, role, bits: -12, why: 'no whole date' })),
    );
}

interface Found {
  readonly view: ColumnView;
  readonly role: Part;
  readonly hint: number;
}

function hintOf(view: ColumnView, role: Part): number {
  return Math.max(view.claimOf(role)?.bits ?? 0, (view.claimOf('birth_date')?.bits ?? 0) / 2);
}

/** True for values of a part, unless the header clearly says something else. */
function isPart(view: ColumnView, role: Part): boolean {
  const hint = hintOf(view, role);
  if (view.isEmpty || (hint < HINT && view.named >= 3)) return false;
  const part = PARTS.find((one) => one.role === role);
  if (part === undefined) return false;
  const { values, rows, filled } = view.values;
  if (filled < FEWEST_NAMED) return false;
  const numbers = values.map(({ text, rows: count }) => ({ rows: count, number: partNumber(text, role) }));
  const inside = numbers.filter(({ number }) => number >= part.from && number <= part.to);
  if (inside.reduce((sum, one) => sum + one.rows, 0) < rows * (1 - MOST_ODD)) return false;
  const distinct = new Set(inside.map(({ number }) => number)).size;
  if (distinct < Math.min(part.fewest, filled / 10)) return false;
  return role !== 'birth_year' || percentile(inside, 0.95) - percentile(inside, 0.05) >= SPREAD;
}

const MONTHS =
  /^(jan|feb|mar|mär|mrz|apr|avr|may|mai|mag|jun|giu|jul|lug|aug|ago|sep|set|oct|okt|ott|nov|dec|dez|dic)/i;
const MONTH_OF: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, mär: 3, mrz: 3, apr: 4, avr: 4, may: 5, mai: 5, mag: 5, jun: 6, giu: 6, jul: 7, lug: 7 },
  ...{ aug: 8, ago: 8, sep: 9, set: 9, oct: 10, okt: 10, ott: 10, nov: 11, dec: 12, dez: 12, dic: 12 },
};

/** "07" and "7.0" are seven, and "Mar" is three among months; NaN for anything else. */
function partNumber(text: string, role: Part): number {
  if (/^\d{1,4}(?:\.0)?$/.test(text)) return Number(text);
  const month = role === 'birth_month' ? MONTHS.exec(text)?.[1] : undefined;
  return month === undefined ? Number.NaN : (MONTH_OF[month.toLowerCase()] ?? Number.NaN);
}

function triples(parts: readonly Found[]): Found[][] {
  const of = (role: Role): Found[] =>
    parts
      .filter((part) => part.role === role)
      .sort((a, b) => b.hint - a.hint)
      .slice(0, 4);
  return of('birth_day').flatMap((day) =>
    of('birth_month').flatMap((month) => of('birth_year').map((year) => [day, month, year])),
  );
}

function judge(three: readonly Found[]): {
  three: readonly Found[];
  isDate: boolean;
  hint: number;
  impossible: number;
  width: number;
} {
  const places = three.map(({ view }) => view.at);
  const isThree = new Set(places).size === 3;
  const width = Math.max(...places) - Math.min(...places);
  const hint = three.reduce((sum, one) => sum + one.hint, 0);
  const impossible = isThree ? impossibleShare(three) : 1;
  const isHinted = hint >= 2 * HINT;
  const isPlain = impossible <= MOST_IMPOSSIBLE || (width === 2 && impossible <= MOST_ODD);
  const isDate = isHinted ? impossible <= MOST_ODD : isPlain && three.every(isFull);
  return { three, isDate: isThree && isDate, hint, impossible, width };
}

/** True for values so many and so varied that they need no header. */
function isFull({ view, role }: Found): boolean {
  const fewest = PARTS.find((part) => part.role === role)?.fewest ?? 0;
  return view.values.filled >= FEWEST && view.values.distinct >= fewest;
}

/** Share of rows whose three numbers are no day of the calendar. */
function impossibleShare(three: readonly Found[]): number {
  const { length } = three[0]?.view.column.ids ?? [];
  const step = Math.ceil(length / MOST_ROWS);
  let [impossible, rows] = [0, 0];
  for (let row = 0; row < length; row += step) {
    const [day, month, year] = three.map(({ view, role }) => partNumber(cellText(view.column, row).trim(), role)) as [
      number,
      number,
      number,
    ];
    if (Number.isNaN(day + month + year) || month < 1 || month > 12) continue;
    rows++;
    if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) impossible++;
  }
  return rows === 0 ? 1 : impossible / rows;
}

/** Of several columns of dates that go back decades, the births reach back furthest among those that are filled well. */
export const oldestDate: Relation = (source) => {
  const dates = source.views.filter(
    (view) =>
      !view.isEmpty &&
      view.measure('days') >= 0.7 &&
      view.measure('yearSpread') >= 30 &&
      (view.claimOf('birth_date')?.bits ?? 0) < 6,
  );
  if (dates.length < 2) return [];
  const most = Math.max(...dates.map(({ values }) => values.filled));
  const full = dates.filter(({ values }) => values.filled >= most * 0.3);
  const [first] = [...full].sort((a, b) => middleYear(a) - middleYear(b) || b.values.filled - a.values.filled);
  return dates.map(
    (view): Nudge => ({ view, role: 'birth_date', bits: view === first ? 1 : -4, why: 'reaches back furthest' }),
  );
};

function middleYear(view: ColumnView): number {
  const years = view.values.values.map(({ text, rows }) => ({
    rows,
    number: Number(/(?:1[5-9]|20)\d\d/.exec(text)?.[0] ?? Number.NaN),
  }));
  return percentile(years, 0.5);
}
