import { squeeze } from '../../../text/ascii.ts';
import { BOX_WORDS, ENGLISH_TYPES, LEADING_TYPES, UNIT_TYPES } from '../../../text/lexicons/street-types.ts';
import { trimMarks } from '../../../text/trim.ts';
import { synonymMap, wordSet } from '../../../text/words.ts';
import { wordKey } from '../../name/key.ts';
import { parseUsStreetLine } from '../us/address.ts';
import type { StreetLine } from './line.ts';
import { numberLast } from './number-last.ts';

/** Countries that write the house number in front. */
export const NUMBER_FIRST = wordSet(
  'US GB AU NZ CA IE ZA IN FR LU MT SG HK PH MY TH TW PK BD LK KE NG GH UG TZ ZM ZW JM TT BS BB PR IL EG SA AE QA KW OM BH JO LB MC CY',
);
/** Of these, countries whose people write it behind as well. */
const EITHER = wordSet('FR IL');
const MAX_LENGTH = 300;
const EDGE = new Set(' ,;:-./\\');
const unitTypes = synonymMap(UNIT_TYPES);
const leading = wordSet(LEADING_TYPES);
const english = wordSet(ENGLISH_TYPES);

const boxWords = BOX_WORDS.split('|')
  .map((words) =>
    words
      .split(' ')
      .map((word) => (word.length === 1 ? `${word}\\.?` : `${word}\\.?`))
      .join('[ .]?'),
  )
  .join('|');
