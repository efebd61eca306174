import type { PackedText } from './bytes.ts';

const WORD = 32;
const positions = new Int32Array(256);

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours = 1 each) of two values.
 * Bit-parallel (Hyyrö 2003) when one value has at most 32 bytes, else dynamic programming. Cost O(n) or O(n·m).
 * Examples: "martha"/"marhta" → 1, ""/"abc" → 3.
 */
export function editDistance(text: PackedText, a: number, b: number): number {
  let aStart = text.offsets[a] as number;
  let aLength = (text.offsets[a + 1] as number) - aStart;
  let bStart = text.offsets[b] as number;
  let bLength = (text.offsets[b + 1] as number) - bStart;
  if (aLength > bLength) {
    [aStart, bStart] = [bStart, aStart];
    [aLength, bLength] = [bLength, aLength];
  }
  if (aLength === 0) return bLength;
  const bytes = text.bytes;
  if (aLength <= WORD) return bitParallel(bytes, aStart, aLength, bStart, bLength);
  return tabulated(bytes.subarray(aStart, aStart + aLength), bytes.subarray(bStart, bStart + bLength));
}

function bitParallel(bytes: Uint8Array, aStart: number, n: number, bStart: number, bLength: number): number {
  for (let i = 0; i < n; i++) {
    const letter = bytes[aStart + i] as number;
    positions[letter] = (positions[letter] as number) | (1 << i);
  }
  const last = 1 << (n - 1);
  let plus = -1;
  let minus = 0;
  let diagonal = 0;
  let previous = 0;
  let distance = n;
  for (let j = 0; j < bLength; j++) {
    const match = positions[bytes[bStart + j] as number] as number;
    const swap = (((~diagonal & match) << 1) & previous) | 0;
    diagonal = swap | ((((match & plus) + plus) ^ plus) | match | minus);
    const horizontalPlus = minus | ~(diagonal | plus);
    const horizontalMinus = diagonal & plus;
    if (horizontalPlus & last) distance++;
    if (horizontalMinus & last) distance--;
    const shifted = (horizontalPlus << 1) | 1;
    plus = (horizontalMinus << 1) | ~(diagonal | shifted);
    minus = shifted & diagonal;
    previous = match;
  }
  for (let i = 0; i < n; i++) positions[bytes[aStart + i] as number] = 0;
  return distance;
}

function tabulated(a: Uint8Array, b: Uint8Array): number {
  const width = b.length + 1;
  let beforeLast = new Int32Array(width);
  let last = Int32Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Int32Array(width);
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j - 1] as number) + cost, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = best;
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
