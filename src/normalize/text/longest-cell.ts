import { type Dictionary, valueText } from '../../table/dictionary.ts';

/**
 * Characters beyond which no normalizer looks at a cell: longer than any name, address or list of addresses of a customer,
 * short enough that a pattern with quadratic work ends in milliseconds.
 */
export const LONGEST_CELL = 2048;

/** True for a cell that is longer than any value: a document, or an attack. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_CELL;
}

/** The text of a value for those who ask what it says of its row; '' when it is longer than any value. */
export function readableText(dictionary: Dictionary, id: number): string {
  const text = valueText(dictionary, id);
  return isTooLong(text) ? '' : text;
}
