import { foldKey, squeeze } from '../text/ascii.ts';
import { EXACT_PLACEHOLDERS, NATIVE_PLACEHOLDERS, PLACEHOLDERS } from '../text/lexicons/placeholders.ts';
import { lines, wordSet } from '../text/words.ts';

const KEYS: ReadonlySet<string> = new Set(lines(PLACEHOLDERS));
const EXACT: ReadonlySet<string> = new Set([...wordSet(EXACT_PLACEHOLDERS), ...wordSet(NATIVE_PLACEHOLDERS)]);
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|CALC!|SPILL!|BLOCKED!|GETTING_DATA)$/i;
const LONGEST = 28;

/**
 * True for text that stands for "nothing": n/a, unknown, test, guest, "-", "xxx", "#REF!", blanks.
 * Words that are also names in title case are left alone: "Nat", "Nan", "Na" are not placeholders, "NaT" and "nan" are.
 * Numbers are never placeholders here; the roles that know better (phone, date) have their own list.
 */
export function isPlaceholder(text: string): boolean {
  const tidy = squeeze(text);
  if (tidy.length > LONGEST) return false;
  if (EXACT.has(tidy)) return true;
  if (!/[\p{L}\p{N}]/u.test(tidy)) return !/\p{Extended_Pictographic}/u.test(tidy);
  if (/^([x*])\1+$/i.test(tidy) || SPREADSHEET_ERROR.test(tidy)) return true;
  const key = foldKey(tidy.replace(/^[([{<"]+|[)\]}>"]+$/g, ''));
  return KEYS.has(key);
}
