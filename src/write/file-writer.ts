import { createHash, type Hash } from 'node:crypto';
import { disk } from './disk.ts';

const BUFFER_CHARS = 1 << 18;

/** What a finished file holds. */
export interface OutputFile {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** Records written with {@link FileWriter.line}, the header not counted; 0 for documents. */
  readonly rows: number;
}

/** Streams UTF-8 text to a temporary file. Faults: E801. */
export class FileWriter {
  readonly temporary: string;
  readonly #hash: Hash = createHash('sha256');
  #descriptor: number | undefined;
  #pending = '';
  #bytes = 0;
  #rows = 0;

  constructor(temporary: string) {
    this.temporary = temporary;
    this.#descriptor = disk.create(temporary);
  }

  /** Appends text that is no record: a header, a document, a part of one. */
  text(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= BUFFER_CHARS) this.#flush();
  }

  /** Appends one record and a line end. */
  line(record: string): void {
    this.#rows++;
    this.text(`${record}\n`);
  }

  /** Makes the file durable and closes it. */
  finish(): OutputFile {
    if (this.#descriptor !== undefined) {
      this.#flush();
      disk.sync(this.temporary, this.#descriptor);
      this.close();
    }
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex'), rows: this.#rows };
  }

  /** Closes without making durable. Closing twice is fine. */
  close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    if (descriptor !== undefined) disk.close(this.temporary, descriptor);
  }

  #flush(): void {
    if (this.#descriptor === undefined) throw new Error('the writer is closed');
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    disk.write(this.temporary, this.#descriptor, bytes);
  }
}
