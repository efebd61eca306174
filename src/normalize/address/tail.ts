import { squeeze } from '../../text/ascii.ts';
import { words } from '../../text/words.ts';
import { endsCountry, normalizeCountry } from './country.ts';
import { countyAtEnd, splitLargeCity } from './locality.ts';
import { isPostcode } from './postcode.ts';
import { regionCode } from './region.ts';

/** An address being taken apart from its end: segments between commas that are not yet understood. */
export interface Draft {
  segments: string[];
  country: string;
  region: string;
  postcode: string;
  city: string;
  district: string;
  unit: string;
  poBox: string;
}

const REGION_COUNTRIES = ['US', 'CA', 'AU'];
const UK_CODE = /(?:^|[\s-])([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})$/i;
const CANADA_CODE = /(?:^|\s)([A-CEGHJ-NPR-TVXY]\d[A-Z])[\s-]?(\d[A-Z]\d)$/i;
const ZIP = /(?:^|[\s-])(\d{5})(?:[\s-]?(\d{4}))?-?$/;
const TRAILING_DIGITS = /(?:^|\s)(\d{3}[\s-]?\d{2,4}|\d{4,7}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3})$/;
const ARGENTINE_CODE = /(?:^|\s)([A-HJ-NP-Z]\d{4}[A-HJ-NP-Z]{3})$/i;
const IRISH_CODE = /(?:^|\s)([AC-FHKNPRTV-Y]\d[\dW])\s?([AC-FHKNPRTV-Y0-9]{4})$/i;
const LEADING_CODE =
  /^(?:[A-Z]{1,3}[\s-])?(\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4,6})\s+(\p{L}.*)$/iu;
