/** Rows between two whole offsets; those between them are kept as 32 bits, so that a row costs four bytes. */
const BLOCK = 1024;

/** Where each row of a table begins in its content. */
export interface RowPlaces {
  /** Bytes of the first row of each block, and of each row from there. */
  readonly blocks: Float64Array;
  readonly offsets: Uint32Array;
  /** Rows from which on lines are counted from another number, ascending, and the line less the row there. */
  readonly jumps: Int32Array;
  readonly shifts: Int32Array;
}

/** Physical line, 1-based, and byte offset of a row; zeros where the format has none. */
export interface RowPlace {
  readonly line: number;
  readonly byte: number;
}

/** Collects the places of rows in their order. */
export class PlaceBuilder {
  #offsets = new Uint32Array(BLOCK);
  readonly #blocks: number[] = [];
  readonly #jumps: number[] = [];
  readonly #shifts: number[] = [];
  #rows = 0;

  add({ line, byte }: RowPlace): void {
    const row = this.#rows++;
    if (row === this.#offsets.length) {
      const larger = new Uint32Array(row * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    if (row % BLOCK === 0) this.#blocks.push(byte);
    this.#offsets[row] = byte - (this.#blocks.at(-1) as number);
    if (this.#shifts.at(-1) === line - row) return;
    this.#jumps.push(row);
    this.#shifts.push(line - row);
  }

  build(): RowPlaces {
    return {
      blocks: Float64Array.from(this.#blocks),
      offsets: this.#offsets.slice(0, this.#rows),
      jumps: Int32Array.from(this.#jumps),
      shifts: Int32Array.from(this.#shifts),
    };
  }
}

/** Where a row of a table stands in its file. */
export function placeOf({ places }: { readonly places?: RowPlaces | undefined }, row: number): RowPlace {
  if (places === undefined) return { line: 0, byte: 0 };
  const { blocks, offsets, jumps, shifts } = places;
  let [low, high] = [0, jumps.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((jumps[middle] as number) <= row) low = middle;
    else high = middle - 1;
  }
  return {
    line: row + (shifts[low] ?? 0),
    byte: (blocks[Math.floor(row / BLOCK)] ?? 0) + (offsets[row] ?? 0),
  };
}
