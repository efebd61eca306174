import { createHash } from 'node:crypto';
import { io } from '../io/io.ts';

const CHUNK_BYTES = 1 << 20;

/** SHA-256 of a file, in hex. Faults are those of the system. */
export function hashOf(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const descriptor = io.open(path, 'r');
  try {
    for (let length = 1; length > 0; ) {
      length = io.read(path, descriptor, chunk);
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    io.close(path, descriptor);
  }
  return hash.digest('hex');
}
