import type { Clean } from '../model/clean.ts';
import { squeeze, toAscii } from '../text/ascii.ts';
import { POSTCODE_FORMS } from '../text/lexicons/postcodes.ts';
import { words } from '../text/words.ts';
import { isPlaceholder } from './placeholder.ts';

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
/** Countries whose codes start with zeros that spreadsheets drop, and the full length. */
const ZERO_LED = new Map(
  words('US5 DE5 FR5 ES5 IT5 FI5 EE5 HR5 MX5 TR5 PR5 GR5 SE0 NO4 CH0 AU4 RO6 ZA4 DK4 MY5 KR5').map((entry) => [
    entry.slice(0, 2),
    Number(entry.slice(2)),
  ]),
);

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
  return form === undefined ? null : fill(form.shape, bare);
}

function padZeros(bare: string, country: string): string {
  const length = ZERO_LED.get(country) ?? 0;
  return /^\d+$/.test(bare) && bare.length < length && bare.length >= length - 2 && bare.length > 2
    ? bare.padStart(length, '0')
    : bare;
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
 * Null with E409 for placeholders, zeros and nines; a value not of the country's form is kept with E406.
 */
export function normalizePostcode(text: string, country?: string): Clean<string> {
  if (text.length > LONGEST) return { value: null, issue: 'E406' };
  const tidy = squeeze(squeeze(text).toUpperCase());
  if (tidy === '') return { value: null };
  if (isPlaceholder(squeeze(text)) || /^(?:0+|9{5,}|1{6,})$/.test(bareCode(tidy)))
    return { value: null, issue: 'E409' };
  const whole = tidy.replace(/^(\d{3,6})[.,]0$/, '$1');
  const bare = bareCode(whole);
  if (bare === '') return { value: null, issue: 'E406' };
  if (country === undefined || !FORMS.has(country))
    return whole === text ? { value: whole } : { value: whole, rules: ['tidy'] };
  const prefixed = bare.startsWith(country)
    ? bare.slice(2)
    : bare.startsWith(country.slice(0, 1))
      ? bare.slice(1)
      : bare;
  const value = shapeOf(bare, country) ?? shapeOf(prefixed, country) ?? shapeOf(padZeros(bare, country), country);
  if (value === null) return misfit(text, whole, country);
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
  const bare = bareCode(squeeze(text).replace(/^(\d{3,6})[.,]0$/, '$1'));
  const isZip4 = /^\s*\d{5}-\d{4}\s*$/.test(text) || (country === 'US' && /^\d{9}$/.test(bare));
  if (isZip4) return bare.slice(0, 5);
  return country === undefined ? bare : padZeros(bare, country);
}
