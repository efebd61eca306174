import { type Dictionary, DictionaryBuilder } from '../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import type { GoldenName } from './golden.ts';

/** All slots of one field with their ids in one dictionary: `slots[s][record]`, −1 where empty. A slot nobody fills is all −1. */
export interface FieldColumns<Name extends GoldenName = FieldName> {
  readonly name: Name;
  readonly slots: readonly Int32Array[];
  readonly dictionary: Dictionary;
}

/** The clean slots of a field, null when no source has it. A single column is not copied. */
export function fieldColumns(records: RecordSet, name: FieldName): FieldColumns | null {
  const fields = fieldSlots(records, name);
  const last = fields.at(-1);
  if (last === undefined) return null;
  const { slots, dictionary } = unify(fields.map((field) => field.clean));
  if (fields.length === last.slot + 1) return { name, slots, dictionary };
  const unused = new Int32Array(records.count).fill(-1);
  const spread = Array.from({ length: last.slot + 1 }, (_, slot) => {
    const at = fields.findIndex((field) => field.slot === slot);
    return at < 0 ? unused : (slots[at] as Int32Array);
  });
  return { name, slots: spread, dictionary };
}

/** Ids of several columns over one dictionary. */
export function unify(columns: readonly Column[]): { slots: Int32Array[]; dictionary: Dictionary } {
  const [first] = columns;
  if (first !== undefined && columns.every((column) => column.dictionary === first.dictionary)) {
    return { slots: columns.map((column) => column.ids), dictionary: first.dictionary };
  }
  const builder = new DictionaryBuilder();
  const slots = columns.map((column) => {
    const { bytes, offsets, size } = column.dictionary;
    const renamed = new Int32Array(size);
    for (let id = 0; id < size; id++) {
      renamed[id] = builder.add(bytes, offsets[id] as number, offsets[id + 1] as number);
    }
    return column.ids.map((id) => (id < 0 ? -1 : (renamed[id] as number)));
  });
  return { slots, dictionary: builder.build() };
}
