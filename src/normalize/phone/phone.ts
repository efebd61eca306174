import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Clean, PhoneNumber } from '../../model/clean.ts';
import { wholeNumber } from '../text/decimal.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { callingCodeOf, metadata, type NumberingPlan, numberingPlan, readFast } from './plan.ts';
import { renumbered } from './renumbered.ts';
import { cutExtension, dialLetters, plainDigits, splitPhones } from './text.ts';
import { readUnused } from './unused.ts';

export { splitPhones } from './text.ts';

const SCIENTIFIC = /^[+-]?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
const NEGATIVE = /^-\d{1,8}(?:\.0)?$/;
const PLAIN_DIGITS = /^\d+$/;
const SEQUENCES = ['01234567890123456789', '98765432109876543210'];
const TYPES: Readonly<Record<string, PhoneNumber['type']>> = {
  FIXED_LINE: 'fixed',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed_or_mobile',
  TOLL_FREE: 'toll_free',
};

/** One digit only, or a tail of zeros: nobody's number, even where the plan would allow it. */
function isFake(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || /0{7,}$/.test(digits);
}

/** True when the plan's own grouping leaves a digit other than the run behind the first group: "010-2000-0000" in Korea. */
function hasSubscriber(e164: string): boolean {
  const groups = parsePhoneNumberFromString(e164, metadata)?.formatNational().split(/\D+/) ?? [];
  return (
    groups
      .filter((group) => group !== '')
      .slice(1)
      .some((group) => !/^(\d)\1*$/.test(group)) && /0{7,}$/.test(e164)
  );
}

/** Numbers of eight digits have no prefix that a clerk would leave standing: "5000 0000" is in use in Kuwait. */
const SHORT_NUMBER = 8;

/** A round number in use that people have; one digit over and over is never one. */
function isSomebodys({ national, e164 }: PhoneNumber): boolean {
  return (national.length <= SHORT_NUMBER && !/^(\d)\1*$/.test(national)) || hasSubscriber(e164);
}

function isSequence(digits: string): boolean {
  return digits.length >= 6 && SEQUENCES.some((run) => run.includes(digits));
}

function trimZeros(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return digits.slice(start);
}

/** Digits of a text made of digits and the usual marks, with "+" in front when it had one; null for anything else. */
function scan(text: string): string | null {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 47 && code < 58) digits += text[i];
    else if (code === 43) {
      if (digits !== '') return null;
      digits = '+';
    } else if (code !== 32 && code !== 40 && code !== 41 && (code < 45 || code > 47)) return null;
  }
  return digits;
}

/** "491711234567" in Germany: the calling code where a national number would begin with its zero. */
function lacksPlus(digits: string, { prefix, callingCode }: NumberingPlan): boolean {
  return digits.length > 10 && prefix === '0' && digits.startsWith(callingCode);
}

function fastPath(text: string, country: string): PhoneNumber | null {
  const plan = numberingPlan(country);
  const scanned = plan === null || text.length > 24 ? null : scan(text);
  if (plan === null || scanned === null || scanned.startsWith('00')) return null;
  const isInternational = scanned.startsWith('+');
  const isBare = !isInternational && lacksPlus(scanned, plan) && readFast(plan, scanned, true) !== null;
  const found = readFast(plan, isInternational ? scanned.slice(1) : scanned, isInternational || isBare);
  if (found === null || isFake(found.national)) return null;
  const { national, type } = found;
  return {
    e164: `+${plan.callingCode}${national}`,
    written: '',
    national: trimZeros(national),
    country,
    extension: '',
    type,
    isValid: true,
  };
}

/** A number in international form that is not in use; undefined when only the library knows. */
function fromPlans(text: string, country: string | undefined): PhoneNumber | null | undefined {
  if (!text.startsWith('+')) return undefined;
  // No calling code begins with zero.
  if (text.startsWith('+0')) return null;
  const found = readUnused(text.slice(1));
  if (found === null) return undefined;
  if (!found.isPossible) return null;
  return {
    e164: text,
    written: '',
    national: trimZeros(found.national),
    country: found.country ?? country ?? '',
    extension: '',
    type: 'other',
    isValid: false,
  };
}

function fromLibrary(text: string, country: string | undefined): PhoneNumber | null {
  const planned = fromPlans(text, country);
  return planned === undefined ? parse(text, country) : planned;
}

function parse(text: string, country: string | undefined): PhoneNumber | null {
  const parsed = parsePhoneNumberFromString(
    text,
    {
      extract: false,
      ...(country !== undefined && callingCodeOf(country) !== '' ? { defaultCountry: country as 'US' } : {}),
    },
    metadata,
  );
  if (parsed === undefined || !parsed.isPossible()) return null;
  const isValid = parsed.isValid();
  return {
    e164: parsed.number,
    written: '',
    national: trimZeros(parsed.nationalNumber),
    country: parsed.country ?? (isValid ? '' : (country ?? '')),
    extension: '',
    type: TYPES[parsed.getType() ?? ''] ?? 'other',
    isValid,
  };
}

