import type { Traces } from '../model/identity.ts';
import type { SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { valueText } from '../table/dictionary.ts';
import type { RecordSet } from '../table/records.ts';
import { type Column, cellText, type Table } from '../table/table.ts';
import { contactOf, isForgotten } from './contact-of.ts';
import { forgottenRecords, rowText } from './forgotten-records.ts';
import type { Tombstones } from './tombstones.ts';

interface PlannedTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** What a run knows of its rows before they are matched. */
export interface ForgottenGround {
  readonly tables: readonly PlannedTable[];
  readonly records: RecordSet;
  /** Of the records, with the key of the project. */
  readonly traces: Traces;
  /** The hash of a key of a source as `traces` have it. */
  readonly hashOfKey: (key: string) => number;
}

/**
 * Rows of people who were forgotten, by source, ascending: those that are records of them, those that name their key, e-mail or phone,
 * and every line of an order or ticket with such a row. Sources without any are left out.
 */
export function forgottenRows(ground: ForgottenGround, tombstones: Tombstones): ReadonlyMap<string, Int32Array> {
  const { tables, records, traces } = ground;
  const areForgotten = forgottenRecords(records, traces, tombstones);
  const found = new Map<string, Int32Array>();
  for (const one of tables) {
    if (one.plan.kind === 'suppression') continue;
    const isRow = new Uint8Array(one.table.rows);
    ofRecords(isRow, one.table, { records, areForgotten });
    if (one.plan.kind !== 'customer') {
      ofReferences(isRow, one, { ground, tombstones });
      ofContacts(isRow, one, tombstones);
      ofGroups(isRow, one);
    }
    const rows = Int32Array.from(isRow.keys()).filter((row) => isRow[row] === 1);
    if (rows.length > 0) found.set(one.table.source, rows);
  }
  return found;
}

function ofRecords(
  isRow: Uint8Array,
  table: Table,
  { records, areForgotten }: { readonly records: RecordSet; readonly areForgotten: Uint8Array },
): void {
  const source = records.sources.findIndex(({ name }) => name === table.source);
  const numbers = new Set<number>();
  for (let record = 0; record < records.count; record++)
    if (records.sourceOf[record] === source && areForgotten[record] === 1) numbers.add(records.rowOf[record] as number);
  if (numbers.size === 0) return;
  for (let row = 0; row < table.rows; row++) if (numbers.has(table.recordNumbers[row] as number)) isRow[row] = 1;
}

function columnsOf({ table, plan }: PlannedTable, ...roles: readonly Role[]): Column[] {
  const names = new Set(plan.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column));
  return table.columns.filter(({ name }) => names.has(name));
}

/** Rows that name the key of a forgotten record in the source whose keys most of them name; in any where that is not there. */
function ofReferences(
  isRow: Uint8Array,
  one: PlannedTable,
  { ground, tombstones }: { readonly ground: ForgottenGround; readonly tombstones: Tombstones },
): void {
  const [column] = columnsOf(one, 'customer_ref');
  if (column === undefined || !tombstones.holds('row')) return;
  const { records, traces, hashOfKey } = ground;
  const texts = Array.from({ length: column.dictionary.size }, (_, id) => tidy(valueText(column.dictionary, id)));
  const covered = keysBySource(records).map((keys) => texts.filter((text) => keys.has(text)).length);
  const most = Math.max(0, ...covered);
  const referred = records.sources.filter((_, at) => covered[at] === most).map(({ name }) => name);
  const sources = most > 0 ? referred.slice(0, 1) : [...new Set([...referred, ...traces.sources])];
  markRows(isRow, column, (id) =>
    sources.some((source) => tombstones.has('row', rowText(source, hashOfKey(texts[id] as string)))),
  );
}

/** As records have them: without the apostrophe that protects a number from a spreadsheet. */
function tidy(text: string): string {
  return text.trim().replace(/^'/, '');
}

function keysBySource({ sources, sourceOf, sourceKey, count }: RecordSet): ReadonlySet<string>[] {
  const keys = sources.map(() => new Set<string>());
  for (let record = 0; record < count; record++)
    if ((sourceKey.ids[record] as number) >= 0) keys[sourceOf[record] as number]?.add(cellText(sourceKey, record));
  return keys;
}

/** Rows of files that hold no customers and name an e-mail or a phone all the same. */
function ofContacts(isRow: Uint8Array, one: PlannedTable, tombstones: Tombstones): void {
  for (const column of columnsOf(one, 'email', 'phone'))
    markRows(isRow, column, (id) =>
      isForgotten(contactOf(valueText(column.dictionary, id), one.plan.country), tombstones),
    );
}

/** Every line of an order or ticket of which one line is a forgotten person's. */
function ofGroups(isRow: Uint8Array, one: PlannedTable): void {
  const [number] = columnsOf(one, one.plan.kind === 'ticket' ? 'ticket_id' : 'order_id');
  if (number === undefined || !isRow.includes(1)) return;
  const hit = new Set<number>();
  isRow.forEach((flag, row) => {
    if (flag === 1) hit.add(number.ids[row] as number);
  });
  hit.delete(-1);
  number.ids.forEach((id, row) => {
    if (hit.has(id)) isRow[row] = 1;
  });
}

function markRows(isRow: Uint8Array, column: Column, isHit: (id: number) => boolean): void {
  const known: (boolean | undefined)[] = [];
  column.ids.forEach((id, row) => {
    if (id >= 0 && (known[id] ??= isHit(id))) isRow[row] = 1;
  });
}
