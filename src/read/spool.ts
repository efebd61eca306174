import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from '../io/io.ts';
import { type OpenFile, openFile } from '../io/open-file.ts';
import { AurumError } from '../model/error.ts';

/**
 * Copies a stream to a temporary file that can be read again, and yields its handle.
 * The name is removed before the first byte is written, so nothing personal outlives the process, however it ends.
 */
export async function spool(stream: AsyncIterable<Uint8Array | string>): Promise<OpenFile> {
  const path = join(tmpdir(), `aurum-${randomBytes(8).toString('hex')}.spool`);
  try {
    const handle = await openFile(path, 'wx+', 0o600);
    io.unlink(path);
    for await (const chunk of stream) await handle.append(chunk);
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