/** Spellings of the international prefix and of trunk digits that the library does not read. */
function candidates(digits: string, country: string | undefined): string[] {
  const list: string[] = [];
  if (digits.startsWith('00')) list.push(`+${trimZeros(digits)}`);
  list.push(digits);
  if (digits.startsWith('+521') && digits.length === 14) list.unshift(`+52${digits.slice(4)}`);
  if (country !== undefined && !digits.startsWith('+') && digits.length >= 11 && digits.length <= 15)
    list.push(`+${digits}`);
  return list;
}

function readDigits(digits: string, country: string | undefined): PhoneNumber | null {
  if (country === undefined && !/^(?:\+|00)/.test(digits)) return null;
  let possible: PhoneNumber | null = null;
  for (const candidate of candidates(digits, country)) {
    const found = fromLibrary(candidate, country);
    if (found?.isValid) return found;
    // A missing "+" is only guessed where it makes a number in use.
    if (candidate !== `+${digits}`) possible ??= found;
  }
  const successor = renumbered(digits, country);
  const current = successor === null ? null : fromLibrary(successor, undefined);
  return current?.isValid ? current : possible;
}

/** Undoes a spreadsheet's number format. null: damaged beyond repair. */
function undoSpreadsheet(text: string): string | null {
  const scientific = SCIENTIFIC.exec(text);
  if (scientific !== null) {
    const [, lead = '', fraction = '', exponent = '0'] = scientific;
    return fraction.length >= Number(exponent) ? (lead + fraction).slice(0, Number(exponent) + 1) : null;
  }
  if (NEGATIVE.test(text)) return null;
  return wholeNumber(text);
}

function keepDigits(digits: string, country: string | undefined): PhoneNumber {
  const written = digits.replace('+', '');
  return {
    e164: '',
    written,
    national: trimZeros(written),
    country: country ?? '',
    extension: '',
    type: 'other',
    isValid: false,
  };
}

function normalizeSlow(text: string, country: string | undefined): Clean<PhoneNumber> {
  const tidy = plainDigits(text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  const repaired = undoSpreadsheet(tidy);
  if (repaired === null) return { value: null, issue: 'E410' };
  const { number, extension } = cutExtension(repaired);
  const dialled = /[a-z]/i.test(number) ? dialLetters(number) : number;
  if (dialled === null || dialled.length > 60) return { value: null, issue: 'E402' };
  const scanned = scan(
    dialled
      .replace(/\(0\)/, '')
      .replace(/[^\d+() ./-]/g, ' ')
      .replace(/(?<=.)\+/g, ' '),
  );
  const digits = scanned ?? '';
  const bare = digits.replace('+', '');
  return judge({ digits, bare, extension, rules: repaired === tidy ? ['phone'] : ['spreadsheet', 'phone'] }, country);
}

/** Digits of a number, with "+" in front when it had one, and what was beside them. */
interface Dialled {
  readonly digits: string;
  readonly bare: string;
  readonly extension: string;
  readonly rules: readonly string[];
}

function judge({ digits, bare, extension, rules }: Dialled, country: string | undefined): Clean<PhoneNumber> {
  if (bare.length < 4 || bare.length > 17) return { value: null, issue: 'E402' };
  const found = readDigits(digits, country);
  const isKnown = found?.isValid === true;
  const isRound = isFake(bare) || isFake(found?.national ?? '1x');
  if ((isRound && !(isKnown && isSomebodys(found))) || (isSequence(bare) && !isKnown))
    return { value: null, issue: 'E409' };
  if (bare.length < 6 && !isKnown) return { value: null, issue: 'E402' };
  const value = { ...(found ?? keepDigits(digits, country)), extension };
  const isFaulty = !value.isValid && (country !== undefined || digits.startsWith('+'));
  return {
    value,
    ...(isFaulty ? { issue: 'E402' } : {}),
    rules,
  };
}

/**
 * Reads one telephone number; `country` (alpha-2) is the one to assume when the text names none.
 * ("(212) 456-7890 x12", "US") → +12124567890, extension 12; ("0049 30 123456", any) → +4930123456.
 * Numbers the plan does not know keep their digits with isValid false and E402; without a country the digits are kept as `written`
 * and, without zeros in front, as `national`. Null with E410 for spreadsheet damage ("4.47E+11", "-6854"), E409 for fakes (all one digit;
 * 1234567890 where it is not in use), E402 for texts with fewer than six digits that are no number in use. ITU-T E.164; numbering plans from libphonenumber.
 */
export function normalizePhone(text: string, country: string | undefined): Clean<PhoneNumber> {
  // The mark of a decimal is one that stands between groups of digits, too.
  const fast = country === undefined || wholeNumber(text) !== text ? null : fastPath(text, country);
  if (fast !== null) return fast.e164 === text ? { value: fast } : { value: fast, rules: ['phone'] };
  if (PLAIN_DIGITS.test(text)) return judge({ digits: text, bare: text, extension: '', rules: ['phone'] }, country);
  const [first = '', ...others] = splitPhones(text);
  if (others.length === 0) return normalizeSlow(text, country);
  const clean = normalizeSlow(first, country);
  return { ...clean, rules: ['first-of-several', ...(clean.rules ?? [])] };
}
