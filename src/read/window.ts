import type { Chunks } from './byte-source.ts';

const LF = 10;
const QUOTES = [34, 39] as const;
const SENTINELS = 4;

/** A sliding view of the content that always starts at a record. Grows only for records larger than itself. */
export class Window {
  bytes: Uint8Array;
  end = 0;
  isLast = false;
  /** Content offset of `bytes[0]`. */
  base = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #maxBytes: number;
  #pending: Uint8Array = new Uint8Array(0);

  constructor(chunks: Chunks, size: { initialBytes: number; maxBytes: number }) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#maxBytes = size.maxBytes;
    this.bytes = new Uint8Array(size.initialBytes + SENTINELS);
  }

  /** Drops what lies before `keep` and fills up. False when there is no room to add anything (a record of `maxBytes`). */
  async refill(keep: number): Promise<boolean> {
    this.bytes.copyWithin(0, keep, this.end);
    this.base += keep;
    this.end -= keep;
    if (keep === 0 && this.end > 0 && this.#room() === 0 && !this.#grow()) return false;
    while (!this.isLast && this.#room() > 0) await this.#pull();
    this.bytes[this.end] = LF;
    this.bytes[this.end + 1] = QUOTES[0];
    this.bytes[this.end + 2] = QUOTES[1];
    this.bytes[this.end + 3] = LF;
    return true;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #room(): number {
    return this.bytes.length - SENTINELS - this.end;
  }

  async #pull(): Promise<void> {
    if (this.#pending.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) {
        this.isLast = true;
        return;
      }
      this.#pending = next.value;
    }
    const part = this.#pending.subarray(0, this.#room());
    this.bytes.set(part, this.end);
    this.end += part.length;
    this.#pending = this.#pending.subarray(part.length);
  }

  #grow(): boolean {
    const capacity = this.bytes.length - SENTINELS;
    if (capacity >= this.#maxBytes) return false;
    const bytes = new Uint8Array(Math.min(capacity * 2, this.#maxBytes) + SENTINELS);
    bytes.set(this.bytes.subarray(0, this.end));
    this.bytes = bytes;
    return true;
  }
}
