import type { Clean } from '../../model/clean.ts';
import { squeeze, toAscii } from '../../text/ascii.ts';
import { isIban } from '../../text/check-digits.ts';
import { IBAN_STRUCTURES } from '../../text/lexicons/ibans.ts';
import { wholeNumber } from '../text/decimal.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { Holder } from './country-numbers.ts';
import { isLei } from './own-numbers.ts';
import { numberVerdict, vatVerdict } from './vat.ts';

export { isIban, isLuhn } from '../../text/check-digits.ts';
export { isGs1, isLei } from './own-numbers.ts';
export { numberVerdict, vatVerdict } from './vat.ts';

interface IbanForm {
  readonly length: number;
  readonly pattern: RegExp;
}

const IBAN_LETTERS: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };
const IBAN_HEAD = 4;

/** "4a14n" → four capitals and fourteen digits behind country and check digits. */
function toIbanForm(structure: string): IbanForm {
  const parts = [...structure.matchAll(/(\d+)([nac])/g)].map(([, count = '', kind = '']) => ({
    count: Number(count),
    kind,
  }));
  const body = parts.map(({ count, kind }) => `${IBAN_LETTERS[kind] ?? ''}{${count}}`).join('');
  return {
    length: IBAN_HEAD + parts.reduce((sum, { count }) => sum + count, 0),
    pattern: new RegExp(`^[A-Z]{2}[0-9]{2}${body}$`),
  };
}

const IBANS: ReadonlyMap<string, IbanForm> = new Map(
  IBAN_STRUCTURES.trim()
    .split(/;\s|\n/)
    .map((entry) => [entry.slice(0, 2), toIbanForm(entry.slice(3))]),
);
const SCIENTIFIC = /^\d[.,]\d+E\+\d{1,2}$/i;
const RUNS = ['0123456789012', '1234567890123', '9876543210987'];

function isFake(key: string): boolean {
  if (/^0+$/.test(key)) return true;
  if (key.length >= 6 && /^(.)\1*$/.test(key)) return true;
  return key.length >= 8 && RUNS.some((run) => run.startsWith(key));
}

/** Who gave the identifier out, and to whom, as far as that is known. */
export interface Issuer {
  readonly country?: string | undefined;
  readonly holder?: Holder;
}

/** Twenty characters that begin with the prefix of an issuer: four digits or letters, two zeros or the year's. */
const LEI_FORM = /^(?=.*[A-Z])[0-9A-Z]{4}00[0-9A-Z]{12}\d{2}$/;

function hasWrongCheck(key: string, issuer: Issuer): boolean {
  const iban = IBANS.get(key.slice(0, 2));
  if (iban?.length === key.length && /^[A-Z]{2}\d{2}/.test(key)) return !isIban(key) || !iban.pattern.test(key);
  if (LEI_FORM.test(key)) return !isLei(key);
  const vat = vatVerdict(key);
  if (vat !== null || issuer.country === undefined) return vat === false;
  return numberVerdict(key, issuer.country, issuer.holder) === false;
}

/**
 * Any identifier as capital letters and digits: marks and blanks go, leading zeros stay. "de 136.695-976" → "DE136695976",
 * "0042" → "0042". Null with E409 for placeholders, zeros, six or more times one character and runs (123456789), with E410
 * for numbers a spreadsheet cut ("1.23457E+16"). IBAN, LEI and VAT numbers with a wrong check digit keep their value with E407; with
 * a country its numbers of firms and people too ("123.456.789-00", "BR").
 */
export function normalizeIdentifier(text: string, issuer: Issuer = {}): Clean<string> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  if (SCIENTIFIC.test(tidy)) return { value: null, issue: 'E410' };
  const value = toAscii(wholeNumber(tidy))
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
  if (value === '') return { value: null, issue: 'E407' };
  if (isFake(value)) return { value: null, issue: 'E409' };
  return {
    value,
    ...(hasWrongCheck(value, issuer) ? { issue: 'E407' } : {}),
    ...(value === text ? {} : { rules: ['identifier'] }),
  };
}
