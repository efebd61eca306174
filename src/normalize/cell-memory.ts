import type { IssueCode } from '../model/issue.ts';
import { type Dictionary, valueText } from '../table/dictionary.ts';

const CHUNK_BYTES = 1 << 16;
/** Numbers in front of the outputs of an entry: the next entry of the value, country, issue, how many outputs. */
const HEAD = 4;

/**
 * What the distinct values of one column became: per value a chain of entries, one per country, in one flat array.
 * An object per value would cost more than cleaning it.
 */
export class CellMemory {
  readonly #heads: Int32Array;
  readonly #countries = new Map<string | undefined, number>();
  readonly #issues: IssueCode[] = [];
  readonly #rows: number[] = [];
  #entries = new Int32Array(1 << 12);
  #top = 1;
  #lastCountry: string | undefined;
  #lastNumber: number;

  constructor(values: number) {
    this.#heads = new Int32Array(values);
    this.#lastNumber = this.#numberOf(undefined);
  }

  /** The entry of a value in rows of a country, or 0. */
  find(id: number, country: string | undefined): number {
    const number = country === this.#lastCountry ? this.#lastNumber : this.#numberOf(country);
    let entry = this.#heads[id] as number;
    while (entry !== 0 && this.#entries[entry + 1] !== number) entry = this.#entries[entry] as number;
    return entry;
  }

  /** A new entry in front of the others of the value; {@link push} adds its outputs. */
  open(id: number, country: string | undefined, issue: IssueCode | undefined): number {
    const entry = this.#top;
    this.#reserve(HEAD);
    this.#entries[entry] = this.#heads[id] as number;
    this.#entries[entry + 1] = this.#numberOf(country);
    this.#entries[entry + 2] = issue === undefined ? -1 : this.#issueNumber(issue);
    this.#heads[id] = entry;
    this.#top += HEAD;
    return entry;
  }

  push(entry: number, target: number, value: number): void {
    this.#reserve(2);
    this.#entries[this.#top++] = target;
    this.#entries[this.#top++] = value;
    this.#entries[entry + 3] = (this.#entries[entry + 3] as number) + 1;
  }

  count(entry: number): number {
    return this.#entries[entry + 3] as number;
  }

  target(entry: number, at: number): number {
    return this.#entries[entry + HEAD + 2 * at] as number;
  }

  value(entry: number, at: number): number {
    return this.#entries[entry + HEAD + 2 * at + 1] as number;
  }

  /** Counts a row that holds the entry's value towards its issue. */
  countRow(entry: number): void {
    const issue = this.#entries[entry + 2] as number;
    if (issue >= 0) this.#rows[issue] = (this.#rows[issue] as number) + 1;
  }

  /** Rows per issue. */
  issues(): { code: IssueCode; rows: number }[] {
    return this.#issues.map((code, at) => ({ code, rows: this.#rows[at] as number }));
  }

  #numberOf(country: string | undefined): number {
    let number = this.#countries.get(country);
    if (number === undefined) this.#countries.set(country, (number = this.#countries.size));
    this.#lastCountry = country;
    this.#lastNumber = number;
    return number;
  }

  #issueNumber(code: IssueCode): number {
    const known = this.#issues.indexOf(code);
    if (known >= 0) return known;
    this.#rows.push(0);
    return this.#issues.push(code) - 1;
  }

  #reserve(room: number): void {
    if (this.#top + room <= this.#entries.length) return;
    const grown = new Int32Array(this.#entries.length * 2);
    grown.set(this.#entries);
    this.#entries = grown;
  }
}

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
