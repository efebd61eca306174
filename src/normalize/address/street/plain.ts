import { BOX_WORDS, UNIT_TYPES } from '../../../text/lexicons/street-types.ts';
import { US_LONE_UNITS, US_UNITS } from '../../../text/lexicons/us-address.ts';
import { synonymMap, words } from '../../../text/words.ts';
import { DELIVERY_WORDS } from '../us/token.ts';
import { LONE_UNIT, NUMBER_FIRST } from './clean.ts';

const BLANK = 32;
const LONGEST_NUMBER = 6;
const LONGEST_LINE = 100;
/** Words of a post office box as they may be run together: "p o box" → p, po, pobox. */
const BOX_STEPS = BOX_WORDS.split('|').map((phrase) =>
  phrase.split(' ').map((_, at, parts) => parts.slice(0, at + 1).join('')),
);
/** A word that is all of a box phrase, or begins with one ("boxb"). */
const BOXES = BOX_STEPS.map((steps) => steps.at(-1) ?? '');
const SPECIAL: ReadonlySet<string> = new Set([
  ...[...synonymMap(UNIT_TYPES).keys()],
  ...LONE_UNIT,
  ...words(`${DELIVERY_WORDS} ${US_UNITS} ${US_LONE_UNITS}`),
  ...BOX_STEPS.flat(),
  ...['bis', 'ter', 'quater'],
]);
/** Per length, first and last letter: is any special word like it? Answers for most words without making a string of them. */
const LIKELY_SPECIAL = new Uint8Array(1 << 14);
/** Per first and second letter: does any box word begin with them? */
const LIKELY_BOX = new Uint8Array(1 << 10);
for (const word of SPECIAL) LIKELY_SPECIAL[likeness(Buffer.from(word), 0, word.length)] = 1;
for (const box of BOXES) LIKELY_BOX[((box.charCodeAt(0) & 31) << 5) | (box.charCodeAt(1) & 31)] = 1;

function likeness(bytes: Uint8Array, start: number, end: number): number {
  const first = (bytes[start] as number) & 31;
  const last = (bytes[end - 1] as number) & 31;
  return (Math.min(end - start, 15) << 10) | (first << 5) | last;
}

function isSpecial(bytes: Uint8Array, start: number, end: number): boolean {
  const beginning = (((bytes[start] as number) & 31) << 5) | ((bytes[start + 1] as number) & 31);
  if (LIKELY_SPECIAL[likeness(bytes, start, end)] === 0 && LIKELY_BOX[beginning] === 0) return false;
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode((bytes[at] as number) | 32);
  return SPECIAL.has(word) || BOXES.some((box) => word.startsWith(box));
}

/** Single letters are units or parts of a number, but for the directions. */
function isDirectionLetter(byte: number): boolean {
  const letter = byte | 32;
  return letter === 110 || letter === 115 || letter === 101 || letter === 119;
}

/** True where a plain number in front is the house number: in countries that write so, and where no country is known. */
export function isNumberFirstCountry(country: string | undefined): boolean {
  return country === undefined || NUMBER_FIRST.has(country);
}

/**
 * Where the blank is that parts house number and street of a line that {@link cleanStreet} only cuts there, or −1 when it
 * may have more to do: "12 Oak Hill Road" → 2; "12 Main St Apt 4", "12b Main St" and "Main St 12" → −1.
 */
export function plainStreetCut(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] as number) > 47 && (bytes[at] as number) < 58) at++;
  const cut = at;
  if (cut === start || cut - start > LONGEST_NUMBER || end - start > LONGEST_LINE) return -1;
  while (at < end) {
    if (bytes[at] !== BLANK) return -1;
    const word = ++at;
    while (at < end && ((bytes[at] as number) | 32) > 96 && ((bytes[at] as number) | 32) < 123) at++;
    if (at === word || (at === word + 1 && !isDirectionLetter(bytes[word] as number))) return -1;
    if (at > word + 1 && isSpecial(bytes, word, at)) return -1;
  }
  return cut === end ? -1 : cut;
}
