import { AurumError } from '../model/error.ts';

/**
 * Standard output at the pace of its reader: one piece is under way at a time, so a slow pipe costs no memory. A reader
 * that left (`| head`) is no fault; any other refusal is thrown (E801) so that nothing else is published either.
 */
export class StandardOutput {
  readonly #stream: NodeJS.WritableStream;

  constructor(stream: NodeJS.WritableStream = process.stdout) {
    this.#stream = stream;
    // Faults are told where a piece is put; listeners for everybody else's output would tell them twice.
    stream.removeAllListeners('error').on('error', () => {});
  }

  /** Resolves when the piece was taken: with false when nobody reads any longer. */
  async put(piece: string): Promise<boolean> {
    const fault = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      this.#stream.write(piece, resolve);
    });
    if (fault === null || fault === undefined) return true;
    if (fault.code === 'EPIPE' || fault.code === 'ERR_STREAM_DESTROYED') return false;
    throw refused(fault);
  }
}

function refused(cause: NodeJS.ErrnoException): AurumError {
  const what = `Standard output cannot be written (${cause.code ?? 'unknown error'}).`;
  const fix = 'Check where standard output goes, or name a file with -o.';
  return new AurumError({ exit: 'OUTPUT', code: 'E801', what, fix }, { cause });
}
