import type { Role } from '../model/role.ts';
import { normalizeCountry } from '../normalize/country.ts';
import { normalizeEntityKind } from '../normalize/entity-kind.ts';
import { normalizeGender } from '../normalize/gender.ts';
import { regionCode } from '../normalize/region.ts';
import { foldKey } from '../text/ascii.ts';
import { UNIT_TYPES } from '../text/lexicons/street-types.ts';
import { synonymMap, words } from '../text/words.ts';
import { FEWEST_ROWS, share, type Values } from './values.ts';

const EMAIL = /^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[\p{L}\d-]{2,}>?$/u;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const DOMAIN =
  /^(?:[a-z\d-]+\.)+(?:com|net|org|info|biz|io|eu|de|uk|fr|it|es|nl|be|ch|at|pl|se|no|dk|fi|au|nz|ca|us|jp|cn|in|br|mx|za)(?:\/\S*)?$/i;
const NETWORK_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/;
const NINE_DIGITS = /^(?:\d{9}|\d{3}-\d{2}-\d{4})$/;
const GENDER = /^(?:m|f|w|h|v|male|female|man|woman|mann|frau|männlich|weiblich|homme|femme|hombre|mujer)$/i;
const COURTESY =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|srta|sig|sigra|dott|dhr|mevr|hr|fr|pan|pani)\.?$/i;
const FLAG = /^(?:yes|no|true|false|y|n|ja|nein|oui|non|si|sí|0|1)$/i;
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...[...synonymMap(UNIT_TYPES).keys()].filter((form) => !form.includes(' ')),
  ...words('ap flr number num no nr n u hinterhaus vorderhaus izq dcha hoog'),
]);
const UNIT_TOKEN = /^(?:[a-z]?\d{1,5}(?:st|nd|rd|th)?[a-z]?|[a-z])$/;
const PARTS = /,|\n| {2}/;
const REGION_COUNTRIES = ['US', 'AU', 'CA', 'GB', 'DE', 'IT', 'ES', 'BR', 'IN', 'MX', 'FR', 'CH', 'AT', 'NL', 'JP'];
const FEWEST_PLACES = 20;

/** A role that values tell without any other column; null when they do not. The first that fits wins. */
export function plainRole(values: Values): Role | null {
  const of = (form: RegExp, fewest?: number): number => share(values, (text) => form.test(text), fewest);
  const { distinct } = values;
  if (distinct >= 2 && of(EMAIL, 2) >= 0.6) return 'email';
  if (of(URL, 3) >= 0.7 || of(DOMAIN) >= 0.7) return 'website';
  if (of(NETWORK_ADDRESS) >= 0.9) return 'other';
  if (isSocialSecurity(values)) return 'national_id';
  if (distinct <= 40 && isGender(values)) return 'gender';
  if (of(/^(?:19|20)\d\d$/) >= 0.95) return 'other';
  if (distinct <= 20 && of(COURTESY) >= 0.85) return 'title';
  if (distinct <= 12 && of(FLAG) >= 0.85) return 'other';
  if (isKind(values)) return 'entity_kind';
  if (isUnit(values)) return 'unit';
  if (isWholeAddress(values)) return 'address_full';
  return null;
}

/** American social security numbers with dashes, or mixed with some without. */
function isSocialSecurity(values: Values): boolean {
  const dashed = share(values, (text) => SOCIAL_SECURITY.test(text), 2);
  return dashed >= 0.8 || (dashed >= 0.3 && share(values, (text) => NINE_DIGITS.test(text)) >= 0.7);
}

/** Letters mean genders only when more than one of them occurs: "M" alone may be a size or Monsieur. */
function isGender(values: Values): boolean {
  if (share(values, (text) => GENDER.test(text) || isGenderWord(text)) < 0.85) return false;
  const kinds = new Set(values.values.map(({ text }) => normalizeGender(text).value));
  return kinds.has('female') && kinds.has('male');
}

function isGenderWord(text: string): boolean {
  return /^\p{L}{3,}$|[^\u0000-\u024f]/u.test(text) && normalizeGender(text).value !== null;
}

function isKind(values: Values): boolean {
  const kindOf = (text: string): string | null => normalizeEntityKind(text).value;
  if (values.distinct > 20 || share(values, (text) => kindOf(text) !== null) < 0.95) return false;
  return new Set(values.values.map(({ text }) => kindOf(text))).size > 1;
}

/** Units of a building: nothing but unit words, numbers and letters; "#12" alone may as well be the number of an order. */
function isUnit(values: Values): boolean {
  if (values.distinct < 3 || share(values, isUnitText) < 0.6) return false;
  return share(values, (text) => /\p{L}{2}/u.test(text)) >= 0.2 || values.distinct < values.filled * 0.8;
}

function isUnitText(text: string): boolean {
  const tokens = foldKey(text.replace(/[#№]/g, ' # ').replace(/[.,ºª]/g, ' ')).split(' ');
  const isMarked = /^[#№]/.test(text) || tokens.some((token) => UNIT_WORDS.has(token) && token.length > 1);
  return isMarked && tokens.length <= 6 && tokens.every((token) => UNIT_WORDS.has(token) || UNIT_TOKEN.test(token));
}

/** Street, place and code in one cell: parts between commas, line breaks or double blanks, with a number among words. */
function isWholeAddress(values: Values): boolean {
  const isWhole = (text: string): boolean =>
    text.split(PARTS).filter((part) => part.trim() !== '').length >= 3 &&
    /\d/.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[@:;]|\bhttps?\b/.test(text);
  return (
    share(values, isWhole, 4) >= 0.5 &&
    share(values, (text) => /\d/.test(text) && /\p{L}{3}/u.test(text), 4) >= 0.8 &&
    values.values.reduce((sum, { text }) => sum + text.length, 0) >= 18 * values.values.length
  );
}

/** Share of rows that name a country; 0 where they fit regions of one country as well (CA, DE, IN). */
export function countryScore(values: Values): number {
  const score = values.distinct < 2 ? 0 : share(values, (text) => normalizeCountry(text).value !== null);
  return score >= 0.9 && score > regionScore(values) ? score : 0;
}

/** Share of rows with a region of the country that fits best; 0 for too few rows or values. */
export function regionScore(values: Values): number {
  if (values.rows < FEWEST_PLACES || values.distinct < 3 || values.rows < FEWEST_ROWS) return 0;
  if (share(values, (text) => /^\p{L}{2}/u.test(text)) < 0.8) return 0;
  return Math.max(...REGION_COUNTRIES.map((country) => share(values, (text) => regionCode(text, country) !== null)));
}
