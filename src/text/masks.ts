import { lengthOf, type PackedText, popCount } from './bytes.ts';
import { editDistance } from './edit-distance.ts';

/** Per value which bytes it holds, folded to 32 bits: a cheap lower bound of the edit distance. Linear in bytes. */
export function characterMasks(text: PackedText & { readonly size: number }): Int32Array {
  const { bytes, offsets, size } = text;
  const masks = new Int32Array(size);
  for (let id = 0; id < size; id++) {
    let mask = 0;
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++)
      mask |= 1 << ((bytes[at] as number) & 31);
    masks[id] = mask;
  }
  return masks;
}

/** A test for "at most `most` edits apart" over one dictionary; most pairs are refused by length or mask alone. */
export function nearnessTest(
  text: PackedText & { readonly size: number },
): (a: number, b: number, most: number) => boolean {
  const masks = characterMasks(text);
  return (a, b, most) => {
    if (Math.abs(lengthOf(text, a) - lengthOf(text, b)) > most) return false;
    const x = masks[a] as number;
    const y = masks[b] as number;
    if (popCount(x & ~y) > most || popCount(y & ~x) > most) return false;
    return editDistance(text, a, b, most) <= most;
  };
}
