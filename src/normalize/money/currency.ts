import { foldKey } from '../../text/ascii.ts';
import { synonymMap, wordSet } from '../../text/words.ts';

/** Languages whose names of currencies are known; names and signs are those of CLDR, as `Intl` has them. */
const LANGUAGES =
  'en de fr es it pt nl pl cs sk sv da nb fi et lv lt hu ro bg el tr ru uk hr sl sr ca ja zh ko ar he hi id vi th'.split(
    ' ',
  );
/** What people write and CLDR does not know; it goes before CLDR where both know it. */
const COLLOQUIAL = synonymMap(`
EUR: euro | euros | eu
GBP: £ | pound | pounds | quid | pound sterling | pounds sterling
USD: us$ | u$s | $us | usd$
JPY: yen | 円
CNY: cn¥ | rmb | yuan | 元
INR: rs | rs. | rupees
KRW: ₩ | won | 원
RUB: руб | руб. | р.
PLN: zl | zloty | złoty | zlotych
CZK: kc
HUF: forint
CHF: sfr | sfr. | fr. | franken
TRY: tl
BRL: r$ | reais
CAD: c$ | ca$ | can$
AUD: a$ | au$
NZD: nz$
HKD: hk$
SGD: s$
MXN: mx$
TWD: nt$
ZAR: r | rand
KES: ksh | kshs
RON: lei | leu
BGN: лв | лв.
IDR: rp | rp.
MYR: rm
`);
/** Signs and words of several currencies: they say that a number is money, and not whose. */
const SHARED = wordSet('$ ¥ kr kr. dollar dollars peso pesos franc francs krona kronor krone kroner dinar shilling');
/** Codes that are words of headers as well. */
const WORDS = wordSet('ALL TOP TRY CUP PEN MAD COP GEL MOP SOS');
const CODE = /^[a-z]{3}$/i;
const IN_HEADER = /[([]\s*(\p{Sc}|[A-Za-z]{3})\s*[)\]]|(?:^|[\s_./-])(\p{Sc}|[A-Za-z]{3})$/u;

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * The currency that a code, sign or name stands for, by ISO 4217. "eur" → EUR, "zł" → PLN, "US Dollars" → USD; undefined for
 * signs of several currencies ("$", "kr") and for no text at all; null for text that is no currency ("approx.").
 */
export function currencyOf(text: string): string | null | undefined {
  const sign = text.trim().toLowerCase();
  if (sign === '' || SHARED.has(sign)) return undefined;
  const code = sign.toUpperCase();
  if (CODE.test(sign) && CODES.has(code)) return code;
  return COLLOQUIAL.get(sign) ?? signs().get(sign) ?? names().get(nameKey(sign)) ?? null;
}

/** The currency that the header of a column names, "Total (EUR)" or "amount_usd"; undefined for none. */
export function currencyOfHeader(header: string): string | undefined {
  const text = headerPart(header);
  return WORDS.has(text.toUpperCase()) ? undefined : (currencyOf(text) ?? undefined);
}

/** A sign of several currencies that the header of a column holds, "Amount ($)"; '' for none. */
export function signOfHeader(header: string): string {
  const text = headerPart(header).toLowerCase();
  return SHARED.has(text) ? text : '';
}

function headerPart(header: string): string {
  const found = IN_HEADER.exec(header.trim());
  return found?.[1] ?? found?.[2] ?? '';
}

/**
 * Whose money a shared sign is in a country: its own currency where people there write it so. ("$", "CA") → CAD, ("kr", "SE") → SEK;
 * undefined for a sign that the country's money does not bear. By CLDR.
 */
export function currencyInCountry(sign: string, country: string): string | undefined {
  const key = `${sign} ${country}`;
  if (!BY_COUNTRY.has(key)) BY_COUNTRY.set(key, localCurrency(plainSign(sign), country));
  return BY_COUNTRY.get(key);
}

const BY_COUNTRY = new Map<string, string | undefined>();

/** True for a currency that bears the sign anywhere. */
export function bearsSign(code: string, sign: string): boolean {
  return plainSign(symbolOf('en', code, 'narrowSymbol')) === plainSign(sign);
}

function localCurrency(sign: string, country: string): string | undefined {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  // A country that CLDR has no locale of would answer for all of its language.
  const found = [`${language}-${country}`, `en-${country}`]
    .filter((locale) => Intl.NumberFormat.supportedLocalesOf(locale)[0] === locale)
    .flatMap((locale) => [...CODES].filter((code) => plainSign(symbolOf(locale, code, 'symbol')) === sign));
  const own = new Set(found.filter((code) => code.startsWith(country)));
  return own.size === 1 ? [...own][0] : undefined;
}

function plainSign(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.$/, '')
    .replace('￥', '¥')
    .replace(/^dollars?$/, '$')
    .replace(/^kron[aoe]r?$/, 'kr');
}

function symbolOf(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

let knownSigns: ReadonlyMap<string, string> | undefined;
let knownNames: ReadonlyMap<string, string> | undefined;

/** Signs of one currency alone; letters that stand alone are too many other things. Made when first asked for. */
function signs(): ReadonlyMap<string, string> {
  if (knownSigns !== undefined) return knownSigns;
  const found = new Map<string, string | null>();
  for (const code of CODES) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const sign = symbolOf('en', code, currencyDisplay).toLowerCase();
      const known = found.get(sign);
      if (!/^[a-z]?$/.test(sign)) found.set(sign, known === undefined || known === code ? code : null);
    }
  }
  knownSigns = new Map([...found].flatMap(([sign, code]) => (code === null ? [] : [[sign, code] as const])));
  return knownSigns;
}

/** Names in many languages; one that means two currencies means neither. */
function names(): ReadonlyMap<string, string> {
  if (knownNames !== undefined) return knownNames;
  const found = new Map<string, string | null>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    for (const code of CODES) {
      const key = nameKey(display.of(code) ?? '');
      const known = found.get(key);
      if (key !== '') found.set(key, known === undefined || known === code ? code : null);
    }
  }
  knownNames = new Map([...found].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const])));
  return knownNames;
}

/** Folded, and without the plural of English, French, Spanish and Portuguese. */
function nameKey(name: string): string {
  return foldKey(name)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/e?s?$/, '') : word))
    .join(' ');
}
