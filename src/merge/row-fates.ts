import type { Clustering } from '../model/matching.ts';
import { isConsent, type Role } from '../model/role.ts';
import { fieldSlots, type RecordField, type RecordSet } from '../table/records.ts';
import { cellText, type Table } from '../table/table.ts';
import type { GoldenField, GoldenSet } from './golden.ts';
import { membersOf } from './members.ts';
import { RecordIds } from './record-id.ts';

/** Which rows of an input are kept: all, those of customers with several rows, or one per customer, as it is or with the best cells. */
export const ROW_CHOICES = ['clusters', 'duplicates', 'unique', 'golden'] as const;

export type RowChoice = (typeof ROW_CHOICES)[number];

/** What became of the rows of one input; arrays have an entry per row, −1 stands for a row that is no customer. */
export interface RowFates {
  readonly recordOf: Int32Array;
  readonly customerOf: Int32Array;
}

/** Customers, each with the record that stands for it. */
export interface Survivors {
  readonly clustering: Clustering;
  readonly sizes: Int32Array;
  /** Per customer a record. */
  readonly survivors: Int32Array;
}

/**
 * Per customer the record that stands for it in the user's own file: one that says no where the customer does, so that no opt-out is lost
 * with the other rows; of those the one with most values of the golden record ("Ann, ann@x" before "A., "), the first by record
 * id among equals. Linear in records × fields.
 */
export function survivingRecords(records: RecordSet, clustering: Clustering, golden: GoldenSet): Int32Array {
  const members = membersOf(clustering, new RecordIds(records));
  const shown = shownFields(records, golden);
  return Int32Array.from({ length: members.count }, (_, customer) => {
    const own = members.records.subarray(members.starts[customer], members.starts[customer + 1]);
    let best = own[0] as number;
    if (own.length === 1) return best;
    let most = -1;
    for (const record of own) {
      const kept = shown.filter((field) => holds(field, record, customer)).length;
      const refused = shown.filter((field) => isRefused(field, customer) && holds(field, record, customer)).length;
      const weight = refused * (shown.length + 1) + kept;
      if (weight > most) [best, most] = [record, weight];
    }
    return best;
  });
}

/** Customers who say no in a way that the record which stands for them does not say. */
export function lostRefusals(records: RecordSet, golden: GoldenSet, survivors: Int32Array): number {
  const shown = shownFields(records, golden);
  return survivors.filter((record, customer) =>
    shown.some((field) => isRefused(field, customer) && !holds(field, record, customer)),
  ).length;
}

interface ShownField {
  readonly field: GoldenField;
  readonly own: readonly RecordField[];
}

function shownFields(records: RecordSet, golden: GoldenSet): ShownField[] {
  return golden.fields.flatMap((field) => {
    const own = fieldSlots(records, field.name);
    return own.length === 0 ? [] : [{ field, own }];
  });
}

function holds({ field, own }: ShownField, record: number, customer: number): boolean {
  const text = cellText(field.column, customer);
  return text !== '' && own.some(({ clean }) => cellText(clean, record) === text);
}

function isRefused({ field }: ShownField, customer: number): boolean {
  return isConsent(field.name as Role) && cellText(field.column, customer) === 'opted_out';
}

/** Finds the record of each row of an input, and its customer. */
export function rowFates(table: Table, records: RecordSet, clustering: Clustering): RowFates {
  const source = records.sources.findIndex(({ name }) => name === table.source);
  const byNumber = new Int32Array((table.recordNumbers.at(-1) ?? 0) + 1).fill(-1);
  for (let record = 0; record < records.count; record++)
    if (records.sourceOf[record] === source) byNumber[records.rowOf[record] as number] = record;
  const recordOf = Int32Array.from(table.recordNumbers, (number) => byNumber[number] ?? -1);
  return {
    recordOf,
    customerOf: recordOf.map((record) => (record < 0 ? -1 : (clustering.clusterOf[record] as number))),
  };
}

/** The rows that are kept, ascending. Of rows that are no customer only `clusters` keeps any. */
export function chosenRows(
  { recordOf, customerOf }: RowFates,
  { sizes, survivors }: Survivors,
  choice: RowChoice,
): number[] {
  const rows = Array.from(recordOf, (_, row) => row);
  if (choice === 'clusters') return rows;
  return rows.filter((row) => {
    const customer = customerOf[row] as number;
    if (customer < 0) return false;
    return choice === 'duplicates' ? (sizes[customer] as number) > 1 : survivors[customer] === recordOf[row];
  });
}
