import { DictionaryBuilder } from '../table/dictionary.ts';
import { type Column, emptyIds } from '../table/table.ts';
import type { RowBatch } from './row-scanner.ts';

const QUOTE = 34;

/** Encodes the cells of one column, batch after batch. */
export class ColumnBuilder {
  readonly #builder = new DictionaryBuilder();
  readonly #blocks: Int32Array[] = [];
  #scratch = new Uint8Array(1 << 10);

  /** Adds column `index` of the batch. `escapeByte` is the byte that made quotes literal. */
  append(batch: RowBatch, index: number, text: { window: Uint8Array; escapeByte: number }): void {
    const { starts, lengths, hashes, capacity, count } = batch;
    const builder = this.#builder;
    const ids = new Int32Array(count);
    const base = index * capacity;
    for (let i = 0; i < count; i++) {
      const start = starts[base + i] as number;
      const length = lengths[base + i] as number;
      if (length > 0) ids[i] = builder.addHashed(text.window, start, start + length, hashes[base + i] as number);
      else if (length === 0) ids[i] = -1;
      else ids[i] = builder.add(this.#scratch, 0, this.#unescape(text.window, start, -length, text.escapeByte));
    }
    this.#blocks.push(ids);
  }

  /** The column of all batches. The builder is spent. */
  finish(name: string, rows: number): Column {
    const ids = emptyIds(rows);
    let row = 0;
    for (const block of this.#blocks) {
      ids.set(block, row);
      row += block.length;
    }
    this.#blocks.length = 0;
    return { name, ids, dictionary: this.#builder.build() };
  }

  /** Writes the cell without its escapes to the scratch and returns its length. */
  #unescape(window: Uint8Array, start: number, length: number, escapeByte: number): number {
    if (length > this.#scratch.length) this.#scratch = new Uint8Array(length * 2);
    const scratch = this.#scratch;
    const end = start + length;
    let top = 0;
    for (let p = start; p < end; p++) {
      const byte = window[p] as number;
      const next = window[p + 1] as number;
      // Only the quote and the escape itself can be escaped: "C:\new" keeps its backslash.
      if (byte === escapeByte && p + 1 < end && (next === QUOTE || next === escapeByte)) p++;
      scratch[top++] = window[p] as number;
    }
    return top;
  }
}
