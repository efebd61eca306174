import type { PackedText } from './bytes.ts';

const WORD = 32;
const positions = new Int32Array(256);

/**
 * Jaro–Winkler similarity, 0..1, of two values: half-transpositions floored, prefix boost (0.1 per byte, at most 4)
 * only above Jaro 0.7, as rapidfuzz defines it. Two empty values give 1, one empty value 0.
 * Bit-parallel when both have at most 32 bytes. Examples: "martha"/"marhta" → 0.961, "abc"/"xyz" → 0.
 */
export function jaroWinkler(text: PackedText, a: number, b: number): number {
  const aStart = text.offsets[a] as number;
  const aLength = (text.offsets[a + 1] as number) - aStart;
  const bStart = text.offsets[b] as number;
  const bLength = (text.offsets[b + 1] as number) - bStart;
  if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0;
  const bytes = text.bytes;
  const jaro =
    aLength <= WORD && bLength <= WORD
      ? bitParallel(bytes, aStart, aLength, bStart, bLength)
      : plain(bytes.subarray(aStart, aStart + aLength), bytes.subarray(bStart, bStart + bLength));
  if (jaro <= 0.7) return jaro;
  const limit = Math.min(4, aLength, bLength);
  let prefix = 0;
  while (prefix < limit && bytes[aStart + prefix] === bytes[bStart + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function similarity(matches: number, halfTranspositions: number, aLength: number, bLength: number): number {
  if (matches === 0) return 0;
  return (matches / aLength + matches / bLength + (matches - (halfTranspositions >> 1)) / matches) / 3;
}

function bitParallel(bytes: Uint8Array, aStart: number, aLength: number, bStart: number, bLength: number): number {
  const window = Math.max(0, (Math.max(aLength, bLength) >> 1) - 1);
  for (let j = 0; j < bLength; j++) {
    const letter = bytes[bStart + j] as number;
    positions[letter] = (positions[letter] as number) | (1 << j);
  }
  let used = 0;
  let hits = 0;
  let matches = 0;
  for (let i = 0; i < aLength; i++) {
    const low = i - window;
    const high = i + window;
    const below = high >= 31 ? -1 : (1 << (high + 1)) - 1;
    const above = low <= 0 ? -1 : low > 31 ? 0 : -1 << low;
    const free = (positions[bytes[aStart + i] as number] as number) & below & above & ~used;
    if (free === 0) continue;
    used |= free & -free;
    hits |= 1 << i;
    matches++;
  }
  for (let j = 0; j < bLength; j++) positions[bytes[bStart + j] as number] = 0;
  let transposed = 0;
  for (let left = hits, right = used; left !== 0; left &= left - 1, right &= right - 1) {
    if (bytes[aStart + 31 - Math.clz32(left & -left)] !== bytes[bStart + 31 - Math.clz32(right & -right)]) transposed++;
  }
  return similarity(matches, transposed, aLength, bLength);
}

function plain(a: Uint8Array, b: Uint8Array): number {
  const window = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const inA = new Uint8Array(a.length);
  const inB = new Uint8Array(b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + window + 1);
    for (let j = Math.max(0, i - window); j < end; j++) {
      if (inB[j] || a[i] !== b[j]) continue;
      inA[i] = 1;
      inB[j] = 1;
      matches++;
      break;
    }
  }
  let transposed = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    if (!inA[i]) continue;
    while (!inB[j]) j++;
    if (a[i] !== b[j]) transposed++;
    j++;
  }
  return similarity(matches, transposed, a.length, b.length);
}