const INNER_CODE =
  /^(.*\S)\s(?:[A-Z]{1,2}-)?(\d{4,5}|\d{4}\s?[A-Z]{2}|\d{3}\s\d{2}|\d{2}-\d{3})\s+(\p{L}[\p{L}\s.'-]*)$/u;

/** Vehicle signs in front of postcodes: D-10115, FL-9490. */
const PREFIX_COUNTRIES: ReadonlyMap<string, string> = new Map(
  words(
    'D:DE DE:DE A:AT AT:AT CH:CH F:FR FR:FR I:IT IT:IT E:ES ES:ES B:BE BE:BE L:LU NL:NL DK:DK S:SE SE:SE N:NO NO:NO FIN:FI FI:FI FL:LI PL:PL CZ:CZ SK:SK H:HU',
  ).map((pair) => pair.split(':') as [string, string]),
);

function closesEnglishStreet(text: string): boolean {
  return /\s(?:st|street|rd|road|ave|avenue|dr|drive|ln|lane|blvd|ct|court|way|pl|place|hwy|sq|square)\.?$/i.test(text);
}

function last(draft: Draft): string {
  return draft.segments.at(-1) ?? '';
}

function replaceLast(draft: Draft, text: string): void {
  draft.segments.pop();
  const rest = squeeze(text.replace(/[\s,;-]+$/, ''));
  if (rest !== '') draft.segments.push(rest);
}

function isAmbiguousRegion(text: string): boolean {
  return REGION_COUNTRIES.some((country) => regionCode(text, country) !== null);
}

/** A country name at the end, as its own segment or as the last words. Two letters count only when they are no state. */
export function takeCountry(draft: Draft, expected: string | undefined): void {
  const segment = last(draft);
  const words = segment.split(' ');
  // The city and the state of Mexico are no country.
  if (!endsCountry(words.at(-1) ?? '') || /\b(?:ciudad|estado) de m[eé]xico$/i.test(segment)) return;
  const limit = draft.segments.length > 1 ? 4 : Math.min(4, words.length - 1);
  for (let count = Math.min(limit, words.length); count > 0; count--) {
    const tail = words.slice(-count).join(' ');
    const code = /^[\p{L}\s.'()-]{2,40}$/u.test(tail) ? normalizeCountry(tail).value : null;
    // Many towns and streets are called after countries; against the expected one only a comma convinces.
    if (code === null || (expected !== undefined && code !== expected && count < words.length)) continue;
    const letters = tail.replace(/[\s.'()-]/g, '');
    if (
      isAmbiguousRegion(tail) ||
      (letters.length < 4 && count < words.length && !/^(?:usa?|uk|uae|gbr)$/i.test(letters))
    )
      continue;
    if (/^\w\w$/.test(letters) && !/^(?:uk|us)$/i.test(letters) && draft.segments.length < 3) continue;
    draft.country = code;
    replaceLast(draft, words.slice(0, -count).join(' '));
    return;
  }
}

function takeCode(draft: Draft, pattern: RegExp, shape: (found: RegExpExecArray) => string): boolean {
  const found = pattern.exec(last(draft));
  if (found === null) return false;
  draft.postcode = shape(found);
  replaceLast(draft, last(draft).slice(0, found.index));
  return true;
}

function takeNational(draft: Draft): boolean {
  const { country } = draft;
  if (country === '' || country === 'GB') {
    if (takeCode(draft, UK_CODE, ([, a, b]) => `${a} ${b}`.toUpperCase())) {
      draft.country = 'GB';
      return true;
    }
  }
  if (country === '' || country === 'CA' || country === 'US') {
    if (takeCode(draft, CANADA_CODE, ([, a, b]) => `${a} ${b}`.toUpperCase())) {
      draft.country = 'CA';
      return true;
    }
  }
  if (country === 'AR') return takeCode(draft, ARGENTINE_CODE, ([, code]) => (code ?? '').toUpperCase());
  if (country === 'IE') return takeCode(draft, IRISH_CODE, ([, a, b]) => `${a} ${b}`.toUpperCase());
  return false;
}

/** "75001 Paris", "D-10115 Berlin", "1012 AB Amsterdam": code and city in one segment. */
function takeLeadingCode(draft: Draft): boolean {
  if (draft.country === 'US' || draft.country === 'GB' || draft.country === 'CA' || draft.country === 'AU')
    return false;
  for (let i = draft.segments.length - 1; i > 0; i--) {
    const found = LEADING_CODE.exec(draft.segments[i] ?? '');
    const code = found?.[1] ?? '';
    // "1450 N City Rd" is a street, not a city with its code.
    if (
      found === null ||
      closesEnglishStreet(found[2] ?? '') ||
      (draft.country !== '' && !isPostcode(code, draft.country))
    )
      continue;
    draft.postcode = code;
    draft.city = found[2] ?? '';
    draft.country ||= PREFIX_COUNTRIES.get(/^[A-Z]{1,3}(?=-)/.exec(draft.segments[i] ?? '')?.[0] ?? '') ?? '';
    const after = draft.segments.slice(i + 1);
    if (after.length > 0) draft.region = after.join(', ');
    draft.segments.splice(i);
    return true;
  }
  const inner = INNER_CODE.exec(last(draft));
  if (inner === null || (draft.country !== '' && !isPostcode(inner[2] ?? '', draft.country))) return false;
  if (draft.country === '' && draft.segments.length > 1) return false;
  draft.postcode = inner[2] ?? '';
  draft.city = inner[3] ?? '';
  replaceLast(draft, inner[1] ?? '');
  return true;
}

function zipShape(found: RegExpExecArray): string {
  return found[2] === undefined ? (found[1] ?? '') : `${found[1]}-${found[2]}`;
}

/** A ZIP needs a state or a city before it, unless the country is known. */
function takeTrailing(draft: Draft): boolean {
  const { country } = draft;
  if (country === 'US' || country === '') {
    const isWhole = ZIP.exec(last(draft))?.index === 0;
    if (draft.segments.length > 1 || !isWhole) {
      const before = last(draft).replace(ZIP, '');
      const isAfterState = isWhole || /\p{L}\.?$/u.test(before.trim());
      if (isAfterState && takeCode(draft, ZIP, zipShape)) return true;
    }
  }
  if (country === 'US') return false;
  const found = TRAILING_DIGITS.exec(last(draft));
  const code = found?.[1] ?? '';
  if (found === null || (found.index === 0 && draft.segments.length === 1)) return false;
  const isAustralian =
    country === '' && /^\d{4}$/.test(code) && /\b(?:nsw|vic|qld|sa|wa|tas|nt|act)\s\d{4}$/i.test(last(draft));
  if (!isAustralian && (country === '' || !isPostcode(code, country))) return false;
  if (isAustralian) draft.country = 'AU';
  return takeCode(draft, TRAILING_DIGITS, ([, digits]) => digits ?? '');
}

/** "Singapore 059413", "Germany 10115": the country stands in front of its code. */
function takeCountryAndCode(draft: Draft): boolean {
  const found = TRAILING_DIGITS.exec(last(draft));
  const name = found === null ? '' : last(draft).slice(0, found.index).trim();
  const country = name === '' ? null : normalizeCountry(name).value;
  if (found === null || country === null || name.length < 4 || !isPostcode(found[1] ?? '', country)) return false;
  draft.country = country;
  draft.postcode = found[1] ?? '';
  draft.segments.pop();
  return true;
}

export function takePostcode(draft: Draft): void {
  if (takeCountryAndCode(draft)) return;
  if (!takeNational(draft) && !takeLeadingCode(draft)) takeTrailing(draft);
}

function regionIn(draft: Draft, text: string): string | null {
  const countries = draft.country === '' ? REGION_COUNTRIES : [draft.country];
  for (const country of countries) {
    const code = regionCode(text, country);
    if (code === null) continue;
    if (draft.country === '' && (country === 'US' || draft.postcode === '')) draft.country = country;
    return code;
  }
  return null;
}

/** "Ilkley West Yorkshire", "Cobh, Co. Cork". */
function takeCounty(draft: Draft): boolean {
  const county = countyAtEnd(last(draft), draft.country);
  const isWhole = county === last(draft);
  if (county === '' || (isWhole && draft.segments.length < 2)) return false;
  draft.region = county;
  replaceLast(draft, last(draft).slice(0, -county.length));
  return true;
}

/** Where most regions are called after their capital, a lone name behind the street is that city: "Av. Larco 456, Lima". */
const AFTER_CAPITAL: ReadonlySet<string> = new Set(['AR', 'CL', 'CO', 'ES', 'IT', 'PE', 'TR']);
const SHORT_NAME = 3;

function isCapital({ segments, country }: Draft): boolean {
  const name = segments.at(-1) ?? '';
  return AFTER_CAPITAL.has(country) && /\d/.test(segments.at(-2) ?? '') && name.length > SHORT_NAME;
}

/** "Ciudad de México, CDMX": the part before is a city already. */
function hasOtherCity({ segments, country }: Draft): boolean {
  return isCityFirst(segments.at(-2) ?? '', country);
}

/** Auckland and Delhi are cities before they are regions. */
function isCityFirst(text: string, country: string): boolean {
  return splitLargeCity(text, country)?.before === '';
}

/**
 * A state or province at the end: its own segment, or the last one to three words of a longer one. A lone name that is
 * also a city ("New York") stays the city unless something else can be it.
 */
export function takeRegion(draft: Draft): void {
  if (takeCounty(draft)) return;
  const segment = last(draft);
  const words = segment.split(' ');
  const isOnly = draft.segments.length === 1;
  if (isCapital(draft)) return;
  for (let count = Math.min(3, words.length); count > 0; count--) {
    if (isOnly && count === words.length) continue;
    const tail = words
      .slice(-count)
      .join(' ')
      .replace(/[.,-]+$/, '');
    if (!/^[\p{L}][\p{L}\s.'-]*$/u.test(tail)) continue;
    const isShort = tail.replace(/\W/g, '').length <= 3;
    if (tail.length < 2 || (isCityFirst(tail, draft.country) && !hasOtherCity(draft))) continue;
    if (!isShort && count < words.length && draft.postcode === '' && !isOnly) continue;
    if (regionIn(draft, tail) === null) continue;
    draft.region = tail;
    replaceLast(draft, words.slice(0, -count).join(' '));
    return;
  }
}
