import { DictionaryBuilder } from '../table/dictionary.ts';
import { FIELDS, type FieldName, findField, type RecordField, type RecordSet } from '../table/records.ts';
import { emptyIds } from '../table/table.ts';
import type { GoldenField } from './golden.ts';
import type { Survivors } from './survive.ts';
import { goldenField } from './survive.ts';

/** What a person says a golden record should show, whatever its sources say. */
export interface Correction {
  /** A record of the customer. */
  readonly record: number;
  readonly field: FieldName;
  readonly slot: number;
  /** '' where nothing is to stand there. */
  readonly value: string;
  readonly who: string;
  /** ISO 8601; '' where nobody said. */
  readonly when: string;
}

/** Fields that are not chosen among values: consent has rules of its own, dates are the first and last. */
const DECIDED_OTHERWISE: ReadonlySet<FieldName> = new Set([
  'kind',
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'consent_any',
  'undeliverable_email',
  'undeliverable_phone',
  'created_at',
  'updated_at',
]);

/** Golden columns that may be corrected. */
export const CORRECTABLE: readonly FieldName[] = FIELDS.filter((field) => !DECIDED_OTHERWISE.has(field));

/** The records with the corrected values in their dictionaries, so that golden columns can show them; no record holds them. */
export function withCorrectedValues(records: RecordSet, corrections: readonly Correction[]): RecordSet {
  const fields = [...new Set(corrections.map(({ field }) => field))];
  const added = fields.map((name): RecordField => {
    const values = corrections.filter(({ field, value }) => field === name && value !== '').map(({ value }) => value);
    const known = findField(records, name);
    const builder = new DictionaryBuilder();
    const { bytes, offsets, size } = known?.clean.dictionary ?? builder.build();
    for (let id = 0; id < size; id++) builder.add(bytes, offsets[id] as number, offsets[id + 1] as number);
    for (const value of values) builder.addString(value);
    const clean = { name, ids: known?.clean.ids ?? emptyIds(records.count), dictionary: builder.build() };
    return { ...(known ?? { name, slot: 0 }), clean };
  });
  const isAdded = ({ name, slot }: RecordField): boolean => slot === 0 && fields.includes(name);
  return { ...records, fields: [...records.fields.filter((field) => !isAdded(field)), ...added] };
}

/** Corrections of the golden records by cluster. */
export type CorrectionsOf = ReadonlyMap<number, readonly Correction[]>;

/** The last correction of each value of each customer: the latest, of equal dates the one that stands last in the list. */
export function correctionsOf(corrections: readonly Correction[], clusterOf: Int32Array): CorrectionsOf {
  const found = new Map<number, Correction[]>();
  const ordered = [...corrections].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  for (const one of ordered) {
    const cluster = clusterOf[one.record] as number;
    const others = (found.get(cluster) ?? []).filter(({ field, slot }) => field !== one.field || slot !== one.slot);
    found.set(cluster, [...others, one]);
  }
  return found;
}

/**
 * Golden columns with corrections in them. A value that a correction puts in one place and that stood in another one of the same
 * field (`email_2`) changes places with it, so that nothing stands twice.
 */
export function withCorrections(survivors: readonly Survivors[], corrections: CorrectionsOf): Survivors[] {
  if (corrections.size === 0) return [...survivors];
  return survivors.map((one) => {
    const names = new Set(one.choice.fields.map(({ name }) => name));
    const first = one.choice.slot ?? 0;
    const own = [...corrections].flatMap(([cluster, list]) =>
      list
        .filter(({ field, slot }) => names.has(field) && isOf(slot, first, one.choice.places))
        .map((correction) => ({ cluster, correction })),
    );
    if (own.length === 0) return one;
    const fields = new Columns(one.fields);
    for (const { cluster, correction } of own) fields.set(cluster, correction);
    return { ...one, fields: fields.build() };
  });
}

function isOf(slot: number, first: number, places: number): boolean {
  return slot >= first && slot < first + places;
}

/** Copies of golden columns that corrections are put into. */
class Columns {
  readonly #fields: GoldenField[];

  constructor(fields: readonly GoldenField[]) {
    this.#fields = fields.map(({ name, slot, column }) =>
      goldenField(name, slot, { ...column, ids: column.ids.slice() }),
    );
  }

  set(cluster: number, { field, slot, value }: Correction): void {
    const own = this.#fields.filter(({ name }) => name === field);
    const [first] = own;
    if (first === undefined) return;
    const { dictionary, ids } = first.column;
    for (let at = 0; at <= slot; at++) {
      if (this.#find(field, at) === undefined && at > first.slot)
        this.#fields.push(goldenField(field, at, { ids: emptyIds(ids.length), dictionary }));
    }
    const target = this.#find(field, slot)?.column.ids;
    if (target === undefined) return;
    const id = value === '' ? -1 : idOf(dictionary, value);
    const twin = own.find((other) => other.slot !== slot && id >= 0 && other.column.ids[cluster] === id);
    if (twin !== undefined) twin.column.ids[cluster] = target[cluster] as number;
    target[cluster] = id;
  }

  build(): GoldenField[] {
    return this.#fields;
  }

  #find(name: FieldName, slot: number): GoldenField | undefined {
    return this.#fields.find((field) => field.name === name && field.slot === slot);
  }
}

/** Corrected values are in the dictionary: {@link withCorrectedValues} put them there. */
function idOf(dictionary: GoldenField['column']['dictionary'], value: string): number {
  const wanted = Buffer.from(value, 'utf8');
  const { bytes, offsets, size } = dictionary;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let id = size - 1; id >= 0; id--)
    if (wanted.equals(view.subarray(offsets[id] as number, offsets[id + 1] as number))) return id;
  return -1;
}
