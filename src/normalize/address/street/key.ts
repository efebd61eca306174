import { foldKey, toAscii } from '../../../text/ascii.ts';
import { CITY_ALIASES } from '../../../text/lexicons/regions.ts';
import { LEADING_TYPES, STREET_TYPES, UNIT_TYPES } from '../../../text/lexicons/street-types.ts';
import { synonymMap, wordSet } from '../../../text/words.ts';

const folded = synonymMap(STREET_TYPES);
/** Folded types that stand in front; "st" is also Saint and stays where it is. */
const leadingTypes = new Set(
  [...wordSet(LEADING_TYPES)].map((type) => folded.get(type) ?? type).filter((type) => type !== 'st'),
);
const unitTypes = synonymMap(UNIT_TYPES);
const cityAliases = synonymMap(CITY_ALIASES);
/** Articles and prepositions that writers leave out. */
const FILLERS = wordSet(
  'of the de la le les du des del della dello dei do da dos das di der die den dem y el los las d l an am im zum zur van von het',
);
const DIRECTIONS = wordSet('n s e w ne nw se sw');
/** A remark on where the street is met: "Amsterdam Ave. at 93rd St.", "Main St near the mall". */
const REMARK = /\s(?:at|between|bet|btw|near|nr|off|opposite|opp|corner of|cnr)\b\.?\s/i;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const LETTER_A = 97;
const COMPOUND = /^([a-z]{3,})(strasse|strase|straat|str)$/;
const MAY_BE_COMPOUND = /(?:se|at|tr|tz)$/;
const COMPOUND_PLACE = /^([a-z]{3,})(platz)$/;

function withoutRemark(street: string): string {
  const named = street.search(/\w/) + 1;
  const remark = named === 0 ? -1 : street.slice(named).search(REMARK);
  return remark < 0 ? street : street.slice(0, named + remark);
}

function foldToken(token: string): string {
  const isNumber = token.charCodeAt(0) < LETTER_A;
  return (isNumber ? ORDINAL.exec(token)?.[1] : undefined) ?? folded.get(token) ?? token;
}

/** "hauptstrasse" → haupt, strasse. */
function splitCompound(token: string): string[] {
  if (!MAY_BE_COMPOUND.test(token)) return [token];
  const found = COMPOUND.exec(token) ?? COMPOUND_PLACE.exec(token);
  return found === null ? [token] : [...splitCompound(found[1] ?? ''), found[2] ?? ''];
}

/** Types in front of the name go behind it: "rue paix" → "paix rue". */
function typesLast(tokens: readonly string[]): string[] {
  const name = tokens.findIndex((token) => !leadingTypes.has(token));
  return name <= 0 ? [...tokens] : [...tokens.slice(name), ...tokens.slice(0, name)];
}

/**
 * Match key of a street name: romanised, lower case, types and directions abbreviated, the type behind the name, directions
 * last, articles and remarks ("at 93rd St") dropped. "N. Main Street" and "Main St North" → "main st n"; "Hauptstraße", "Haupt-Str." → "haupt st";
 * "Rue de la Paix" → "paix rue"; "Fifth Ave" → "5 ave". Empty for blanks.
 */
export function streetKey(street: string): string {
  if (street === '') return '';
  const spelled = street.includes('/') ? street.replace(/\bc\/\s?/gi, 'calle ') : street;
  const tokens = foldKey(withoutRemark(spelled)).split(' ').flatMap(splitCompound).map(foldToken);
  const kept = tokens.filter((token) => !FILLERS.has(token));
  const named = kept.length > 0 ? kept : tokens;
  const directions = named.filter((token) => DIRECTIONS.has(token));
  if (directions.length === named.length) return named.join(' ');
  return [...typesLast(named.filter((token) => !DIRECTIONS.has(token))), ...directions].join(' ');
}

/** Match key of a unit: its number without the kind. "Apt. 4-B", "#4b", "Suite 4 B" → "4b"; "Penthouse" → "ph". */
export function unitKey(unit: string): string {
  if (unit === '') return '';
  const tokens = foldKey(unit.replace(/[#º°ª]/g, ' ')).split(' ');
  const numbers = tokens.filter((token) => !unitTypes.has(token) || token.length === 1);
  return (numbers.length > 0 ? numbers : tokens.map((token) => unitTypes.get(token) ?? token)).join('');
}

/** Match key of a house number. "No. 012 A" → "12a", "12/14" and "12-14" → "12-14", "12 bis" → "12bis". */
export function houseKey(house: string): string {
  if (/^[1-9]\d*$/.test(house)) return house;
  return toAscii(house)
    .toLowerCase()
    .replace(/\b(?:no|nr|num|numero|n)\b\.?/g, '')
    .replace(/[^a-z0-9/-]+/g, '')
    .replace(/[/-]+/g, '-')
    .replace(/-$/, '')
    .replace(/-(?=[a-z]$)/, '')
    .replace(/^[-0]+(?=[a-z0-9])/, '');
}

const CITY_WORDS = synonymMap(`
st: saint | sankt | sint | sainte | ste
ft: fort
mt: mount
n: north
s: south
e: east
w: west
hts: heights
spgs: springs
bch: beach
jct: junction
pt: point | port
`);

/**
 * Match key of a city: romanised, lower case, common abbreviations folded, other names of large cities joined.
 * "Saint Louis" and "St. Louis" → "st louis", "Munich" → "munchen"; "Londres (Centre)" → "londres". Empty for blanks.
 */
export function cityKey(text: string): string {
  const bare = text.replace(/\([^()]{0,60}\)/g, ' ');
  const tokens = withoutDistrict(foldKey(bare === '' ? text : bare).split(' '));
  const key = tokens.map((token) => CITY_WORDS.get(token) ?? token).join(' ');
  return cityAliases.get(key) ?? key;
}

/** "praha 3", "paris 15e", "dublin 4": the number of a district behind its city says what the postcode says. */
function withoutDistrict(tokens: readonly string[]): readonly string[] {
  const last = tokens.findLastIndex((token) => !/^[1-9]\d?(?:er?|eme)?$/.test(token));
  return last < 0 ? tokens : tokens.slice(0, last + 1);
}
