import { AurumError } from '../model/error.ts';

/**
 * The distinct values of a column: value `id` is the UTF-8 bytes `bytes[offsets[id] .. offsets[id + 1])`.
 * Backed by shared memory, so workers read it without a copy. `offsets` has `size + 1` entries.
 */
export interface Dictionary {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

const INITIAL_SLOTS = 1 << 10;
const SHORT = 64;
const MAX_ARENA_BYTES = 0xffff_ffff;

/** FNV-1a over bytes, finished with one avalanche step. Unsigned 32 bits. Linear in `end - start`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** What a builder should make room for. Room that stays unused costs address space, not memory. */
export interface ExpectedValues {
  readonly values: number;
  readonly bytes: number;
}

/** Builds a dictionary by open addressing; `[hash, id + 1]` stand side by side so a probe is one cache miss. */
export class DictionaryBuilder {
  #size = 0;
  #bytes: Uint8Array;
  #offsets: Uint32Array;
  #slots: Int32Array;
  #scratch = Buffer.allocUnsafe(1 << 10);
  /** The bytes once more, as a buffer that decodes. */
  #view: Buffer = Buffer.alloc(0);

  /** `expected` spares growing, which copies; exceeding it is harmless. */
  constructor(expected: ExpectedValues = { values: 0, bytes: 0 }) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(INITIAL_SLOTS, expected.values * 1.6)));
    this.#bytes = new Uint8Array(new SharedArrayBuffer(Math.max(1 << 12, Math.min(expected.bytes, MAX_ARENA_BYTES))));
    this.#offsets = new Uint32Array(new SharedArrayBuffer((Math.max(INITIAL_SLOTS, expected.values) + 1) * 4));
    this.#slots = new Int32Array(slots * 2);
  }

  get size(): number {
    return this.#size;
  }

  /** Id of the value `bytes[start..end)`, adding it when new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    return this.addHashed(bytes, start, end, hashBytes(bytes, start, end));
  }

  /** Like {@link add} when the caller already has `hashBytes` of the value. */
  addHashed(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    const key = hash | 0;
    const length = end - start;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[2 * slot + 1] as number) - 1;
      if (id < 0) return this.#append(bytes, start, length, key, slot);
      if (slots[2 * slot] === key && this.#equals(id, bytes, start, length)) return id;
    }
  }

  /** Id of a value whose hash is `hashBytes` of it, −1 when it was never added. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    const key = hash | 0;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[2 * slot + 1] as number) - 1;
      if (id < 0 || (slots[2 * slot] === key && this.#equals(id, bytes, start, end - start))) return id;
    }
  }

  /** Id of a string's UTF-8 bytes. Lone surrogates become U+FFFD. */
  addString(text: string): number {
    const worst = text.length * 3;
    if (worst > this.#scratch.length) this.#scratch = Buffer.allocUnsafe(worst * 2);
    if (this.#writeAscii(text)) return this.add(this.#scratch, 0, text.length);
    const length = this.#scratch.write(text, 0, 'utf8');
    return this.add(this.#scratch, 0, length);
  }

  /** Short ASCII texts, the rule, without a call into the runtime; false for all others. */
  #writeAscii(text: string): boolean {
    const scratch = this.#scratch;
    if (text.length > SHORT) return false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      scratch[i] = code;
    }
    return true;
  }

  /** The text of value `id`. */
  text(id: number): string {
    if (this.#view.buffer !== this.#bytes.buffer) this.#view = Buffer.from(this.#bytes.buffer);
    return this.#view.toString('utf8', this.#offsets[id] as number, this.#offsets[id + 1] as number);
  }

  /** The dictionary of all values so far, without a copy. The builder may go on being used; the result stays as it is. */
  build(): Dictionary {
    const size = this.#size;
    const bytes = this.#bytes.subarray(0, this.#offsets[size] as number);
    return { size, bytes, offsets: this.#offsets.subarray(0, size + 1) };
  }

  #equals(id: number, bytes: Uint8Array, start: number, length: number): boolean {
    const from = this.#offsets[id] as number;
    if ((this.#offsets[id + 1] as number) - from !== length) return false;
    const arena = this.#bytes;
    for (let i = 0; i < length; i++) if (arena[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #append(bytes: Uint8Array, start: number, length: number, key: number, slot: number): number {
    const id = this.#size;
    const top = this.#offsets[id] as number;
    this.#reserve(id, top + length);
    const arena = this.#bytes;
    for (let i = 0; i < length; i++) arena[top + i] = bytes[start + i] as number;
    this.#offsets[id + 1] = top + length;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = id + 1;
    this.#size = id + 1;
    if (this.#size * 16 > this.#slots.length * 5) this.#grow();
    return id;
  }

  #reserve(id: number, top: number): void {
    if (top > MAX_ARENA_BYTES) {
      throw new AurumError({
        exit: 'LIMIT',
        code: 'E804',
        what: 'One column holds more than 4 GiB of distinct text.',
        fix: 'Split the input or leave that column out.',
      });
    }
    if (top > this.#bytes.length) {
      const bytes = new Uint8Array(
        new SharedArrayBuffer(Math.min(MAX_ARENA_BYTES, Math.max(top, this.#bytes.length * 2))),
      );
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    if (id + 2 > this.#offsets.length) {
      const offsets = new Uint32Array(new SharedArrayBuffer(this.#offsets.length * 8));
      offsets.set(this.#offsets);
      this.#offsets = offsets;
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2) {
      const entry = old[i + 1] as number;
      if (entry === 0) continue;
      let slot = (old[i] as number) & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = old[i] as number;
      slots[2 * slot + 1] = entry;
    }
    this.#slots = slots;
  }
}

/** One 32-bit hash per distinct value. */
export function valueHashes(dictionary: Dictionary): Int32Array {
  const { bytes, offsets, size } = dictionary;
  const hashes = new Int32Array(size);
  for (let id = 0; id < size; id++) hashes[id] = hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number);
  return hashes;
}

/** A view of each dictionary's bytes that decodes; making one per value costs more than decoding it. */
const views = new WeakMap<Uint8Array, Buffer>();

/** The text of value `id`; the empty string for −1 (an empty cell). */
export function valueText({ bytes, offsets }: Dictionary, id: number): string {
  if (id < 0) return '';
  let view = views.get(bytes);
  if (view === undefined) {
    view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    views.set(bytes, view);
  }
  return view.toString('utf8', offsets[id] as number, offsets[id + 1] as number);
}

/** All values as strings, in id order. Only for dictionaries known to be small or about to be walked whole. */
export function valueTexts(dictionary: Dictionary): string[] {
  return Array.from({ length: dictionary.size }, (_, id) => valueText(dictionary, id));
}
