import type { Clean } from '../../model/clean.ts';
import { squeeze, toAscii } from '../../text/ascii.ts';
import { POSTCODE_PATTERNS, POSTCODE_RANGES } from '../../text/lexicons/postcode-ranges.ts';
import { POSTCODE_FORMS, ZERO_LED_COUNTRIES } from '../../text/lexicons/postcodes.ts';
import { lines, words } from '../../text/words.ts';
import { wholeNumber } from '../text/decimal.ts';
import { isPlaceholder } from '../text/placeholder.ts';

interface Form {
  /** Tested against the bare characters. */
  readonly bare: RegExp;
  /** The form as written, to restore blanks and hyphens. */
  readonly shape: string;
}

function toForm(shape: string): Form {
  const bare = shape.replace(/[ -]/g, '');
  const pattern = [...bare].map((char) => ({ '9': '\\d', A: '[A-Z]', '*': '[A-Z0-9]' })[char] ?? char).join('');
  return { bare: new RegExp(`^${pattern}$`), shape };
}

/** Country → forms. Literal letters other than A stand for themselves, so forms with a literal A are listed apart. */
function readForms(): ReadonlyMap<string, readonly Form[]> {
  const text = POSTCODE_FORMS.trim().replace(/\s+(?=[A-Z]{2}=)/g, '\n');
  return new Map(text.split('\n').map((line) => [line.slice(0, 2), line.slice(3).split('|').map(toForm)]));
}

const FORMS = readForms();
/** Lengths of the codes that may begin with zeros, per country with such codes. */
const ZERO_LED: ReadonlyMap<string, readonly number[]> = new Map(
  words(ZERO_LED_COUNTRIES).map((country) => [country, lengthsOf(FORMS.get(country) ?? [])]),
);
/** No country's codes begin with more than two zeros that are dropped, and two digits are too little to tell a code by. */
const MOST_ZEROS = 2;
const FEWEST_DIGITS = 3;

function lengthsOf(forms: readonly Form[]): number[] {
  const shapes = forms.map(({ shape }) => shape.replace(/[ -]/g, '')).filter((shape) => /^9+$/.test(shape));
  return shapes.map((shape) => shape.length);
}

interface Range {
  readonly first: string;
  readonly last: string;
}

/** "01-52 97" → 01 to 52, 97 to 97. */
function toRanges(line: string): Range[] {
  return words(line.slice(line.indexOf(':') + 1)).map((range) => {
    const [first = '', last = first] = range.split('-');
    return { first, last };
  });
}

const RANGES: ReadonlyMap<string, readonly Range[]> = new Map(
  lines(POSTCODE_RANGES).map((line) => [line.slice(0, 2), toRanges(line)]),
);
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  lines(POSTCODE_PATTERNS).map((line) => [line.slice(0, 2), new RegExp(`^${line.slice(3).trim()}$`)]),
);

/** False for a code that has the country's form and lies where the country has none: 53000 in Spain, "W1A 1A1" in Canada. */
function isInUse(bare: string, country: string): boolean {
  const pattern = PATTERNS.get(country);
  if (pattern !== undefined && !pattern.test(bare)) return false;
  const ranges = /^\d/.test(bare) ? RANGES.get(country) : undefined;
  return (
    ranges === undefined || ranges.some(({ first, last }) => isBetween(bare.slice(0, first.length), { first, last }))
  );
}

function isBetween(digits: string, { first, last }: Range): boolean {
  return digits >= first && digits <= last;
}

