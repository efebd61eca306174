import { counterparts } from './match/counterparts.ts';
import { matchRecords } from './match/match.ts';
import { rowFates } from './merge/row-fates.ts';
import { AurumError } from './model/error.ts';
import { normalizeSources } from './normalize/record/records.ts';
import { customerRows } from './plan/customer-rows.ts';
import type { ReadResult } from './read/request.ts';
import { type Intake, type IntakeRequest, takeIn, withoutCustomers } from './runs/intake.ts';
import { readJudgements } from './runs/judgements.ts';
import { keepRejects, type ListingHost, type TextTarget, targetOf } from './runs/outgoing.ts';
import { filesRead } from './runs/run-paths.ts';
import { cellText } from './table/table.ts';
import { type DedupedInput, dedupedRows } from './write/deduped.ts';
import { FileGroup } from './write/file-group.ts';
import type { SheetForm } from './write/sheet-text.ts';

/** Two inputs: the rows to look up, and those to find them in. */
export interface AgainstRequest extends IntakeRequest {
  readonly output: string | TextTarget;
  /** How text is written; a name that ends in .xlsx makes a workbook whatever it says. */
  readonly form?: SheetForm;
  /** Path of the rows that are found nowhere, in their own columns. */
  readonly unmatched?: string;
  readonly rejects?: string;
  readonly isForced: boolean;
}

export interface AgainstOutcome {
  readonly rowsIn: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly rejects: ReadResult['rejects'];
}

const ADDED = ['match_row', 'match_key', 'match_probability', 'match_why'];

/** Each row of the first input with the row of the second it belongs to. Throws AurumError; then nothing was published. */
export async function matchAgainst(request: AgainstRequest, host: ListingHost): Promise<AgainstOutcome> {
  const files = new FileGroup({
    inputs: filesRead(request),
    isForced: request.isForced,
  });
  host.onOpen?.(() => files.abort());
  try {
    const target = targetOf(request.output, files, request.form);
    const rest = request.unmatched === undefined ? undefined : targetOf(request.unmatched, files, request.form);
    await host.onPhase?.('read');
    const intake = await takeIn(request, () => host.onPhase?.('plan'));
    const { input, isMatched } = await lookedUp(intake, request, host);
    await host.onPhase?.('write');
    await target(dedupedRows([input], ADDED), () => host.onPhase?.('write'));
    const missed = input.rows.filter((row) => !isMatched(row));
    if (rest !== undefined) await rest(dedupedRows([{ ...input, rows: missed, told: () => [] }], []));
    const numbers = new Set(input.table.recordNumbers);
    const rejects = (intake.reads[0]?.rejects ?? []).filter(({ record }) => !numbers.has(record));
    keepRejects(request.rejects, rejects, files);
    files.commit();
    const rowsIn = input.table.rows + rejects.length;
    return { rowsIn, matched: input.rows.length - missed.length, unmatched: missed.length, rejects };
  } catch (error) {
    files.abort();
    throw error;
  }
}

async function lookedUp(
  { plan, tables, whole, reads, leftOut }: Intake,
  { planPath }: AgainstRequest,
  { engine, onPhase }: ListingHost,
): Promise<{ readonly input: DedupedInput; readonly isMatched: (row: number) => boolean }> {
  const [table, master] = whole;
  if (table === undefined || master === undefined) throw notTwo(leftOut.map(({ source }) => source));
  await onPhase?.('normalize');
  const records = normalizeSources(customerRows(tables));
  const against = records.sources.findIndex(({ name }) => name === master.source);
  if (against < 0 || !records.sources.some(({ name }) => name === table.source)) throw withoutCustomers();
  await onPhase?.('match');
  const { judgements } = await readJudgements({ path: undefined, match: plan.match, planPath }, records);
  const matching = await matchRecords(records, { ...plan.match, judgements }, engine);
  const find = counterparts(records, against, matching);
  const { recordOf } = rowFates(table, records, matching.clustering);
  const told = (row: number): readonly string[] => {
    const record = recordOf[row] as number;
    const found = record < 0 ? undefined : find(record);
    if (found === undefined) return ['', '', '', ''];
    const key = cellText(records.sourceKey, found.record);
    const probability = String(Number(found.probability.toFixed(4)));
    return [String(records.rowOf[found.record]), key, probability, found.why.join('; ')];
  };
  const rows = Array.from(recordOf, (_, row) => row);
  const isMatched = (row: number): boolean =>
    (recordOf[row] as number) >= 0 && find(recordOf[row] as number) !== undefined;
  return { input: { table, header: reads[0]?.header, rows, told }, isMatched };
}

function notTwo(leftOut: readonly string[]): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E203',
    what: `There are not two files of customers; ${leftOut.join(', ')} holds none.`,
    fix: 'aurum match new.csv --against master.csv',
  });
}
