import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type OpenFile, openFile } from '../io/open-file.ts';
import { AurumError } from '../model/error.ts';
import type { IssueCode } from '../model/issue.ts';
import { spool } from './spool.ts';

const CHUNK_BYTES = 1 << 20;

/** Bytes of an input, in order. A chunk is valid until the next one is asked for. */
export type Chunks = AsyncIterable<Uint8Array>;

/** An open input that can be read from its start more than once. */
export interface ByteSource {
  /** Display name for messages: file name without folder, or 'stdin'. */
  readonly file: string;
  readonly bytes: number;
  chunks(): AsyncGenerator<Uint8Array>;
  /** SHA-256 in hex. Costs one pass. */
  sha256(): Promise<string>;
  /** Throws E105 when the file is no longer what was opened. */
  assertUnchanged(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file, a pipe or standard input ('-'). Faults: E105 to E108. */
export async function openSource(path: string): Promise<ByteSource> {
  if (path === '-') return fromHandle(await spool(process.stdin), 'stdin');
  const file = basename(path);
  const handle = await openFile(path, 'r').catch((error: unknown) => {
    throw inputFault(error, file);
  });
  const stat = await handle.stat();
  if (stat.isFile()) return fromHandle(handle, file);
  if (stat.isFIFO() || stat.isSocket()) {
    const copy = await spool(handle.stream());
    return fromHandle(copy, file);
  }
  await handle.close();
  throw new AurumError({ exit: 'INPUT', code: 'E107', what: 'The path is a folder or a device.', place: { file } });
}

/** A file system error as a fault of the input. */
export function inputFault(error: unknown, file: string): AurumError {
  const errno = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const missing = errno === 'ENOENT' || errno === 'ENOTDIR';
  const code: IssueCode = missing ? 'E106' : errno === 'EISDIR' ? 'E107' : 'E108';
  const what = missing ? 'There is no file at this path.' : `The file cannot be read (${errno}).`;
  return new AurumError({ exit: 'INPUT', code, what, place: { file } }, { cause: error });
}

async function fromHandle(handle: OpenFile, file: string): Promise<ByteSource> {
  const before = await handle.stat();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, before.size + 1));
    for (let position = 0; ; ) {
      const bytesRead = await handle.read(buffer, position).catch((error: unknown) => {
        throw inputFault(error, file);
      });
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  return {
    file,
    bytes: before.size,
    chunks,
    sha256: async () => {
      const hash = createHash('sha256');
      for await (const chunk of chunks()) hash.update(chunk);
      return hash.digest('hex');
    },
    assertUnchanged: async () => {
      const after = await handle.stat();
      if (after.size === before.size && after.mtimeMs === before.mtimeMs) return;
      throw new AurumError({
        exit: 'INPUT',
        code: 'E105',
        what: 'The file changed while it was read.',
        place: { file },
        fix: 'Run again when the export has finished.',
      });
    },
    close: () => handle.close(),
  };
}
