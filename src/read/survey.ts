import { isAscii, isUtf8 } from 'node:buffer';
import type { Chunks } from './byte-source.ts';

/** What one pass over all bytes tells, before anything is parsed. */
export interface Survey {
  /** First bytes of the content, at the most {@link SAMPLE_BYTES}. */
  readonly sample: Buffer;
  /** True when the sample is the whole content. */
  readonly isWhole: boolean;
  readonly isUtf8: boolean;
  readonly isAscii: boolean;
  readonly bytes: number;
}

export const SAMPLE_BYTES = 1 << 20;
const LF = 10;
const FOREIGN_BYTES = 1 << 16;

/** Reads everything once. A file that is ASCII for a gigabyte may still end in Latin-1, so nothing is concluded early. */
export async function survey(chunks: Chunks): Promise<Survey> {
  const sample: Buffer[] = [];
  const state = { bytes: 0, sampled: 0, ascii: true, utf8: true, tail: Buffer.alloc(0) };
  for await (const chunk of chunks) {
    state.bytes += chunk.length;
    if (state.sampled < SAMPLE_BYTES) {
      sample.push(Buffer.from(chunk.subarray(0, SAMPLE_BYTES - state.sampled)));
      state.sampled += (sample.at(-1) as Buffer).length;
    }
    state.ascii &&= isAscii(chunk);
    if (state.utf8 && !state.ascii) {
      const joined = state.tail.length > 0 ? Buffer.concat([state.tail, chunk]) : chunk;
      const cut = completeLength(joined);
      state.utf8 = isUtf8(joined.subarray(0, cut));
      state.tail = Buffer.from(joined.subarray(cut));
    }
  }
  return {
    sample: Buffer.concat(sample),
    isWhole: state.sampled === state.bytes,
    isUtf8: state.utf8 && state.tail.length === 0,
    isAscii: state.ascii,
    bytes: state.bytes,
  };
}

/** Length of `bytes` without an unfinished UTF-8 sequence at its end. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Lines that hold bytes above 127: how many are valid UTF-8, how many are not, and a sample of the latter. */
export interface LineTally {
  readonly valid: number;
  readonly bad: number;
  readonly foreign: Buffer;
}

/** Judges every line on its own. Only needed for content that is not UTF-8 as a whole. */
export async function tallyLines(chunks: Chunks): Promise<LineTally> {
  const tally = { valid: 0, bad: 0, foreign: [] as Buffer[], kept: 0 };
  let rest = Buffer.alloc(0);
  const judge = (line: Buffer) => {
    // Zero bytes are another fault: of UTF-16 behind a UTF-8 file, say.
    if (isAscii(line) || line.includes(0)) return;
    if (isUtf8(line)) {
      tally.valid++;
      return;
    }
    tally.bad++;
    if (tally.kept >= FOREIGN_BYTES) return;
    tally.foreign.push(Buffer.from(line.subarray(0, FOREIGN_BYTES)));
    tally.kept += line.length;
  };
  for await (const chunk of chunks) {
    const block = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = block.indexOf(LF); end >= 0; end = block.indexOf(LF, start)) {
      judge(block.subarray(start, end + 1));
      start = end + 1;
    }
    rest = Buffer.from(block.subarray(start));
    if (rest.length > FOREIGN_BYTES) {
      judge(rest);
      rest = Buffer.alloc(0);
    }
  }
  judge(rest);
  return { valid: tally.valid, bad: tally.bad, foreign: Buffer.concat(tally.foreign) };
}
