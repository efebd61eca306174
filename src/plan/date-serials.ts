import type { Role } from '../model/role.ts';

/** Numbers of days in a spreadsheet's calendar, from 1899-12-30 on; the clock must not change a plan, so they end with 2029 and 2049. */
const BIRTHS = { from: 3_654, to: 47_483 };
const EVENTS = { from: 32_874, to: 54_788 };
/** With more digits a number is a date without separators, or a moment. */
const NUMBER = /^\d{1,6}(?:\.\d+)?$/;
const ZERO = /^0+(?:\.0+)?$/;

/**
 * True when the plain numbers among the values of a date column are days of a spreadsheet's calendar ("44197" is 2021-01-01,
 * "44197.5" its noon): all lie where dates of the role do, and most cannot be dates whose first zero was dropped ("10180").
 */
export function holdsSerials(values: readonly string[], role: Role): boolean {
  const { from, to } = role === 'birth_date' ? BIRTHS : EVENTS;
  const numbers = values.filter((text) => NUMBER.test(text) && !ZERO.test(text));
  if (numbers.length === 0 || !numbers.every((text) => Number(text) >= from && Number(text) < to + 1)) return false;
  return numbers.filter(mayBeDate).length < numbers.length / 2;
}

/** True for five digits that are day, month, year or month, day, year without the first zero. */
function mayBeDate(text: string): boolean {
  const digits = /^(\d)(\d\d)\d\d$/.exec(text);
  if (digits === null) return false;
  const [first, second] = [Number(digits[1]), Number(digits[2])];
  return first > 0 && second > 0 && second <= 31;
}
