import { AurumError } from '../model/error.ts';
import type { Chunks } from './byte-source.ts';
import { type EncodingGuess, guessEncoding } from './encodings/guess.ts';
import { type Survey, tallyLines } from './survey.ts';
import { encodingName } from './transcode.ts';

export interface Encoding {
  /** Canonical name: that of the platform, else that of the library of encodings. */
  readonly name: string;
  /** Bytes of the byte-order mark. */
  readonly bomBytes: number;
  /** How it was found out, where neither the file nor anybody says. */
  readonly guess?: EncodingGuess;
}

export interface EncodingRequest {
  readonly file: string;
  /** A named encoding is obeyed, never judged. */
  readonly label?: string;
}

/** As much of a file as its regions are read from. */
const SIGNS_BYTES = 1 << 18;
/** Damaged lines stay a minority of a UTF-8 file as long as they are at most this many times its sound ones. */
const BAD_PER_VALID_LINE = 4;
const BOMS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decides how the content is encoded. `reopen` gives its bytes again. Faults: E102, E702. */
export async function detectEncoding(
  survey: Survey,
  reopen: () => Chunks,
  request: EncodingRequest,
): Promise<Encoding> {
  const [marked, bytes] = BOMS.find(([, bom]) => bom.every((byte, i) => survey.sample[i] === byte)) ?? [undefined, []];
  if (request.label !== undefined) {
    const name = namedEncoding(request.label);
    return { name, bomBytes: name === marked ? bytes.length : 0 };
  }
  if (marked !== undefined) return { name: marked, bomBytes: bytes.length };
  const wide = guessWidest(survey.sample) ?? guessWide(survey.sample);
  if (wide !== undefined) return { name: wide, bomBytes: 0 };
  if (survey.isUtf8) return { name: isShifted(survey.sample) ? 'iso-2022-jp' : 'utf-8', bomBytes: 0 };
  const tally = await tallyLines(reopen());
  if (tally.bad <= tally.valid * BAD_PER_VALID_LINE) return { name: 'utf-8', bomBytes: 0 };
  const guess = await guessEncoding(tally.foreign, survey.sample.subarray(0, SIGNS_BYTES).toString('latin1'));
  if (guess === null) throw undecodable(request.file);
  return { name: guess.name, bomBytes: 0, guess };
}

function namedEncoding(label: string): string {
  const name = encodingName(label);
  if (name !== undefined) return name;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: `"${label}" is no encoding known here.`,
    expected: 'a label such as utf-8, windows-1252, shift_jis, gb18030, cp850 or macintosh',
    fix: 'Correct the name.',
  });
}

const WIDE_BYTES = 4096;
const HEADER_BYTES = 16;

/** Japanese of old mail: ASCII with sequences that shift to another set of characters and back. */
function isShifted(sample: Buffer): boolean {
  return /\x1b\$[@B][\x21-\x7e]+\x1b\([BJ]/.test(sample.toString('latin1'));
}

/** UTF-32 without a mark has two zero bytes at one end of every four, and a third wherever the text is of a language in Latin letters. */
function guessWidest(sample: Buffer): string | undefined {
  const fours = Math.floor(Math.min(sample.length, WIDE_BYTES) / 4);
  if (fours < 2 || sample.length % 4 !== 0) return undefined;
  const isZero = (at: number): boolean =>
    Array.from({ length: fours }, (_, four) => sample[four * 4 + at]).every((byte) => byte === 0);
  if (isZero(2) && isZero(3) && !isZero(0)) return 'utf-32le';
  return isZero(0) && isZero(1) && !isZero(3) ? 'utf-32be' : undefined;
}

/** UTF-16 without a mark shows as zero bytes on one side of almost every pair. */
function guessWide(sample: Buffer): string | undefined {
  const wide = wideAs(sample.subarray(0, WIDE_BYTES));
  // The header and the body must agree: UTF-8 with UTF-16 appended to it is neither.
  const header = wideAs(sample.subarray(0, HEADER_BYTES));
  const last = wideAs(sample.subarray(Math.max(0, sample.length - HEADER_BYTES) & ~1));
  return wide === header && wide === last ? wide : undefined;
}

function wideAs(sample: Buffer): string | undefined {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  const zeros = [0, 0] as [number, number];
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) zeros[i & 1 ? 1 : 0]++;
  if (zeros[1] > pairs * 0.4 && zeros[0] < pairs * 0.05) return 'utf-16le';
  if (zeros[0] > pairs * 0.4 && zeros[1] < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function undecodable(file: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E102',
    what: 'The bytes are not valid in any encoding known here.',
    place: { file },
    fix: 'Name the encoding (`encoding:` of the source in aurum.yaml, or --encoding), or export as UTF-8.',
  });
}
