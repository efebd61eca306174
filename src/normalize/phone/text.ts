import { squeeze } from '../../text/ascii.ts';

const EXTENSION = / ?(?:;ext=|[,;]? ?(?:extension|extn|ext|durchwahl|dw|anexo|poste|app|int|x|#)[.:]? ?#?)(\d{1,7})$/i;
const LABEL =
  /^(?:telephone|telefono|telefon|telefone|phone|mobile|mobil|movil|handy|cellular|cell|office|work|home|main|direct|fax|whatsapp|gsm|tel|mob|ph|[tmphwcf])(?:[.:] ?| (?=[+(\d]))/i;
const TRAILING_LABEL =
  / ?[([](?:mobile|mobil|movil|celular|cell|home|casa|work|office|fax|main|direct|handy|privat|priv|dienstlich|gesch|fixe|portable|m|h|w|c|o)\.?[)\]]$| (?:mobile|mobil|movil|celular|cell|home|casa|work|office|handy|privat|priv|dienstlich|gesch|fixe|portable)\.?$/i;
/** An extension that was never filled in: "212 456 7890 x". */
const EMPTY_EXTENSION = / ?(?:extension|extn|ext|x|#)[.:]?$/i;
const KEYPAD = 'abc def ghi jkl mno pqrs tuv wxyz'.split(' ');
/** Digits and marks none of which stands between two numbers. */
const ONE_NUMBER = /^[\d+() .-]+$/;
const SPLITTERS = /\s*(?:[;|\n\r]|,|\/|\bor\b|\band\b|\boder\b|\bund\b|\by\b|\bou\b|&)\s*/iu;

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 47 && code < 58) count++;
  }
  return count;
}

/** Full-width and other Unicode digits, and look-alike marks, to ASCII. */
export function plainDigits(text: string): string {
  return squeeze(text.normalize('NFKC'))
    .replace(/^['’`]+/, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-');
}

/** Takes labels and the extension off: "Tel.: (212) 555-0100 ext. 12" → "(212) 555-0100", "12". */
export function cutExtension(text: string): { number: string; extension: string } {
  const bare = text.replace(LABEL, '').replace(TRAILING_LABEL, '').replace(EMPTY_EXTENSION, '');
  const found = EXTENSION.exec(bare);
  if (found === null || countDigits(bare.slice(0, found.index)) < 6) return { number: bare, extension: '' };
  return { number: bare.slice(0, found.index), extension: found[1] ?? '' };
}

/**
 * Letters on a telephone keypad: "1-800-FLOWERS" → "1-800-3569377". Only behind at least three digits, and three letters or
 * more: the O of "456 789O" is a zero that somebody mistyped, or anything else.
 */
export function dialLetters(text: string): string | null {
  if (text.replace(/[^a-z]/gi, '').length < 3) return null;
  if (!/^[+\d(][\d() .+-]{2,}[a-z][a-z\d -]*$/i.test(text)) return null;
  return text.replace(/[a-z]/gi, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter.toLowerCase())) + 2));
}

/**
 * The numbers in one cell. "0171 1234567 / 030 123456" → two, "212/489-1515" → one: a part needs six digits, and all parts do.
 * "555-0100, ext 12" stays one. Empty for a blank cell.
 */
export function splitPhones(text: string): string[] {
  const tidy = text.trim();
  if (ONE_NUMBER.test(tidy)) return [tidy];
  if (tidy === '') return [];
  const parts = tidy.split(SPLITTERS).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => countDigits(part) >= 6) ? parts : [tidy];
}
