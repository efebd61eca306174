import { cleanNamePart } from '../name/name.ts';
import { NOTHING, outcome, type Values, type Yield } from '../record/yield.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import {
  cityKey,
  cleanStreet,
  houseKey,
  normalizePostcode,
  normalizeRegion,
  parseAddress,
  postcodeKey,
  regionKey,
  streetKey,
  unitKey,
} from './address.ts';
import { caseStreet } from './street/case.ts';
import type { StreetLine } from './street/line.ts';

const PLACEHOLDER: Yield = { values: [], issue: 'E409' };

/** A line with street, number and unit. */
export function streetCell(text: string, country: string | undefined): Yield {
  return isPlaceholder(text) ? PLACEHOLDER : { values: streetValues(cleanStreet(text, country)) };
}

function streetValues(parts: StreetLine): Values {
  const line = parts.street === '' && parts.poBox !== '' ? `po box ${parts.poBox}` : parts.street;
  return [
    ['house_number', parts.houseNumber],
    ['house_key', parts.houseNumber, 0, houseKey],
    ['street', caseStreet(parts.street)],
    ['street_key', line, 0, streetKey],
    ['unit', parts.unit],
    ['unit_key', parts.unit, 0, unitKey],
    ['po_box', parts.poBox],
  ];
}

/** A house number in a cell of its own. */
export function houseNumberCell(text: string): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  return {
    values: [
      ['house_number', text.trim()],
      ['house_key', houseKey(text)],
    ],
  };
}

/** Flat, floor, office; also a second line of a street. */
export function unitCell(text: string): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  return {
    values: [
      ['unit', text.trim()],
      ['unit_key', unitKey(text)],
    ],
  };
}

/** The number of a box; it stands for the street where there is none. */
export function boxCell(text: string): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  const number = cleanStreet(`PO Box ${text.trim()}`, undefined).poBox;
  return {
    values: [
      ['po_box', number],
      ['street_key', number === '' ? '' : `po box ${number}`, 0, streetKey],
    ],
  };
}

/** A whole address in one cell. */
export function addressCell(text: string, country: string | undefined): Yield {
  // Two blanks separate the parts where an export joins several fields into one cell.
  if (isPlaceholder(text)) return PLACEHOLDER;
  const found = parseAddress(text.replace(/ {2,}/g, ', '), country);
  if (found === null) return NOTHING;
  const own = found.country === '' ? country : found.country;
  return {
    values: [
      ...streetValues(found),
      ['district', found.district],
      ['city', found.city],
      ['city_key', cityKey(found.city)],
      ['region', normalizeRegion(found.region, own).value ?? ''],
      ['region_key', regionKey(found.region, own)],
      ['postcode', found.postcode],
      ['postcode_key', postcodeKey(found.postcode, own)],
      ['country', found.country],
    ],
  };
}

/** A city or a part of one. */
export function placeCell(text: string, field: 'city' | 'district'): Yield {
  if (isPlaceholder(text)) return PLACEHOLDER;
  const clean = cleanNamePart(text, 'given').value ?? '';
  if (field === 'district') return { values: [['district', clean]] };
  return {
    values: [
      ['city', clean],
      ['city_key', cityKey(text)],
    ],
  };
}

/** A state or province. */
export function regionCell(text: string, country: string | undefined): Yield {
  return outcome(normalizeRegion(text, country), (value) => [
    ['region', value],
    ['region_key', regionKey(value, country)],
  ]);
}

/** A postcode; one that is none of the country still counts in matching. */
export function postcodeCell(text: string, country: string | undefined): Yield {
  const clean = normalizePostcode(text, country);
  const value = clean.value ?? '';
  const kept = value === '' && clean.issue === 'E406' ? text.trim() : value;
  return {
    values: [
      ['postcode', value],
      ['postcode_key', postcodeKey(kept, country)],
    ],
    ...(clean.issue === undefined ? {} : { issue: clean.issue }),
  };
}
