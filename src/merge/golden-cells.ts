import type { Clustering } from '../model/matching.ts';
import type { SourcePlan } from '../model/plan.ts';
import { isConsent, type Role } from '../model/role.ts';
import { FIELDS, type FieldName, fieldSlots, type RecordField, type RecordSet } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import type { GoldenField, GoldenSet } from './golden.ts';
import { type Members, membersOf } from './members.ts';
import { RecordIds } from './record-id.ts';

/** One input as read, what its columns mean, and the record of each row, −1 where it is none. */
export interface CellSource {
  readonly table: Table;
  readonly plan: SourcePlan;
  readonly recordOf: Int32Array;
}

/** Clean fields of columns that hold several. */
const HOLDS: Readonly<Partial<Record<Role, readonly FieldName[]>>> = {
  full_name: ['given_name', 'family_name'],
  street: ['street', 'house_number', 'unit'],
  address_full: ['street', 'house_number', 'city', 'postcode'],
};

/** A golden field with the columns of all records that it was made from. */
interface Shown {
  readonly golden: GoldenField;
  readonly own: readonly RecordField[];
}

/**
 * Golden records in the user's own columns and spelling. A cell whose value survived stays as it is; one whose value lost becomes the cell
 * of the first record, by record id, that has what survived; a blank one the first that is filled, but for consent, which is
 * never taken from a blank. Consent that no cell says stands in the words of golden.csv (`opted_out`).
 */
export class GoldenCells {
  readonly #sources: readonly CellSource[];
  readonly #clusterOf: Int32Array;
  readonly #members: Members;
  readonly #shown: ReadonlyMap<FieldName, readonly Shown[]>;
  /** Per record its input and its row there. */
  readonly #inputOf: Int32Array;
  readonly #rowOf: Int32Array;

  constructor(
    sources: readonly CellSource[],
    records: RecordSet,
    merged: { clustering: Clustering; golden: GoldenSet },
  ) {
    this.#sources = sources;
    this.#clusterOf = merged.clustering.clusterOf;
    this.#members = membersOf(merged.clustering, new RecordIds(records));
    this.#shown = new Map(
      FIELDS.map((name) => {
        const own = fieldSlots(records, name);
        return [name, merged.golden.fields.filter((field) => field.name === name).map((golden) => ({ golden, own }))];
      }),
    );
    this.#inputOf = new Int32Array(records.count).fill(-1);
    this.#rowOf = new Int32Array(records.count).fill(-1);
    sources.forEach(({ recordOf }, input) => {
      recordOf.forEach((record, row) => {
        if (record < 0) return;
        this.#inputOf[record] = input;
        this.#rowOf[record] = row;
      });
    });
  }

  /** The cell of a column, by its name, in the row that stands for a customer. */
  cell(input: number, row: number, column: string): string {
    const source = this.#sources[input];
    const own = textOf(source, row, column);
    const record = source?.recordOf[row] ?? -1;
    const customer = record < 0 ? -1 : (this.#clusterOf[record] as number);
    const records = customer < 0 ? new Int32Array() : this.#recordsOf(customer);
    if (records.length < 2) return own;
    const role = this.#roleOf(source, column) ?? this.#sources.map((one) => this.#roleOf(one, column)).find(Boolean);
    if (role === undefined) return own || this.#firstFilled(records, column);
    const wanted = this.#fieldsOf(role, { customer, slot: this.#slotOf(source, column) });
    if (wanted.length > 0 && !this.#holdsAll(wanted, record, customer)) {
      const better = [...records].find((one) => this.#holdsAll(wanted, one, customer));
      const text = better === undefined ? '' : this.#cellOf(better, { column, role });
      if (text !== '') return text;
      if (isConsent(role)) return cellText((wanted[0] as Shown).golden.column, customer);
    }
    return own === '' && !isConsent(role) ? this.#firstFilled(records, column) : own;
  }

  #recordsOf(customer: number): Int32Array {
    const { records, starts } = this.#members;
    return records.subarray(starts[customer], starts[customer + 1]);
  }

  /** Golden fields that a column of this role and slot shows, as far as the customer has a value. */
  #fieldsOf(role: Role, { customer, slot }: { readonly customer: number; readonly slot: number }): Shown[] {
    const names = HOLDS[role] ?? FIELDS.filter((name) => name === role);
    return names.flatMap((name) =>
      (this.#shown.get(name) ?? []).filter(
        ({ golden }) => golden.slot === slot && cellText(golden.column, customer) !== '',
      ),
    );
  }

  #holdsAll(wanted: readonly Shown[], record: number, customer: number): boolean {
    return wanted.every(({ golden, own }) => {
      const text = cellText(golden.column, customer);
      return own.some(({ clean }) => cellText(clean, record) === text);
    });
  }

  /** The cell of another record: that of the same name, else that of the same role. */
  #cellOf(record: number, { column, role }: { readonly column: string; readonly role: Role }): string {
    const source = this.#sources[this.#inputOf[record] as number];
    const name =
      this.#roleOf(source, column) === role ? column : source?.plan.columns.find((one) => one.role === role)?.column;
    return name === undefined ? '' : textOf(source, this.#rowOf[record] as number, name);
  }

  #firstFilled(records: Int32Array, column: string): string {
    for (const record of records) {
      const text = textOf(this.#sources[this.#inputOf[record] as number], this.#rowOf[record] as number, column);
      if (text !== '') return text;
    }
    return '';
  }

  #roleOf(source: CellSource | undefined, column: string): Role | undefined {
    return source?.plan.columns.find((one) => one.column === column)?.role;
  }

  #slotOf(source: CellSource | undefined, column: string): number {
    return source?.plan.columns.find((one) => one.column === column)?.slot ?? 0;
  }
}

function textOf(source: CellSource | undefined, row: number, name: string): string {
  const column = source?.table.columns.find((one) => one.name === name);
  return column === undefined ? '' : cellText(column, row);
}
