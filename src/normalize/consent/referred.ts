import type { ColumnPlan } from '../../model/plan.ts';
import { isConsent } from '../../model/role.ts';
import { REFERRED } from '../../table/consent-slots.ts';
import type { FieldName, IssueCount, RecordField, RecordSet } from '../../table/records.ts';
import { type Column, columnFromStrings } from '../../table/table.ts';
import { bareCell } from '../record/cell.ts';
import type { PlannedTable } from '../record/records.ts';
import { readableText } from '../text/longest-cell.ts';
import { consentReader } from './cell.ts';

/** From the strictest; a customer with several rows is told by the strictest of them. */
const STRICTNESS = ['opted_out', 'unclear', 'pending', 'opted_in', 'not_subscribed', 'unknown'];

/** Statement per field, slot and record. */
type Statements = Map<string, { readonly name: FieldName; readonly slot: number; readonly texts: Map<number, string> }>;

/**
 * Records with the consent that rows of other files state of them by their key: opt-outs in a log of events, "accepts marketing" of orders.
 * A row speaks of all records that have its key. Files that hold customers themselves must not be passed.
 */
export function withReferredConsent(records: RecordSet, sources: readonly PlannedTable[]): RecordSet {
  const statements: Statements = new Map();
  const issues: IssueCount[] = [];
  for (const source of sources) {
    const columns = source.plan.columns.filter(({ role }) => isConsent(role));
    const recordsOf = columns.length === 0 ? undefined : referredRecords(records, source);
    if (recordsOf === undefined) continue;
    for (const column of columns) issues.push(...readColumn(source, column, { recordsOf, statements }));
  }
  if (statements.size === 0) return records;
  const fields = [...statements.values()].map(({ name, slot, texts }): RecordField => {
    const cells = Array.from({ length: records.count }, (_, record) => texts.get(record) ?? null);
    return { name, slot, clean: columnFromStrings(`${name} of other files`, cells) };
  });
  return { ...records, fields: [...records.fields, ...fields], issues: [...records.issues, ...issues] };
}

function readColumn(
  { table, plan }: PlannedTable,
  columnPlan: ColumnPlan,
  {
    recordsOf,
    statements,
  }: { readonly recordsOf: (row: number) => readonly number[]; readonly statements: Statements },
): IssueCount[] {
  const column = table.columns.find(({ name }) => name === columnPlan.column);
  if (column === undefined) return [];
  const read = consentReader(columnPlan);
  const known = new Map<number, ReturnType<typeof read>>();
  const faults = new Map<IssueCount['code'], number[]>();
  for (let row = 0; row < table.rows; row++) {
    const id = column.ids[row] as number;
    if (id < 0) continue;
    const found = known.get(id) ?? read(bareCell(readableText(column.dictionary, id), columnPlan));
    known.set(id, found);
    if (found.issue !== undefined) {
      const rows = faults.get(found.issue) ?? [];
      if (rows.length === 0) faults.set(found.issue, rows);
      rows.push(row);
    }
    for (const [name, text, offset] of found.values)
      for (const record of recordsOf(row))
        state(statements, { name, slot: REFERRED + (offset ?? 0) }, { record, text });
  }
  return [...faults].map(([code, rows]) => ({
    ...{ code, source: plan.source, column: columnPlan.column },
    ...{ rows: rows.length, at: Int32Array.from(rows) },
  }));
}

function state(
  statements: Statements,
  place: { readonly name: FieldName; readonly slot: number },
  { record, text }: { readonly record: number; readonly text: string },
): void {
  const key = `${place.name} ${place.slot}`;
  let own = statements.get(key);
  if (own === undefined) statements.set(key, (own = { ...place, texts: new Map() }));
  const known = own.texts.get(record);
  if (known === undefined || isStronger(text, known)) own.texts.set(record, text);
}

/** Of states the stricter, of dates the later. */
function isStronger(text: string, than: string): boolean {
  const [rank, other] = [STRICTNESS.indexOf(text), STRICTNESS.indexOf(than)];
  return rank < 0 || other < 0 ? text > than : rank < other;
}

/** Per row the records it names by key, of the one source whose keys cover most rows; undefined where it names none. */
function referredRecords(
  records: RecordSet,
  { table, plan }: PlannedTable,
): ((row: number) => readonly number[]) | undefined {
  const named = plan.columns.find(({ role }) => role === 'customer_ref')?.column;
  const column = table.columns.find(({ name }) => name === named);
  if (column === undefined) return undefined;
  const owners = keyOwners(records);
  const covered = records.sources.map((_, source) => coverage(column, (key) => owners.has(`${source} ${key}`)));
  const best = covered.indexOf(Math.max(...covered));
  if (covered[best] === 0) return undefined;
  return (row) => {
    const id = column.ids[row] as number;
    return id < 0 ? [] : (owners.get(`${best} ${tidyKey(column, id)}`) ?? []);
  };
}

function keyOwners({ sourceKey, sourceOf, count }: RecordSet): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  for (let record = 0; record < count; record++) {
    const id = sourceKey.ids[record] as number;
    if (id < 0) continue;
    const key = `${sourceOf[record]} ${tidyKey(sourceKey, id)}`;
    const known = owners.get(key);
    if (known === undefined) owners.set(key, [record]);
    else known.push(record);
  }
  return owners;
}

function coverage(column: Column, isKnown: (key: string) => boolean): number {
  let rows = 0;
  for (const id of column.ids) if (id >= 0 && isKnown(tidyKey(column, id))) rows++;
  return rows;
}

function tidyKey({ dictionary }: Column, id: number): string {
  return readableText(dictionary, id).trim().replace(/^'/, '');
}
