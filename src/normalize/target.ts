import { type Dictionary, DictionaryBuilder } from '../table/dictionary.ts';
import { FIELDS, type FieldName } from '../table/records.ts';
import { type Column, emptyIds } from '../table/table.ts';

const SHOWN: ReadonlySet<string> = new Set(FIELDS);

/** Raw values of a field: numbers of values in the dictionaries of its columns, one behind the other. */
class RawValues {
  readonly #ids: Int32Array;
  readonly #parts: Dictionary[] = [];
  readonly #starts: number[] = [];
  #last: Dictionary | undefined;
  #lastStart = 0;
  #size = 0;

  constructor(records: number) {
    this.#ids = emptyIds(records);
  }

  put(record: number, dictionary: Dictionary, id: number): void {
    if (dictionary !== this.#last) this.#enter(dictionary);
    this.#ids[record] = this.#lastStart + id;
  }

  /** Equal values of several columns become one only here, and only where there are several columns. */
  build(name: string): Column {
    const [only] = this.#parts;
    if (only !== undefined && this.#parts.length === 1) return { name, ids: this.#ids, dictionary: only };
    const builder = new DictionaryBuilder();
    const unified = new Int32Array(this.#size).fill(-1);
    const ids = this.#ids;
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

  #enter(dictionary: Dictionary): void {
    let part = this.#parts.indexOf(dictionary);
    if (part < 0) {
      part = this.#parts.push(dictionary) - 1;
      this.#starts.push(this.#size);
      this.#size += dictionary.size;
    }
    this.#last = dictionary;
    this.#lastStart = this.#starts[part] as number;
  }
}

/** One (field, slot) being filled over all records. Keys have no raw values. */
export class Target {
  readonly name: FieldName;
  readonly slot: number;
  readonly ids: Int32Array;
  readonly builder: DictionaryBuilder;
  readonly raw: RawValues | undefined;

  /** `like` is the column it is first filled from: about as many values, about as long. */
  constructor(place: { name: FieldName; slot: number }, records: number, like: Dictionary) {
    const { name, slot } = place;
    this.name = name;
    this.slot = slot;
    this.builder = new DictionaryBuilder({ values: like.size, bytes: like.bytes.length });
    this.ids = emptyIds(records);
    this.raw = SHOWN.has(name) ? new RawValues(records) : undefined;
  }

  column(): Column {
    return { name: `${this.name} ${this.slot}`, ids: this.ids, dictionary: this.builder.build() };
  }
}
