/** Rows by hash: open addressing over typed arrays, so that no object per row is made. Rows of one hash come in ascending order. */
export class HashIndex {
  readonly #keys: Float64Array;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  /** Rows that are not `isIn` or have no hash (0) are left out. */
  constructor(hashes: Float64Array, isIn: (row: number) => boolean) {
    let capacity = 16;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Float64Array(capacity);
    this.#first = new Int32Array(capacity).fill(-1);
    this.#next = new Int32Array(hashes.length).fill(-1);
    for (let row = hashes.length - 1; row >= 0; row--) {
      const hash = hashes[row] as number;
      if (hash === 0 || !isIn(row)) continue;
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#next[row] = this.#first[slot] as number;
      this.#first[slot] = row;
    }
  }

  /** Rows with this hash, ascending; none for 0. */
  *rows(hash: number): Generator<number> {
    if (hash === 0) return;
    for (let row = this.#first[this.#slotOf(hash)] as number; row >= 0; row = this.#next[row] as number) yield row;
  }

  /** The slot of a hash, or the free one where it belongs. */
  #slotOf(hash: number): number {
    let slot = (hash % 0x1_0000_0000) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
