import { type Dictionary, valueText } from '../../table/dictionary.ts';
import { editDistance } from '../../text/edit-distance.ts';

/** Shorter values differ by a letter as often because they are two. */
const FEWEST_LETTERS = 9;

/**
 * True where one of two contact points is the other with a slip: one letter more, less, changed, or two swapped; digits tell
 * people apart, so only a lost digit is a slip. "jon.smith@gmial.com" of "jon.smith@gmail.com"; not "ann1@x.org" of "ann2@x.org".
 */
export function isSlipOf(dictionary: Dictionary, one: number, other: number): boolean {
  if (one < 0 || other < 0 || one === other) return false;
  if (editDistance(dictionary, one, other, 1) !== 1) return false;
  const [a, b] = [valueText(dictionary, one), valueText(dictionary, other)];
  if (Math.min(a.length, b.length) < FEWEST_LETTERS) return false;
  const digits = (text: string): string => text.replace(/\D/g, '');
  return a.includes('@') ? digits(a) === digits(b) : a.length !== b.length;
}
