import { DictionaryBuilder } from '../../table/dictionary.ts';
import { isRoleName } from '../../text/email-kind.ts';
import { type PlainDomain, plainDomain, ROLE_SHAPES, roleShape } from './email.ts';

const AT = 64;
const DOT = 46;
const HYPHEN = 45;
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** Small letters and digits, of which plain addresses are made, as 1. */
const PLAIN = new Uint8Array(256);
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') PLAIN[char.charCodeAt(0)] = 1;

/** Reads addresses that are clean as they stand: small letters, digits, dots and hyphens before and after the "@". */
export class PlainEmails {
  /** Key of the address read last, in `key[0 .. keyLength)`; the address is its own key when the length is 0. */
  readonly key = new Uint8Array(LONGEST * 4);
  keyLength = 0;
  readonly #domains = new DictionaryBuilder();
  readonly #facts: (PlainDomain | null)[] = [];

  /** Reads an address; false when it is not plain, or its mailbox has no key. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const at = localEnd(bytes, start, end);
    if (at < 0 || end - start > LONGEST) return false;
    const domain = this.#domainOf(bytes, at + 1, end);
    if (domain === null || isRole(bytes, start, at)) return false;
    this.#writeKey(bytes, start, at, domain);
    return true;
  }

  #domainOf(bytes: Uint8Array, start: number, end: number): PlainDomain | null {
    const id = this.#domains.add(bytes, start, end);
    let facts = this.#facts[id];
    if (facts === undefined) {
      facts = plainDomain(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
      this.#facts[id] = facts;
    }
    return facts;
  }

  #writeKey(
    bytes: Uint8Array,
    start: number,
    at: number,
    { mailbox, isOwn, isDotless, hasDashTags }: PlainDomain,
  ): void {
    const { key } = this;
    let top = 0;
    let isSame = isOwn;
    for (let i = start; i < at; i++) {
      const byte = bytes[i] as number;
      if (byte === DOT && isDotless) isSame = false;
      else if (byte === HYPHEN && hasDashTags) {
        isSame = false;
        break;
      } else key[top++] = byte;
    }
    this.keyLength = isSame ? 0 : top + 1 + mailbox.length;
    if (isSame) return;
    key[top] = AT;
    key.set(mailbox, top + 1);
  }
}

/** Index of the "@" behind a plain local part, or −1. A hyphen in front opens no tag. */
function localEnd(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === HYPHEN) return -1;
  let previous = DOT;
  const limit = Math.min(end, start + LONGEST_LOCAL + 1);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i] as number;
    if (byte === AT) return previous === DOT ? -1 : i;
    if (PLAIN[byte] === 0 && byte !== HYPHEN && (byte !== DOT || previous === DOT)) return -1;
    previous = byte;
  }
  return -1;
}

function isRole(bytes: Uint8Array, start: number, end: number): boolean {
  if (ROLE_SHAPES[roleShape(end - start, bytes[start] as number)] === 0) return false;
  return isRoleName(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
}
