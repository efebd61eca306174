import { resolve } from 'node:path';
import { isPostgres } from '../read/read-postgres.ts';
import { splitPart } from '../read/read-source.ts';
import type { Read, Written } from '../write/apart.ts';

/** Behind the name of the output folder: what a run that did not pass leaves for reading. */
export const FAILED_SUFFIX = '.failed';

/** Files that a run names, whatever for. */
export interface NamedPaths {
  readonly inputs: readonly string[];
  readonly planPath?: string;
  readonly judgements?: string;
  readonly corrections?: string;
  readonly suppress?: readonly string[];
  readonly against?: string;
}

/** Folders that a run may replace; copies of edited outputs are only ever added to theirs. */
export function writtenBy(output: string): Written[] {
  return ['', FAILED_SUFFIX].map((suffix) => ({ path: `${resolve(output)}${suffix}`, isFolder: true }));
}

/** Files that it reads. An earlier plan, or the run to compare with, may be what it replaces. */
export function readBy({ inputs, planPath, judgements, corrections, suppress = [], against }: NamedPaths): Read[] {
  const files = [...inputs, ...suppress, ...[judgements, corrections].flatMap((path) => path ?? [])];
  const read = files.filter((path) => !isPostgres(path)).map((path) => ({ path: splitPart(path)[0] }));
  const outputs = [planPath, against].flatMap((path) => (path === undefined ? [] : [{ path, isOutput: true }]));
  return [...read, ...outputs];
}

/** Paths of the files that it reads. */
export function filesRead(named: NamedPaths): string[] {
  return readBy(named).map(({ path }) => path);
}
