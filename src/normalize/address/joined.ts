import type { PostalAddress } from '../../model/clean.ts';
import { normalizeCountry } from './country.ts';
import { splitLargeCity } from './locality.ts';
import { isPostcode } from './postcode.ts';
import { regionCode } from './region.ts';
import { cleanStreet } from './street/clean.ts';

const BLANKS = /\s{2,}/;
const COMMAS = /\s*[,\r\n]+\s*/;
const ISO_REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const COUNTRY_CODE = /^[A-Z]{2,3}$/;

/**
 * Columns that a system has joined: street, city, perhaps region, postcode and the code of the country, divided by double
 * blanks or commas: "Rosa-Luxemburg-Straße 5  Köln  50661  DE", "Via Roma 10, Milano, MI, 20121, IT". Null unless the end is
 * such a code and a postcode of that country stands before it; so "DE 19901" stays Delaware. Linear.
 */
export function parseJoined(text: string): PostalAddress | null {
  const parts = [BLANKS, COMMAS].map((mark) => splitAt(text, mark)).find(({ length }) => length >= 4);
  if (parts === undefined) return null;
  const code = parts.pop() as string;
  const country = COUNTRY_CODE.test(code) ? normalizeCountry(code).value : null;
  const postcode = parts.pop() as string;
  if (country === null || !isPostcode(postcode, country)) return null;
  const isRegion = parts.length > 2 && namesRegion(parts.at(-1) as string, country);
  const region = isRegion ? (parts.pop() as string) : '';
  const city = parts.pop() as string;
  // "Praha 1", "Dublin 4": a numbered part of a large city, unlike "Vestergade 3".
  if (/\d/.test(city) && splitLargeCity(city, country)?.before !== '') return null;
  const street = cleanStreet(parts.join(', '), country);
  return { ...street, district: '', city, region, postcode, country };
}

function splitAt(text: string, mark: RegExp): string[] {
  return text
    .trim()
    .split(mark)
    .filter((part) => part !== '');
}

function namesRegion(text: string, country: string): boolean {
  return regionCode(text, country) !== null || (ISO_REGION.test(text) && text.startsWith(country));
}
