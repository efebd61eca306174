import { createHmac } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const CONSONANTS = 'bdfgjklmnprstvwz';
const VOWELS = 'aeiou';
const SYLLABLES = 4;
/** Characters of 5 bits: 60 bits, so that two of a billion texts share one with a chance of one in two. */
const TOKEN = 12;
/** As many as golden ids have. */
const ID = 16;
/** Digits of a number with its country, at the most. */
const MOST_DIGITS = 15;
/** Codes of countries are one to three digits; which is which is told by the first. */
const COUNTRY_CODE = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
/** A month has so many days in every year. */
const DAYS = 28;
const MONTHS = 12;

/**
 * Stand-ins for values: keyed (HMAC-SHA256), so that nobody finds out a value by trying, and the same text of one kind always has the same one,
 * whatever the run. Pure but for the key.
 */
export class Pseudonym {
  readonly #key: string;
  readonly #known = new Map<string, string>();

  constructor(key: string) {
    this.#key = key;
  }

  /** "ann@acme.org" → "kq3…@x7f….example": mailboxes and domains that were the same stay so, and nobody can be written to. */
  email(text: string): string {
    const at = text.lastIndexOf('@');
    if (at < 0) return this.token('mail', text);
    return `${this.token('mail', text.slice(0, at))}@${this.token('domain', text.slice(at + 1))}.example`;
  }

  /** "+491711234567" → "+490…", 15 digits: the country stays, and no such number is in use, because none begins with 0 behind its country. */
  phone(text: string): string {
    const [code = '+'] = COUNTRY_CODE.exec(text) ?? [];
    const digits = this.#digits('phone', text, MOST_DIGITS - code.length);
    return text.startsWith('+') ? `${code}0${digits}` : `0${digits}`;
  }

  /** "Anna Maria" → "Kuvalo Bamire": word by word, so that whole names and their parts still fit each other. */
  name(text: string): string {
    return text.replace(/[\p{L}\p{M}'’]+/gu, (word) => this.#word('name', word));
  }

  /** "Lindenstraße" → "Kuvalobamire". */
  word(text: string): string {
    return this.#word('word', text);
  }

  /** "SW1A 1AA" → "SK4Q 7RB": letters stay letters, digits digits, and the first character what it is. */
  shape(text: string): string {
    const bytes = this.#bytes('shape', text);
    let at = 0;
    const next = (): number => bytes[at++ % bytes.length] as number;
    return [...text]
      .map((mark, i) => {
        if (i === 0) return mark;
        if (/\d/.test(mark)) return String(next() % 10);
        if (/\p{Lu}/u.test(mark)) return String.fromCharCode(65 + (next() % 26));
        return /\p{L}/u.test(mark) ? String.fromCharCode(97 + (next() % 26)) : mark;
      })
      .join('');
  }

  /** "1980-05-17" → "1980-11-03": the year stays. Anything else than a date becomes a token. */
  birth(text: string): string {
    const [, year] = /^(\d{4})-\d{2}-\d{2}/.exec(text) ?? [];
    if (year === undefined) return this.token('birth', text);
    const [month = 0, day = 0] = this.#bytes('birth', text);
    return `${year}-${two(1 + (month % MONTHS))}-${two(1 + (day % DAYS))}`;
  }

  /** "g_abcd…" → "g_xyz…", "shop:S1" is no id: what stands before the mark stays. */
  id(text: string): string {
    const at = text.indexOf('_');
    return `${text.slice(0, at + 1)}${this.#base32('id', text.slice(at + 1), ID)}`;
  }

  token(kind: string, text: string): string {
    return this.#base32(kind, text.toLowerCase(), TOKEN);
  }

  #word(kind: string, text: string): string {
    const bytes = this.#bytes(kind, text.normalize('NFC').toLowerCase());
    const syllables = Array.from({ length: SYLLABLES }, (_, i) => {
      const [consonant = 0, vowel = 0] = bytes.subarray(i * 2);
      return `${CONSONANTS[consonant % CONSONANTS.length]}${VOWELS[vowel % VOWELS.length]}`;
    }).join('');
    return `${syllables[0]?.toUpperCase()}${syllables.slice(1)}`;
  }

  #base32(kind: string, text: string, length: number): string {
    const bytes = this.#bytes(kind, text);
    return Array.from(bytes.subarray(0, length), (byte) => BASE32[byte % BASE32.length]).join('');
  }

  #digits(kind: string, text: string, length: number): string {
    return Array.from(this.#bytes(kind, text).subarray(0, length), (byte) => byte % 10).join('');
  }

  #bytes(kind: string, text: string): Buffer {
    const name = `${kind}\0${text}`;
    const known = this.#known.get(name);
    if (known !== undefined) return Buffer.from(known, 'latin1');
    const made = createHmac('sha256', this.#key).update(name, 'utf8').digest();
    // Values come again in the next file or column, and seldom much later.
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(name, made.toString('latin1'));
    return made;
  }
}

const MOST_KNOWN = 200_000;

function two(number: number): string {
  return String(number).padStart(2, '0');
}
