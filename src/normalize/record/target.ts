import { type Dictionary, DictionaryBuilder } from '../../table/dictionary.ts';
import { FIELDS, type FieldName } from '../../table/records.ts';
import { type Column, emptyIds } from '../../table/table.ts';
import type { Cases } from './cases.ts';
import type { ValuePool } from './value-pool.ts';

const SHOWN: ReadonlySet<string> = new Set(FIELDS);

/** Raw values of a field: numbers of values in the dictionaries of its columns, one behind the other. */
class RawValues {
  readonly ids: Int32Array;
  readonly #parts: Dictionary[] = [];
  readonly #starts: number[] = [];
  #size = 0;

  constructor(records: number) {
    this.ids = emptyIds(records);
  }

  /** Where the numbers of a dictionary start. */
  startOf(dictionary: Dictionary): number {
    let part = this.#parts.indexOf(dictionary);
    if (part < 0) {
      part = this.#parts.push(dictionary) - 1;
      this.#starts.push(this.#size);
      this.#size += dictionary.size;
    }
    return this.#starts[part] as number;
  }

  /** Equal values of several columns become one only here, and only where there are several columns. */
  build(name: string): Column {
    const [only] = this.#parts;
    const { ids } = this;
    if (only !== undefined && this.#parts.length === 1) return { name, ids, dictionary: only };
    const builder = new DictionaryBuilder();
    const unified = new Int32Array(this.#size).fill(-1);
    for (let record = 0; record < ids.length; record++) {
      const at = ids[record] as number;
      if (at < 0) continue;
      if (unified[at] === -1) unified[at] = this.#copy(builder, at);
      ids[record] = unified[at] as number;
    }
    return { name, ids, dictionary: builder.build() };
  }

  #copy(builder: DictionaryBuilder, at: number): number {
    let part = this.#starts.length - 1;
    while ((this.#starts[part] as number) > at) part--;
    const { bytes, offsets } = this.#parts[part] as Dictionary;
    const id = at - (this.#starts[part] as number);
    return builder.add(bytes, offsets[id] as number, offsets[id + 1] as number);
  }
}

/** What one column puts into a target: per case the number of the value plus one, 0 for none. */
export interface Outputs {
  readonly dictionary: Dictionary;
  readonly cases: Cases;
  readonly values: Int32Array;
}

/** One (field, slot) being filled over all records, with numbers of values in its pool. Keys have no raw values. */
export class Target {
  readonly name: FieldName;
  readonly slot: number;
  readonly ids: Int32Array;
  readonly pool: ValuePool;
  readonly raw: RawValues | undefined;
  /** False until a record has a value. */
  isFilled = false;

  constructor(place: { name: FieldName; slot: number }, records: number, pool: ValuePool) {
    const { name, slot } = place;
    this.name = name;
    this.slot = slot;
    this.pool = pool;
    this.ids = emptyIds(records);
    this.raw = SHOWN.has(name) ? new RawValues(records) : undefined;
  }

  /** Fills the records from `start` on that have no value yet. */
  fill(start: number, { dictionary, cases, values }: Outputs): void {
    const { ids } = this;
    const { caseOf } = cases;
    this.isFilled = true;
    const rawStart = this.raw?.startOf(dictionary) ?? 0;
    for (let row = 0; row < caseOf.length; row++) {
      const at = caseOf[row] as number;
      if (at < 0 || values[at] === 0 || (ids[start + row] as number) >= 0) continue;
      ids[start + row] = (values[at] as number) - 1;
      if (this.raw !== undefined) this.raw.ids[start + row] = rawStart + cases.valueOf(at);
    }
  }

  /** Name of the column, also its place among the others. */
  get label(): string {
    return `${this.name} ${this.slot}`;
  }
}
