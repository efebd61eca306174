import { lengthOf, type PackedText } from './bytes.ts';

const BLANK = 32;

/** True when every word of value `inner` is a word of the longer value `outer`, in any order. Words are parted by blanks. */
export function containsWords(text: PackedText, inner: number, outer: number): boolean {
  if (lengthOf(text, inner) >= lengthOf(text, outer)) return false;
  const { bytes, offsets } = text;
  const end = offsets[inner + 1] as number;
  for (let from = offsets[inner] as number; from < end; ) {
    let to = from;
    while (to < end && bytes[to] !== BLANK) to++;
    if (!hasWord(text, outer, from, to)) return false;
    from = to + 1;
  }
  return true;
}

/** True when the bytes `from..to` stand in value `outer` as a whole word. */
function hasWord(text: PackedText, outer: number, from: number, to: number): boolean {
  const { bytes, offsets } = text;
  const start = offsets[outer] as number;
  const end = offsets[outer + 1] as number;
  const length = to - from;
  for (let at = start; at + length <= end; at++) {
    if (at > start && bytes[at - 1] !== BLANK) continue;
    if (at + length < end && bytes[at + length] !== BLANK) continue;
    let i = 0;
    while (i < length && bytes[from + i] === bytes[at + i]) i++;
    if (i === length) return true;
  }
  return false;
}
