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
} from '../../../text/lexicons/us-address.ts';
import { words } from '../../../text/words.ts';
import { wordKey } from '../../name/key.ts';

/** What a word may be, one bit each. */
const STRONG = 1;
const WEAK = 2;
const ROUTE = 4;
const OPENER = 8;
const FRONT = 16;
const SHORT = 32;
const LONG = 64;
const UNIT = 128;
const LONE = 256;
const NUMBER = 512;
const SAINT = 1024;
const DIGIT = 2048;
const DELIVERY = 4096;

/** First words of post office boxes and rural delivery routes. */
export const DELIVERY_WORDS =
  'pob pobox po p post box bx lockbox star rural hwy highway contract hc hcr rr route rte rt';

/** One word of an address line. `key` is its folded form without dots, `endsGroup` true when a comma follows. */
export interface Token {
  readonly text: string;
  readonly key: string;
  readonly endsGroup: boolean;
  /** Kinds of word it may be, as bits. */
  readonly kinds: number;
}

function readKinds(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const lists: readonly (readonly [string, number])[] = [
    [STRONG_TYPES, STRONG],
    [WEAK_TYPES, WEAK],
    [ROUTE_WORDS, ROUTE],
    [ROUTE_OPENERS, OPENER],
    [FRONT_TYPES, FRONT],
    [DIRECTIONS_SHORT, SHORT],
    [DIRECTIONS_LONG, LONG],
    [US_UNITS, UNIT],
    [US_LONE_UNITS, LONE],
    [NUMBER_WORDS, NUMBER],
    [SAINTS, SAINT],
    [DELIVERY_WORDS, DELIVERY],
  ];
  for (const [list, bit] of lists) for (const word of words(list)) kinds.set(word, (kinds.get(word) ?? 0) | bit);
  return kinds;
}

const KINDS = readKinds();
/** Words and single blanks: nothing for the rules on marks to do. */
const LETTERS = /^[A-Za-z]+$/;
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function toToken(word: string): Token {
  if (LETTERS.test(word)) {
    const key = word.toLowerCase();
    return { text: word, key, endsGroup: false, kinds: KINDS.get(key) ?? 0 };
  }
  const text = word.replace(/[,"]$/, '').replace(/^(\d[\d-]*)\.$/, '$1');
  const key = wordKey(text);
  return { text, key, endsGroup: word.endsWith(','), kinds: (KINDS.get(key) ?? 0) | (/\d/.test(text) ? DIGIT : 0) };
}

export function tokenize(text: string): Token[] {
  if (PLAIN.test(text)) return text.split(' ').map((word) => toToken(word));
  return text
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/ ?,[ ,]*/g, ', ')
    .replace(/# (?=\S)/g, '#')
    .split(' ')
    .filter((word) => word !== '' && word !== ',')
    .map((word) => toToken(word));
}

export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (let i = from; i < to && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    out += i === from ? token.text : ` ${token.text}`;
    if (token.endsGroup && i < to - 1 && i < tokens.length - 1) out += ',';
  }
  return out;
}

function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.kinds & bits) !== 0;
}

/** First word of what may be a post office box or a rural delivery route. */
export const opensDelivery = (token: Token | undefined): boolean => is(token, DELIVERY);
export const isStrongType = (token: Token | undefined): boolean => is(token, STRONG);
export const isWeakType = (token: Token | undefined): boolean => is(token, WEAK);
export const isShortDirection = (token: Token | undefined): boolean => is(token, SHORT);
export const isLongDirection = (token: Token | undefined): boolean => is(token, LONG);
export const isDirection = (token: Token | undefined): boolean => is(token, SHORT | LONG);
export const isRouteWord = (token: Token | undefined): boolean => is(token, ROUTE);
export const isRouteOpener = (token: Token | undefined): boolean => is(token, OPENER);
export const isFrontType = (token: Token | undefined): boolean => is(token, FRONT);
export const isUnitWord = (token: Token | undefined): boolean => is(token, UNIT);
export const isLoneUnit = (token: Token | undefined): boolean => is(token, LONE);
export const isNumberWord = (token: Token | undefined): boolean => is(token, NUMBER);
/** Saints that cities are named after; "St" before one of them is no street type when a city must follow. */
export const isSaintName = (token: Token | undefined): boolean => is(token, SAINT);
export const hasDigit = (token: Token | undefined): boolean => is(token, DIGIT);
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
