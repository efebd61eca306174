import { dirname, isAbsolute, join } from 'node:path';
import { io } from '../io/io.ts';
import type { MatchModel } from '../match/model.ts';
import { AurumError } from '../model/error.ts';
import { type PlanFile, parsePlan } from '../plan/plan-file.ts';
import { expandInputs } from '../read/expand-inputs.ts';
import { isPostgres } from '../read/read-postgres.ts';
import type { ReadRequest } from '../read/request.ts';

/** Flags that say what to read. */
export interface SourceFlags {
  readonly config?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly maxFieldBytes?: number;
  readonly maxColumns?: number;
  readonly strict?: boolean;
}

export interface Sources {
  readonly inputs: readonly string[];
  readonly reads: readonly ReadRequest[];
  readonly planFile?: PlanFile;
  readonly planPath?: string;
}

/** The sources a command line names: files, or those of a plan. Throws USAGE when it names none or both. */
export async function sourcesOf(files: readonly string[], flags: SourceFlags): Promise<Sources> {
  const { config } = flags;
  if ((config === undefined) === (files.length === 0)) {
    throw new AurumError({
      exit: 'USAGE',
      code: 'E702',
      what: files.length === 0 ? 'No input is named.' : 'Files and a plan are both named.',
      expected: 'files, or -c with a plan',
      fix: 'aurum run a.csv b.csv -o out/   or   aurum run -c aurum.yaml -o out/',
    });
  }
  const common = commonRequest(flags);
  if (config === undefined) {
    const inputs = await namedInputs(files);
    return { inputs, reads: inputs.map((path) => ({ path, ...common })) };
  }
  const plan = parsePlan(readPlan(config), config);
  const sources = plan.sources.map((source) => ({ ...source, path: besidePlan(source.path, config) }));
  const inputs = sources.map(({ path }) => path);
  refuseTerminal(inputs);
  const planFile = { ...plan, sources };
  const reads = sources.map(
    ({ path, source, delimiter, encoding }): ReadRequest => ({
      ...common,
      path,
      ...(source === undefined ? {} : { source }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined ? {} : { encoding }),
    }),
  );
  return { inputs, reads, planFile, planPath: config };
}

/** Files, folders, globs and archives as the files they stand for. */
export async function namedInputs(files: readonly string[]): Promise<string[]> {
  refuseTerminal(files);
  return expandInputs(files);
}

/** Throws USAGE when standard input is named and nothing is piped into it. */
export function refuseTerminal(inputs: readonly string[]): void {
  if (!inputs.includes('-') || !process.stdin.isTTY) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'Standard input is a terminal; there is nothing to read.',
    fix: 'cat a.csv | aurum run - -o out/',
  });
}

/** Paths in a plan are relative to it. */
function besidePlan(path: string, plan: string): string {
  return path === '-' || isPostgres(path) || isAbsolute(path) ? path : join(dirname(plan), path);
}

function commonRequest({
  delimiter,
  encoding,
  maxFieldBytes,
  maxColumns,
  strict,
}: SourceFlags): Omit<ReadRequest, 'path'> {
  const limits = {
    ...(maxFieldBytes === undefined ? {} : { maxFieldBytes }),
    ...(maxColumns === undefined ? {} : { maxColumns }),
    ...(strict === true ? { isStrict: true } : {}),
  };
  return {
    limits,
    ...(delimiter === undefined ? {} : { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function readPlan(path: string): string {
  try {
    return io.readText(path);
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'USAGE',
        code: 'E701',
        what: 'The plan cannot be read.',
        place: { file: path },
        fix: 'Check the path of -c.',
      },
      { cause },
    );
  }
}

/** A model saved by an earlier run. Fault: E701 (USAGE). */
export function readModel(path: string): MatchModel {
  try {
    const model = JSON.parse(io.readText(path)) as MatchModel;
    if (model.version === 4 && Array.isArray(model.comparisons)) return model;
  } catch {
    // Told below: a missing file and one that is no model have the same cure.
  }
  throw new AurumError({
    exit: 'USAGE',
    code: 'E701',
    what: 'The file is no match model.',
    place: { file: path },
    expected: 'model.json of an earlier run of this version',
    fix: 'Check the path of --model.',
  });
}
