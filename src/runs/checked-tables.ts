import type { CheckedTable } from '../check/rule.ts';
import type { SourcePlan } from '../model/plan.ts';
import type { ColumnReading } from '../model/reading.ts';
import { cellReading } from '../normalize/record/cell-reading.ts';
import { screenRows } from '../normalize/record/screen-rows.ts';
import type { ReadResult } from '../read/request.ts';
import { type IntakeRequest, readAndPlan, withoutRows } from './intake.ts';

/** A table to be looked at as it is, with how it was read. */
export interface ReadTable extends CheckedTable {
  readonly dialect: ReadResult['dialect'];
  /** How its columns were read; none of a plan that was given. */
  readonly readings: readonly ColumnReading[];
}

/** Files as tables of records, by source name; rows that are no records apart, and nothing cleaned. Throws as reading and planning do. */
export async function readTables(request: IntakeRequest): Promise<ReadTable[]> {
  const { reads, plan, readings } = await readAndPlan(request, () => {});
  const tables = reads.flatMap((read, at) =>
    plan.sources.slice(at, at + 1).map((source) => readTable(read, source, readings[at] ?? [])),
  );
  return tables.sort((a, b) => (a.plan.source < b.plan.source ? -1 : 1));
}

function readTable(read: ReadResult, plan: SourcePlan, readings: readonly ColumnReading[]): ReadTable {
  const faults = screenRows(read.table, plan);
  const { file, rejects, recordsIn: rowsIn, table: whole, dialect } = read;
  const table = withoutRows(whole, faults);
  return { file, plan, rejects, faults, whole, table, rowsIn, cells: cellReading(table, plan), dialect, readings };
}
