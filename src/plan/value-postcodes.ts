import type { ValueBoard } from './value-board.ts';
import { foretells } from './value-relations.ts';
import { witnessesOf } from './value-shown.ts';
import { isWords, share, type Values } from './values.ts';

/** Forms that hardly anything else has: letters among digits, or a mark at a fixed place. */
const SURE =
  /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4} ?[a-z]{2}|\d{5}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|[ac-fhknprtv-y]\d[\dw] ?[a-z\d]{4}|(?:AD|L[TV]|SI|MD|BB|JM)-?\d{3,5})$/i;
/** Digits alone, or forms that local telephone numbers share. */
const DIGITS = /^(?:\d{4,6}|\d{9}|\d{3} \d{2}|\d{3}-\d{4}|\d{4}-\d{3}|\d{3}-\d{3}|\d{2} \d{3}|\d{3} \d{3})(?:\.0)?$/;
const RELATED = 0.35;

/**
 * The postcode: forms that only postcodes have, mixed with plain digits where several countries meet; plain digits of one
 * length where they foretell a city or region, or where the file has streets.
 */
export function givePostcode(board: ValueBoard): void {
  const fits = (text: string): boolean => SURE.test(text) || DIGITS.test(text);
  const isCandidate = (values: Values): boolean =>
    values.distinct > 4 && values.rows >= 5 && share(values, fits) >= 0.8;
  board.give(
    board.best((values) => {
      const sure = share(values, (text) => SURE.test(text));
      return isCandidate(values) || (values.distinct >= 3 && sure >= 0.8) ? sure : 0;
    }, 0.1),
    'postcode',
  );
  board.give(
    board.best((values) => (isCandidate(values) && isOneLength(values) ? addressShare(board, values) : 0), 0.2),
    'postcode',
  );
}

/** True when nearly all have the same number of digits, or one less where a first zero was lost. */
function isOneLength(values: Values): boolean {
  const digits = (text: string): number => text.replace(/\.0$/, '').replace(/\D/g, '').length;
  return [4, 5, 6, 7].some(
    (length) =>
      share(values, (text) => digits(text) === length) >= 0.7 &&
      share(values, (text) => digits(text) === length || digits(text) === length - 1 || digits(text) === 9) >= 0.9,
  );
}

/** How surely digits are postcodes: 1 where they foretell places, less where streets stand in the file. */
function addressShare(board: ValueBoard, values: Values): number {
  if (values.distinct >= values.filled * 0.98 || isRound(values) || isCounter(values)) return 0;
  const witnesses = witnessesOf(board, values.column);
  const places = [
    ...board.columns('region', 'city'),
    ...[...board.open.values()].filter(isWords).map(({ column }) => column),
  ];
  const told = Math.max(0, ...places.map((place) => foretells(values.column, place, witnesses)));
  if (told >= RELATED) return told;
  if (!board.has('street')) return 0;
  return share(values, (text) => /^0\d/.test(text)) >= 0.02 ? 0.3 : 0.25;
}

/** True for amounts and other round numbers. */
function isRound(values: Values): boolean {
  return share(values, (text) => /000?$/.test(text)) >= 0.4;
}

/** True where most numbers between the lowest and the highest occur: no country uses so many of its codes. */
function isCounter({ values, distinct }: Values): boolean {
  const numbers = values.map(({ text }) => Number(text.replace(/\D/g, '')));
  return distinct > 0.55 * (numbers.reduce((a, b) => Math.max(a, b), 0) - numbers.reduce((a, b) => Math.min(a, b)));
}
