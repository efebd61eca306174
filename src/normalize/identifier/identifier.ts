import type { Clean } from '../../model/clean.ts';
import { squeeze, toAscii } from '../../text/ascii.ts';
import { isIban } from '../../text/check-digits.ts';
import { wholeNumber } from '../text/decimal.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { Holder } from './country-numbers.ts';
import { isLei } from './own-numbers.ts';
import { numberVerdict, vatVerdict } from './vat.ts';

export { isIban, isLuhn } from '../../text/check-digits.ts';
export { isGs1, isLei } from './own-numbers.ts';
export { numberVerdict, vatVerdict } from './vat.ts';

/** IBAN lengths by country (SWIFT IBAN registry). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
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
  if (IBAN_LENGTHS.get(key.slice(0, 2)) === key.length && /^[A-Z]{2}\d{2}\w{11,}$/.test(key)) return !isIban(key);
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
