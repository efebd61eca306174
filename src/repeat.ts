import { join } from 'node:path';
import { io, isThere, statOf } from './io/io.ts';
import { type MatchResult, matchRecords } from './match/match.ts';
import type { MatchModel } from './match/model.ts';
import type { Judgement } from './match/options.ts';
import type { PairEngine } from './match/steps.ts';
import type { ErasedFacts } from './model/erasure.ts';
import { AurumError } from './model/error.ts';
import type { Plan } from './model/plan.ts';
import { type JudgedRows, judgementsOfRows, keptIds } from './nights/kept-ids.ts';
import { normalizeSources } from './normalize/record/records.ts';
import { customerRows } from './plan/customer-rows.ts';
import { expiredRows } from './privacy/retention.ts';
import { readSources } from './read/read-sources.ts';
import { recordsOf } from './runs/intake.ts';
import { readJudgements } from './runs/judgements.ts';
import { keepRows } from './table/keep-rows.ts';
import type { RecordSet } from './table/records.ts';
import type { Column, Table } from './table/table.ts';

/** Where the judgements of a run came from. */
export interface JudgementsOrigin {
  readonly path: string;
  readonly sha256: string;
}

/** What repeating needs of a manifest. */
interface RunManifest {
  readonly inputs: readonly { readonly source: string; readonly sha256: string }[];
  readonly judgements: JudgementsOrigin | null;
  /** Of runs that keep a ledger: its number, and what was judged. */
  readonly identity?: { readonly run: number; readonly judged: readonly JudgedRows[] };
  readonly rows: { readonly golden: number };
  /** People who were erased since. */
  readonly erased?: ErasedFacts;
  /** The day that its retention was counted from. */
  readonly today?: string;
}

/** The records of a finished run and how they were matched. */
export interface RepeatedRun {
  readonly plan: Plan;
  readonly records: RecordSet;
  readonly matching: MatchResult;
  /** Golden ids per cluster of a run that keeps a ledger; undefined where they follow from the records. */
  readonly goldenIds: Column | undefined;
}

/**
 * Matches the records of a finished run again, from its plan, inputs, judgements and model, so that scores and customers
 * are those of the run; nothing is trained. Faults: E105 when an input or the judgements have changed since, or the run
 * was made by a version that matches differently; E103 and E106 when the folder holds no whole run.
 */
export async function repeatRun(folder: string, engine: PairEngine): Promise<RepeatedRun> {
  const { plan, manifest, records, judgements, model } = await repeatGround(folder);
  const matching = await matchRecords(records, { ...plan.match, judgements, model }, engine);
  if (matching.clustering.count !== manifest.rows.golden - (manifest.erased?.customers ?? 0))
    throw changed('The run was matched in another way than this version does.', folder);
  const goldenIds = manifest.identity && (await keptIds(folder, records, matching.clustering));
  return { plan, records, matching, goldenIds };
}

/** What a finished run matched, and by what: its plan, records, judgements and weights. Faults: as {@link repeatRun}. */
export async function repeatGround(folder: string) {
  const plan = readRunFile<Plan>(folder, 'plan.json');
  const manifest = readRunFile<RunManifest>(folder, 'manifest.json');
  const records = await readRecords(plan, manifest);
  const judgements = await judgementsOf(folder, { plan, manifest, records });
  const model = readRunFile<MatchModel>(folder, 'model.json');
  return { plan, manifest, records, judgements, model };
}

/** The judgements of the run: those its manifest has, else those of its file, which must be the same still. */
async function judgementsOf(
  folder: string,
  { plan, manifest, records }: { plan: Plan; manifest: RunManifest; records: RecordSet },
): Promise<readonly Judgement[]> {
  if (manifest.identity !== undefined) return judgementsOfRows(manifest.identity.judged, records);
  const path = manifest.judgements?.path;
  const judged = await readJudgements({ path, match: plan.match, planPath: join(folder, 'plan.json') }, records);
  if (judged.sha256 !== manifest.judgements?.sha256)
    throw changed('The judgements have changed since the run.', path ?? '');
  return judged.judgements;
}

async function readRecords(plan: Plan, { inputs, erased, today }: RunManifest): Promise<RecordSet> {
  const reads = await readSources(plan.sources);
  for (const { table, sha256 } of reads)
    if (inputs.find((input) => input.source === table.source)?.sha256 !== sha256)
      throw changed('An input has changed since the run.', table.source);
  const tables = plan.sources.flatMap((source, at) =>
    reads
      .slice(at, at + 1)
      .map((read) => ({ plan: source, table: withoutErased(recordsOf(read.table, source), erased) })),
  );
  const { retention } = plan;
  const over = retention === undefined || today === undefined ? new Map() : expiredRows(tables, retention, today);
  const kept = tables.map((one) => ({ ...one, table: withoutRowsOf(one.table, over.get(one.table.source)) }));
  return normalizeSources(customerRows(kept));
}

function withoutRowsOf(table: Table, gone: Int32Array | undefined): Table {
  if (gone === undefined) return table;
  const rows = new Set(gone);
  return keepRows(
    table,
    Int32Array.from(table.recordNumbers.keys()).filter((row) => !rows.has(row)),
  );
}

/** Rows of people who were erased since the run are none of it any more. */
function withoutErased(table: Table, erased: ErasedFacts | undefined): Table {
  const gone = new Set(erased?.rows.flatMap(([source, row]) => (source === table.source ? [row] : [])));
  if (gone.size === 0) return table;
  const rows = Int32Array.from(table.recordNumbers.keys()).filter(
    (row) => !gone.has(table.recordNumbers[row] as number),
  );
  return keepRows(table, rows);
}

function changed(what: string, file: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E105',
    what,
    place: { file },
    fix: 'Run again, then explain.',
  });
}

/** A JSON output of a finished run. Faults: E106 when it is not there, E103 when it is damaged. */
export function readRunFile<T>(folder: string, name: string): T {
  const path = runFile(folder, name);
  try {
    return JSON.parse(io.readText(path)) as T;
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'INPUT',
        code: 'E103',
        what: 'The output of the run cannot be read.',
        place: { file: path },
        expected: 'the file as aurum run wrote it',
        fix: 'Run again.',
      },
      { cause },
    );
  }
}

/** Path of an output of a finished run. Fault: E106, which says what was looked for where. */
export function runFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (isThere(path)) return path;
  const found = statOf(folder);
  const isFile = found?.isDirectory() === false;
  const missing = found !== undefined ? `There is no ${name} in the folder` : 'There is no such folder';
  throw new AurumError({
    exit: 'INPUT',
    code: 'E106',
    what: `No finished run: ${isFile ? 'It is a file, not a folder' : missing}.`,
    place: { file: folder },
    expected: 'an output folder of aurum run',
    fix: 'Name the folder that a run was given with -o: aurum evaluate out/ --truth truth.csv   or   aurum explain shop:17 -o out/',
  });
}
