import { cellText, type Table } from '../table/table.ts';
import { matchHeader } from './alias-match.ts';
import { headerWords } from './header.ts';
import type { Guessed } from './slots.ts';
import { percentile, type Values, weigh } from './values.ts';

type Part = 'birth_day' | 'birth_month' | 'birth_year';

/** What the numbers of a part of a date look like: their range, and how many of it must occur. */
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
/** Years between the fifth and the ninety-fifth hundredth of births. */
const SPREAD = 25;
const MOST_ROWS = 5000;

interface Found {
  readonly at: number;
  readonly role: Part;
}

/**
 * Three columns whose headers say nothing and whose values can only be the day, month and year of a date that goes back
 * decades are a birth date. Side by side that is enough; elsewhere they must make no impossible days. Of several columns that fit,
 * those that make the fewest impossible days, then those that stand side by side. Anything less is left as it was guessed.
 */
export function guessDateParts(table: Table, guesses: readonly Guessed[]): Guessed[] {
  const parts = table.columns.flatMap((column, at): Found[] => {
    if (!isOpen(guesses[at])) return [];
    const role = partOf(weigh(column));
    return role === undefined ? [] : [{ at, role }];
  });
  const [best] = triples(parts)
    .map((three) => ({ three, impossible: impossibleShare(table, three), width: width(three) }))
    .filter(({ impossible, width }) => impossible <= MOST_IMPOSSIBLE || (width === 2 && impossible <= MOST_ODD))
    .sort((a, b) => a.impossible - b.impossible || a.width - b.width);
  return guesses.map((guess, own) => {
    const role = best?.three.find(({ at }) => at === own)?.role;
    return role === undefined ? guess : { ...guess, role, rest: [], reason: 'values of three columns' };
  });
}

function isOpen(guess: Guessed | undefined): boolean {
  if (guess === undefined || guess.isNamed) return false;
  return headerWords(guess.column).length === 0 || matchHeader(guess.column) === null;
}

function partOf(values: Values): Part | undefined {
  if (values.filled < FEWEST) return undefined;
  const numbers = values.values.map(({ text, rows }) => ({ rows, number: wholeNumber(text) }));
  return PARTS.find(({ role, from, to, fewest }) => {
    const inside = numbers.filter(({ number }) => number >= from && number <= to);
    const rows = inside.reduce((sum, one) => sum + one.rows, 0);
    if (rows < values.rows * (1 - MOST_ODD) || new Set(inside.map((one) => one.number)).size < fewest) return false;
    return role !== 'birth_year' || percentile(inside, 0.95) - percentile(inside, 0.05) >= SPREAD;
  })?.role;
}

/** "07" and "7.0" are seven; NaN for anything but a whole number. */
function wholeNumber(text: string): number {
  return /^\d{1,4}(?:\.0)?$/.test(text) ? Number(text) : Number.NaN;
}

function triples(parts: readonly Found[]): Found[][] {
  const of = (role: Part): Found[] => parts.filter((part) => part.role === role).slice(0, 4);
  return of('birth_day').flatMap((day) =>
    of('birth_month').flatMap((month) => of('birth_year').map((year) => [day, month, year])),
  );
}

function width(three: readonly Found[]): number {
  const places = three.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places);
}

/** Share of rows whose three numbers are no day of the calendar. */
function impossibleShare(table: Table, three: readonly Found[]): number {
  const step = Math.ceil(table.rows / MOST_ROWS);
  let [impossible, rows] = [0, 0];
  for (let row = 0; row < table.rows; row += step) {
    const [day, month, year] = three.map(({ at }) => {
      const column = table.columns[at];
      return column === undefined ? Number.NaN : wholeNumber(cellText(column, row).trim());
    }) as [number, number, number];
    if (Number.isNaN(day + month + year) || month < 1 || month > 12) continue;
    rows++;
    if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) impossible++;
  }
  return rows === 0 ? 1 : impossible / rows;
}
