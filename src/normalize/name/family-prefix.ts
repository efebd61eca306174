import type { Clean } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { caseName } from './case.ts';

const APOSTROPHE = /['\u2019]$/u;

/**
 * The particles of a family name from a cell of their own, as they stand before it: blanks tidied, capitals made small
 * when no letter is. " VAN  DER" → "van der"; "D'" stays. Null with E409 for a placeholder or a cell without letters.
 */
export function cleanFamilyPrefix(text: string): Clean<string> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy) || !/\p{L}/u.test(tidy)) return { value: null, issue: 'E409' };
  const isLoud = tidy === tidy.toUpperCase() && !APOSTROPHE.test(tidy);
  // Only the last word of a name is never written small, so another one stands behind the particles.
  const value = isLoud ? caseName(`${tidy} X`, 'family').slice(0, -2) : tidy;
  return value === text ? { value } : { value, rules: ['family_prefix'] };
}

/**
 * A family name with its particles: ("van der", "Berg") → "van der Berg", ("d'", "Angelo") → "d'Angelo". A name that opens
 * with them already stays as it is.
 */
export function withFamilyPrefix(prefix: string | undefined, family: string): string {
  if (prefix === undefined) return family;
  const opening = APOSTROPHE.test(prefix) ? prefix : `${prefix} `;
  return family.toLowerCase().startsWith(opening.toLowerCase()) ? family : `${opening}${family}`;
}
