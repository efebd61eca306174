import type { Role } from '../model/role.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, countValues, type Table } from '../table/table.ts';
import { matchHeader } from './alias-match.ts';
import { headerWords } from './header.ts';
import type { Guessed } from './slots.ts';

/** What the numbers of a part of a date look like: their range, and how many of it must occur. */
const PARTS: readonly { readonly role: Role; readonly from: number; readonly to: number; readonly fewest: number }[] = [
  { role: 'birth_month', from: 1, to: 12, fewest: 10 },
  { role: 'birth_day', from: 1, to: 31, fewest: 24 },
  { role: 'birth_year', from: 1900, to: 2020, fewest: 15 },
];
/** Rows that may hold something else: blanks written as numbers, slips. */
const MOST_ODD = 0.03;
const OPEN: ReadonlySet<Role> = new Set(['other', 'attribute', 'house_number', 'unit', 'birth_year']);

/**
 * Three columns side by side whose headers say nothing and whose values can only be the day, month and year of a date
 * that goes back decades are a birth date. Anything less is left as it was guessed.
 */
export function guessDateParts(table: Table, guesses: readonly Guessed[]): Guessed[] {
  const parts = table.columns.map((column, at) => (isOpen(guesses[at]) ? partOf(column) : undefined));
  for (let at = 0; at + 2 < parts.length; at++) {
    const three = parts.slice(at, at + 3);
    if (new Set(three).size !== 3 || three.includes(undefined)) continue;
    return guesses.map((guess, own) => {
      const role = own >= at && own < at + 3 ? parts[own] : undefined;
      return role === undefined ? guess : { ...guess, role, rest: [], reason: 'values of three columns side by side' };
    });
  }
  return [...guesses];
}

function isOpen(guess: Guessed | undefined): boolean {
  if (guess === undefined || !OPEN.has(guess.role)) return false;
  return headerWords(guess.column).length === 0 || matchHeader(guess.column) === null;
}

function partOf(column: Column): Role | undefined {
  const counts = countValues(column);
  const numbers = Array.from(counts, (rows, id) => ({ rows, number: wholeNumber(valueText(column.dictionary, id)) }));
  const filled = numbers.reduce((sum, one) => sum + one.rows, 0);
  if (filled < 50) return undefined;
  return PARTS.find(({ from, to, fewest }) => {
    const inside = numbers.filter(({ number }) => number >= from && number <= to);
    const rows = inside.reduce((sum, one) => sum + one.rows, 0);
    return rows >= filled * (1 - MOST_ODD) && new Set(inside.map((one) => one.number)).size >= fewest;
  })?.role;
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
}
