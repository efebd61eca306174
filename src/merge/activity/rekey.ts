import type { Clustering } from '../../model/matching.ts';
import { DictionaryBuilder, valueText } from '../../table/dictionary.ts';
import { fieldSlots, type RecordSet } from '../../table/records.ts';
import type { Column, Table } from '../../table/table.ts';
import { unify } from '../field-columns.ts';
import { type ActivitySource, columnWith, numberColumn } from './source.ts';

/** An activity source whose rows know their customer. */
export interface RekeyedActivities {
  readonly source: ActivitySource;
  /** Per row its golden record, −1 when no customer is found. */
  readonly goldenOf: Int32Array;
  /** Per row the order, ticket or visit it is a line of, 0..groups−1; a row without a number of its own is one. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** Per group its golden record, −1 when no customer is found. */
  readonly goldenOfGroup: Int32Array;
  /** Groups whose rows name several customers: they went to the one most of their rows name. */
  readonly disputed: number;
  /** The customer source whose keys the rows name; null when they name none. */
  readonly referenced: string | null;
  /** Groups (not rows) by how they found their customer. `ambiguous` ones went by an e-mail of several customers. */
  readonly found: {
    readonly byReference: number;
    readonly byEmail: number;
    readonly ambiguous: number;
    readonly orphans: number;
  };
}

/**
 * Finds the customer of each activity: by the key it names, else by its e-mail. All rows of one order go to one customer,
 * so continuation rows follow the row that names them. An e-mail of several customers goes to the one with most records of it.
 */
export function rekeyActivities(source: ActivitySource, records: RecordSet, clustering: Clustering): RekeyedActivities {
  const { groupOf, groups } = groupRows(numberColumn(source), source.table.rows);
  const reference = byReference(columnWith(source, 'customer_ref'), records, clustering);
  const email = byEmail(source.emailKey, records, clustering);
  const ways = [source.goldenOfRow, reference.goldenOf, email.goldenOf].map((rows) =>
    perGroup(rows ?? new Int32Array(0), groupOf, groups),
  ) as [PerGroup, PerGroup, PerGroup];
  const [own, referenced, mailed] = ways;
  const found = { byReference: 0, byEmail: 0, ambiguous: 0, orphans: 0 };
  const ambiguous = new Uint8Array(groups);
  email.isAmbiguous.forEach((flag, row) => {
    if (flag === 1) ambiguous[groupOf[row] as number] = 1;
  });
  let disputed = 0;
  const goldenOfGroup = Int32Array.from({ length: groups }, (_, group) => {
    const way = ways.find((one) => (one.golden[group] as number) >= 0);
    if (way?.isDisputed[group] === 1) disputed++;
    const byKey = own.golden[group] as number;
    const isKeyed = byKey >= 0 || (referenced.golden[group] as number) >= 0;
    found[isKeyed ? 'byReference' : way === mailed ? 'byEmail' : 'orphans']++;
    if (!isKeyed && ambiguous[group] === 1) found.ambiguous++;
    return way?.golden[group] ?? -1;
  });
  const goldenOf = groupOf.map((group) => goldenOfGroup[group] as number);
  return { source, goldenOf, groupOf, groups, goldenOfGroup, disputed, referenced: reference.source, found };
}

/** Rows with the same id are one group; a row without one is a group of its own. Groups are numbered by their first row. */
function groupRows(id: Column | undefined, rows: number): { groupOf: Int32Array; groups: number } {
  const known = new Int32Array(id?.dictionary.size ?? 0).fill(-1);
  let groups = 0;
  const groupOf = Int32Array.from({ length: rows }, (_, row) => {
    const value = id?.ids[row] ?? -1;
    if (value < 0) return groups++;
    if ((known[value] as number) < 0) known[value] = groups++;
    return known[value] as number;
  });
  return { groupOf, groups };
}

interface PerGroup {
  /** Per group the golden record most of its rows name, −1 for none. */
  readonly golden: Int32Array;
  /** Per group 1 where its rows name several. */
  readonly isDisputed: Uint8Array;
}

/** What the rows of each group name; of equally many the smallest golden record. Only disputed groups cost a count. */
function perGroup(goldenOf: Int32Array, groupOf: Int32Array, groups: number): PerGroup {
  const golden = new Int32Array(groups).fill(-1);
  const isDisputed = new Uint8Array(groups);
  goldenOf.forEach((named, row) => {
    const group = groupOf[row] as number;
    const known = golden[group] as number;
    if (named < 0) return;
    if (known < 0) golden[group] = named;
    else if (known !== named) isDisputed[group] = 1;
  });
  const votes = new Map<number, Map<number, number>>();
  goldenOf.forEach((named, row) => {
    const group = groupOf[row] as number;
    if (named < 0 || isDisputed[group] === 0) return;
    const tally = votes.get(group) ?? new Map<number, number>();
    votes.set(group, tally.set(named, (tally.get(named) ?? 0) + 1));
  });
  for (const [group, tally] of votes) {
    const [first] = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    golden[group] = first?.[0] ?? -1;
  }
  return { golden, isDisputed };
}

