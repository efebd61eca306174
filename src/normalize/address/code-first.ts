import { words } from '../../text/words.ts';
import { splitLargeCity } from './locality.ts';
import { isPostcode } from './postcode.ts';
import { regionCode } from './region.ts';
import type { Draft } from './tail.ts';

const DIGITS_4 = /(?<![\w-])(?:[A-Z]{1,3}-)?(\d{4})(?![\w/-])/g;
const DIGITS_5 = /(?<![\w-])(?:[A-Z]{1,3}-)?(?:C\.?\s?P\.?:?\s?)?(\d{5})(?![\w/-])/g;
const DIGITS_3_2 = /(?<![\w-])(?:[A-Z]{1,2}-)?(\d{3}\s?\d{2})(?![\w/-])/g;
/** Countries that write the postcode in front of the city, and what it looks like, with the vehicle sign some put before it. */
const CODES: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...words('AT BE CH DK NO LU HU SI BG LI').map((country): [string, RegExp] => [country, DIGITS_4]),
  ...words('DE FR ES IT FI MX HR EE RS TR MC UA').map((country): [string, RegExp] => [country, DIGITS_5]),
  ...words('SE CZ SK GR').map((country): [string, RegExp] => [country, DIGITS_3_2]),
  ['NL', /(?<![\w-])(?:NL-)?(\d{4}\s?[A-Z]{2})(?![\w/-])/gi],
  ['AR', /(?<![\w-])([A-Z]\d{4}[A-Z]{3})(?![\w/-])/gi],
  ['CL', /(?<![\w-])(\d{7}|\d{3}-\d{4})(?![\w/-])/g],
  ['PL', /(?<![\w-])(?:PL-)?(\d{2}-\d{3})(?![\w/-])/g],
  ['PT', /(?<![\w-])(?:P-|PT-)?(\d{4}-\d{3}|\d{4})(?![\w/-])/g],
]);
/** "Beyoğlu/İstanbul" */
const DISTRICT_AND_PROVINCE = /^(\p{L}[^/]*?)\s?[/-]\s?(\p{L}[^/]*)$/u;
const CEDEX = /\s(cedex(?:\s\d{1,2})?)$/i;
const IN_BRACKETS = /^(.*\S)\s?\(([^()]{2,40})\)$/;
/** Provinces in brackets behind the city; elsewhere brackets tell cities of one name apart ("Halle (Saale)"). */
const BRACKETS = new Set(['IT', 'ES', 'MX', 'PT']);

interface Found {
  readonly code: string;
  /** Where the code begins and ends, vehicle sign included. */
  readonly from: number;
  readonly to: number;
}

/** The last code of the text behind which a city can stand. */
function lastCode(text: string, country: string): Found | null {
  const pattern = CODES.get(country);
  if (pattern === undefined) return null;
  let last: Found | null = null;
  for (const match of text.matchAll(pattern)) {
    const code = match[1] ?? '';
    const to = match.index + match[0].length;
    if (/^\s+\(?[\p{L}']/u.test(text.slice(to)) && isPostcode(code, country)) last = { code, from: match.index, to };
  }
  return last;
}

/** City and what stands behind it: "Milano (MI)", "Milano MI", "Puebla Pue.", "PARIS CEDEX 01". */
function takeCity(draft: Draft, text: string): void {
  const cedex = draft.country === 'FR' ? CEDEX.exec(text) : null;
  if (cedex !== null) draft.district = cedex[1] ?? '';
  const city = cedex === null ? text : text.slice(0, cedex.index);
  const bracketed = BRACKETS.has(draft.country) ? IN_BRACKETS.exec(city) : null;
  if (bracketed !== null) {
    draft.city = bracketed[1] ?? '';
    draft.region = bracketed[2] ?? '';
    return;
  }
  const slashed = draft.country === 'TR' ? DISTRICT_AND_PROVINCE.exec(city) : null;
  if (slashed !== null) {
    draft.city = slashed[1] ?? '';
    draft.region = slashed[2] ?? '';
    return;
  }
  draft.city = city;
  if (splitLargeCity(city, draft.country)?.before === '') return;
  const tokens = city.split(' ');
  const isCoded = draft.country === 'IT' || draft.country === 'CH' || draft.country === 'MX';
  for (let count = isCoded ? Math.min(3, tokens.length - 1) : 0; count > 0; count--) {
    const tail = tokens.slice(-count).join(' ');
    // Outside Mexico only a code of two capitals stands behind the city; a name there is part of it.
    if (draft.country !== 'MX' && !/^[A-Z]{2}$/.test(tail)) continue;
    if (regionCode(tail, draft.country) === null) continue;
    draft.region = tail;
    draft.city = tokens.slice(0, -count).join(' ');
    return;
  }
}

/** A code between commas belongs to the city behind it: "Col. Centro, C.P. 44100, Guadalajara". */
function joinLoneCode(segments: readonly string[], country: string): string[] {
  const at = segments.findIndex((segment, index) => index > 0 && isLoneCode(segment, country));
  const next = segments[at + 1];
  if (at < 0 || next === undefined || !/^\p{L}[^\d]*$/u.test(next)) return [...segments];
  return [...segments.slice(0, at), `${segments[at]} ${next}`, ...segments.slice(at + 2)];
}

function isLoneCode(segment: string, country: string): boolean {
  const found = CODES.get(country)?.[Symbol.match](segment);
  return found?.length === 1 && found[0] === segment && isPostcode(segment.replace(/^C\.?\s?P\.?:?\s?/i, ''), country);
}

/**
 * Takes postcode, city and region where the code stands in front of the city, with or without commas:
 * "Via Roma 10 20121 Milano MI" → 20121 | Milano | MI; "Vinohradská 1597/174 130 00 Praha 3" → 130 00 | Praha 3;
 * "10115 Berlin, Hauptstr. 12" in any order. False when the country does not write so, or no code is found.
 */
export function takeCodeFirst(draft: Draft): boolean {
  draft.segments = joinLoneCode(draft.segments, draft.country);
  for (let i = draft.segments.length - 1; i >= 0; i--) {
    const segment = draft.segments[i] ?? '';
    const found = lastCode(segment, draft.country);
    if (found === null) continue;
    const before = segment.slice(0, found.from).replace(/[\s,;-]+$/, '');
    const after = draft.segments.slice(i + 1);
    const isReversed = i === 0 && before === '' && after.some((part) => /\d/.test(part));
    draft.postcode = found.code;
    takeCity(draft, segment.slice(found.to).trim());
    if (!isReversed && after.length > 0 && draft.region === '') draft.region = after.join(', ');
    draft.segments = [...draft.segments.slice(0, i), before, ...(isReversed ? after : [])].filter(
      (part) => part !== '',
    );
    return true;
  }
  return false;
}
