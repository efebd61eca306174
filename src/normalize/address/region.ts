import type { Clean } from '../../model/clean.ts';
import { foldKey, squeeze } from '../../text/ascii.ts';
import { REGIONS } from '../../text/lexicons/regions.ts';
import { lines } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';

type Table = ReadonlyMap<string, string>;

function readTable(text: string): Table {
  const table = new Map<string, string>();
  for (const entry of text.split(';')) {
    const [code = '', names = ''] = entry.trim().split('=');
    table.set(code.toLowerCase(), code);
    for (const name of names.split('/')) if (!table.has(name)) table.set(name, code);
  }
  return table;
}

const TABLES: ReadonlyMap<string, Table> = new Map(
  lines(REGIONS).map((line) => [line.slice(0, 2), readTable(line.slice(3))]),
);

/** All names, the first country in the list winning; codes come after the names of every country. */
function mergeTables(): Table {
  const merged = new Map<string, string>();
  for (const isCode of [false, true]) {
    for (const table of TABLES.values()) {
      for (const [name, code] of table) {
        if ((name === code.toLowerCase()) === isCode && !merged.has(name)) merged.set(name, code);
      }
    }
  }
  return merged;
}

const ANY = mergeTables();

/** Code of a region of one country, or null: regionCode("N. Carolina", "US") → "NC". */
export function regionCode(text: string, country: string): string | null {
  return TABLES.get(country)?.get(foldKey(text)) ?? null;
}

/**
 * Match key of a region: its ISO 3166-2 code without the country prefix where it is known, else the folded name.
 * "California", "Calif." and "CA" → "CA"; "New South Wales" → "NSW"; "Kent" → "kent". Empty for blanks.
 */
export function regionKey(text: string, country?: string): string {
  const key = foldKey(text.replace(/^[A-Za-z]{2}-(?=[A-Za-z0-9]{1,3}$)/, ''));
  const table = country === undefined ? undefined : TABLES.get(country);
  return table?.get(key) ?? ANY.get(key) ?? key;
}

/** Codes of two and three letters: "nh", "Nsw". */
const LETTERS = /^[a-z]{2,3}$/i;

/**
 * A region as its country writes its code: ("nh", "US") → "NH", ("nsw", "AU") → "NSW"; names and everything else stay as they are, but for blanks. Null with
 * E409 for placeholders; ("NA", "IT") is Naples.
 */
export function normalizeRegion(text: string, country?: string): Clean<string> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  const code = country !== undefined && LETTERS.test(tidy) ? regionCode(tidy, country) : null;
  const isCode = code !== null && code === tidy.toUpperCase();
  if (isPlaceholder(text) && !(isCode && tidy === code)) return { value: null, issue: 'E409' };
  const value = isCode ? code : tidy;
  return value === text ? { value } : { value, rules: [value === tidy ? 'trim' : 'case'] };
}