function bareCode(text: string): string {
  return toAscii(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
}

/** Writes bare characters into a form: ("SW1A1AA", "AA9A 9AA") → "SW1A 1AA". */
function fill(shape: string, bare: string): string {
  let at = 0;
  return [...shape].map((char) => (char === ' ' || char === '-' ? char : (bare[at++] ?? ''))).join('');
}

function shapeOf(bare: string, country: string): string | null {
  const form = FORMS.get(country)?.find((one) => one.bare.test(bare));
  return form === undefined || !isInUse(bare, country) ? null : fill(form.shape, bare);
}

/** The digits with the zeros that a number loses in front, where the country has codes of such a length with them. */
function padZeros(bare: string, country: string): string {
  const lengths = ZERO_LED.get(country);
  if (lengths === undefined || bare.length < FEWEST_DIGITS || !/^\d+$/.test(bare) || lengths.includes(bare.length))
    return bare;
  const length = lengths.find((one) => one > bare.length && one - bare.length <= MOST_ZEROS);
  return length === undefined ? bare : bare.padStart(length, '0');
}

/** Letters and digits that look alike: a code that fits with them changed is suggested, not taken ("RH6 OHP" → "RH6 0HP"). */
function misfit(text: string, whole: string, country: string): Clean<string> {
  const bare = bareCode(whole);
  let suggestion: string | null = null;
  for (let i = 0; i < bare.length && suggestion === null; i++) {
    const swapped = { O: '0', I: '1', L: '1', S: '5', B: '8', '0': 'O', '1': 'I' }[bare[i] ?? ''];
    if (swapped !== undefined) suggestion = shapeOf(bare.slice(0, i) + swapped + bare.slice(i + 1), country);
  }
  return {
    value: whole,
    issue: 'E406',
    ...(suggestion === null ? {} : { suggestion }),
    ...(whole === text ? {} : { rules: ['tidy'] }),
  };
}

/** No country writes as much; longer texts are something else. */
const LONGEST = 60;

/**
 * A postcode in its country's usual writing. ("sw1a1aa", "GB") → "SW1A 1AA", ("2108", "US") → "02108" (a spreadsheet
 * dropped the zero), ("D-12345", "DE") → "12345". Without a country only blanks and capitals are tidied.
 * Null with E409 for placeholders, zeros and nines; a value not of the country's form, or outside the
 * country's ranges ("53000", "ES"), is kept with E406.
 */
export function normalizePostcode(text: string, country?: string): Clean<string> {
  if (text.length > LONGEST) return { value: null, issue: 'E406' };
  const tidy = wholeNumber(squeeze(squeeze(text).toUpperCase()));
  if (tidy === '') return { value: null };
  if (isPlaceholder(squeeze(text)) || /^(?:0+|9{5,}|1{6,})$/.test(bareCode(tidy)))
    return { value: null, issue: 'E409' };
  const bare = bareCode(tidy);
  if (bare === '') return { value: null, issue: 'E406' };
  if (country === undefined || !FORMS.has(country))
    return tidy === text ? { value: tidy } : { value: tidy, rules: ['tidy'] };
  const prefixed = bare.startsWith(country)
    ? bare.slice(2)
    : bare.startsWith(country.slice(0, 1))
      ? bare.slice(1)
      : bare;
  const value = shapeOf(bare, country) ?? shapeOf(prefixed, country) ?? shapeOf(padZeros(bare, country), country);
  if (value === null) return misfit(text, tidy, country);
  return value === text ? { value } : { value, rules: ['postcode'] };
}

/** True when the text has the form of one of the country's postcodes. */
export function isPostcode(text: string, country: string): boolean {
  return shapeOf(bareCode(text), country) !== null;
}

/**
 * Match key of a postcode: capitals and digits only, ZIP+4 cut to five. "SW1A 1AA" → "SW1A1AA", "12345-6789" → "12345",
 * ("2108", "US") → "02108". Empty for blanks.
 */
export function postcodeKey(text: string, country?: string): string {
  const bare = bareCode(wholeNumber(squeeze(text)));
  const whole = country === undefined ? bare : padZeros(bare, country);
  const isZip4 = /^\s*\d{5}-\d{4}\s*$/.test(text) || (country === 'US' && /^\d{9}$/.test(whole));
  return isZip4 ? whole.slice(0, 5) : whole;
}
