import type { Dictionary } from '../table/dictionary.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Shorter words are other words one letter away: Jan and Jane, Lee and Lea. */
const SHORTEST = 5;
const [ZERO, NINE] = [0x30, 0x39];

/**
 * True when one value may be the other with one letter left out, doubled, swapped or wrong, and has the same digits: a digit
 * more or another one is another number. "inggrid@x.nl", "ingrid@x.nl" → true; "ann1@x.nl", "ann2@x.nl" → false. Of short values false.
 */
export function isSlip(dictionary: Dictionary, a: number, b: number): boolean {
  if (a === b || a < 0 || b < 0) return false;
  const { offsets } = dictionary;
  const [long, other] = [a, b].map((id) => (offsets[id + 1] as number) - (offsets[id] as number)) as [number, number];
  if (Math.min(long, other) < SHORTEST || Math.abs(long - other) > 1) return false;
  return hasSameDigits(dictionary, a, b) && editDistance(dictionary, a, b, 1) <= 1;
}

/** Equal, or a slip of each other. */
export function isAlike(dictionary: Dictionary, a: number, b: number): boolean {
  return a === b || isSlip(dictionary, a, b);
}

function hasSameDigits(dictionary: Dictionary, a: number, b: number): boolean {
  const counts = new Int8Array(10);
  const { bytes, offsets } = dictionary;
  for (const [id, sign] of [
    [a, 1],
    [b, -1],
  ] as const) {
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++) {
      const byte = bytes[at] as number;
      if (byte >= ZERO && byte <= NINE) counts[byte - ZERO] = (counts[byte - ZERO] as number) + sign;
    }
  }
  return counts.every((count) => count === 0);
}

/** Fewer digits than this are no whole number. */
const FEWEST_DIGITS = 8;

/**
 * True when one telephone number is the other with one digit wrong, or two neighbours swapped, behind the first four, which say
 * where it is. "+4915112345678", "+4915112345687" → true; of numbers of different lengths false.
 */
export function isMisdialled(dictionary: Dictionary, a: number, b: number): boolean {
  if (a === b || a < 0 || b < 0) return false;
  const { bytes, offsets } = dictionary;
  const [start, other] = [offsets[a] as number, offsets[b] as number];
  const length = (offsets[a + 1] as number) - start;
  if (length < FEWEST_DIGITS || length !== (offsets[b + 1] as number) - other) return false;
  for (let at = 0; at < 4; at++) if (bytes[start + at] !== bytes[other + at]) return false;
  return editDistance(dictionary, a, b, 1) <= 1;
}
