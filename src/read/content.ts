import { AurumError } from '../model/error.ts';
import type { ByteSource, Chunks } from './byte-source.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
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

/** Surveys a source and decides how to decode it. Faults: E101, E102, E103, E105, E702. */
export async function openContent(source: ByteSource, label: string | undefined): Promise<Content> {
  const { file } = source;
  const found = await survey(source.chunks());
  const { bytes } = found;
  if (bytes === 0) {
    throw new AurumError({ exit: 'INPUT', code: 'E101', what: 'The file is empty.', place: { file } });
  }
  const encoding = await detectEncoding(found, source.chunks, { file, ...(label === undefined ? {} : { label }) });
  if (encoding.name === 'utf-8') {
    const { sample, isWhole } = found;
    return { encoding, open: source.chunks, sample, isWhole, offset: encoding.bomBytes, bytes };
  }
  const open = () => transcode(source.chunks(), { encoding: encoding.name, file });
  return { encoding, open, ...(await sampleOf(open())), offset: 0, bytes };
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
