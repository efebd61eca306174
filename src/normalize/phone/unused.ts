import { countriesOf, needsOtherCut, numberingPlan, type Pattern, patternsOf } from './plan.ts';

const LONGEST_CODE = 3;
const LEAST_DIGITS = 2;
const MOST_DIGITS = 17;

/** A number that no country has in use. */
export interface UnusedNumber {
  readonly national: string;
  /** The country of the calling code, where it has only one. */
  readonly country: string | undefined;
  /** False when it does not even have the length of a number there. */
  readonly isPossible: boolean;
}

function callingCode(digits: string): string | undefined {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const code = digits.slice(0, length);
    if (countriesOf(code).length > 0) return code;
  }
  return undefined;
}

function mayUse({ leading, general, types }: Pattern, national: string): boolean {
  if (leading !== null) return leading.test(national);
  if (!general.test(national)) return false;
  return types.some(({ pattern, lengths }) => lengths.includes(national.length) && pattern.test(national));
}

/**
 * Digits behind a "+" that no numbering plan has in use, without the library, which would try every pattern of every
 * country several times over; null when the number may be in use or the library must decide. "442055501234" → 2055501234, possible.
 */
export function readUnused(digits: string): UnusedNumber | null {
  const code = callingCode(digits);
  const countries = code === undefined ? [] : countriesOf(code);
  const [main = ''] = countries;
  const plan = numberingPlan(main);
  if (code === undefined || plan === null) return null;
  const national = digits.slice(code.length);
  const isCut = (plan.prefix !== '' && national.startsWith(plan.prefix)) || needsOtherCut(plan, national);
  const isSized = national.length >= LEAST_DIGITS && national.length <= MOST_DIGITS;
  if (!isSized || isCut) return null;
  for (const country of countries) {
    const pattern = patternsOf(country);
    if (pattern === null || mayUse(pattern, national)) return null;
  }
  return {
    national,
    country: countries.length === 1 ? main : undefined,
    isPossible: plan.lengths.includes(national.length),
  };
}
