import { isIP } from 'node:net';

const LOCAL = 1;
const DOMAIN = 2;
/** Per ASCII character: may it stand in a local part (1), in a host name (2)? Dots and hyphens are handled apart. */
const CLASSES = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
  CLASSES[char.charCodeAt(0)] = LOCAL | DOMAIN;
}
for (const char of "!#$%&'*+-/=?^_`{|}~") CLASSES[char.charCodeAt(0)] = LOCAL;

const DOT = 46;
const AT = 64;
const HYPHEN = 45;
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;
const MAX_LABEL = 63;

function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] as number) : 0;
}

/** Index of "@" after a dot-atom of at most 64 characters at the start of the text, or −1. */
function localEnd(text: string): number {
  let previous = DOT;
  const limit = Math.min(text.length, MAX_LOCAL + 1);
  for (let i = 0; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === AT) return previous === DOT ? -1 : i;
    if (code === DOT ? previous === DOT : (classOf(code) & LOCAL) === 0) return -1;
    previous = code;
  }
  return -1;
}

/** True for a host name of at least two labels whose last one is no number (RFC 1123, RFC 3696). ASCII only. */
export function isHostName(text: string, start: number): boolean {
  let labelStart = start;
  let dots = 0;
  let hasLetter = false;
  for (let i = start; i <= text.length; i++) {
    const code = i === text.length ? DOT : text.charCodeAt(i);
    if (code === DOT) {
      const length = i - labelStart;
      if (length === 0 || length > MAX_LABEL || text.charCodeAt(i - 1) === HYPHEN) return false;
      if (i === text.length) return dots > 0 && hasLetter;
      dots++;
      labelStart = i + 1;
      hasLetter = false;
    } else if (code === HYPHEN) {
      if (i === labelStart) return false;
    } else {
      if ((classOf(code) & DOMAIN) === 0) return false;
      if (code > 57) hasLetter = true;
    }
  }
  return false;
}

/** Index of "@" in a plain ASCII address (dot-atom at host name, RFC 5321 lengths), or −1. One pass, no regular expression. */
export function plainAt(text: string): number {
  if (text.length > MAX_ADDRESS) return -1;
  const at = localEnd(text);
  return at > 0 && isHostName(text, at + 1) ? at : -1;
}

const QUOTED = /^"(?:[^"\\\u0000-\u001f\u007f]|\\[\u0020-\u007e])*"$/u;
const INTERNATIONAL = /^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~]+)*$/u;

/** Local parts beyond the plain ones: quoted (RFC 5321 §4.1.2) and internationalised (RFC 6531). */
export function isUnusualLocal(local: string): boolean {
  if (Buffer.byteLength(local) > MAX_LOCAL) return false;
  return QUOTED.test(local) || INTERNATIONAL.test(local);
}

/** An address literal: "[192.0.2.1]" or "[IPv6:2001:db8::1]" (RFC 5321 §4.1.3). */
export function isAddressLiteral(domain: string): boolean {
  if (!domain.startsWith('[') || !domain.endsWith(']')) return false;
  const inner = domain.slice(1, -1);
  return /^ipv6:/i.test(inner) ? isIP(inner.slice(5)) === 6 && !inner.includes('%') : isIP(inner) === 4;
}
