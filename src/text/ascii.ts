import anyAscii from 'any-ascii';

const NON_ASCII = /[^\u0000-\u007f]/;
/** Already tidy: printable ASCII, single inner spaces. The common case, so it is tested first. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;
const PICTURES = /\p{Extended_Pictographic}/gu;
const APOSTROPHES = /['`\u2018\u2019\u02bc\u00b4\u02bb]/g;

/** True when every UTF-16 unit is below 128. */
export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}

/**
 * Trims, turns every run of blanks and control characters into one space, drops invisible marks, composes (NFC).
 * "  Ann\u00a0 Lee\u200b" → "Ann Lee"; a text of blanks → "". Linear.
 */
export function squeeze(text: string): string {
  if (TIDY.test(text)) return text;
  const spaced = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return isAscii(spaced) ? spaced : spaced.normalize('NFC');
}

/** Romanises any script ("Łódź" → "Lodz", "Иван" → "Ivan"); ASCII is returned as it is. Pictures are dropped. */
export function toAscii(text: string): string {
  if (isAscii(text)) return text;
  return anyAscii(text.normalize('NFC').replace(PICTURES, ''));
}

/**
 * The form two spellings of one text share: romanised, lower case, letters and digits, single spaces.
 * Apostrophes vanish, everything else separates: "O'Neill-Łaska" → "oneill laska"; "---" → "".
 */
export function foldKey(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return toAscii(text.replace(APOSTROPHES, ''))
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
