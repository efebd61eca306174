import { type Dictionary, DictionaryBuilder, valueText } from '../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { emptyIds } from '../table/table.ts';

/** Ids of several features interned into one dictionary. */
export class Interner {
  readonly #builder = new DictionaryBuilder();

  intern(records: RecordSet, name: FieldName, shorten: (text: string) => string = (text) => text): Int32Array[] {
    return fieldSlots(records, name).map((field) => {
      const { ids, dictionary } = field.clean;
      const known = new Int32Array(dictionary.size).fill(-2);
      const out = emptyIds(records.count);
      for (let record = 0; record < records.count; record++) {
        const id = ids[record] as number;
        if (id < 0) continue;
        if (known[id] === -2) {
          const text = shorten(valueText(dictionary, id));
          known[id] = text === '' ? -1 : this.#builder.addString(text);
        }
        out[record] = known[id] as number;
      }
      return out;
    });
  }

  add(text: string): number {
    return this.#builder.addString(text);
  }

  build(): Dictionary {
    return this.#builder.build();
  }
}
