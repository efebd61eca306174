// Which half of the locales and countries a code belongs to: one to develop on, one that is only reported.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a text, 32 bits. */
function hash(text) {
  let value = FNV_OFFSET;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), FNV_PRIME) >>> 0;
  return value;
}

/** "pt-BR" goes where "pt" goes, so that no language is on both sides; the same for countries. */
export const isHeld = (code) => ((hash(code.split('-')[0].toLowerCase()) >>> 7) & 1) === 1;

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function seeded(seed) {
  let state = typeof seed === 'string' ? hash(seed) : seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];
export const between = (random, low, high) => low + Math.floor(random() * (high - low + 1));
