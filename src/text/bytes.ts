/**
 * Values packed in one byte arena: value `id` is `bytes[offsets[id] .. offsets[id + 1])`.
 * The kernels of this room read them in place. Match keys are ASCII, so one byte is one character.
 */
export interface PackedText {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Length of value `id` in bytes. */
export function lengthOf(text: PackedText, id: number): number {
  return (text.offsets[id + 1] as number) - (text.offsets[id] as number);
}

/** Number of set bits in a 32-bit word. */
export function popCount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
