import type { PackedText } from './bytes.ts';

const WORD = 32;
const positions = new Int32Array(256);

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours = 1 each) of two values.
 * A distance above `most` may be given as `most` + 1. Bit-parallel (Hyyrö 2003) when one value has at most 32 bytes, else
 * dynamic programming near the diagonal. Cost O(n) or O(n·most). Examples: "martha"/"marhta" → 1, ""/"abc" → 3.
 */
export function editDistance(text: PackedText, a: number, b: number, most = Number.POSITIVE_INFINITY): number {
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
  if (bLength - aLength > most) return most + 1;
  return tabulated(bytes.subarray(aStart, aStart + aLength), bytes.subarray(bStart, bStart + bLength), most);
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

let rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)] as const;

/** Only cells at most `most` off the diagonal can lie on a path of that cost. */
function tabulated(a: Uint8Array, b: Uint8Array, most: number): number {
  const width = b.length + 1;
  if (rows[0].length < width) rows = [new Int32Array(2 * width), new Int32Array(2 * width), new Int32Array(2 * width)];
  let [beforeLast, last, row] = rows;
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    let least = (row[from - 1] = from === 1 ? i : most + 1);
    for (let j = from; j <= to; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j - 1] as number) + cost, (row[j - 1] as number) + 1);
      if (j < i + most) best = Math.min(best, (last[j] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] as number, most + 1);
}
