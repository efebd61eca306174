import { createHash, type Hash } from 'node:crypto';
import type { Dictionary } from '../table/dictionary.ts';
import { csvCell } from './csv-line.ts';
import { disk } from './disk.ts';

const BUFFER_BYTES = 1 << 18;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3;

const COMMA = 0x2c;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const TAB = 0x09;

/** What a finished file holds. */
export interface OutputFile {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** Records written, the header not counted; 0 for documents. */
  readonly rows: number;
}

/**
 * Streams UTF-8 text to a temporary file. A CSV record is written as one text ({@link line}), or cell by cell, in which case values of
 * dictionaries go from bytes to bytes. Faults: E801.
 */
export class FileWriter {
  readonly temporary: string;
  readonly #hash: Hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #filled = 0;
  /** Cells of the record of the moment, and whether all are blank. */
  #cells = 0;
  #isBlank = true;
  #descriptor: number | undefined;
  #bytes = 0;
  #rows = 0;

  constructor(temporary: string) {
    this.temporary = temporary;
    this.#descriptor = disk.create(temporary);
  }

  /** Appends text that is no record: a header, a document, a part of one. */
  text(text: string): void {
    if (text.length * MOST_BYTES_PER_UNIT > BUFFER_BYTES) {
      this.#flush();
      this.#write(Buffer.from(text));
      return;
    }
    this.#reserve(text.length * MOST_BYTES_PER_UNIT);
    this.#filled += this.#buffer.write(text, this.#filled);
  }

  /** Appends bytes that are no text: a whole workbook. */
  bytes(bytes: Uint8Array): void {
    this.#flush();
    this.#write(bytes);
  }

  /** Appends one record and a line end. */
  line(record: string): void {
    this.#rows++;
    this.text(record);
    this.#put(LINE_FEED);
  }

  /** Appends a cell to the record of the moment, quoted where it must be. */
  cell(text: string): void {
    this.#separate();
    if (text !== '') this.#isBlank = false;
    this.text(csvCell(text));
  }

  /** The same for value `id` of a dictionary; −1 is a blank cell. */
  value({ bytes, offsets }: Dictionary, id: number): void {
    this.#separate();
    if (id < 0) return;
    const [start, end] = [offsets[id] as number, offsets[id + 1] as number];
    if (end > start) this.#isBlank = false;
    // Every byte may be a quote, which is written twice, and there is one on either side.
    const most = (end - start) * 2 + 2;
    if (most > BUFFER_BYTES) this.text(csvCell(Buffer.from(bytes.subarray(start, end)).toString('utf8')));
    else if (mustQuote(bytes, start, end)) this.#quote(bytes, start, end);
    else {
      this.#reserve(most);
      let at = this.#filled;
      for (let i = start; i < end; i++) this.#buffer[at++] = bytes[i] as number;
      this.#filled = at;
    }
  }

  /** Ends the record of the moment. A single blank cell is written `""`, because a blank line is no record. */
  end(): void {
    if (this.#cells === 1 && this.#isBlank) this.text('""');
    this.#put(LINE_FEED);
    this.#rows++;
    this.#cells = 0;
    this.#isBlank = true;
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

  #quote(bytes: Uint8Array, start: number, end: number): void {
    this.#put(QUOTE);
    this.#reserve((end - start) * 2 + 1);
    let at = this.#filled;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte === QUOTE) this.#buffer[at++] = QUOTE;
      this.#buffer[at++] = byte;
    }
    this.#buffer[at++] = QUOTE;
    this.#filled = at;
  }

  #separate(): void {
    if (this.#cells++ > 0) this.#put(COMMA);
  }

  #put(byte: number): void {
    this.#reserve(1);
    this.#buffer[this.#filled++] = byte;
  }

  #reserve(bytes: number): void {
    if (this.#filled + bytes > BUFFER_BYTES) this.#flush();
  }

  #flush(): void {
    this.#write(this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #write(bytes: Uint8Array): void {
    if (this.#descriptor === undefined) throw new Error('the writer is closed');
    if (bytes.length === 0) return;
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    disk.write(this.temporary, this.#descriptor, bytes);
  }
}

/** The rule of {@link csvCell} on bytes. */
function mustQuote(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start) return false;
  const [first, last] = [bytes[start] as number, bytes[end - 1] as number];
  if (first === BLANK || first === TAB || last === BLANK || last === TAB) return true;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === COMMA || byte === QUOTE || byte === LINE_FEED || byte === RETURN) return true;
  }
  return false;
}
