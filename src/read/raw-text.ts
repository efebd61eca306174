import { isUtf8 } from 'node:buffer';

/** Index of the first byte that is not valid UTF-8, −1 when all is. */
export function firstBadByte(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  let position = 0;
  for (let length = sequenceLength(bytes, position); length > 0; length = sequenceLength(bytes, position)) {
    position += length;
  }
  return position;
}

/** Bytes as text without loss: what is not valid UTF-8 appears as `\xNN`. */
export function rawText(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8');
  let text = '';
  for (let position = 0; position < bytes.length; ) {
    const length = sequenceLength(bytes, position);
    if (length === 0) text += `\\x${(bytes[position] as number).toString(16).padStart(2, '0')}`;
    else text += Buffer.from(bytes.subarray(position, position + length)).toString('utf8');
    position += Math.max(1, length);
  }
  return text;
}

/** Length of the valid sequence at `position`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, position: number): number {
  for (let length = 1; length <= 4 && position + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(position, position + length))) return length;
  }
  return 0;
}
