const SEED = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060] as const;
const ALPHABET = Buffer.from('abcdefghijklmnopqrstuvwxyz234567', 'latin1');

/** Characters of {@link writeBase32}. */
export const TEXT_LENGTH = 16;

/**
 * A 96-bit hash of bytes as three lanes with different multipliers and shifts. Not cryptographic: two of a billion values
 * share their first 80 bits with a chance of one in a million. Reset, feed, read `a`, `b`, `c` (signed 32 bits).
 */
export class Hash96 {
  a = 0;
  b = 0;
  c = 0;

  reset(): void {
    [this.a, this.b, this.c] = [SEED[0] | 0, SEED[1] | 0, SEED[2] | 0];
  }

  feed(bytes: Uint8Array, start: number, end: number): void {
    let { a, b, c } = this;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      a = Math.imul(a ^ byte, 0x9e3779b1);
      a ^= a >>> 15;
      b = Math.imul(b ^ byte, 0x85ebca77);
      b ^= b >>> 13;
      c = Math.imul(c ^ byte, 0xc2b2ae3d);
      c ^= c >>> 16;
    }
    this.a = a;
    this.b = b;
    this.c = c;
  }

  /** Takes in another hash, one word per lane. */
  feedWords(a: number, b: number, c: number): void {
    this.a = Math.imul(this.a ^ a, 0x27d4eb2f) ^ (this.a >>> 17);
    this.b = Math.imul(this.b ^ b, 0x165667b1) ^ (this.b >>> 11);
    this.c = Math.imul(this.c ^ c, 0x2545f491) ^ (this.c >>> 14);
  }

  finish(): void {
    this.a = avalanche(this.a ^ this.c);
    this.b = avalanche(this.b ^ this.a);
    this.c = avalanche(this.c ^ this.b);
  }
}

function avalanche(word: number): number {
  word ^= word >>> 16;
  word = Math.imul(word, 0x85ebca6b);
  word ^= word >>> 13;
  word = Math.imul(word, 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** Writes the first 80 bits of a hash as 16 characters of lower-case base32 at `at`. */
export function writeBase32(hash: Hash96, into: Uint8Array, at: number): void {
  const words = [hash.a >>> 16, hash.a & 0xffff, hash.b >>> 16, hash.b & 0xffff, hash.c >>> 16];
  let buffer = 0;
  let bits = 0;
  let out = at;
  for (const word of words) {
    buffer = (buffer << 16) | word;
    bits += 16;
    while (bits >= 5) {
      bits -= 5;
      into[out++] = ALPHABET[(buffer >>> bits) & 31] as number;
    }
    buffer &= (1 << bits) - 1;
  }
}

/** The first two lanes of a hash that {@link writeBase32} has written; undefined for another text. */
export function readBase32(text: string): readonly [a: number, b: number] | undefined {
  const digits = [...Buffer.from(text, 'latin1')].map((character) => ALPHABET.indexOf(character));
  if (digits.length !== TEXT_LENGTH || digits.includes(-1)) return undefined;
  let bits = 0n;
  for (const digit of digits) bits = (bits << 5n) | BigInt(digit);
  return [Number((bits >> 48n) & 0xffff_ffffn), Number((bits >> 16n) & 0xffff_ffffn)];
}

/** Sixteen characters that stand for a text. */
export function hashText(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  const hash = new Hash96();
  hash.reset();
  hash.feed(bytes, 0, bytes.length);
  hash.finish();
  const out = Buffer.alloc(TEXT_LENGTH);
  writeBase32(hash, out, 0);
  return out.toString('latin1');
}