/** Golden records by the key of the one customer source whose keys cover most rows. */
function byReference(
  column: Column | undefined,
  records: RecordSet,
  clustering: Clustering,
): { goldenOf: Int32Array; source: string | null } {
  if (column === undefined) return { goldenOf: new Int32Array(0), source: null };
  const { slots, dictionary } = unify([tidyKeys(records.sourceKey), tidyKeys(column)]);
  const [keys, references] = slots as [Int32Array, Int32Array];
  let best = { goldenOf: new Int32Array(references.length).fill(-1), source: null as string | null, covered: 0 };
  records.sources.forEach(({ name }, source) => {
    const owner = new Int32Array(dictionary.size).fill(-1);
    for (let record = 0; record < records.count; record++) {
      const key = keys[record] as number;
      const golden = clustering.clusterOf[record] as number;
      if (records.sourceOf[record] !== source || key < 0) continue;
      if ((owner[key] as number) < 0 || golden < (owner[key] as number)) owner[key] = golden;
    }
    const goldenOf = references.map((key) => (key < 0 ? -1 : (owner[key] as number)));
    const covered = goldenOf.reduce((sum, golden) => sum + (golden >= 0 ? 1 : 0), 0);
    if (covered > best.covered) best = { goldenOf, source: name, covered };
  });
  return best;
}

/** Keys as records have them: trimmed, without the apostrophe that protects a number from a spreadsheet. */
function tidyKeys(column: Column): Column {
  const builder = new DictionaryBuilder();
  const { dictionary } = column;
  const renamed = Int32Array.from({ length: dictionary.size }, (_, id) => {
    const text = valueText(dictionary, id).trim().replace(/^'/, '');
    return text === '' ? -1 : builder.addString(text);
  });
  const ids = column.ids.map((id) => (id < 0 ? -1 : (renamed[id] as number)));
  return { name: column.name, ids, dictionary: builder.build() };
}

/** Golden records by e-mail key, in whatever slot a customer has it. */
function byEmail(
  column: Column | undefined,
  records: RecordSet,
  clustering: Clustering,
): { goldenOf: Int32Array; isAmbiguous: Uint8Array } {
  const fields = fieldSlots(records, 'email_key').map((field) => field.clean);
  if (column === undefined) return { goldenOf: new Int32Array(0), isAmbiguous: new Uint8Array(0) };
  const { slots, dictionary } = unify([column, ...fields]);
  const [wanted, ...held] = slots as [Int32Array, ...Int32Array[]];
  const { owner, isShared } = ownersOf(held, dictionary.size, clustering);
  return {
    goldenOf: wanted.map((key) => (key < 0 ? -1 : (owner[key] as number))),
    isAmbiguous: Uint8Array.from(wanted, (key) => (key < 0 ? 0 : (isShared[key] as number))),
  };
}

/** Per value the golden record with most records that hold it (the first of equals), and whether others hold it too. */
function ownersOf(
  held: readonly Int32Array[],
  values: number,
  clustering: Clustering,
): { owner: Int32Array; isShared: Uint8Array } {
  const votes = new Map<number, Map<number, number>>();
  const owner = new Int32Array(values).fill(-1);
  const isShared = new Uint8Array(values);
  for (const ids of held) {
    for (let record = 0; record < ids.length; record++) {
      const value = ids[record] as number;
      if (value < 0) continue;
      const golden = clustering.clusterOf[record] as number;
      const known = owner[value] as number;
      if (known < 0) owner[value] = golden;
      else if (known !== golden) isShared[value] = 1;
    }
  }
  // Few values are shared, so only those are counted.
  for (const ids of held) {
    for (let record = 0; record < ids.length; record++) {
      const value = ids[record] as number;
      if (value < 0 || isShared[value] === 0) continue;
      const golden = clustering.clusterOf[record] as number;
      const tally = votes.get(value) ?? new Map<number, number>();
      votes.set(value, tally.set(golden, (tally.get(golden) ?? 0) + 1));
    }
  }
  for (const [value, tally] of votes) {
    const [first] = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    owner[value] = first?.[0] ?? -1;
  }
  return { owner, isShared };
}

/** Per row of a table its golden record, for a source whose rows are customer records; undefined when it has none. */
export function goldenOfRows(table: Table, records: RecordSet, clustering: Clustering): Int32Array | undefined {
  const source = records.sources.findIndex(({ name }) => name === table.source);
  if (source < 0) return undefined;
  const rows = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) rows.set(table.recordNumbers[row] as number, row);
  const goldenOf = new Int32Array(table.rows).fill(-1);
  for (let record = 0; record < records.count; record++) {
    if (records.sourceOf[record] !== source) continue;
    const row = rows.get(records.rowOf[record] as number);
    if (row !== undefined) goldenOf[row] = clustering.clusterOf[record] as number;
  }
  return goldenOf;
}
