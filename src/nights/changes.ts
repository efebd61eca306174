import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { io, isThere } from '../io/io.ts';
import { type GoldenTable, type ValueChange, valueChanges } from '../merge/changes/value-changes.ts';
import { type GoldenSet, goldenHeader } from '../merge/golden.ts';
import type { Identity } from '../merge/identity/identify.ts';
import { RecordIds } from '../merge/record-id.ts';
import { isRunHeader } from '../merge/run-headers.ts';
import type { Change } from '../model/changes.ts';
import { AurumError } from '../model/error.ts';
import type { EventKind, IdentityEvent } from '../model/identity.ts';
import { readList } from '../read/read-list.ts';
import { readRunFile, runFile } from '../repeat.ts';
import type { RecordSet } from '../table/records.ts';
import { type Column, cellText, type Table } from '../table/table.ts';

/**
 * Golden records of a finished run; undefined where they are gone, or are not those of the run any more. `sha256` is what they should
 * have; undefined: what their manifest says. Nothing is read of a file before it is known to be the one.
 */
export async function publishedGolden(folder: string, sha256?: string): Promise<GoldenTable | undefined> {
  const path = join(folder, 'golden.csv');
  if (!isThere(path)) return undefined;
  const own = createHash('sha256').update(io.readText(path)).digest('hex');
  if (own !== (sha256 ?? readRunFile<RunFiles>(folder, 'manifest.json').files['golden.csv']?.sha256)) return undefined;
  return goldenTable((await readList(path)).table);
}

/** What a manifest says of its files. */
interface RunFiles {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

function goldenTable({ columns }: Table): GoldenTable | undefined {
  const ids = columns.find(({ name }) => name === 'golden_id');
  const fields = columns.filter(({ name }) => !isRunHeader(name));
  return ids === undefined ? undefined : { ids, fields };
}

interface ChangedRun {
  readonly records: RecordSet;
  readonly golden: GoldenSet;
  readonly identity: Identity;
  /** Golden records of the run before; undefined where they are not there to be compared with. */
  readonly before: GoldenTable | undefined;
}

/** Everything that is another than in the run before: ids first, then values with the record and rule they come from. */
export function changesOfRun({ records, golden, identity, before }: ChangedRun): Change[] {
  const fields = [...golden.fields, ...golden.carried].map(
    (field): Column => ({ ...field.column, name: goldenHeader(field) }),
  );
  const values = before === undefined ? [] : valueChanges(before, { ids: golden.ids, fields });
  const origins = originsOf(values, { records, golden });
  return [
    ...identity.events.map(eventChange),
    ...values.map((one) => valueChange(one, cellText(golden.ids, one.row), origins.get(`${one.row} ${one.field}`))),
  ];
}

interface Origin {
  readonly record: string;
  readonly rule: string;
}

/** Record and rule of each value that has changed. Lineage is decided again as it is read, so it is read only where it is needed. */
function originsOf(
  values: readonly ValueChange[],
  { records, golden }: Pick<ChangedRun, 'records' | 'golden'>,
): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  if (values.length === 0) return origins;
  const wanted = new Set(values.map(({ row, field }) => `${row} ${field}`));
  const ids = new RecordIds(records);
  for (const entry of golden.lineage()) {
    if (entry.slot < 0) continue;
    const key = `${entry.golden} ${goldenHeader({ name: entry.field, slot: entry.slot })}`;
    if (wanted.has(key)) origins.set(key, { record: ids.text(entry.record), rule: entry.rule });
  }
  return origins;
}

function eventChange({ kind, golden, other, records, reason }: IdentityEvent): Change {
  const action = kind === 'merged' || kind === 'retired' ? 'delete' : 'upsert';
  return { golden, action, kind, other, records, field: null, old: null, new: null, record: null, rule: null, reason };
}

function valueChange({ field, old, new: now }: ValueChange, golden: string, origin: Origin | undefined): Change {
  const kind = /^(?:consent|undeliverable)_/.test(field) ? 'consent' : 'value';
  const { record, rule } = origin ?? { record: null, rule: null };
  return {
    golden,
    action: 'upsert',
    kind,
    other: null,
    records: null,
    field,
    old,
    new: now,
    record,
    rule,
    reason: null,
  };
}

/**
 * What is another in one finished run than in another, from their golden records alone: an id that is among the previous ids of
 * another has been merged into it. Faults: E106 and E103 for folders without a whole run.
 */
export async function changesBetween(before: string, after: string): Promise<Change[]> {
  for (const folder of [before, after]) runFile(folder, 'manifest.json');
  const [then, now] = [await goldenOf(before), await goldenOf(after)];
  const [ids, idsNow] = [then, now].map(({ table }) => new Set(columnTexts(table, 'golden_id'))) as [
    Set<string>,
    Set<string>,
  ];
  const heirs = new Map<string, string>();
  const names = columnTexts(now.table, 'golden_id');
  columnTexts(now.table, 'previous_ids').forEach((aliases, row) => {
    for (const alias of aliases.split(';')) if (alias !== '') heirs.set(alias, names[row] as string);
  });
  const origins = await lineageOf(after);
  const event = (kind: EventKind, golden: string, other: string | null = null): Change => ({
    ...eventChange({ kind, golden, other, records: 0, reason: 'new records' }),
    ...{ records: null, reason: null },
  });
  const events = [
    ...[...idsNow].filter((id) => !ids.has(id)).map((id) => event('created', id)),
    ...[...ids]
      .filter((id) => !idsNow.has(id))
      .map((id) => event(heirs.has(id) ? 'merged' : 'retired', id, heirs.get(id))),
  ];
  const values = valueChanges(then.golden, now.golden).map((one) => {
    const id = cellText(now.golden.ids, one.row);
    return valueChange(one, id, origins.get(`${id} ${one.field}`));
  });
  return [...events.sort((a, b) => (a.kind + a.golden < b.kind + b.golden ? -1 : 1)), ...values];
}

async function goldenOf(folder: string): Promise<{ table: Table; golden: GoldenTable }> {
  const path = runFile(folder, 'golden.csv');
  const golden = await publishedGolden(folder);
  if (golden === undefined) throw notWhole(folder);
  return { table: (await readList(path)).table, golden };
}

function columnTexts({ columns, rows }: Table, name: string): string[] {
  const column = columns.find((one) => one.name === name);
  return column === undefined ? [] : Array.from({ length: rows }, (_, row) => cellText(column, row));
}

/** Origins by golden id and field; none of a run that merged nothing, whose lineage.csv is a header alone. */
async function lineageOf(folder: string): Promise<Map<string, Origin>> {
  const table = await lineageTable(runFile(folder, 'lineage.csv'));
  if (table === undefined) return new Map();
  const [golden, field, record, rule] = ['golden_id', 'field', 'record', 'rule'].map((name) =>
    columnTexts(table, name),
  );
  return new Map(
    (golden ?? []).map((id, at) => [`${id} ${field?.[at]}`, { record: record?.[at] ?? '', rule: rule?.[at] ?? '' }]),
  );
}

async function lineageTable(path: string): Promise<Table | undefined> {
  try {
    return (await readList(path)).table;
  } catch (error) {
    if (error instanceof AurumError && error.detail.code === 'E109') return undefined;
    throw error;
  }
}

function notWhole(folder: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E103',
    what: 'The golden records are not those that the run wrote.',
    place: { file: folder },
    expected: 'an output folder as aurum run left it',
    fix: 'Run again, or name a copy of the folder.',
  });
}
