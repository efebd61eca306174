import { foldKey } from '../../text/ascii.ts';
import { COUNTIES, LARGE_CITIES, NUMBERED_CITIES } from '../../text/lexicons/cities.ts';
import { lines, words } from '../../text/words.ts';

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
const numbered = readNames(NUMBERED_CITIES);
const anywhere = new Set([...numbered.values()].flatMap((names) => [...names]));
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

/** No city numbers more districts than this. */
const MOST_DISTRICTS = 24;
/** A district as its country writes it, behind the city: "Dublin 6W", "Paris 15e", "Budapest XIII. kerület", "București Sector 3". */
const DISTRICTS: ReadonlyMap<string, RegExp> = new Map([
  ['FR', /\s(\d{1,2})(?:er|[eè]|i?[eè]me)?$/i],
  ['HU', /\s(?:(\d{1,2})|[IVX]{1,6})\.?(?: ker(?:ület|\.)?)?$/],
  ['IE', /\s(\d{1,2})W?$/i],
  ['RO', /,?\s(?:sector(?:ul)?\s)?(\d)$/i],
]);
const DISTRICT = /\s(\d{1,2})$/;

/** Where a city with the number of its district begins, in words; −1 when the text ends with none. Of any country for ''. */
function numberedAtEnd(text: string, country: string): number {
  const found = (DISTRICTS.get(country) ?? DISTRICT).exec(text);
  if (found === null || Number(found[1] ?? 1) > MOST_DISTRICTS || Number(found[1] ?? 1) === 0) return -1;
  return nameAtEnd(text.slice(0, found.index).split(' '), country === '' ? anywhere : numbered.get(country));
}

/**
 * Splits text at the large city it ends with: ("Ealing London", "GB") → Ealing | London; ("High St Dublin 4", "IE") →
 * High St | Dublin 4; ("Praha 1", "CZ") → '' | Praha 1. Null when it ends with no city of the lists.
 */
export function splitLargeCity(text: string, country: string): { before: string; city: string } | null {
  const tokens = text.split(' ');
  const district = numberedAtEnd(text, country);
  const at = district < 0 ? nameAtEnd(tokens, cities.get(country)) : district;
  if (at === 1 && PART_OF_NAME.test(tokens[0] ?? '')) return null;
  return at < 0 ? null : { before: tokens.slice(0, at).join(' '), city: tokens.slice(at).join(' ') };
}

/** The county at the end of the text, as it is written: "Ilkley West Yorkshire" → "West Yorkshire"; '' when none. */
export function countyAtEnd(text: string, country: string): string {
  const tokens = text.split(' ');
  const at = nameAtEnd(tokens, counties.get(country));
  return at < 0 ? '' : tokens.slice(at).join(' ');
}
