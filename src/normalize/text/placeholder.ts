import { foldKey, squeeze } from '../../text/ascii.ts';
import { EXACT_PLACEHOLDERS, NATIVE_PLACEHOLDERS, PLACEHOLDERS } from '../../text/lexicons/placeholders.ts';
import { lines, wordSet } from '../../text/words.ts';

const KEYS: ReadonlySet<string> = new Set(lines(PLACEHOLDERS));
const EXACT: ReadonlySet<string> = new Set([...wordSet(EXACT_PLACEHOLDERS), ...wordSet(NATIVE_PLACEHOLDERS)]);
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|CALC!|SPILL!|BLOCKED!|GETTING_DATA)$/i;
const LONGEST = 28;

/** Per length (row) and first character, is there a placeholder like it? Answers for most plain words without a look-up. */
const LIKELY = new Uint8Array((LONGEST + 1) * 128);
for (const word of [...KEYS, ...EXACT]) {
  const at = word.toLowerCase().charCodeAt(0);
  if (word.length <= LONGEST && at < 128) LIKELY[word.length * 128 + at] = 1;
}

/** True for letters, digits and single blanks of which no placeholder has the length and first character. */
function isPlainlyMeaningful(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  if (text.length > LONGEST || first > 127 || first === LETTER_X || LIKELY[text.length * 128 + first] === 1)
    return false;
  let previous = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isWord = (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
    if (!isWord && (code !== BLANK || previous === BLANK)) return false;
    previous = code;
  }
  return previous !== BLANK;
}

/** True for texts with a digit: no placeholder has one but the errors of spreadsheets (#DIV/0!). */
function hasNumber(text: string): boolean {
  return /[0-9]/.test(text) && !text.includes('#');
}

const LETTER_X = 120;
const BLANK = 32;

/**
 * True for text that stands for "nothing": n/a, unknown, test, guest, "-", "xxx", "#REF!", blanks.
 * Words that are also names in title case are left alone: "Nat", "Nan", "Na" are not placeholders, "NaT" and "nan" are.
 * Numbers are never placeholders here; the roles that know better (phone, date) have their own list.
 */
export function isPlaceholder(text: string): boolean {
  if (isPlainlyMeaningful(text) || hasNumber(text)) return false;
  const tidy = squeeze(text);
  if (tidy.length > LONGEST) return false;
  if (EXACT.has(tidy)) return true;
  if (!/[\p{L}\p{N}]/u.test(tidy)) return !/\p{Extended_Pictographic}/u.test(tidy);
  if (/^([x*])\1+$/i.test(tidy) || SPREADSHEET_ERROR.test(tidy)) return true;
  const key = foldKey(tidy.replace(/^[([{<"]+|[)\]}>"]+$/g, ''));
  return KEYS.has(key);
}
