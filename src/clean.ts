import { AurumError } from './model/error.ts';
import type { IssueCode } from './model/issue.ts';
import type { SourcePlan } from './model/plan.ts';
import { cellIssues } from './normalize/record/cell-issues.ts';
import { type CleanColumn, cleanColumns } from './normalize/record/clean-column.ts';
import { screenRows } from './normalize/record/screen-rows.ts';
import { resolvePlan, type SourceRequest } from './plan/resolve.ts';
import { readSources } from './read/read-sources.ts';
import type { ReadRequest, ReadResult } from './read/request.ts';
import { maskValue } from './report/mask.ts';
import { withoutRows } from './runs/intake.ts';
import { keepRejects, type TextTarget, targetOf } from './runs/outgoing.ts';
import { filesRead } from './runs/run-paths.ts';
import { cellText, type Table } from './table/table.ts';
import { type CleanLayout, changeRows, cleanRows, withoutEarlier } from './write/clean.ts';
import { FileGroup } from './write/file-group.ts';
import type { SheetForm } from './write/sheet-text.ts';

/** What to clean and where to. */
export interface CleanRequest extends SourceRequest {
  readonly read: ReadRequest;
  readonly maxRejects?: number;
  readonly layout: CleanLayout;
  /** A path, or where to send the text. */
  readonly output: string | TextTarget;
  /** How text is written; a name that ends in .xlsx makes a workbook whatever it says. */
  readonly form?: SheetForm;
  /** Path of the list of changes. */
  readonly changes?: string;
  /** Path of the list of rows that cannot be read; there is no file when there are none. */
  readonly rejects?: string;
  readonly isForced: boolean;
  readonly showValues: boolean;
}

/** What cleaning needs from outside: someone to tell, and to make way for. */
export interface CleanHost {
  /** Told how to give up the outputs, for whoever has to end it early. */
  readonly onOpen?: (giveUp: () => void) => void;
  /** Called, and waited for, between batches of work: the moment to let signals through. */
  readonly onBatch?: () => Promise<void>;
}

/** What one rule did to one column. */
export interface RuleCount {
  readonly column: string;
  readonly rule: string;
  readonly cells: number;
  /** Masked unless values are shown. */
  readonly examples: readonly string[];
}

export interface CleanOutcome {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly changed: number;
  readonly columns: readonly string[];
  readonly rules: readonly RuleCount[];
  /** Faults of cells in records, as `aurum run` counts them. */
  readonly issues: readonly { readonly column: string; readonly code: IssueCode; readonly cells: number }[];
  /** Rows that are no records; they are kept here, and rejected by `aurum run`. */
  readonly noRecords: readonly { readonly code: IssueCode; readonly rows: number }[];
  readonly rejects: ReadResult['rejects'];
}

const EXAMPLES = 3;

/** Cleans one file: read → plan → clean → write. Throws AurumError; then nothing was published. */
export async function clean(request: CleanRequest, host: CleanHost = {}): Promise<CleanOutcome> {
  const files = new FileGroup({
    inputs: filesRead({ ...request, inputs: [request.read.path] }),
    isForced: request.isForced,
  });
  host.onOpen?.(() => files.abort());
  try {
    // Outputs are opened first: a name that may not be written is told before anything is read.
    const output = targetOf(request.output, files, request.form);
    const changes = request.changes === undefined ? undefined : targetOf(request.changes, files);
    const [read] = await readSources([request.read], request.maxRejects);
    if (read === undefined) throw new Error('one input makes one table');
    const { table } = read;
    const [plan] = resolvePlan(request, [table]).plan.sources;
    if (plan === undefined) throw new Error('one input makes one source');
    const cleaned = await cleanTable(table, { plan, layout: request.layout }, host);
    await output(cleanRows(table, cleaned, request.layout), host.onBatch);
    if (changes !== undefined)
      await changes(changeRows(table, { cleaned, showValues: request.showValues }), host.onBatch);
    keepRejects(request.rejects, read.rejects, files);
    files.commit();
    return outcomeOf(read, { plan, cleaned }, request.showValues);
  } catch (error) {
    files.abort();
    throw error;
  }
}

async function cleanTable(
  table: Table,
  { plan, layout }: { plan: SourcePlan; layout: CleanLayout },
  { onBatch }: CleanHost,
): Promise<CleanColumn[]> {
  await onBatch?.();
  const cleaned: CleanColumn[] = [];
  for (const column of cleanColumns(table, plan)) {
    cleaned.push(column);
    await onBatch?.();
  }
  if (cleaned.length === 0) throw nothingToClean(table.source);
  return layout === 'beside' ? withoutEarlier(table, cleaned) : cleaned;
}

function outcomeOf(
  read: ReadResult,
  { plan, cleaned }: { plan: SourcePlan; cleaned: readonly CleanColumn[] },
  showValues: boolean,
): CleanOutcome {
  const faults = screenRows(read.table, plan);
  const records = withoutRows(read.table, faults);
  const rules = cleaned.flatMap((column) => countRules(column, showValues));
  const changed = cleaned.reduce((sum, { changeOf }) => sum + changeOf.filter((change) => change >= 0).length, 0);
  return {
    rowsIn: read.recordsIn,
    rowsOut: read.table.rows,
    changed,
    columns: cleaned.map(({ raw }) => raw.name),
    rules,
    issues: cellIssues(records, plan).map(({ code, column, rows }) => ({ column, code, cells: rows.length })),
    noRecords: countCodes(faults.map(({ code }) => code)),
    rejects: read.rejects,
  };
}

function countCodes(codes: readonly IssueCode[]): { code: IssueCode; rows: number }[] {
  const counts = new Map<IssueCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, rows]) => ({ code, rows })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function countRules(column: CleanColumn, showValues: boolean): RuleCount[] {
  const found = new Map<string, { cells: number; examples: Set<string> }>();
  column.changeOf.forEach((change, row) => {
    for (const rule of column.changes[change] ?? []) {
      let one = found.get(rule);
      if (one === undefined) found.set(rule, (one = { cells: 0, examples: new Set() }));
      one.cells++;
      if (one.examples.size < EXAMPLES) one.examples.add(example(column, row, showValues));
    }
  });
  return [...found].map(([rule, { cells, examples }]) => ({
    column: column.raw.name,
    rule,
    cells,
    examples: [...examples],
  }));
}

function example({ plan, raw, clean }: CleanColumn, row: number, showValues: boolean): string {
  const shown = (text: string): string => (showValues ? text : maskValue(plan.role, text));
  return `"${shown(cellText(raw, row))}" → "${shown(cellText(clean, row))}"`;
}

function nothingToClean(source: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E203',
    what: 'No column holds values that can be cleaned; nothing was evaluated.',
    place: { file: source },
    fix: 'Name the columns in a plan: aurum init, edit it, then aurum clean -c aurum.yaml.',
  });
}
