import type { KeepPlan } from '../model/plan.ts';
import type { RecordSet } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import { headerKey } from '../text/header-key.ts';
import type { Choice } from './choice.ts';
import { singleChoice } from './contact-choice.ts';
import type { CarriedName } from './golden.ts';
import { carriedHeader } from './run-headers.ts';

/** How a column without a meaning is chosen; `header` as the file has it. */
export interface CarriedChoice {
  readonly header: string;
  readonly choice: Choice<CarriedName>;
}

/**
 * Choices of the columns that the tool has no meaning for: of each customer the value that most records agree on, then that of the most
 * trusted and the most recent one. By default those that tell customers apart: what stands in every row of a file ("country of export") is
 * left out. `all` keeps these too, a list names headers, in any case.
 */
export function carriedChoices(records: RecordSet, keep: KeepPlan | undefined): CarriedChoice[] {
  const taken = new Set<string>();
  return keptColumns(records, keep).map(({ name, ids, dictionary }) => {
    const header = freeHeader(name, taken);
    const choice = singleChoice<CarriedName>({ name: `column:${header}`, slots: [ids], dictionary }, 0);
    return { header: name, choice };
  });
}

/** The columns without a meaning that golden records carry. */
export function keptColumns(records: RecordSet, keep: KeepPlan | undefined): Column[] {
  return records.carried.filter((column) => isKept(column, records, keep));
}

function freeHeader(name: string, taken: Set<string>): string {
  const free = carriedHeader(name);
  let header = free;
  for (let n = 2; taken.has(headerKey(header)); n++) header = `${free}_${n}`;
  taken.add(headerKey(header));
  return header;
}

function isKept(column: Column, records: RecordSet, keep: KeepPlan | undefined): boolean {
  if (keep === 'all') return true;
  if (keep === 'none') return false;
  if (keep !== undefined) return keep.some((name) => headerKey(name) === headerKey(column.name));
  return !isConstant(column, records);
}

/** True where all records of the sources that have the column have one value in it. */
function isConstant({ ids }: Column, { sourceOf, sources }: RecordSet): boolean {
  const filled = new Int32Array(sources.length);
  const rows = new Int32Array(sources.length);
  let first = -1;
  for (let record = 0; record < ids.length; record++) {
    const source = sourceOf[record] as number;
    rows[source] = (rows[source] as number) + 1;
    const id = ids[record] as number;
    if (id < 0) continue;
    if (first >= 0 && id !== first) return false;
    first = id;
    filled[source] = (filled[source] as number) + 1;
  }
  return filled.every((count, source) => count === 0 || count === rows[source]);
}
