import { COMPOUND_ENDINGS, ENGLISH_TYPES, LEADING_TYPES, UNIT_TYPES } from '../../text/lexicons/street-types.ts';
import { synonymMap, wordSet, words } from '../../text/words.ts';
import { wordKey } from '../name/key.ts';

const types = wordSet(ENGLISH_TYPES);
const leading = wordSet(LEADING_TYPES);
const units = synonymMap(UNIT_TYPES);
const DIRECTION = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)\.?$/i;
const NUMBERED = /^(?:highway|hwy|route|rte|rt|interstate|i|us|cr|sr|fm|road|rd|county|state)$/;
/** Words that end a street type but as often open a city ("Park Ridge", "Lake Forest", "Fort Wayne", "St Paul"). */
const CITY_OPENERS = wordSet(
  'park lake st fort ft mount mt port glen grove hill valley spring springs forest mill green island point falls bay river union center village rapids oak ridge saint view crystal orchard mission prairie lodge plains',
);

const compounds = words(COMPOUND_ENDINGS);

/** One word made of a name and a type: "Hauptstraße", "Kerkstraat". */
function isCompound(word: string): boolean {
  const key = wordKey(word);
  return compounds.some((ending) => key.length > ending.length + 1 && key.endsWith(ending));
}

function isType(word: string): boolean {
  return types.has(wordKey(word));
}

function isUnitWord(word: string): boolean {
  return word.startsWith('#') || (units.has(wordKey(word)) && wordKey(word).length > 1);
}

function skipUnit(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (/^#\S/.test(word)) at++;
    else if (isUnitWord(word) && /\d|^[a-z]$/i.test(words[at + 1] ?? '')) at += 2;
    else if (word === '#' && at + 1 < words.length) at += 2;
    else break;
  }
  return at;
}

/** Index of the last word of the street name, or −1: the last type word that leaves words for a city behind it. */
function lastTypeIndex(words: readonly string[]): number {
  let best = -1;
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i] ?? '';
    if (!isType(word) || (i === 1 && /^\d/.test(words[0] ?? '') && words.length > 3 && isType(words[2] ?? '')))
      continue;
    const isOpener = CITY_OPENERS.has(wordKey(word)) && best > 0;
    if (!isOpener) best = i;
    else if (i === best + 1 && isType(words[i] ?? '') && !CITY_OPENERS.has(wordKey(words[i] ?? ''))) best = i;
  }
  return best;
}

/**
 * Splits "123 Main St Apt 4 Springfield" into street line and city where no comma does it: behind the street type, its
 * direction and its unit. Null when no type word tells.
 */
export function splitStreetAndCity(text: string): { street: string; city: string } | null {
  const words = text.split(' ');
  const at = lastTypeIndex(words);
  if (at < 0) return null;
  let end = at + 1;
  if (NUMBERED.test(wordKey(words[at] ?? '')) && /^\d/.test(words[end] ?? '')) end++;
  if (DIRECTION.test(words[end] ?? '') && end + 1 < words.length && (words[end] ?? '').length <= 3) end++;
  end = skipUnit(words, end);
  const isTypeLeft = end === words.length - 1 && isType(words[end] ?? '');
  if (end >= words.length || isTypeLeft) return null;
  return { street: words.slice(0, end).join(' '), city: words.slice(end).join(' ') };
}

/** True when a street type stands where it belongs: at the end in English, in front in Romance languages, or glued on. */
export function hasStreetType(text: string): boolean {
  const tokens = text.split(' ').filter((word) => !/^\d/.test(word));
  if (tokens.length === 0) return false;
  const isClosed = tokens.length > 1 && tokens.slice(1).some((word) => isType(word));
  return isClosed || (tokens.length > 1 && leading.has(wordKey(tokens[0] ?? ''))) || tokens.some(isCompound);
}

/** True for text that reads like a street line, a unit or a box rather than a city. */
export function looksLikeStreet(text: string): boolean {
  const words = text.split(' ');
  if (/^\d/.test(text) || /\d\s?[a-z]?$/i.test(text) || /\bbox\b/i.test(text)) return true;
  if (words.length > 1 && isType(words.at(-1) ?? '') && !CITY_OPENERS.has(wordKey(words.at(-1) ?? ''))) return true;
  if (words.length > 1 && isUnitWord(words[0] ?? '')) return true;
  return words.length > 1 && leading.has(wordKey(words[0] ?? '')) && !CITY_OPENERS.has(wordKey(words[0] ?? ''));
}
