import {
  DIRECTIONS_LONG,
  DIRECTIONS_SHORT,
  FRONT_TYPES,
  NUMBER_WORDS,
  ROUTE_OPENERS,
  ROUTE_WORDS,
  SAINTS,
  STRONG_TYPES,
  US_LONE_UNITS,
  US_UNITS,
  WEAK_TYPES,
} from '../text/lexicons/us-address.ts';
import { wordSet } from '../text/words.ts';
import { wordKey } from './name-key.ts';

/** One word of an address line. `key` is its folded form without dots, `endsGroup` true when a comma follows. */
export interface Token {
  readonly text: string;
  readonly key: string;
  readonly endsGroup: boolean;
}

const strong = wordSet(STRONG_TYPES);
const weak = wordSet(WEAK_TYPES);
const routes = wordSet(ROUTE_WORDS);
const openers = wordSet(ROUTE_OPENERS);
const fronts = wordSet(FRONT_TYPES);
const short = wordSet(DIRECTIONS_SHORT);
const long = wordSet(DIRECTIONS_LONG);
const units = wordSet(US_UNITS);
const lone = wordSet(US_LONE_UNITS);
const numberWords = wordSet(NUMBER_WORDS);

export function tokenize(text: string): Token[] {
  const words = text
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/ ?,[ ,]*/g, ', ')
    .replace(/# (?=\S)/g, '#')
    .split(' ');
  return words
    .filter((word) => word !== '' && word !== ',')
    .map((word) => {
      const bare = word.replace(/[,"]$/, '').replace(/^(\d[\d-]*)\.$/, '$1');
      return { text: bare, key: wordKey(bare), endsGroup: word.endsWith(',') };
    });
}

/** Saints that cities are named after; "St" before one of them is no street type when a city must follow. */
const saints = wordSet(SAINTS);
export const isSaintName = (token: Token | undefined): boolean => token !== undefined && saints.has(token.key);

export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index, all) => token.text + (token.endsGroup && index < all.length - 1 ? ',' : ''))
    .join(' ');
}

export const isStrongType = (token: Token | undefined): boolean => token !== undefined && strong.has(token.key);
export const isWeakType = (token: Token | undefined): boolean => token !== undefined && weak.has(token.key);
export const isShortDirection = (token: Token | undefined): boolean => token !== undefined && short.has(token.key);
export const isLongDirection = (token: Token | undefined): boolean => token !== undefined && long.has(token.key);
export const isDirection = (token: Token | undefined): boolean => isShortDirection(token) || isLongDirection(token);
export const isRouteWord = (token: Token | undefined): boolean => token !== undefined && routes.has(token.key);
export const isRouteOpener = (token: Token | undefined): boolean => token !== undefined && openers.has(token.key);
export const isFrontType = (token: Token | undefined): boolean => token !== undefined && fronts.has(token.key);
export const isUnitWord = (token: Token | undefined): boolean => token !== undefined && units.has(token.key);
export const isLoneUnit = (token: Token | undefined): boolean => token !== undefined && lone.has(token.key);
export const isNumberWord = (token: Token | undefined): boolean => token !== undefined && numberWords.has(token.key);
export const hasDigit = (token: Token | undefined): boolean => token !== undefined && /\d/.test(token.text);
export const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground)$/.test(token.key);
/** House numbers: 12, 12B, 12-14, 302-573, W156N9762, N6W23001; no ordinals. */
export const isHouseNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:#?\d{1,7}[a-z]?|\d+[a-z]?-\d*[a-z]?|[nsew]\d{2,5}[nsew]\d{2,6}|[nsew]\d{2,6}[nsew]?|[a-z]\d{3,6}|\d+½)$/i.test(
    token.text,
  );
/** What may follow a unit word: 4, 4B, B, A-12, #7. */
export const isUnitId = (token: Token | undefined): boolean =>
  token !== undefined && /^#?(?:[a-z]{0,3}-?\d[\w-]*|[a-z]|[a-z]-[a-z\d]{1,3})$/i.test(token.text);
