import { AurumError } from '../model/error.ts';
import type { Clustering } from '../model/matching.ts';
import type { SourcePlan } from '../model/plan.ts';
import { DictionaryBuilder } from '../table/dictionary.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { Groups } from './edges.ts';

/** Keys that customers are told by: any one of them suffices, and each is shared when all of its names are. */
export type SameKeys = readonly (readonly string[])[];

/** Records, the tables they come from, and what texts say nothing ("n/a"). */
export interface KeyedRecords {
  readonly records: RecordSet;
  readonly tables: readonly { readonly table: Table; readonly plan: SourcePlan }[];
  readonly isNothing: (text: string) => boolean;
}

/** The values of a record under one name of a key; none where it is blank. */
type ValuesOf = (record: number) => readonly string[];

/** What clean fields are compared by, where it is not their own text: one mailbox may be written in several ways. */
const COMPARED_AS: Readonly<Partial<Record<string, FieldName>>> = { email: 'email_key' };
/** Columns of these roles hold the same in any spelling, so a header of them stands for the field. */
const READ = ['email', 'phone'];

/**
 * Customers told by keys alone: records that share one are one, whatever else says. Blank is no key, and of several e-mails or
 * phones one suffices. [[email]] joins "Ann@x.com" and "ann@x.com"; [[family_name, postcode]] needs both. Fault: E203 (USAGE).
 */
export function joinBySameKeys(keyed: KeyedRecords, keys: SameKeys): Clustering {
  const { count } = keyed.records;
  const groups = new Groups(count);
  for (const names of keys) {
    const parts = names.map((name) => valuesNamed(name, keyed));
    const seen = new DictionaryBuilder();
    const first: number[] = [];
    for (let record = 0; record < count; record++)
      for (const key of combined(parts.map((valuesOf) => valuesOf(record)))) {
        const known = first[seen.addString(key)];
        if (known === undefined) first.push(record);
        else groups.join(known, record);
      }
  }
  return numbered(groups.roots());
}

/** Every choice of one value per name, as one text. */
function combined(values: readonly (readonly string[])[]): string[] {
  return values.reduce<string[]>(
    (keys, own) => keys.flatMap((key) => own.map((value) => `${key}${value.length}:${value}`)),
    [''],
  );
}

function numbered(roots: Int32Array): Clustering {
  const numbers = new Int32Array(roots.length).fill(-1);
  let count = 0;
  const clusterOf = roots.map((root) => {
    if ((numbers[root] as number) < 0) numbers[root] = count++;
    return numbers[root] as number;
  });
  return { count, clusterOf, probability: new Float32Array(roots.length).fill(1) };
}

/** A clean field by its name, else the columns of a header. */
function valuesNamed(name: string, keyed: KeyedRecords): ValuesOf {
  const wanted = plain(name);
  const field = FIELDS.find((one) => one === wanted);
  if (field !== undefined && fieldSlots(keyed.records, field).length > 0) return fieldValues(keyed.records, field);
  const found = keyed.tables.map(({ table }) => table.columns.find((column) => plain(column.name) === wanted));
  const role = found
    .map((column, at) => keyed.tables[at]?.plan.columns.find((own) => own.column === column?.name)?.role)
    .find((one) => one !== undefined && READ.includes(one));
  if (role !== undefined) return fieldValues(keyed.records, role as FieldName);
  if (found.every((column) => column === undefined)) throw unknownName(name, keyed);
  return columnValues(keyed, wanted);
}

function fieldValues(records: RecordSet, name: FieldName): ValuesOf {
  const slots = fieldSlots(records, COMPARED_AS[name] ?? name);
  return (record) => [
    ...new Set(slots.map(({ clean }) => plain(cellText(clean, record))).filter((text) => text !== '')),
  ];
}

function columnValues({ records, tables, isNothing }: KeyedRecords, header: string): ValuesOf {
  const sources = records.sources.map(({ name }) => {
    const table = tables.find((one) => one.table.source === name)?.table;
    const column = table?.columns.find((one) => plain(one.name) === header);
    return { column, rowOf: rowsByNumber(table?.recordNumbers ?? new Int32Array()) };
  });
  return (record) => {
    const { column, rowOf } = sources[records.sourceOf[record] as number] ?? {};
    const row = rowOf?.[records.rowOf[record] as number];
    if (column === undefined || row === undefined) return [];
    const text = plain(cellText(column, row));
    return text === '' || isNothing(text) ? [] : [text];
  };
}

function rowsByNumber(numbers: Int32Array): Int32Array {
  const rows = new Int32Array((numbers.at(-1) ?? 0) + 1).fill(-1);
  numbers.forEach((number, row) => {
    rows[number] = row;
  });
  return rows;
}

/** "  Acct  # " → "acct #": spelling that nobody means. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function unknownName(name: string, { records, tables }: KeyedRecords): AurumError {
  const fields = FIELDS.filter((field) => fieldSlots(records, field).length > 0);
  const headers = tables.flatMap(({ table }) => table.columns.map((column) => column.name));
  return new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `No column and no field is called "${name}"${didYouMean(name, [...fields, ...headers])}`,
    expected: `a header of the files, or a field that they have: ${fields.join(', ')}`,
    fix: 'Correct the name; aurum detect lists the columns.',
  });
}
