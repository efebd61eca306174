import type { Validator } from 'stdnum/lib/cjs/types.js';
import { countryNumbers, type Holder } from './country-numbers.ts';
import { OWN_NUMBERS } from './own-numbers.ts';

/** No number is longer. */
const LONGEST = 24;
/** Prefix of a VAT number → country whose first rule is that of VAT. Greece is EL, Northern Ireland XI. */
const VAT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...'AT BE BG CY CZ DE DK EE ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB CH NO'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['EL', 'GR'],
  ['XI', 'GB'],
]);

/** True or false for a number of this kind, null for text that has not its form. */
function verdict(rule: Validator, text: string): boolean | null {
  const found = rule.validate(text);
  if (found.isValid) return true;
  return found.error.name === 'InvalidChecksum' || found.error.name === 'InvalidComponent' ? false : null;
}

/** True when one rule holds, else false when one has the form, else null. */
function bestVerdict(text: string, rules: readonly Validator[]): boolean | null {
  let best: boolean | null = null;
  for (const rule of rules) {
    const one = verdict(rule, text);
    if (one === true) return true;
    best ??= one;
  }
  return best;
}

/**
 * Check digit of a VAT number with its prefix, for every country of the EU, Northern Ireland, Great Britain, Switzerland and
 * Norway: true, false, or null when it has not the form of one. "DE136695976" → true, "DE123456789" → false, "DE12" → null,
 * "XI980780684" → true. Rules: VIES and the national tax offices, as in npm stdnum.
 */
export function vatVerdict(text: string): boolean | null {
  const prefix = text.slice(0, 2);
  const country = VAT_PREFIXES.get(prefix);
  if (country === undefined || text.length > LONGEST || !/^[A-Z]{2}[A-Z0-9]{2,}$/.test(text)) return null;
  const number = prefix === 'EL' || prefix === 'XI' ? text.slice(2) : text;
  const isSwiss = country === 'CH';
  // Swiss and Norwegian numbers carry no country code but a name of their register.
  if ((isSwiss && !text.startsWith('CHE')) || (country === 'NO' && !/^NO\d/.test(text))) return null;
  const rules = countryNumbers(country, 'firm').slice(0, isSwiss ? 2 : 1);
  return bestVerdict(country === 'NO' ? text.slice(2) : number, rules);
}

/**
 * Check of a number that a country gives out, whatever its kind: true when it holds for one kind, false when it has the form
 * of one and holds for none, null when no form fits. ("52998224725", "BR") → true; ("ABC", "BR") → null; as number of a person
 * ("666123456", "US") → false, because no social security number begins so, while firms have such numbers. Capitals and digits
 * only; without `holder` the numbers of people and firms are tried.
 */
export function numberVerdict(text: string, country: string, holder?: Holder): boolean | null {
  if (text.length > LONGEST || text.length < 5 || !/\d/.test(text)) return null;
  const fitting = (OWN_NUMBERS[country] ?? []).filter(({ form }) => form.test(text));
  if (fitting.some(({ check }) => check(text))) return true;
  const holders: readonly Holder[] = holder === undefined ? ['firm', 'person'] : [holder];
  const best = bestVerdict(
    text,
    holders.flatMap((one) => countryNumbers(country, one)),
  );
  return best ?? (fitting.length > 0 ? false : null);
}
