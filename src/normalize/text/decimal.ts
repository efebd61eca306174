import type { Role } from '../../model/role.ts';

/** One, two or four and more zeros behind the mark; three group thousands ("12.000"). */
const DECIMAL = /^\s*(\+?\d{1,20})[.,](?:0{1,2}|0{4,9})\s*$/;
/** The same as a word of a line: "39.0 Oak Road", "Apt 4.0". */
const DECIMAL_WORD = /(?<![\w.,+-])(\d{1,9})\.0(?=[\s,;]|$)/g;
const ZERO = 48;
const BLANK = 32;

/** Numbers that name something and count nothing, so that none has a fraction. */
const NUMBERS: ReadonlySet<Role> = new Set<Role>([
  ...(['house_number', 'unit', 'street_2', 'po_box', 'phone', 'postcode', 'customer_id', 'identifier'] as const),
  ...(['national_id', 'tax_id', 'birth_date', 'birth_day', 'birth_month', 'birth_year'] as const),
]);
/** Lines in which such numbers are words. */
const LINES: ReadonlySet<Role> = new Set<Role>(['street', 'street_2', 'unit', 'po_box', 'address_full']);

/**
 * A whole number without the fraction of zeros that an export gave it where a column with empty cells was held as numbers:
 * "39.0" → "39", "39,00" → "39". Anything else stays, "12.000" and "4.5" too.
 */
export function wholeNumber(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last === ZERO || last <= BLANK ? text.replace(DECIMAL, '$1') : text;
}

function wholeWords(text: string): string {
  return text.includes('.0') ? text.replace(DECIMAL_WORD, '$1') : text;
}

/** What takes false fractions off the cells of a role; undefined for roles whose numbers may have one, or that hold none. */
export function decimalUndoer(role: Role): ((text: string) => string) | undefined {
  if (LINES.has(role)) return NUMBERS.has(role) ? (text) => wholeWords(wholeNumber(text)) : wholeWords;
  return NUMBERS.has(role) ? wholeNumber : undefined;
}
