import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pass } from './faults.ts';

/** An open file that is read or written without holding up the thread. Faults are those of `node:fs`. */
export interface OpenFile {
  stat(): Promise<Stats>;
  /** Fills `buffer` from `position`; yields how many bytes, 0 at the end. */
  read(buffer: Uint8Array, position: number): Promise<number>;
  append(chunk: Uint8Array | string): Promise<void>;
  /** The bytes of what cannot be read from a place: a pipe, a socket. */
  stream(): AsyncIterable<Uint8Array | string>;
  close(): Promise<void>;
}

export async function openFile(path: string, flags: string, mode?: number): Promise<OpenFile> {
  pass('open', path);
  return wrap(path, await open(path, flags, mode));
}

function wrap(path: string, handle: FileHandle): OpenFile {
  return {
    stat: () => {
      pass('stat', path);
      return handle.stat();
    },
    read: async (buffer, position) => {
      pass('read', path);
      return (await handle.read(buffer, 0, buffer.length, position)).bytesRead;
    },
    append: async (chunk) => {
      pass('write', path);
      await handle.appendFile(chunk);
    },
    stream: () => handle.createReadStream(),
    close: async () => {
      await handle.close();
      pass('close', path);
    },
  };
}
