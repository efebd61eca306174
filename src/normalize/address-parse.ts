import type { PostalAddress } from '../model/clean.ts';
import { squeeze } from '../text/ascii.ts';
import { hasStreetType, looksLikeStreet, splitStreetAndCity } from './address-split.ts';
import { type Draft, takeCountry, takePostcode, takeRegion } from './address-tail.ts';
import { normalizeCountry } from './country.ts';
import { isPlaceholder } from './placeholder.ts';
import { cleanStreet } from './street-clean.ts';
import { parseUsAddress } from './us-address.ts';
import { takeUsTail } from './us-tail.ts';
import { tokenize } from './us-token.ts';

const MAX_LENGTH = 400;
const RECIPIENT = /^(?:c\/o|attn:?|attention|care of|zhd\.?|z\.\s?hd\.?|t\.a\.v\.)\s/i;
const HAS_DIGIT = /\d/;

function splitSegments(text: string): string[] {
  return squeeze(text.replace(/[\r\n;|\u2022]+/g, ', '))
    .replace(/[，、]/g, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !RECIPIENT.test(part))
    .reduce(joinNumber, []);
}

/** "12, High Street" and "No 321, Street 128": a number alone belongs to the line behind it. */
function joinNumber(parts: readonly string[], part: string): string[] {
  const last = parts.at(-1) ?? '';
  const isNumber = /^(?:no\.?\s?|nr\.?\s?)?\d{1,5}[a-z]?$/i.test(last) && parts.length === 1 && /^\p{L}/u.test(part);
  return isNumber ? [`${last.replace(/^n[or]\.?\s?/i, '')} ${part}`] : [...parts, part];
}

/** The country in front of the postcode: "Leicestershire, United Kingdom, LE11 1UU". */
function takeRepeatedCountry(draft: Draft): void {
  const tail = draft.segments.at(-1) ?? '';
  const isCountry = draft.segments.length > 1 && tail.length > 3 && normalizeCountry(tail).value;
  if (isCountry && (draft.country === '' || isCountry === draft.country)) {
    draft.country = isCountry;
    draft.segments.pop();
  }
}

/** City from what is left once country, postcode and region are gone. */
function takeCity(draft: Draft): void {
  if (draft.city !== '' || draft.segments.length === 0) return;
  const tail = draft.segments.at(-1) ?? '';
  if (draft.segments.length > 1 && !looksLikeStreet(tail)) {
    draft.city = tail;
    draft.segments.pop();
    return;
  }
  const hasTail = draft.region !== '' || draft.postcode !== '' || draft.country !== '';
  if (!hasTail) return;
  const split = HAS_DIGIT.test(tail) ? splitStreetAndCity(tail) : null;
  if (split !== null) {
    draft.city = split.city;
    draft.segments[draft.segments.length - 1] = split.street;
  } else if (!looksLikeStreet(tail)) {
    draft.city = tail;
    draft.segments.pop();
  }
}

/** How much a segment looks like the street line: type words count most, then a number at either end of a word. */
function streetScore(segment: string): number {
  const isNumbered = /^\d[\w/-]*\s+\p{L}{3}/u.test(segment) || /^\p{L}{3}.*\s\d+\s?\p{L}?$/u.test(segment);
  return (hasStreetType(segment) ? 2 : 0) + (isNumbered ? 2 : 0) + (/^\p{L}{2,}/u.test(segment) ? 0.5 : 0);
}

/** The segment that is the street line; the others are building names, units or districts. */
function streetIndex(segments: readonly string[]): number {
  let best = 0;
  segments.forEach((segment, index) => {
    if (streetScore(segment) > streetScore(segments[best] ?? '')) best = index;
  });
  return best;
}

function assemble(draft: Draft): PostalAddress {
  const at = streetIndex(draft.segments);
  const line = draft.segments[at] ?? '';
  const before = draft.segments.slice(0, at);
  const after = draft.segments.slice(at + 1);
  const isUnit = (segment: string) => HAS_DIGIT.test(segment) || /^(?:rear|front|penthouse)/i.test(segment);
  const units = [...before.filter(isUnit), ...after.filter(isUnit)];
  const names = [...before.filter((one) => !isUnit(one)), ...after.filter((one) => !isUnit(one))];
  const street = cleanStreet([line, ...units].join(', '), draft.country === '' ? undefined : draft.country);
  return {
    ...street,
    district: names.join(', '),
    city: draft.city,
    region: draft.region,
    postcode: draft.postcode,
    country: draft.country,
  };
}

/** American and Canadian lines are read word by word; without a country their postcode or state gives them away. */
function isAmerican(draft: Draft): boolean {
  if (draft.country !== '') return draft.country === 'US' || draft.country === 'CA';
  const tail = takeUsTail(tokenize(draft.segments.join(', ')), '');
  return tail.country !== '' && tail.region !== '';
}

/**
 * Takes a one-line address apart; `country` (alpha-2) is assumed when the text names none.
 * "123 N Main St Apt 4, Springfield, IL 62701" → 123 | N Main St | Apt 4 | Springfield | IL | 62701 | US;
 * "Hardenbergstraße 87, 66879 Reichenbach, Germany" → 87 | Hardenbergstraße | Reichenbach | 66879 | DE.
 * Null for placeholders and texts without a letter. Parts keep their spelling; what is not understood stays in the street
 * or district. US lines need no commas; elsewhere a comma or the postcode must divide street and city.
 */
export function parseAddress(text: string, country: string | undefined): PostalAddress | null {
  if (text.length > MAX_LENGTH || isPlaceholder(text) || !/\p{L}/u.test(text)) return null;
  const draft: Draft = { segments: splitSegments(text), country: '', region: '', postcode: '', city: '' };
  if (draft.segments.length === 0) return null;
  takeCountry(draft, country);
  if (draft.country !== '') takeCountry(draft, draft.country);
  if (draft.country === '') draft.country = country ?? '';
  if (isAmerican(draft)) return parseUsAddress(draft.segments.join(', '), draft.country);
  takePostcode(draft);
  takeRepeatedCountry(draft);
  takeRegion(draft);
  takeCity(draft);
  return assemble(draft);
}
