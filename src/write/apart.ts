import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { io, isThere, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';

/** A path that is to be written. */
export interface Written {
  readonly path: string;
  /** True for a folder that is published as a whole. */
  readonly isFolder?: boolean;
}

/** A path that is read. */
export interface Read {
  readonly path: string;
  /** True for an output of an earlier run, which may lie in the folder that the next one replaces. */
  readonly isOutput?: boolean;
}

/**
 * What is read is never written, by whatever name: another spelling, a link, a place inside a folder that is replaced. Nor are two
 * outputs one file, and nothing else is written into a folder of outputs. `-` is a stream and no path. Fault: E801 (USAGE).
 */
export function refuseShared(written: readonly Written[], read: readonly Read[]): void {
  const targets = written.filter(({ path }) => path !== '-').map(placeOfWritten);
  const sources = read.filter(({ path }) => path !== '-');
  targets.forEach((target, at) => {
    for (const { path, isOutput } of sources) {
      if (target.isFolder && isOutput === true) continue;
      if (isHit(target, path))
        throw shared(path, 'An output is also an input, or holds one; inputs are never touched.');
    }
    for (const other of targets.slice(at + 1)) {
      if (isHit(target, other.path) || isHit(other, target.path))
        throw shared(
          target.isFolder ? other.path : target.path,
          'Two outputs are one file, or one lies in the folder of the other.',
        );
    }
  });
}

interface Target {
  readonly path: string;
  readonly real: string;
  readonly isFolder: boolean;
  /** Device and number of the file, or of every file of the folder. */
  readonly identities: ReadonlySet<string>;
}

function placeOfWritten({ path, isFolder = false }: Written): Target {
  const names =
    isFolder && statOf(path)?.isDirectory() === true ? io.list(path).map((name) => join(path, name)) : [path];
  const identities = new Set(names.flatMap((name) => identity(name) ?? []));
  return { path, real: real(path), isFolder, identities };
}

function isHit(target: Target, path: string): boolean {
  const own = real(path);
  if (own === target.real) return true;
  if (target.isFolder && !relative(target.real, own).startsWith('..') && own.startsWith(target.real + sep)) return true;
  const known = identity(path);
  return known !== undefined && statOf(path)?.isDirectory() !== true && target.identities.has(known);
}

/** A path without links, as far as it is there. */
function real(path: string): string {
  const whole = resolve(path);
  if (isThere(whole)) return io.realpath(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(real(parent), basename(whole));
}

function identity(path: string): string | undefined {
  const stat = statOf(path);
  return stat === undefined ? undefined : `${stat.dev}:${stat.ino}`;
}

function shared(path: string, what: string): AurumError {
  const fix = 'Choose another name or folder for the output.';
  return new AurumError({ exit: 'USAGE', code: 'E801', what, place: { file: path }, fix });
}
