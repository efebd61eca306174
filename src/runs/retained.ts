import { AurumError } from '../model/error.ts';
import type { RowFault } from '../model/fault.ts';
import type { PlannedTable } from '../normalize/record/records.ts';
import { expiredRows } from '../privacy/retention.ts';
import { type Intake, rejecting } from './intake.ts';

/** Inputs without orders, tickets and events that the plan keeps no longer, counted from `today`; their rows are rejects (E313) that hold no value. Fault: E702 (USAGE) without a day. */
export function retained(intake: Intake, today: string | undefined): Intake {
  const { retention } = intake.plan;
  if (retention === undefined) return intake;
  if (today === undefined) throw withoutDay();
  const found = expiredRows(intake.tables, retention, today);
  if (found.size === 0) return intake;
  const reads = intake.reads.map((read) => rejecting(read, [...(found.get(read.table.source) ?? [])].map(faultOf)));
  const tables = intake.tables.map((one, at): PlannedTable => ({ ...one, table: reads[at]?.table ?? one.table }));
  return { ...intake, reads, tables };
}

function faultOf(row: number): RowFault {
  return { row, code: 'E313', reason: 'older than the retention of the plan' };
}

function withoutDay(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'The plan says how long rows are kept, and no day is given to count from.',
    expected: '--today YYYY-MM-DD, so that the same inputs and flags give the same outputs',
    fix: 'aurum run … --today "$(date +%F)"',
  });
}
