import { randomBytes } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AurumError } from '../model/error.ts';

/**
 * Copies a stream to a temporary file that can be read again, and yields its handle.
 * The name is removed before the first byte is written, so nothing personal outlives the process, however it ends.
 */
export async function spool(stream: AsyncIterable<Uint8Array | string>): Promise<FileHandle> {
  const path = join(tmpdir(), `aurum-${randomBytes(8).toString('hex')}.spool`);
  try {
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    for await (const chunk of stream) await handle.appendFile(chunk);
    return handle;
  } catch (error) {
    const errno = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new AurumError(
      {
        exit: 'OUTPUT',
        code: 'E801',
        what: `The input stream cannot be copied to the temporary folder (${errno}).`,
        fix: 'Free space in the temporary folder, or point TMPDIR at another one.',
      },
      { cause: error },
    );
  }
}
