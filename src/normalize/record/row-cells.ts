import { valueText } from '../../table/dictionary.ts';
import type { Column } from '../../table/table.ts';

/** What a cell is made of, told from its bytes. */
export const MADE_OF = { UNKNOWN: 0, BLANK: 1, SIGNS: 2, LETTERS: 3 } as const;

/** The cells of one column for whoever looks at rows: what a value is made of is found once. */
export class RowCells {
  readonly column: Column;
  /** Id of the value that is the name of the column, −1 when no cell holds it. */
  readonly header: number;
  readonly #madeOf: Uint8Array;

  constructor(column: Column) {
    this.column = column;
    this.header = idOf(column);
    this.#madeOf = new Uint8Array(column.dictionary.size);
  }

  /** One of {@link MADE_OF}; digits and signs are no letters, bytes beyond ASCII are. */
  madeOf(row: number): number {
    const id = this.column.ids[row] as number;
    if (id < 0) return MADE_OF.BLANK;
    return this.#madeOf[id] || (this.#madeOf[id] = this.#look(id));
  }

  text(row: number): string {
    return valueText(this.column.dictionary, this.column.ids[row] as number);
  }

  isHeader(row: number): boolean {
    return this.header >= 0 && this.column.ids[row] === this.header;
  }

  #look(id: number): number {
    const { bytes, offsets } = this.column.dictionary;
    const end = offsets[id + 1] as number;
    let found: number = MADE_OF.BLANK;
    for (let at = offsets[id] as number; at < end; at++) {
      const byte = bytes[at] as number;
      const lower = byte | 32;
      if (byte > 127 || (lower > 96 && lower < 123)) return MADE_OF.LETTERS;
      if (byte > 32) found = MADE_OF.SIGNS;
    }
    return found;
  }
}

function idOf({ name, dictionary }: Column): number {
  const wanted = Buffer.from(name);
  const { bytes, offsets, size } = dictionary;
  for (let id = 0; id < size; id++) {
    const start = offsets[id] as number;
    if ((offsets[id + 1] as number) - start !== wanted.length) continue;
    if (wanted.every((byte, at) => bytes[start + at] === byte)) return id;
  }
  return -1;
}
