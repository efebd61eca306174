const FOREIGN_DIGITS = /[^\P{Nd}0-9]/gu;
const MAY_BE_FOREIGN = /[^\u0000-\u007f]/;

/**
 * Decimal digits of any script as 0 to 9. "٢٨" → "28", "২৮" → "28", "２８" → "28". Digits of one script follow each other in Unicode and
 * the first is where a digit stands that no digit stands ten places before, so no list of scripts is needed. Linear.
 */
export function plainDigits(text: string): string {
  return MAY_BE_FOREIGN.test(text) ? text.replace(FOREIGN_DIGITS, (digit) => String(digitOf(digit))) : text;
}

const known = new Map<string, number>();

function digitOf(digit: string): number {
  let value = known.get(digit);
  if (value === undefined) known.set(digit, (value = countFromZero(digit.codePointAt(0) ?? 0)));
  return value;
}

/** Every run of decimal digits in Unicode is ten long, or (mathematical ones) several tens without a gap. */
function countFromZero(code: number): number {
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
