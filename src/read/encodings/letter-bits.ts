import type { LanguageLetters } from '../../text/lexicons/letters.ts';

/** Share of a language's letters beyond ASCII that are its own; the rest are of names from elsewhere. */
const OWN_SHARE = 0.97;
/** Letters of another language that is written in the same script. */
const GUEST_BITS = -11;
/** Apostrophes and dashes of print, ordinals and signs of print between words. */
const MARK_BITS = -8;
/** The apostrophe of print, as in D’Angelo, is a letter of many names in Latin letters. */
const APOSTROPHE_BITS = -4;
/** What stands in no name: a currency, a fraction, a box. */
const SIGN_BITS = -16;
/** A capital behind a small letter, a small letter among capitals, letters of two scripts in a word. */
const MISPLACED_BITS = -9;
const SEVERED_BITS = -7;

const MARKS = /[’‘“”„«»–—·°ªº´`…¡¿№]/u;
const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Bits of each letter of a language, by the rank of the letter (Zipf's law). */
export function letterBits({ letters }: LanguageLetters): ReadonlyMap<string, number> {
  const own = [...letters];
  const total = own.reduce((sum, _, at) => sum + 1 / (at + 1), 0);
  // Long alphabets are flatter than Zipf says: half of the share is spread evenly.
  return new Map(
    own.map((letter, at) => [letter, Math.log2(OWN_SHARE * (0.5 / ((at + 1) * total) + 0.5 / own.length))]),
  );
}

/** Bits of one character beyond ASCII in a language (negative). "ü" in German → −2; "Ÿ" in German → −11; "¼" anywhere → −16. */
export function characterBits(character: string, letters: ReadonlyMap<string, number>): number {
  const own = letters.get(character.toLowerCase());
  if (own !== undefined) return own;
  if (character === '’' && isSameScript('e', letters)) return APOSTROPHE_BITS;
  if (MARKS.test(character)) return MARK_BITS;
  if (!LETTER.test(character)) return SIGN_BITS;
  return isSameScript(character, letters) ? GUEST_BITS : GUEST_BITS + SEVERED_BITS;
}

/** Bits of how letters stand to each other in words, whatever the language (negative). "MŸller" → −9, for a capital follows no small letter. */
export function placesBits(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) {
    const characters = [...word];
    characters.forEach((character, at) => {
      const [before = '', after = ''] = [characters[at - 1], characters[at + 1]];
      if (character > '\u007f') bits += placeBits(character, { before, after });
      if (before !== '') bits += neighbourBits(before, character);
    });
  }
  return bits;
}

/** Letters of two scripts side by side, or an ASCII capital behind a small letter that is none of ASCII. */
function neighbourBits(before: string, character: string): number {
  if (before < '\u0080' && character < '\u0080') return 0;
  if (!LETTER.test(before) || !LETTER.test(character)) return 0;
  if (!SCRIPTS.some((script) => script.test(before) && script.test(character)) && !/\p{M}/u.test(before + character))
    return MISPLACED_BITS;
  return character < '\u0080' && CAPITAL.test(character) && SMALL.test(before) ? MISPLACED_BITS : 0;
}

const sameScript = new Map<string, boolean>();

function isSameScript(character: string, letters: ReadonlyMap<string, number>): boolean {
  const [first = ''] = letters.keys();
  const key = character + first;
  let is = sameScript.get(key);
  if (is === undefined)
    sameScript.set(key, (is = SCRIPTS.some((script) => script.test(first) && script.test(character))));
  return is;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];

function placeBits(character: string, { before, after }: { before: string; after: string }): number {
  if (!LETTER.test(character))
    return LETTER.test(before) && LETTER.test(after) && !/[’·]/.test(character) ? SEVERED_BITS : 0;
  if (CAPITAL.test(character) && SMALL.test(before)) return MISPLACED_BITS;
  if (SMALL.test(character) && character !== 'ß' && CAPITAL.test(before) && CAPITAL.test(after)) return MISPLACED_BITS;
  return 0;
}
