import { DictionaryBuilder } from '../table/dictionary.ts';
import { type Column, emptyIds } from '../table/table.ts';
import type { RowBatch } from './row-scanner.ts';

const MAX_RESERVED_BYTES = 1 << 28;
const NEARLY_ALL = 0.98;

/** Cells as the scanner found them. */
export interface BatchText {
  readonly window: Uint8Array;
  readonly quote: number;
  /** The byte that made quotes literal. */
  readonly escapeByte: number;
  /** Rows the whole table will have, roughly. */
  readonly expectedRows: number;
}

/** Encodes the cells of one column, batch after batch. */
export class ColumnBuilder {
  #builder: DictionaryBuilder | undefined;
  #ids: Int32Array = new Int32Array(0);
  #rows = 0;
  #scratch: Uint8Array = new Uint8Array(0);

  /** Adds column `index` of the batch. */
  append(batch: RowBatch, index: number, text: BatchText): void {
    const { starts, lengths, hashes, capacity, count } = batch;
    const { window, quote, escapeByte } = text;
    this.#builder ??= reserve(batch, index, text.expectedRows);
    const builder = this.#builder;
    this.#makeRoom(count, text.expectedRows);
    const ids = this.#ids.subarray(this.#rows, this.#rows + count);
    const base = index * capacity;
    for (let i = 0; i < count; i++) {
      const start = starts[base + i] as number;
      const length = lengths[base + i] as number;
      if (length > 0) ids[i] = builder.addHashed(window, start, start + length, hashes[base + i] as number);
      else if (length < 0) {
        const top = this.#unescape({ window, quote, escapeByte, start, length });
        ids[i] = builder.add(this.#scratch, 0, top);
      }
    }
    this.#rows += count;
  }

  /** The column of all batches, without a copy. */
  finish(name: string): Column {
    const dictionary = (this.#builder ?? new DictionaryBuilder()).build();
    return { name, ids: this.#ids.subarray(0, this.#rows), dictionary };
  }

  #makeRoom(count: number, expectedRows: number): void {
    const needed = this.#rows + count;
    if (needed <= this.#ids.length) return;
    const ids = emptyIds(Math.max(needed, expectedRows, this.#ids.length * 2));
    ids.set(this.#ids.subarray(0, this.#rows));
    this.#ids = ids;
  }

  /** Writes the cell without its escapes to the scratch and returns its length. */
  #unescape(cell: Omit<BatchText, 'expectedRows'> & { start: number; length: number }): number {
    const { window, quote, escapeByte, start } = cell;
    const end = start - cell.length;
    if (end - start > this.#scratch.length) this.#scratch = new Uint8Array((end - start) * 2);
    const scratch = this.#scratch;
    let top = 0;
    for (let p = start; p < end; p++) {
      const next = window[p + 1] as number;
      // Only the quote and the escape itself can be escaped: "C:\new" keeps its backslash.
      if (window[p] === escapeByte && p + 1 < end && (next === quote || next === escapeByte)) p++;
      scratch[top++] = window[p] as number;
    }
    return top;
  }
}

/** A builder with room for the whole column, judged by its first batch. */
function reserve(batch: RowBatch, index: number, expectedRows: number): DictionaryBuilder {
  const base = index * batch.capacity;
  const hashes = batch.hashes.subarray(base, base + batch.count);
  let bytes = 0;
  for (let i = 0; i < batch.count; i++) bytes += Math.abs(batch.lengths[base + i] as number);
  const distinct = new Set(hashes).size;
  // A slot table is touched all over, so room for it is only taken when nearly every value is new.
  const values = distinct > batch.count * NEARLY_ALL ? expectedRows : 0;
  const expectedBytes = Math.ceil((bytes / batch.count) * expectedRows);
  return new DictionaryBuilder({ values, bytes: Math.min(expectedBytes, MAX_RESERVED_BYTES) });
}