const BOX = new RegExp(
  `(?:^|[\\s,(])(?:${boxWords})\\s?(?:no\\.?|nr\\.?|number|#|n[º°])?\\s?:?\\s?(\\d{1,3}(?:\\s\\d{2,3}){1,3}(?=$|,)|\\d[\\d-]{0,9}[a-z]?|[a-z]?\\d{1,9}|[a-z]\\b)(?=$|[\\s,)])`,
  'i',
);
/** Units that may stand without number. */
export const LONE_UNIT = wordSet('rear front basement bsmt penthouse ph lower upper lobby frnt lowr uppr hinterhaus');
const UNIT_NUMBER =
  /^(?:#\s?)?(?:\d{1,6}[a-z]{0,2}|[a-z]{1,2}\d{0,5}[a-z]?|\d{1,5}[-/]\d{1,5}[a-z]?|[a-z]-?\d{1,5}|\d{1,5}-?[a-z]{1,2}|\d{1,2}(?:st|nd|rd|th|[º°ªer.]{1,2}))$/i;

const HOUSE_FIRST =
  /^((?:[nsew]\s?\d{1,5}\s?[nsew]\s?\d{1,6}|[nsew]\d{3,6}|\d{1,6}(?:[a-z](?![a-z'’.])|\s[a-dfghj-mo-rt-vx-z](?![a-z'’.]))?(?:\s?[-–/]\s?\d{0,6}[a-z]?(?![a-z]))?(?:\s\d\/\d)?(?:\s(?:bis|ter|quater))?)),?\s+(?=\S)/i;
/** "B-14 Sector 62", "H.No. 5-9-22 …". */
const INDIAN_HOUSE =
  /^(?:(?:h\.?\s?no|plot no|door no|d\.?\s?no)\.?\s?)?([a-z]{0,2}[-/]?\d{1,4}(?:[-/]\w{1,4}){0,3}),?\s+(?=\p{L}{2})/iu;
const ORDINAL_STREET = /^\d+(?:st|nd|rd|th)\b/i;
const HOUSE_LAST =
  /(?:^|[\s,.])(?:(?:n[º°.o]?|nr\.?|no\.?|num\.?|numero|número|nº|n°|house)\s?)?(\d{1,5}(?:\s?[a-z](?![a-z]))?(?:\s?[-–/+]\s?(?:\d{1,5}(?:\s?[a-z](?![a-z]))?|[a-z](?![a-z])|[ivx]{2,4}(?![a-z])))*(?:\s(?:bis|ter))?)$/i;
const ROUTE =
  /\b(?:highway|hwy|route|rte|rt|road|rd|interstate|i|us|cr|sr|fm|hw|county|state|box|lot|unit|km|autobahn|carrera|calle|street|avenue|ave|st)\.?$/i;

/** "Hauptstraße 12a" is left to the quick rules. */
const PLAIN_LINE = /^(?!č\.)[^\d,]+\s\d{1,5}[a-z]?$|^\d/i;
const GLUED_NUMBER = /(\p{L}{3}\.)(\d)/gu;

interface Draft {
  houseNumber: string;
  street: string;
  unit: string;
  poBox: string;
}

/** Marks go from both ends; one dot behind a letter stays, it ends an abbreviation. */
function tidyEdges(text: string): string {
  const bare = trimMarks(squeeze(text), EDGE);
  const after = text.charAt(text.indexOf(bare) + bare.length);
  return after === '.' && /\p{L}$/u.test(bare) ? `${bare}.` : bare;
}

/** A post office box and the text before and behind it, null when there is none. */
export function findBox(text: string): { number: string; before: string; after: string } | null {
  const found = BOX.exec(text);
  if (found === null) return null;
  return {
    number: found[1] ?? '',
    before: tidyEdges(text.slice(0, found.index)),
    after: tidyEdges(text.slice(found.index + found[0].length)),
  };
}

function takeBox(draft: Draft): void {
  const found = findBox(draft.street);
  if (found === null) return;
  draft.poBox = found.number;
  draft.street = squeeze(`${found.before} ${found.after}`);
}

function isUnitWord(word: string): boolean {
  return unitTypes.has(wordKey(word)) && word.replace(/\W/g, '').length > 1;
}

function isUnitNumber(word: string): boolean {
  return UNIT_NUMBER.test(word.replace(/[,.]$/, ''));
}

/** First word of a unit ("Apt 4", "#12", "Suite B") behind word `from`, or −1. */
function findUnit(tokens: readonly string[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i] ?? '';
    if (/^#\s?\w/.test(word) || (word === '#' && i + 1 < tokens.length)) return i;
    const key = wordKey(word);
    if (LONE_UNIT.has(key) && i === tokens.length - 1) return i;
    if (isUnitWord(word) && (isUnitNumber(tokens[i + 1] ?? '') || /^#/.test(tokens[i + 1] ?? ''))) return i;
  }
  return -1;
}

/** "Flat 2, 12 High St", "Unit 5/45 Smith St", "Apt 4B 12 Main St". */
function takeLeadingUnit(draft: Draft): void {
  const tokens = draft.street.split(' ');
  if (tokens.length < 4 || !isUnitWord(tokens[0] ?? '')) return;
  const slashed = /^(\w{1,6})\/(\d{1,6}[a-z]?)$/i.exec(tokens[1] ?? '');
  if (slashed !== null) {
    draft.unit = `${tokens[0] ?? ''} ${slashed[1] ?? ''}`;
    draft.street = [slashed[2] ?? '', ...tokens.slice(2)].join(' ');
  } else if (isUnitNumber(tokens[1] ?? '') && /^\d/.test(tokens[2] ?? '')) {
    draft.unit = `${tokens[0] ?? ''} ${(tokens[1] ?? '').replace(/,$/, '')}`;
    draft.street = tokens.slice(2).join(' ');
  }
}

function takeTrailingUnit(draft: Draft): void {
  const tokens = draft.street.split(' ');
  const at = findUnit(tokens, 1);
  if (at < 0) return;
  const unit = tidyEdges(tokens.slice(at).join(' '));
  draft.unit = draft.unit === '' ? unit : `${draft.unit}, ${unit}`;
  draft.street = tidyEdges(tokens.slice(0, at).join(' '));
}

function takeHouseFirst(draft: Draft, country: string | undefined): boolean {
  const slashed = /^(\w{1,5})\s?\/\s?(\d{1,5}[a-z]?(?:-\d{1,5})?)\s+(?=\D)/i.exec(draft.street);
  if (slashed !== null && (country === 'AU' || country === 'NZ')) {
    draft.unit = draft.unit === '' ? (slashed[1] ?? '') : draft.unit;
    draft.street = draft.street.slice(slashed[0].length - (slashed[2] ?? '').length - 1).trim();
  }
  const first =
    country === 'IN'
      ? (INDIAN_HOUSE.exec(draft.street) ?? HOUSE_FIRST.exec(draft.street))
      : HOUSE_FIRST.exec(draft.street);
  const found = ORDINAL_STREET.test(draft.street) ? null : first;
  if (found === null) return false;
  const rest = tidyEdges(draft.street.slice(found[0].length));
  if (!/\p{L}|\d/u.test(rest)) return false;
  draft.houseNumber = squeeze(found[1] ?? '');
  draft.street = rest;
  return true;
}

function takeHouseLast(draft: Draft): boolean {
  const found = HOUSE_LAST.exec(draft.street);
  if (found === null) return false;
  const street = tidyEdges(draft.street.slice(0, found.index));
  if (!/\p{L}{2}/u.test(street) || ROUTE.test(street)) return false;
  draft.houseNumber = squeeze(found[1] ?? '');
  draft.street = street;
  return true;
}

/** With commas the tail of a number-last line is a unit: "Calle Mayor 5, 2º B". */
function takeCommaUnit(draft: Draft): void {
  const at = draft.street.indexOf(',');
  if (at < 0) return;
  const tail = draft.street.slice(at + 1).trim();
  const isNumber =
    /^(?:n[º°.o]?\s?)?\d{1,5}\s?[a-z]?(?:[-/]\w{1,4})?\b/i.test(tail) && !/\d/.test(draft.street.slice(0, at));
  if (isNumber) {
    draft.street = squeeze(`${draft.street.slice(0, at)} ${tail}`);
    takeCommaUnit(draft);
    return;
  }
  if (/^\d{1,5}(?:\w|\s(?:bis|ter|quater))?$/i.test(draft.street.slice(0, at))) {
    draft.street = squeeze(`${draft.street.slice(0, at)} ${tail}`);
    return;
  }
  draft.unit = draft.unit === '' ? tidyEdges(tail) : draft.unit;
  draft.street = tidyEdges(draft.street.slice(0, at));
}

/** Lines that are more than a name and a number, where the country writes the number behind the street. */
function takeNumberLast(draft: Draft, country: string | undefined): boolean {
  if (country === undefined || NUMBER_FIRST.has(country) || PLAIN_LINE.test(draft.street)) return false;
  const found = numberLast(draft.street.replace(GLUED_NUMBER, '$1 $2'), country);
  if (found === null || found.rest !== '') return false;
  draft.houseNumber = found.houseNumber;
  draft.street = found.street;
  draft.unit = found.unit;
  return true;
}

function isNumberFirst(street: string, country: string | undefined): boolean {
  if (country !== undefined) return NUMBER_FIRST.has(country);
  const tokens = street.split(' ').map(wordKey);
  return !leading.has(tokens[0] ?? '') || tokens.some((token) => english.has(token));
}

/** A plain number in front and an English type: read like an American line when no country is known. */
function looksAmerican(text: string): boolean {
  return (
    /^\s*\d+[a-z]?\s/i.test(text) &&
    text
      .split(/[\s,]+/)
      .slice(2)
      .some((word) => english.has(wordKey(word)))
  );
}

/**
 * Splits a street line into house number, street, unit and post office box; which end the number stands at follows the
 * country, or the words when no country is known. ("12 Main St Apt 4", "US") → 12 | Main St | Apt 4;
 * ("Hauptstr. 5a", "DE") → 5a | Hauptstr.; "PO Box 12" → box 12; "5th Avenue" has no number. Absent parts are ''.
 */
export function cleanStreet(text: string, country?: string): StreetLine {
  if (country === 'US' || country === 'CA' || (country === undefined && looksAmerican(text)))
    return parseUsStreetLine(tidyEdges(text.slice(0, MAX_LENGTH)));
  const draft: Draft = { houseNumber: '', street: tidyEdges(text.slice(0, MAX_LENGTH)), unit: '', poBox: '' };
  takeBox(draft);
  if (takeNumberLast(draft, country)) return draft;
  takeLeadingUnit(draft);
  takeTrailingUnit(draft);
  takeCommaUnit(draft);
  const isFirst = isNumberFirst(draft.street, country);
  const found = isFirst ? takeHouseFirst(draft, country) : takeHouseLast(draft);
  if (!found && !(isFirst && country !== undefined && !EITHER.has(country))) {
    if (isFirst) takeHouseLast(draft);
    else takeHouseFirst(draft, country);
  }
  return draft;
}
