import { traceRecords } from '../merge/identity/trace.ts';
import type { RowFault } from '../model/fault.ts';
import type { Reject } from '../model/reject.ts';
import type { KeptLedger } from '../nights/kept-ledger.ts';
import { normalizeSources, type PlannedTable } from '../normalize/record/records.ts';
import { customerRows } from '../plan/customer-rows.ts';
import { holdsForgotten } from '../privacy/contact-of.ts';
import { forgottenRows } from '../privacy/forgotten-rows.ts';
import type { Tombstones } from '../privacy/tombstones.ts';
import type { RecordSet } from '../table/records.ts';
import { type Intake, rejecting } from './intake.ts';

/** Inputs and their records without people whom the project has forgotten; their rows are rejects (E312) that hold no value. */
export function remembered(intake: Intake, kept: KeptLedger | undefined): { intake: Intake; records: RecordSet } {
  const records = normalizeSources(customerRows(intake.tables));
  const forgotten = kept?.forgotten;
  if (kept === undefined || forgotten === undefined || forgotten.tombstones.isEmpty) return { intake, records };
  const { tables } = intake;
  const traces = kept.keyed(traceRecords(records));
  const found = forgottenRows({ tables, records, traces, hashOfKey: forgotten.hashOfKey }, forgotten.tombstones);
  const reads = intake.reads.map((read) => {
    const { rejects } = read;
    const untold = { ...read, rejects: rejects.map((reject) => withoutText(reject, forgotten.tombstones)) };
    return rejecting(untold, [...(found.get(read.table.source) ?? [])].map(faultOf));
  });
  if (found.size === 0) return { intake: { ...intake, reads }, records };
  const left = tables.map((one, at): PlannedTable => ({ ...one, table: reads[at]?.table ?? one.table }));
  return { intake: { ...intake, reads, tables: left }, records: normalizeSources(customerRows(left)) };
}

/** A line that cannot be read, and names somebody who was forgotten, is told of without its text. */
function withoutText(reject: Reject, tombstones: Tombstones): Reject {
  return holdsForgotten(reject.raw, tombstones) ? { ...reject, raw: '' } : reject;
}

function faultOf(row: number): RowFault {
  return { row, code: 'E312', reason: 'a row of somebody who was erased' };
}
