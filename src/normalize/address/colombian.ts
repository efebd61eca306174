import type { PostalAddress } from '../../model/clean.ts';
import { regionCode } from './region.ts';
import { unitLength } from './street/units.ts';

/** Streets of the grid are numbered; the plate names the crossing street and the metres from it: "Cra 18 # 63-64". */
const GRID = new RegExp(
  [
    String.raw`^((?:calle|cll?|carrera|cra|cr|kra|kr|k|avenida|av|ak|ac|diagonal|diag|dg|transversal|transv|tv|tr|circular|autopista)\.?`,
    String.raw`\s*\d{1,3}\s?[a-z]{0,2}(?:\s?bis(?:\s?[a-z])?)?(?:\s(?:sur|norte|este|oeste))?)`,
    String.raw`\s*(?:#|n[o°º]?\.?|num\.?|número|-)\s*(\d{1,3}\s?[a-z]{0,2}(?:\s?bis)?(?:\s(?:sur|este))?\s?-\s?\d{1,3})(?!\d)\s*(.*)$`,
  ].join(''),
  'iu',
);
const CODE = /(?:^|\s)(\d{6})$/;

/**
 * Addresses on Colombia's grid: street with its number, plate, units, city, department. "Cra 18#63-64, Apto 301, Bogotá" → 63-64 | Cra 18 |
 * Apto 301 | Bogotá; "Calle 72 No. 10-34, Medellín, Antioquia, 050001" with its department. Null for lines without a plate, and in other countries.
 */
export function parseColombian(segments: readonly string[], country: string): PostalAddress | null {
  const found = country === 'CO' ? GRID.exec(segments[0] ?? '') : null;
  if (found === null) return null;
  const [, street = '', houseNumber = '', behind = ''] = found;
  const parts = [behind, ...segments.slice(1)].filter((part) => part !== '');
  const postcode = takeCode(parts);
  const units = takeUnits(parts);
  const region = parts.length > 1 && regionCode(parts.at(-1) ?? '', country) !== null ? (parts.pop() ?? '') : '';
  const city = parts.pop() ?? '';
  return {
    ...{ houseNumber: houseNumber.replace(/\s?-\s?/, '-'), street: street.trim(), unit: units.join(', '), poBox: '' },
    ...{ district: parts.join(', '), city, region, postcode, country },
  };
}

/** The code of six digits, alone or behind a place; the part is changed. */
function takeCode(parts: string[]): string {
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = CODE.exec(parts[at] ?? '');
    if (found === null) continue;
    const rest = (parts[at] ?? '').slice(0, found.index).trim();
    parts.splice(at, 1, ...(rest === '' ? [] : [rest]));
    return found[1] ?? '';
  }
  return '';
}

/** Parts, and words in front of a part, that are flats, offices and towers; they are taken off. */
function takeUnits(parts: string[]): string[] {
  const units: string[] = [];
  while (parts.length > 0) {
    const words = (parts[0] ?? '').split(' ');
    const length = unitLength(words, 0, 'CO');
    if (length === 0) break;
    units.push(words.slice(0, length).join(' '));
    const rest = words.slice(length).join(' ');
    parts.splice(0, 1, ...(rest === '' ? [] : [rest]));
  }
  return units;
}
