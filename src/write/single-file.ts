import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AurumError } from '../model/error.ts';
import { attempt, disk, readText } from './disk.ts';
import { FileWriter } from './file-writer.ts';
import { temporaryName } from './temporary.ts';

const HASH_CHUNK = 1 << 20;

/** What a single output must not be. */
export interface SingleFileRules {
  /** Files this run reads or writes otherwise; '-' is ignored. */
  readonly others: readonly string[];
  /** True when a file that we did not write may be replaced. */
  readonly isForced: boolean;
}

/**
 * One output file, complete or not there: written beside its place, finished, then renamed. A note beside it
 * (`.<name>.aurum`) keeps the hash of what was written, so a later run replaces its own file and no other, nor one that
 * was edited since. Faults: E801 (refused by the system, or an input), E803 (a file we did not write).
 */
export class SingleFile {
  readonly writer: FileWriter;
  readonly #path: string;
  readonly #note: string;
  readonly #earlier: string | undefined;
  readonly #isNewFolder: boolean;
  #isOpen = true;

  private constructor(path: string, earlier: string | undefined) {
    this.#path = path;
    this.#isNewFolder = !existsSync(dirname(path));
    disk.makeFolder(dirname(path));
    this.#note = noteOf(path);
    this.#earlier = earlier;
    this.writer = new FileWriter(join(dirname(path), temporaryName()));
  }

  static open(name: string, rules: SingleFileRules): SingleFile {
    const path = resolve(name);
    refuseSame(path, rules.others);
    refuseDevice(path);
    const earlier = existsSync(path) ? hashOf(path) : undefined;
    if (earlier !== undefined && !rules.isForced && !(readNote(path)?.includes(earlier) ?? false)) throw foreign(path);
    return new SingleFile(path, earlier);
  }

  /** Makes the text complete and durable beside its place; what can fail for want of space fails here. */
  finish(): void {
    const { sha256 } = this.writer.finish();
    // The note names both the old and the new content, so that it is right whatever comes between.
    this.#writeNote([sha256, ...(this.#earlier === undefined ? [] : [this.#earlier])]);
  }

  /** Puts the finished file in its place. */
  publish(): void {
    disk.rename(this.writer.temporary, this.#path);
    this.#isOpen = false;
    disk.syncFolder(dirname(this.#path));
  }

  /** Gives up: the temporary file vanishes, an earlier output stays. Once published it does nothing. */
  abort(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    attempt(() => this.writer.close());
    attempt(() => disk.remove(this.writer.temporary));
    if (this.#isNewFolder) attempt(() => disk.removeFolder(dirname(this.#path)));
  }

  #writeNote(hashes: readonly string[]): void {
    const note = new FileWriter(join(dirname(this.#path), temporaryName()));
    try {
      note.text(`${JSON.stringify({ format: 'aurum-single-file', sha256: hashes })}\n`);
      note.finish();
      disk.rename(note.temporary, this.#note);
    } finally {
      attempt(() => disk.remove(note.temporary));
    }
  }
}

/** Removes a file that an earlier run wrote and nobody changed since, so that it cannot be taken for one of this run. */
export function removeEarlier(name: string): void {
  const path = resolve(name);
  if (!(statOf(path)?.isFile() ?? false)) return;
  if (readNote(path)?.includes(hashOf(path)) !== true) return;
  disk.remove(path);
  disk.remove(noteOf(path));
}

function noteOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.aurum`);
}

/** Hashes of what we wrote to a path; undefined when we never did. */
function readNote(path: string): readonly string[] | undefined {
  try {
    const { format, sha256 } = JSON.parse(readText(noteOf(path)) ?? '{}');
    return format === 'aurum-single-file' && Array.isArray(sha256) ? sha256 : undefined;
  } catch {
    return undefined;
  }
}

/** A rename would put a file in the place of a device, whatever is forced. */
function refuseDevice(path: string): void {
  if (statOf(path)?.isFile() ?? true) return;
  throw new AurumError({
    exit: 'OUTPUT',
    code: 'E801',
    what: 'The output is a folder or a device.',
    place: { file: basename(path) },
    fix: 'Name a file, or - for standard output.',
  });
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(HASH_CHUNK);
  const descriptor = openSync(path, 'r');
  try {
    for (let length = 1; length > 0; ) {
      length = readSync(descriptor, chunk);
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

function refuseSame(path: string, others: readonly string[]): void {
  const own = identity(path);
  const same = others.find((other) => other !== '-' && (resolve(other) === path || identity(resolve(other)) === own));
  if (same === undefined) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E801',
    what: 'The output is also an input or another output; inputs are never touched.',
    place: { file: basename(path) },
    fix: 'Choose another name for the output.',
  });
}

/** Undefined for what is not there or cannot be looked at: writing to it will tell why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function identity(path: string): string {
  const stat = statOf(path);
  return stat === undefined ? path : `${stat.dev}:${stat.ino}`;
}

function foreign(path: string): AurumError {
  return new AurumError({
    exit: 'OUTPUT',
    code: 'E803',
    what: 'A file of this name exists that no earlier run wrote, or that was changed since.',
    place: { file: basename(path) },
    fix: 'Choose another name, or replace it with --force.',
  });
}
