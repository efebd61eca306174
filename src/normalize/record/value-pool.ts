import { type Dictionary, DictionaryBuilder, valueHashes, valueText } from '../../table/dictionary.ts';

/** What is known of a derived value: nothing yet, that it is '', or its number behind those two. */
const UNKNOWN = 0;
const NOTHING = 1;
const FIRST = 2;

/**
 * The values of fields that often hold the same text, a value and its key. Most clean values are what the cell holds
 * already, so the values of one raw column, the `base`, are numbers here without being stored again; added values follow.
 */
export class ValuePool {
  readonly base: Dictionary;
  readonly #added = new DictionaryBuilder();
  readonly #derived = new Map<(text: string) => string, Int32Array>();
  #text = '';
  #value = -1;
  #usesBase = false;

  constructor(base: Dictionary) {
    this.base = base;
  }

  /** The number of a value as it stands in a raw column. */
  keep(dictionary: Dictionary, id: number): number {
    if (dictionary === this.base) {
      this.#usesBase = true;
      return id;
    }
    const { bytes, offsets } = dictionary;
    return this.base.size + this.#added.add(bytes, offsets[id] as number, offsets[id + 1] as number);
  }

  add(text: string): number {
    if (text === this.#text && this.#value >= 0) return this.#value;
    this.#text = text;
    this.#value = this.base.size + this.#added.addString(text);
    return this.#value;
  }

  addBytes(bytes: Uint8Array, start: number, end: number): number {
    return this.base.size + this.#added.add(bytes, start, end);
  }

  /** The number of what a value of the pool is by `derive`, computed once per value; −1 when it is ''. */
  derived(value: number, derive: (text: string) => string): number {
    let known = this.#derived.get(derive);
    if (known === undefined || value >= known.length)
      this.#derived.set(derive, (known = grown(known ?? new Int32Array(this.base.size), value + 1)));
    if (known[value] === UNKNOWN) {
      const text = derive(this.text(value));
      known[value] = text === '' ? NOTHING : this.add(text) + FIRST;
    }
    return Math.max((known[value] as number) - FIRST, -1);
  }

  /** The text of a value that is in use. */
  text(value: number): string {
    const { size } = this.base;
    return value < size ? valueText(this.base, value) : this.#added.text(value - size);
  }

  build(): PooledValues {
    const { base } = this;
    const added = this.#added.build();
    const hashes = new Int32Array(base.size + added.size);
    hashes.set(valueHashes(added), base.size);
    if (!this.#usesBase) return { base, added, hashes, same: null };
    hashes.set(valueHashes(base));
    return { base, added, hashes, same: this.#sameValues(hashes) };
  }

  /** Values of the base that were added as well, under the number of the added one; null when there are none. */
  #sameValues(hashes: Int32Array): Int32Array | null {
    if (this.#added.size === 0) return null;
    const { bytes, offsets, size } = this.base;
    let same: Int32Array | null = null;
    for (let id = 0; id < size; id++) {
      const twin = this.#added.find(bytes, offsets[id] as number, offsets[id + 1] as number, hashes[id] as number);
      if (twin < 0) continue;
      same ??= Int32Array.from({ length: size }, (_, own) => own);
      same[id] = size + twin;
    }
    return same;
  }
}

/** Values of a pool: first those of `base`, then those of `added`; `same` maps a value of the base to an equal added one. */
export interface PooledValues {
  readonly base: Dictionary;
  readonly added: Dictionary;
  /** One 32-bit hash per value; those of the base only where it is in use. */
  readonly hashes: Int32Array;
  readonly same: Int32Array | null;
}

function grown(numbers: Int32Array, least: number): Int32Array {
  const more = new Int32Array(Math.max(1 << 10, least, numbers.length * 2));
  more.set(numbers);
  return more;
}
