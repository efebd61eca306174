import { foldKey } from '../text/ascii.ts';
import { COUNTIES, LARGE_CITIES } from '../text/lexicons/cities.ts';
import { lines, words } from '../text/words.ts';

/** Words of the longest name in either list. */
const LONGEST_NAME = 4;

function readNames(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const entry = (line: string): [string, Set<string>] => [
    line.slice(0, 2),
    new Set(words(line.slice(3)).map((name) => name.replaceAll('_', ' '))),
  ];
  return new Map(lines(text).map(entry));
}

const cities = readNames(LARGE_CITIES);
const counties = readNames(COUNTIES);

/** Where the name begins that ends the words, the longest one of the list first; −1 when none does. */
function nameAtEnd(tokens: readonly string[], names: ReadonlySet<string> | undefined): number {
  for (let count = Math.min(LONGEST_NAME, tokens.length); count > 0; count--) {
    const at = tokens.length - count;
    if (names?.has(foldKey(tokens.slice(at).join(' ')))) return at;
  }
  return -1;
}

/** "South Brisbane", "Port Melbourne", "Greater Manchester" are names of their own. */
const PART_OF_NAME = /^(?:north|south|east|west|new|old|port|upper|lower|greater|central|inner)$/i;

/** A postal district of Dublin is part of the city: "Dublin 4". */
const hasDistrictNumber = (country: string, tokens: readonly string[]): boolean =>
  country === 'IE' && /^\d{1,2}W?$/i.test(tokens.at(-1) ?? '');

/**
 * Splits text at the large city it ends with: ("Ealing London", "GB") → Ealing | London; ("High St Dublin 4", "IE") →
 * High St | Dublin 4. Null when it ends with no city of the list.
 */
export function splitLargeCity(text: string, country: string): { before: string; city: string } | null {
  const tokens = text.split(' ');
  const own = hasDistrictNumber(country, tokens) ? tokens.slice(0, -1) : tokens;
  const at = nameAtEnd(own, cities.get(country));
  if (at === 1 && PART_OF_NAME.test(tokens[0] ?? '')) return null;
  return at < 0 ? null : { before: tokens.slice(0, at).join(' '), city: tokens.slice(at).join(' ') };
}

/** The county at the end of the text, as it is written: "Ilkley West Yorkshire" → "West Yorkshire"; '' when none. */
export function countyAtEnd(text: string, country: string): string {
  const tokens = text.split(' ');
  const at = nameAtEnd(tokens, counties.get(country));
  return at < 0 ? '' : tokens.slice(at).join(' ');
}
