import { wordSet } from '../../../text/words.ts';
import { wordKey } from '../../name/key.ts';
import { isUnitType, unitLength } from './units.ts';

/** What a line holds when its number stands behind the street; `rest` is what follows number and units. */
export interface NumberLast {
  readonly houseNumber: string;
  readonly street: string;
  readonly unit: string;
  readonly rest: string;
}

const HOUSE = /^\d{1,5}(?:bis|ter|quater|[a-z])?(?:[-–/+]\d{0,5}[a-z]?|[-–/][ivx]{2,4})*$/i;
/** "Without number": Spanish, Portuguese, Italian. */
const NO_NUMBER = /^(?:s\/n[º°.]?|s\.n\.?|snc|s\.n\.c\.?)$/i;
const MARKER = /^(?:n[º°.]?|nr\.?|no\.?|num\.?|núm\.?|número|numero|č\.?p\.?|č\.?e\.?|č\.|km|no\.?:|д\.?|дом|буд\.?)$/i;
const GLUED_MARKER = /^(?:n[º°]\.?|nr\.|no\.|no\.?:|д\.)(?=\d)/i;
const SUFFIX = /^(?:bis|ter|quater)$/i;
/** Words that open a district behind number and units: "Col. Juárez", "Postboks 123 Sentrum". */
const DISTRICT = wordSet('col colonia fracc fraccionamiento barrio bo bairro urb urbanizacion sentrum');

const bare = (word: string): string => word.replace(/[,;]+$/, '');

interface Number {
  /** First word of the number, its marker included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The house number at a word, with what belongs to it: "nº 7", "12 bis", "12 b". */
function numberAt(words: readonly string[], at: number, country: string | undefined): Number | null {
  const word = bare(words[at] ?? '').replace(GLUED_MARKER, '');
  if (NO_NUMBER.test(word)) return { from: at, to: at + 1, text: word };
  if (!HOUSE.test(word)) return null;
  if (isUnitType(words[at - 1] ?? '')) return null;
  const isMarked = at > 0 && MARKER.test(words[at - 1] ?? '');
  const next = (words[at] ?? '').endsWith(',') ? '' : bare(words[at + 1] ?? '');
  const isLetter = /^[a-z]$/i.test(next) && !/[a-z]$/i.test(word) && unitLength(words, at + 1, country) === 0;
  const isSuffix = SUFFIX.test(next) || isLetter;
  return {
    from: isMarked ? at - 1 : at,
    to: isSuffix ? at + 2 : at + 1,
    text: isSuffix ? `${word} ${next}` : word,
  };
}

const isDash = (word: string | undefined): boolean => /^[-–,;]+$/.test(word ?? '');

/** What may follow number and units: nothing, or a district that is told as one. */
function isClosed(words: readonly string[], at: number): boolean {
  return at >= words.length || DISTRICT.has(wordKey(words[at] ?? ''));
}

function textBetween(words: readonly string[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(bare)
    .filter((word) => word !== '' && !isDash(word))
    .join(' ');
}

/**
 * A street line with its number behind the name and units behind that, no commas needed: the number is the first one after
 * which only units follow, so that dates in names are passed by. "Calle 2 de Mayo nº 7 3ºB" → Calle 2 de Mayo | 7 | 3ºB;
 * "Straße des 17. Juni 135"; with an open end anything may follow a number ("Rua Augusta 1500 Bela Vista"). Null when no number
 * fits. Linear.
 */
export function numberLast(
  text: string,
  country: string | undefined,
  end: 'closed' | 'open' = 'closed',
): NumberLast | null {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at, country);
    if (number === null || (number.from === 0 && number.from === at)) continue;
    let to = number.to;
    while (isDash(words[to])) to++;
    to += unitLength(words, to, country);
    if (!isClosed(words, to) && !(end === 'open' && isOpenAfter(words, number.to))) continue;
    const street = textBetween(words, 0, number.from);
    if (number.from > 0 && !/\p{L}/u.test(street)) continue;
    const unit = textBetween(words, number.to, to);
    return { houseNumber: number.text, street, unit, rest: textBetween(words, to, words.length) };
  }
  return null;
}

/** "Rua 15 de Novembro": what a number of a date is followed by. */
function isOpenAfter(words: readonly string[], at: number): boolean {
  return !/^(?:de|do|da|di|of|\d.*)$/i.test(words[at] ?? '');
}
