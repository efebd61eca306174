import { isLuhn, mod97, weightedSum } from '../../text/check-digits.ts';

/** A number with a check of its own: what it looks like, and whether the check holds. */
export interface OwnNumber {
  readonly form: RegExp;
  readonly check: (number: string) => boolean;
}

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;
const HETU_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** GS1 check digit: every second digit from the right counts three times. EAN, GTIN, GLN and the numbers made of them. */
export function isGs1(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += digitAt(digits, digits.length - 1 - i) * (i % 2 === 1 ? 3 : 1);
  return digits.length > 1 && sum % 10 === 0;
}

/** Legal entity identifier, ISO 17442: twenty characters, remainder 1 modulo 97. */
export function isLei(text: string): boolean {
  return /^[A-Z0-9]{18}\d{2}$/.test(text) && mod97(text) === 1;
}

/** NHS number (England, Wales, Isle of Man), NHS Data Dictionary. "9434765919" → true. */
function isNhs(number: string): boolean {
  const check = 11 - (weightedSum(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === digitAt(number, 9);
}

/** Japanese individual number, ordinance of 2014. "123456789018" → true. */
function isMyNumber(number: string): boolean {
  const rest = weightedSum(number, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(number, 11);
}

/** Belgian national number; those born from 2000 on are counted with a 2 in front. */
function isBelgian(number: string): boolean {
  const check = Number(number.slice(9));
  return [number.slice(0, 9), `2${number.slice(0, 9)}`].some((digits) => 97 - (Number(digits) % 97) === check);
}

/** Singapore NRIC and FIN: "S1234567D". */
function isNric(text: string): boolean {
  const sum = weightedSum(text.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (/^[TG]/.test(text) ? 4 : 0);
  return (/^[ST]/.test(text) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === text[8];
}

/** Singapore UEN of businesses (eight digits) and local companies (nine digits). */
function isUen(text: string): boolean {
  const isBusiness = text.length === 9;
  const weights = isBusiness ? [10, 4, 9, 3, 8, 2, 7, 1] : [10, 8, 6, 4, 9, 7, 5, 3, 1];
  return (isBusiness ? 'XMKECAWLJDB' : 'ZKCMDNERGWH')[weightedSum(text, weights) % 11] === text.at(-1);
}

/** Rules that no library states without a look at the clock, or at all. Marks and blanks are gone. */
export const OWN_NUMBERS: Readonly<Record<string, readonly OwnNumber[]>> = {
  BE: [{ form: /^\d{11}$/, check: isBelgian }],
  FI: [{ form: /^\d{9}[0-9A-FHJ-NPR-Y]$/, check: (n) => HETU_SIGNS[Number(n.slice(0, 9)) % 31] === n[9] }],
  GB: [{ form: /^\d{10}$/, check: isNhs }],
  JP: [{ form: /^\d{12}$/, check: isMyNumber }],
  NZ: [{ form: /^94\d{11}$/, check: isGs1 }],
  SE: [{ form: /^(?:19|20)?\d{10}$/, check: (n) => isLuhn(n.slice(-10)) }],
  // Taxpayers without social security number (ITIN): ranges of the fourth and fifth digit, no check digit.
  US: [{ form: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/, check: () => true }],
  SG: [
    { form: /^[STFG]\d{7}[A-Z]$/, check: isNric },
    { form: /^(?:\d{8}|(?:19|20)\d{7})[A-Z]$/, check: isUen },
  ],
};
