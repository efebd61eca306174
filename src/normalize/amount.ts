import type { Clean } from '../model/clean.ts';
import { squeeze } from '../text/ascii.ts';
import { synonymMap } from '../text/words.ts';
import { isPlaceholder } from './placeholder.ts';

export interface Amount {
  /** Exact decimal: "-1234.5"; no grouping, no trailing zeros. */
  readonly amount: string;
  /** ISO 4217, when the text names one without doubt. */
  readonly currency?: string;
}

const CURRENCIES = synonymMap(`
EUR: € | euro | euros | eur
GBP: £ | gbp | pound | pounds
USD: us$ | usd | u$s
JPY: jpy | yen | 円
CNY: cny | rmb | 元
INR: ₹ | inr | rs | rs.
KRW: ₩ | krw | 원
RUB: ₽ | rub | руб | руб.
PLN: zł | zl | pln
CZK: kč | kc | czk
HUF: ft | huf
CHF: chf | sfr | fr.
SEK: sek
NOK: nok
DKK: dkk
TRY: ₺ | try | tl
BRL: r$ | brl
CAD: c$ | ca$ | cad
AUD: a$ | au$ | aud
NZD: nz$ | nzd
HKD: hk$ | hkd
SGD: s$ | sgd
MXN: mx$ | mxn
ZAR: zar
AED: aed
ILS: ₪ | ils
THB: ฿ | thb
PHP: ₱ | php
VND: ₫ | vnd
NGN: ₦ | ngn
UAH: ₴ | uah
SAR: sar
UGX: ugx
KES: kes | ksh
RON: ron | lei
BGN: bgn
IDR: idr | rp
MYR: myr | rm
`);
/** Signs shared by several currencies: read, but they name none. */
const SHARED_SIGNS = new Set(['$', '¥', 'kr', 'kr.', 'dollar', 'dollars', '']);
const SHAPE =
  /^([-+\u2212(]{0,2})\s?([^\d\s.,'’()+-]{0,7})\s?([-+\u2212]?)\s?(\d[\d\s.,'’_]*|[.,]\d+)(?:e\+?(\d{1,2}))?([-\u2212]?)\s?([^\d\s.,'’()]{0,7}\.?)\s?(\)?)(cr|dr)?$/iu;
const GROUPED = /^\d{1,3}(?:([.,'’\s_])\d{3})(?:\1\d{3})*$/;
/** Lakh and crore: 1,23,456 and 12,34,56,789. */
const INDIAN = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/;

/** Whole and fraction of digits with separators; the last separator is decimal unless it only groups thousands. */
function splitNumber(text: string): { whole: string; fraction: string } | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text[last] ?? '';
  if (INDIAN.test(text)) return { whole: text.replace(/\D/g, ''), fraction: '' };
  const isGroup = GROUPED.test(text) && (mark === ',' || text.indexOf(mark) !== last) && !text.startsWith('0');
  if (last < 0 || isGroup) return { whole: text.replace(/\D/g, ''), fraction: '' };
  const head = text.slice(0, last);
  const fraction = text.slice(last + 1);
  if (!/^\d*$/.test(fraction) || head.includes(mark)) return null;
  return head === '' || /^\d+$/.test(head) || GROUPED.test(head) || INDIAN.test(head)
    ? { whole: head.replace(/\D/g, ''), fraction }
    : null;
}

function exact(whole: string, fraction: string, exponent: number): string {
  const moved = fraction.padEnd(exponent, '0');
  const integer = (whole + moved.slice(0, exponent)).replace(/^0+(?=\d)/, '') || '0';
  let end = moved.length;
  while (end > exponent && moved[end - 1] === '0') end--;
  const rest = moved.slice(exponent, end);
  return rest === '' ? integer : `${integer}.${rest}`;
}

function currencyOf(sign: string): string | null | undefined {
  const key = sign.toLowerCase();
  if (SHARED_SIGNS.has(key)) return undefined;
  return CURRENCIES.get(key) ?? CURRENCIES.get(sign.toUpperCase()) ?? null;
}

/**
 * An amount of money as an exact decimal string, with its currency when named. "1.234,50 €" → "1234.5" EUR,
 * "(1,234)" → "-1234", "$12" → "12" (whose dollar, the sign does not say). One point before three digits is decimal
 * ("1.234"), one comma groups ("1,234"). Null with E409 for placeholders, E411 for anything else. Currencies by ISO 4217.
 */
export function normalizeAmount(text: string): Clean<Amount> {
  const tidy = squeeze(text.length > 80 ? text.slice(0, 80) : text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  const found = text.length > 80 ? null : SHAPE.exec(tidy);
  if (found === null) return { value: null, issue: 'E411' };
  const [, open = '', before = '', sign = '', digits = '', exponent = '0', minus = '', after = '', , side = ''] = found;
  const number = splitNumber(digits.trim());
  const currency = currencyOf(before) ?? currencyOf(after);
  if (number === null || currency === null || (before !== '' && after !== '' && currencyOf(before) === null))
    return { value: null, issue: 'E411' };
  const value = exact(number.whole, number.fraction, Number(exponent));
  const isNegative = /[-\u2212(]/.test(open + sign + minus) || side.toLowerCase() === 'dr';
  const amount = isNegative && value !== '0' ? `-${value}` : value;
  return {
    value: { amount, ...(currency === undefined ? {} : { currency }) },
    ...(amount === text ? {} : { rules: ['amount'] }),
  };
}
