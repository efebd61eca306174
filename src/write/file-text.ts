import { io } from '../io/io.ts';
import { disk } from './disk.ts';

const CHUNK_BYTES = 1 << 20;

/** The text of a file piece by piece; characters are never cut. Fault: E801. */
export function* textOf(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const descriptor = disk.openToRead(path);
  try {
    for (;;) {
      const length = io.read(path, descriptor, chunk);
      if (length === 0) break;
      yield decoder.decode(chunk.subarray(0, length), { stream: true });
    }
    yield decoder.decode();
  } finally {
    disk.close(path, descriptor);
  }
}
