import { createDecoder } from '../transcode.ts';

const ASCII = 0x80;

/** Characters of a single-byte encoding by byte; undefined for bytes that it does not have, and for controls. */
export function characterTable(name: string): (string | undefined)[] {
  return Array.from({ length: 256 }, (_, byte) => {
    if (byte < ASCII) return String.fromCharCode(byte);
    const text = decodeAll(Buffer.from([byte]), name);
    return text === undefined || /[\x80-\x9f\ue000-\uf8ff]/.test(text) ? undefined : text;
  });
}

/** Bytes as text; undefined when they are not of the encoding. */
export function decodeAll(bytes: Uint8Array, name: string): string | undefined {
  try {
    return createDecoder(name).decode(bytes, { stream: false });
  } catch {
    return undefined;
  }
}
