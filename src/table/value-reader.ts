import { type Dictionary, valueText } from './dictionary.ts';

const CHUNK_BYTES = 1 << 16;

/** Decodes values that are asked for in nearly ascending order: a chunk of ASCII at a time, others one by one. */
export class ValueReader {
  readonly #dictionary: Dictionary;
  readonly #buffer: Buffer;
  #from = 0;
  #to = 0;
  #start = 0;
  #chunk: string | undefined;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    const { bytes } = dictionary;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  text(id: number): string {
    if (id >= this.#to) this.#decode(id);
    if (this.#chunk === undefined || id < this.#from) return valueText(this.#dictionary, id);
    const { offsets } = this.#dictionary;
    return this.#chunk.slice((offsets[id] as number) - this.#start, (offsets[id + 1] as number) - this.#start);
  }

  /** Chunks never overlap, so all decoding together is linear in whatever order values are asked for. */
  #decode(from: number): void {
    const { offsets, size, bytes } = this.#dictionary;
    const start = offsets[from] as number;
    let to = from + 1;
    while (to < size && (offsets[to + 1] as number) - start <= CHUNK_BYTES) to++;
    const end = offsets[to] as number;
    let at = start;
    while (at < end && (bytes[at] as number) < 128) at++;
    this.#from = from;
    this.#to = to;
    this.#start = start;
    this.#chunk = at === end ? this.#buffer.toString('latin1', start, end) : undefined;
  }
}
