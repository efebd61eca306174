import { isLuhn, isMod1110, mod97, weightedSum } from '../text/check-digits.ts';

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function luhnLike(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = digit(text, i) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum;
}

/** Form and check digit per country, as published by the European Commission (VIES) and national tax offices. */
const RULES: Readonly<Record<string, { form: RegExp; check: (n: string) => boolean }>> = {
  AT: { form: /^U\d{8}$/, check: (n) => (96 - luhnLike(n.slice(1, 8))) % 10 === digit(n, 8) },
  BE: { form: /^[01]\d{9}$/, check: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  DE: { form: /^[1-9]\d{8}$/, check: isMod1110 },
  DK: { form: /^\d{8}$/, check: (n) => weightedSum(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^10\d{7}$/, check: (n) => weightedSum(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  EL: { form: /^\d{9}$/, check: (n) => (weightedSum(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digit(n, 8) },
  FI: { form: /^\d{8}$/, check: (n) => weightedSum(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  FR: { form: /^\d{11}$/, check: (n) => (12 + 3 * (Number(n.slice(2)) % 97)) % 97 === Number(n.slice(0, 2)) },
  HR: { form: /^\d{11}$/, check: isMod1110 },
  HU: { form: /^\d{8}$/, check: (n) => weightedSum(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 },
  IT: { form: /^\d{11}$/, check: isLuhn },
  LU: { form: /^\d{8}$/, check: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  MT: { form: /^[1-9]\d{7}$/, check: (n) => 37 - (weightedSum(n, [3, 4, 6, 7, 8, 9]) % 37) === Number(n.slice(6)) },
  NL: {
    form: /^\d{9}B\d{2}$/,
    check: (n) => weightedSum(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digit(n, 8) || mod97(`NL${n}`) === 1,
  },
  PL: { form: /^\d{10}$/, check: (n) => weightedSum(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digit(n, 9) },
  PT: {
    form: /^[1-9]\d{8}$/,
    check: (n) => ((11 - (weightedSum(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === digit(n, 8),
  },
  SE: { form: /^\d{10}01$/, check: (n) => isLuhn(n.slice(0, 10)) },
  SI: {
    form: /^[1-9]\d{7}$/,
    check: (n) => ((11 - (weightedSum(n, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === digit(n, 7),
  },
  SK: { form: /^[1-9]\d[2-47-9]\d{7}$/, check: (n) => Number(n) % 11 === 0 },
};

/**
 * Check digit of an EU VAT number with its country prefix: true, false, or null when it has not the form of one.
 * "DE136695976" → true, "DE123456789" → false, "DE12" → null. Countries without a published rule give null.
 */
export function vatVerdict(text: string): boolean | null {
  const rule = Object.hasOwn(RULES, text.slice(0, 2)) ? RULES[text.slice(0, 2)] : undefined;
  const number = text.slice(2);
  return rule?.form.test(number) ? rule.check(number) : null;
}
