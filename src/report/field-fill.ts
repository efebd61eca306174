import type { SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import type { Column, Table } from '../table/table.ts';
import type { FieldFacts, SourceField } from './facts.ts';

/** Roles whose cells hold several fields, or another field than the one of their name. */
const PARTS_OF: Partial<Record<Role, readonly FieldName[]>> = {
  full_name: ['given_name', 'family_name'],
  native_name: ['given_name', 'family_name'],
  address_full: ['street', 'house_number', 'city', 'postcode'],
  street: ['street', 'house_number'],
  street_2: ['unit'],
  birth_year: ['birth_date'],
  customer_id: ['identifier'],
};

/** What a profile needs of golden records: their number and columns. */
export interface GoldenColumns {
  readonly count: number;
  readonly fields: readonly { readonly name: FieldName; readonly slot: number; readonly column: Column }[];
}

export interface ProfiledSource {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/**
 * Completeness per field: rows with anything in it before, rows with a clean value after, golden records with one.
 * A value in any slot counts once. Fields nobody has are left out. Linear in rows × columns.
 */
export function profileFields(
  sources: readonly ProfiledSource[],
  records: RecordSet,
  golden: GoldenColumns,
): FieldFacts[] {
  return FIELDS.flatMap((field): FieldFacts[] => {
    const slots = fieldSlots(records, field).map((slot) => slot.clean);
    const valid = validBySource(slots, records);
    const perSource = records.sources.map(({ name }, i): SourceField => {
      const source = sources.find(({ plan }) => plan.source === name);
      const rows = source?.table.rows ?? 0;
      const filled = source === undefined ? 0 : filledRows(source, field);
      return { source: name, rows, filled: Math.max(filled, valid[i] as number), valid: valid[i] as number };
    });
    const used = perSource.filter((source) => source.filled > 0);
    const columns = golden.fields.filter((column) => column.name === field).map((column) => column.column);
    // What golden records derive, such as `kind`, has no completeness before.
    if (used.length === 0) return [];
    const distinct = slots.reduce((sum, slot) => Math.max(sum, slot.dictionary.size), 0);
    return [{ field, sources: used, distinct, golden: { count: countAny(columns, golden.count), of: golden.count } }];
  });
}

/** Rows of a source in which any column of the field's roles is not empty. */
function filledRows({ table, plan }: ProfiledSource, field: FieldName): number {
  const wanted = plan.columns.filter(({ role }) => (PARTS_OF[role] ?? [role]).includes(field as never));
  const names = new Set(wanted.map((column) => column.column));
  return countAny(
    table.columns.filter((column) => names.has(column.name)),
    table.rows,
  );
}

function countAny(columns: readonly Column[], rows: number): number {
  if (columns.length === 0) return 0;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      if ((column.ids[row] as number) < 0) continue;
      count++;
      break;
    }
  }
  return count;
}

function validBySource(slots: readonly Column[], records: RecordSet): Int32Array {
  const valid = new Int32Array(records.sources.length);
  for (let record = 0; record < records.count; record++) {
    for (const slot of slots) {
      if ((slot.ids[record] as number) < 0) continue;
      const source = records.sourceOf[record] as number;
      valid[source] = (valid[source] as number) + 1;
      break;
    }
  }
  return valid;
}
