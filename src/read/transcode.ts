import iconv from 'iconv-lite';
import { AurumError } from '../model/error.ts';
import type { Chunks } from './byte-source.ts';

/** Turns bytes into text chunk by chunk; throws on bytes the encoding does not know. */
interface Decoder {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}

// windows-1252 is decoded here: TextDecoder of some Node versions treats it as ISO-8859-1, which loses € and ’.
const HIGH_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Canonical name of an encoding label, undefined when it is unknown: that of the platform, else (code pages of DOS and Mac, UTF-32) that
 * of the library. ISO-8859-1 is read as windows-1252, its superset.
 */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    const name = label.trim().toLowerCase();
    return NO_TEXT.test(name) || !iconv.encodingExists(name) ? undefined : name;
  }
}

/** Strict decoder of a canonical encoding name; drops a byte-order mark. */
export function createDecoder(encoding: string): Decoder {
  if (encoding === 'windows-1252') return { decode: decode1252 };
  return isOfPlatform(encoding) ? new TextDecoder(encoding, { fatal: true }) : libraryDecoder(encoding);
}

/** Ways to write bytes as text, which the library lists among its encodings. */
const NO_TEXT = /^(?:base64|hex|binary|utf-?7)/;

function isOfPlatform(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding === encoding;
  } catch {
    return false;
  }
}

/** The library puts U+FFFD for what it cannot decode; a text that holds it for good cannot be told from damage and is refused, too. */
function libraryDecoder(encoding: string): Decoder {
  const decoder = iconv.getDecoder(encoding);
  return {
    decode: (bytes, { stream }) => {
      const text =
        decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) +
        (stream ? '' : (decoder.end() ?? ''));
      if (text.includes('\ufffd')) throw new RangeError(`undefined in ${encoding}`);
      return text;
    },
  };
}

/** Content in `encoding` as UTF-8 chunks. Fault: E102. */
export async function* transcode(chunks: Chunks, from: { encoding: string; file: string }): AsyncGenerator<Uint8Array> {
  const decoder = createDecoder(from.encoding);
  let byte = 0;
  for await (const chunk of chunks) {
    yield Buffer.from(decodeOrFail(decoder, chunk, { ...from, byte, stream: true }));
    byte += chunk.length;
  }
  yield Buffer.from(decodeOrFail(decoder, new Uint8Array(0), { ...from, byte, stream: false }));
}

function decodeOrFail(
  decoder: Decoder,
  chunk: Uint8Array,
  at: { encoding: string; file: string; byte: number; stream: boolean },
): string {
  try {
    return decoder.decode(chunk, { stream: at.stream });
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'INPUT',
        code: at.stream ? 'E102' : 'E103',
        what: at.stream
          ? `Bytes at or after the place named are not valid ${at.encoding}.`
          : `The file ends inside a ${at.encoding} character.`,
        place: { file: at.file, byte: at.byte },
        fix: 'Name the encoding (`encoding:` of the source in aurum.yaml, or --encoding), or export as UTF-8.',
      },
      { cause },
    );
  }
}

function decode1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (char) => {
    const mapped = HIGH_1252[char.charCodeAt(0) - 0x80] as string;
    if (mapped === ' ') throw new RangeError('undefined in windows-1252');
    return mapped;
  });
}
