import { AurumError } from '../model/error.ts';
import type { ByteSource, Chunks } from './byte-source.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
import { type EncodingGuess, guessWords, isDoubtful } from './encodings/guess.ts';
import { SAMPLE_BYTES, survey } from './survey.ts';
import { transcode } from './transcode.ts';

/** A text input, decoded. */
export interface Content {
  readonly encoding: Encoding;
  /** The content as UTF-8, from its start, byte-order mark included where `offset` says so. */
  readonly open: () => Chunks;
  readonly sample: Buffer;
  /** True when the sample is the whole content. */
  readonly isWhole: boolean;
  /** Bytes of the content before the first character. */
  readonly offset: number;
  /** Size before decoding. */
  readonly bytes: number;
}

/** Surveys a source and decides how to decode it. Faults: E101, E102, E103, E105, E702, W105. */
export async function openContent(
  source: ByteSource,
  { label, isStrict }: { readonly label: string | undefined; readonly isStrict: boolean },
): Promise<Content> {
  const { file } = source;
  const found = await survey(source.chunks());
  const { bytes } = found;
  if (bytes === 0) {
    throw new AurumError({ exit: 'INPUT', code: 'E101', what: 'The file is empty.', place: { file } });
  }
  const encoding = await detectEncoding(found, source.chunks, { file, ...(label === undefined ? {} : { label }) });
  if (isStrict && encoding.guess !== undefined && isDoubtful(encoding.guess)) throw doubtful(file, encoding.guess);
  if (encoding.name === 'utf-8') {
    const { sample, isWhole } = found;
    return { encoding, open: source.chunks, sample, isWhole, offset: encoding.bomBytes, bytes };
  }
  const open = () => transcode(source.chunks(), { encoding: encoding.name, file });
  return { encoding, open, ...(await sampleOf(open())), offset: 0, bytes };
}

function doubtful(file: string, guess: EncodingGuess): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'W105',
    what: `The encoding is doubtful: ${guessWords(guess)}.`,
    place: { file },
    fix: 'Name the encoding (`encoding:` of the source in aurum.yaml, or --encoding), or go on without --strict.',
  });
}

async function sampleOf(chunks: Chunks): Promise<{ sample: Buffer; isWhole: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > SAMPLE_BYTES) return { sample: Buffer.concat(parts), isWhole: false };
  }
  return { sample: Buffer.concat(parts), isWhole: true };
}
