import { AurumError } from './model/error.ts';
import type { IssueCode } from './model/issue.ts';
import { type CleanColumn, cleanColumns } from './normalize/clean-column.ts';
import { resolvePlan, type SourceRequest } from './plan/resolve.ts';
import { readSources } from './read/read-sources.ts';
import type { ReadRequest, ReadResult } from './read/request.ts';
import { maskValue } from './report/mask.ts';
import { cellText } from './table/table.ts';
import { type CleanLayout, type TextSink, writeChanges, writeClean } from './write/clean.ts';
import { SingleFile } from './write/single-file.ts';

/** What to clean and where to. */
export interface CleanRequest extends SourceRequest {
  readonly read: ReadRequest;
  readonly maxRejects?: number;
  readonly layout: CleanLayout;
  /** A path, or where to send the text. */
  readonly output: string | TextSink;
  /** Path of the list of changes. */
  readonly changes?: string;
  readonly isForced: boolean;
  readonly showValues: boolean;
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
  readonly issues: readonly { readonly column: string; readonly code: IssueCode; readonly cells: number }[];
  readonly rejects: ReadResult['rejects'];
}

const EXAMPLES = 3;

/** Cleans one file: read → plan → clean → write. Throws AurumError; then nothing was published. */
export async function clean(request: CleanRequest): Promise<CleanOutcome> {
  const files = openFiles(request);
  try {
    const [read] = await readSources([request.read], request.maxRejects);
    if (read === undefined) throw new Error('one input makes one table');
    const [plan] = resolvePlan(request, [read.table]).sources;
    const cleaned = plan === undefined ? [] : cleanColumns(read.table, plan);
    if (cleaned.length === 0) throw nothingToClean(read.table.source);
    writeClean(files.sink, read.table, cleaned, request.layout);
    if (files.changes !== undefined)
      writeChanges(files.changes.writer, read.table, { cleaned, showValues: request.showValues });
    files.changes?.commit();
    files.output?.commit();
    return outcomeOf(read, cleaned, request.showValues);
  } catch (error) {
    files.output?.abort();
    files.changes?.abort();
    throw error;
  }
}

interface Files {
  readonly sink: TextSink;
  readonly output?: SingleFile;
  readonly changes?: SingleFile;
}

/** Outputs are opened first: a name that may not be written is told before anything is read. */
function openFiles({ read, output, changes: list, isForced }: CleanRequest): Files {
  const open = (path: string, others: readonly string[]): SingleFile =>
    SingleFile.open(path, { others: [read.path, ...others], isForced });
  const changes = list === undefined ? undefined : open(list, typeof output === 'string' ? [output] : []);
  const more = changes === undefined ? {} : { changes };
  if (typeof output !== 'string') return { sink: output, ...more };
  try {
    const file = open(output, []);
    return { sink: file.writer, output: file, ...more };
  } catch (error) {
    changes?.abort();
    throw error;
  }
}

function outcomeOf(read: ReadResult, cleaned: readonly CleanColumn[], showValues: boolean): CleanOutcome {
  const rules = cleaned.flatMap((column) => countRules(column, showValues));
  const changed = cleaned.reduce((sum, { changeOf }) => sum + changeOf.filter((change) => change >= 0).length, 0);
  return {
    rowsIn: read.recordsIn,
    rowsOut: read.table.rows,
    changed,
    columns: cleaned.map(({ raw }) => raw.name),
    rules,
    issues: cleaned.flatMap(({ raw, issues }) =>
      [...issues].map(([code, cells]) => ({ column: raw.name, code, cells })),
    ),
    rejects: read.rejects,
  };
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
