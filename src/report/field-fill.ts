import type { Clustering } from '../model/matching.ts';
import type { SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import type { Dictionary } from '../table/dictionary.ts';
import { valueText } from '../table/dictionary.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { type Column, countValues, type Table } from '../table/table.ts';
import type { FieldFacts, SourceField } from './facts.ts';
import { mostFrequent, patternOf } from './profile/patterns.ts';

/**
 * Roles whose cells hold several fields, or another field than the one of their name. What such a cell does not hold is no fault, so they
 * count where they gave a value.
 */
const PARTS_OF: Partial<Record<Role, readonly FieldName[]>> = {
  full_name: ['given_name', 'family_name'],
  native_name: ['given_name', 'family_name'],
  address_full: ['street', 'house_number', 'city', 'postcode'],
  street: ['street', 'house_number'],
  street_2: ['unit'],
  birth_year: ['birth_date'],
};
/** Roles that fill the field of another name, alone. */
const SAME_AS: Partial<Record<Role, FieldName>> = { customer_id: 'identifier' };

const MOST_VALUES = 8;
const BLANK = 32;

/** What is needed of golden records: their number and columns. */
export interface GoldenColumns {
  readonly count: number;
  readonly fields: readonly { readonly name: FieldName; readonly slot: number; readonly column: Column }[];
}

/** The rows of a source that are records of customers. */
export interface RecordTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

interface Ground {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly golden: GoldenColumns;
}

/**
 * Per field what became of the cells of each record, over one denominator, and what golden records have in the end. A value in any slot
 * counts once. Fields nobody has are left out. Linear in records × columns.
 */
export function fillOfFields(sources: readonly RecordTable[], ground: Ground): FieldFacts[] {
  const { records, golden, clustering } = ground;
  const rowOf = rowsOfRecords(sources, records);
  return FIELDS.flatMap((field): FieldFacts[] => {
    const slots = fieldSlots(records, field).map((slot) => slot.clean);
    const usable = filledFlags(slots, records.count);
    const perSource = records.sources.map((source, at): SourceField => {
      const own = sources.find(({ plan }) => plan.source === source.name);
      return sourceField(source.name, { own, field, usable, rowOf, records, at });
    });
    const used = perSource.filter(({ filled }) => filled > 0);
    // What golden records derive, such as `kind`, has no completeness before.
    if (used.length === 0) return [];
    const columns = golden.fields.filter((column) => column.name === field).map(({ column }) => column);
    const has = filledFlags(columns, golden.count);
    return [
      {
        field,
        sources: used,
        distinct: slots.reduce((sum, slot) => Math.max(sum, slot.dictionary.size), 0),
        golden: { count: sumOf(has), of: golden.count },
        lost: lostBy(usable, has, clustering),
        ...valuesOf(columns),
      },
    ];
  });
}

/** Per record the row of the table of its source. */
function rowsOfRecords(sources: readonly RecordTable[], records: RecordSet): Int32Array {
  const rows = records.sources.map(({ name }) => {
    const table = sources.find(({ plan }) => plan.source === name)?.table;
    const of = new Int32Array((table?.recordNumbers.at(-1) ?? 0) + 1).fill(-1);
    table?.recordNumbers.forEach((number, row) => {
      of[number] = row;
    });
    return of;
  });
  return records.rowOf.map((number, record) => rows[records.sourceOf[record] as number]?.[number] ?? -1);
}

interface SourceGround {
  readonly own: RecordTable | undefined;
  readonly field: FieldName;
  readonly usable: Uint8Array;
  readonly rowOf: Int32Array;
  readonly records: RecordSet;
  readonly at: number;
}

/** Records of one source by the state of their cells: usable where any slot is, else a placeholder where one is told, else invalid. */
function sourceField(source: string, ground: SourceGround): SourceField {
  const { own, field, usable, rowOf, records, at } = ground;
  const wanted = own?.plan.columns.filter(({ role }) => fieldsOf(role).includes(field)) ?? [];
  const whole = new Set(wanted.filter(({ role }) => PARTS_OF[role] === undefined).map(({ column }) => column));
  const columns = own?.table.columns.filter(({ name }) => whole.has(name)) ?? [];
  const blanks = columns.map(({ dictionary }) => blankValues(dictionary));
  const placeholders = placeholderRows(records, source, whole);
  const counts = { records: 0, filled: 0, placeholder: 0, invalid: 0, usable: 0 };
  for (let record = 0; record < records.count; record++) {
    if (records.sourceOf[record] !== at) continue;
    counts.records++;
    const row = rowOf[record] as number;
    const isUsable = usable[record] === 1;
    if (!isUsable && !columns.some(({ ids }, i) => row >= 0 && isText(ids[row] as number, blanks[i]))) continue;
    counts.filled++;
    if (isUsable) counts.usable++;
    else if (placeholders.has(row)) counts.placeholder++;
    else counts.invalid++;
  }
  return { source, ...counts };
}

function fieldsOf(role: Role): readonly string[] {
  return PARTS_OF[role] ?? [SAME_AS[role] ?? role];
}

function isText(id: number, blanks: Uint8Array | undefined): boolean {
  return id >= 0 && blanks?.[id] !== 1;
}

/** Values that are made of blanks alone. */
function blankValues({ bytes, offsets, size }: Dictionary): Uint8Array {
  const blank = new Uint8Array(size);
  for (let id = 0; id < size; id++) {
    let at = offsets[id] as number;
    const end = offsets[id + 1] as number;
    while (at < end && (bytes[at] as number) <= BLANK) at++;
    blank[id] = at === end ? 1 : 0;
  }
  return blank;
}

function placeholderRows({ issues }: RecordSet, source: string, columns: ReadonlySet<string>): ReadonlySet<number> {
  const own = issues.filter((one) => one.code === 'E409' && one.source === source && columns.has(one.column));
  return new Set(own.flatMap(({ at }) => [...at]));
}

/** Per row 1 where any of the columns has a value. */
function filledFlags(columns: readonly Column[], rows: number): Uint8Array {
  const flags = new Uint8Array(rows);
  for (const { ids } of columns) for (let row = 0; row < rows; row++) if ((ids[row] as number) >= 0) flags[row] = 1;
  return flags;
}

function sumOf(flags: Uint8Array): number {
  return flags.reduce((sum, one) => sum + one, 0);
}

/** Customers of whom a record had a usable value, and whose golden record has none. */
function lostBy(usable: Uint8Array, has: Uint8Array, { clusterOf }: Clustering): number {
  const had = new Uint8Array(has.length);
  clusterOf.forEach((cluster, record) => {
    if (usable[record] === 1) had[cluster] = 1;
  });
  return had.reduce((sum, one, cluster) => sum + (one === 1 && has[cluster] === 0 ? 1 : 0), 0);
}

/** Values of golden records that come again, and forms of all of them, in order of their counts. */
function valuesOf(columns: readonly Column[]): Pick<FieldFacts, 'values' | 'patterns'> {
  const values = new Map<string, number>();
  const patterns = new Map<string, number>();
  for (const column of columns) {
    countValues(column).forEach((rows, id) => {
      if (rows === 0) return;
      const text = valueText(column.dictionary, id);
      const pattern = patternOf(text);
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + rows);
      if (rows > 1 || values.has(text)) values.set(text, (values.get(text) ?? 0) + rows);
    });
  }
  const counted = (all: Map<string, number>) =>
    mostFrequent(
      [...all].map(([text, rows]) => ({ text, rows })),
      MOST_VALUES,
    );
  return { values: counted(values), patterns: counted(patterns) };
}
