import { hashBytes } from '../table/dictionary.ts';
import type { RowBatch } from './row-scanner.ts';
import type { SampleRecord } from './sample-records.ts';
import type { Why } from './sift-batch.ts';

type Foreign = 'E309' | 'E311';

/** Rows that are no records: the header again, or part of another table. */
const WHY: Readonly<Record<Foreign, Why>> = {
  E309: { code: 'E309', reason: 'the header again' },
  E311: { code: 'E311', reason: 'it belongs to a table of other columns' },
};

/** Share of the values of a column, and how many of them, that must hold a digit or an @ for a cell without to stand out. */
const FORMED = 0.8;
const FEWEST_VALUES = 3;
/** Cells at the start of a row one of which is looked up among the names of the header: most rows need no closer look. */
const FIRST_CELLS = 3;

const MARKS = 1023;

const MARKED = /[\d@]/;
const plain = (cell: string): string => cell.trim().toLowerCase();

/**
 * Finds headers below the header: where exports are joined, the same one is repeated and another one opens a table of other
 * columns. That holds to the end, or to where the first header comes back.
 */
export class ForeignRows {
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #hashes: ReadonlySet<number>;
  /** 1 at the low bits of those: nearly all rows are told by them, which is three times as fast. */
  readonly #marks = new Uint8Array(MARKS + 1);
  /** Columns whose values hold a digit or an @. */
  readonly #formed: readonly number[];
  #isOther = false;
  #isAfterEmpty = false;

  constructor(header: readonly string[], rows: readonly SampleRecord[]) {
    this.#names = header.map(plain);
    this.#known = new Set(this.#names.filter((name) => name !== ''));
    this.#hashes = new Set(header.filter((name) => name.trim() !== '').map((name) => hashOf(name)));
    for (const hash of this.#hashes) this.#marks[hash & MARKS] = 1;
    this.#formed = this.#names.flatMap((_, column) => (isFormed(column, rows) ? [column] : []));
  }

  /** What row `at` of a batch is if it is no record. Rows come in the order of the file. */
  check(batch: RowBatch, at: number, window: Uint8Array): Why | undefined {
    const isApart = batch.isAfterBlank[at] === 1 || this.#isAfterEmpty;
    this.#isAfterEmpty = this.#isEmpty(batch, at);
    if (!this.#isOther && !isApart && !this.#mayBeHeader(batch, at)) return undefined;
    const found = this.#judge(this.#cells(batch, at, window), isApart);
    if (found !== undefined) this.#isOther = found === 'E311';
    if (found === 'E309') return WHY.E309;
    return this.#isOther ? WHY.E311 : undefined;
  }

  #isEmpty({ lengths, capacity }: RowBatch, at: number): boolean {
    for (let column = 0; column < this.#names.length; column++) if (lengths[column * capacity + at] !== 0) return false;
    return true;
  }

  #mayBeHeader({ hashes, lengths, capacity }: RowBatch, at: number): boolean {
    const count = Math.min(FIRST_CELLS, this.#names.length);
    for (let column = 0; column < count; column++) {
      const hash = hashes[column * capacity + at] as number;
      if (this.#marks[hash & MARKS] === 1 && lengths[column * capacity + at] !== 0 && this.#hashes.has(hash))
        return true;
    }
    return false;
  }

  #cells({ starts, lengths, capacity }: RowBatch, at: number, window: Uint8Array): string[] {
    return this.#names.map((_, column) => {
      const start = starts[column * capacity + at] as number;
      const end = start + Math.abs(lengths[column * capacity + at] as number);
      return plain(Buffer.from(window.subarray(start, end)).toString('utf8'));
    });
  }

  #judge(cells: readonly string[], isApart: boolean): Foreign | undefined {
    const filled = cells.filter((cell) => cell !== '');
    const shared = filled.filter((cell) => this.#known.has(cell)).length;
    if (shared > 0 && cells.every((cell, column) => cell === this.#names[column])) return 'E309';
    if (new Set(filled).size < filled.length || filled.some((cell) => !/^(?![^@]*@)[^\d\p{L}]*\p{L}/u.test(cell)))
      return undefined;
    if (shared >= 2 && shared * 2 >= filled.length) return 'E311';
    const named = this.#names.filter((name) => name !== '').length;
    const isWhole = filled.length * 3 >= named * 2;
    const stands = this.#formed.filter((column) => !MARKED.test(cells[column] ?? '') && cells[column] !== '');
    return isApart && isWhole && stands.length > 0 && stands.length === this.#formed.length ? 'E311' : undefined;
  }
}

function hashOf(name: string): number {
  const bytes = Buffer.from(name);
  // As batches hold them: signed.
  return hashBytes(bytes, 0, bytes.length) | 0;
}

function isFormed(column: number, rows: readonly SampleRecord[]): boolean {
  const values = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  const marked = values.filter((cell) => MARKED.test(cell)).length;
  return values.length >= FEWEST_VALUES && marked >= values.length * FORMED;
}
