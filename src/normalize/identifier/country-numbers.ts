import { createRequire } from 'node:module';
import type { Validator } from 'stdnum/lib/cjs/types.js';
import { COUNTRY_NUMBERS } from '../../text/lexicons/country-numbers.ts';
import { lines, words } from '../../text/words.ts';

/** Whose numbers are meant. */
export type Holder = 'firm' | 'person';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  lines(COUNTRY_NUMBERS).flatMap((line) => {
    const [firm = '', person = ''] = line.slice(3).split('|');
    const country = line.slice(0, 2);
    return [[`${country} firm`, words(firm)] as const, [`${country} person`, words(person)] as const];
  }),
);
const load = createRequire(import.meta.url);
const loaded = new Map<string, readonly Validator[]>();

/**
 * The numbers a country gives out to firms or people, each with its rule; the first of a firm is that of VAT. Rules are loaded
 * when first asked for: all of them take a quarter of a second, and most files need one or none.
 */
export function countryNumbers(country: string, holder: Holder): readonly Validator[] {
  const key = `${country} ${holder}`;
  let rules = loaded.get(key);
  if (rules === undefined) {
    const names = NAMES.get(key) ?? [];
    rules = names.map((name) => load(`stdnum/lib/cjs/${country.toLowerCase()}/${name}.js`) as Validator);
    loaded.set(key, rules);
  }
  return rules;
}
