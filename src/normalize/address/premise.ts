import { ENGLISH_TYPES, LEADING_TYPES } from '../../text/lexicons/street-types.ts';
import { wordSet } from '../../text/words.ts';
import { wordKey } from '../name/key.ts';
import { unitLength } from './street/units.ts';

/** A street line with what stood around it. Absent parts are ''. */
export interface Premise {
  readonly line: string;
  readonly unit: string;
  readonly district: string;
}

const english = wordSet(ENGLISH_TYPES);
const leading = wordSet(LEADING_TYPES);
const BUILDING = wordSet(
  'tower towers building bldg house court mansion mansions centre center mall residence residency apartments heights plaza complex chambers chowk arcade',
);
const FRENCH_NUMBER = /^\d{1,4}[a-z]?$/i;
const HOUSE = /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?$/i;
const SINGAPORE_UNIT = /\s?(#\s?\w{1,3}\s?-\s?\w{1,5}(?:\/\d{1,4})?)\s?/;
const BLOCK = /^(?:blk|block|blok)\.?\s(?=\d{1,4}[a-z]?\s\p{L})/iu;

/** Where units in front end when they fill the words up to a place, else how far a name goes: [name, units]. */
function splitFront(words: readonly string[], to: number): { name: string; unit: string } {
  const front = words.slice(0, to);
  for (let at = 0; at < front.length; at++) {
    if (unitLength(front, at, undefined) === front.length - at)
      return { name: front.slice(0, at).join(' '), unit: front.slice(at).join(' ') };
  }
  return { name: front.join(' '), unit: '' };
}

/** "Résidence Les Lilas Bât. B 15 avenue Foch": the number stands before the word for street. */
function frenchPremise(words: readonly string[]): Premise | null {
  for (let at = 1; at < words.length - 1; at++) {
    const next = /^(?:bis|ter|quater)$/i.test(words[at + 1] ?? '') ? (words[at + 2] ?? '') : (words[at + 1] ?? '');
    if (!FRENCH_NUMBER.test(words[at] ?? '') || !leading.has(wordKey(next))) continue;
    const { name, unit } = splitFront(words, at);
    return { line: words.slice(at).join(' '), unit, district: name };
  }
  return null;
}

const endsStreet = (words: readonly string[], from: number): boolean =>
  words.slice(from).some((word) => english.has(wordKey(word)));

/** "3rd Floor 20 Farringdon Street", "Flat 5 Windsor Court 18 Park Road", "Office 12 Al Moosa Tower Sheikh Zayed Road". */
function englishPremise(words: readonly string[]): Premise | null {
  const units = unitLength(words, 0, undefined);
  // "Unit 3/45 Smith St" holds unit and number in one word.
  if (units === 0 || units >= words.length || words.slice(0, units).some((word) => word.includes('/'))) return null;
  const unit = words.slice(0, units).join(' ');
  for (let at = units; at < words.length - 1; at++) {
    if (HOUSE.test(words[at] ?? '') && endsStreet(words, at + 2))
      return { line: words.slice(at).join(' '), unit, district: words.slice(units, at).join(' ') };
  }
  if (!endsStreet(words, units + 1)) return null;
  const building = words.findIndex(
    (word, at) => at > units && BUILDING.has(wordKey(word)) && endsStreet(words, at + 2),
  );
  const from = building < 0 ? units : building + 1;
  return { line: words.slice(from).join(' '), unit, district: words.slice(units, from).join(' ') };
}

function singaporePremise(text: string): Premise | null {
  const found = SINGAPORE_UNIT.exec(text);
  const line = (found === null ? text : text.slice(0, found.index)).replace(BLOCK, '');
  if (line === text) return null;
  const district = found === null ? '' : text.slice(found.index + found[0].length);
  return { line, unit: found?.[1] ?? '', district };
}

/**
 * Units and building names in front of the house number, or behind the street in Singapore. ("Appt 12 45 cours Mirabeau",
 * "FR") → 45 cours Mirabeau | Appt 12; ("10 Anson Road #10-11 International Plaza", "SG") → 10 Anson Road | #10-11 |
 * International Plaza. Null when the line begins with its number, or nothing tells. Linear.
 */
export function splitPremise(text: string, country: string): Premise | null {
  if (country === 'SG') return singaporePremise(text);
  if (/^\d+[a-z]?\s\p{L}{3}/iu.test(text) && !/^\d+(?:st|nd|rd|th|er|e|[èe]me)\s/i.test(text)) return null;
  const words = text.split(' ');
  if (country === 'FR' || country === 'LU' || country === 'MC' || country === 'BE' || country === 'CH')
    return frenchPremise(words);
  return englishPremise(words);
}
