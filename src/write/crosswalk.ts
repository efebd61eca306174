import type { GoldenSet } from '../merge/golden.ts';
import type { Clustering } from '../model/matching.ts';
import type { Reject } from '../model/reject.ts';
import type { RecordSet } from '../table/records.ts';
import type { Column, Table } from '../table/table.ts';
import { csvLine } from './csv-line.ts';
import type { Outgoing } from './egress.ts';

const PROBABILITY_DIGITS = 4;

/** Rows of one activity source and the golden record of each (−1: none). */
export interface ActivityLinks {
  readonly table: Table;
  /** The rows that are told here, ascending. */
  readonly rows: Int32Array;
  readonly goldenOf: Int32Array;
  readonly key: Column | undefined;
}

export interface CrosswalkOutput {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly golden: GoldenSet;
  readonly activities: readonly ActivityLinks[];
  /** Rejected rows by source name. */
  readonly rejects: ReadonlyMap<string, readonly Reject[]>;
}

/**
 * `crosswalk.csv`: one line for every row read, by source name and row number: its golden id and the probability that
 * it belongs there. Rejected rows and activities without a customer have an empty golden id.
 */
export function writeCrosswalk(writer: Outgoing, output: CrosswalkOutput): void {
  const { records, activities, rejects } = output;
  writer.text(`${csvLine(['source', 'row', 'source_key', 'golden_id', 'probability'])}\n`);
  const names = new Set([
    ...records.sources.map((source) => source.name),
    ...activities.map(({ table }) => table.source),
    ...rejects.keys(),
  ]);
  const recordsOf = recordsBySource(records);
  for (const name of [...names].sort()) {
    const source = records.sources.findIndex((candidate) => candidate.name === name);
    const parts = [
      source < 0 ? undefined : recordPart(recordsOf[source] as Int32Array, output),
      activityPart(
        activities.find(({ table }) => table.source === name),
        output,
      ),
      rejectPart(rejects.get(name) ?? []),
    ].filter((part) => part !== undefined);
    writePart(writer, name, parts);
  }
}

/** Lines of one kind, by position; rows ascend. */
interface Part {
  readonly size: number;
  row(at: number): number;
  /** Writes source key, golden id and probability. */
  tell(writer: Outgoing, at: number): void;
}

/** Merges parts by row number. */
function writePart(writer: Outgoing, name: string, parts: readonly Part[]): void {
  const next = parts.map(() => 0);
  for (;;) {
    let best = -1;
    parts.forEach((part, p) => {
      const at = next[p] as number;
      if (at < part.size && (best < 0 || part.row(at) < (parts[best] as Part).row(next[best] as number))) best = p;
    });
    if (best < 0) return;
    const part = parts[best] as Part;
    const at = next[best] as number;
    next[best] = at + 1;
    writer.cell(name);
    writer.cell(String(part.row(at)));
    part.tell(writer, at);
    writer.end();
  }
}

function recordsBySource(records: RecordSet): Int32Array[] {
  const lists = records.sources.map(() => [] as number[]);
  for (let record = 0; record < records.count; record++) lists[records.sourceOf[record] as number]?.push(record);
  return lists.map((list) =>
    Int32Array.from(list).sort((a, b) => (records.rowOf[a] as number) - (records.rowOf[b] as number)),
  );
}

function recordPart(list: Int32Array, { records, clustering, golden }: CrosswalkOutput): Part {
  return {
    size: list.length,
    row: (at) => records.rowOf[list[at] as number] as number,
    tell: (writer, at) => {
      const record = list[at] as number;
      const probability = Number((clustering.probability[record] as number).toFixed(PROBABILITY_DIGITS));
      writeValue(writer, records.sourceKey, record);
      writeValue(writer, golden.ids, clustering.clusterOf[record] as number);
      writer.cell(String(probability));
    },
  };
}

function activityPart(links: ActivityLinks | undefined, { golden }: CrosswalkOutput): Part | undefined {
  if (links === undefined) return undefined;
  const { table, rows, goldenOf, key } = links;
  return {
    size: rows.length,
    row: (at) => table.recordNumbers[rows[at] as number] as number,
    tell: (writer, at) => {
      const row = rows[at] as number;
      const customer = goldenOf[row] as number;
      if (key === undefined) writer.cell('');
      else writeValue(writer, key, row);
      writeValue(writer, golden.ids, customer);
      writer.cell(customer < 0 ? '' : '1');
    },
  };
}

function rejectPart(rejects: readonly Reject[]): Part {
  return {
    size: rejects.length,
    row: (at) => rejects[at]?.record ?? 0,
    tell: (writer) => {
      for (let cell = 0; cell < 3; cell++) writer.cell('');
    },
  };
}

/** A cell of a column; blank for row −1. */
function writeValue(writer: Outgoing, { ids, dictionary }: Column, row: number): void {
  writer.value(dictionary, ids[row] ?? -1);
}
