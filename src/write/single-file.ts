import { basename, dirname, join, resolve } from 'node:path';
import { isThere, readText, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { refuseShared } from './apart.ts';
import { attempt, disk } from './disk.ts';
import { FileWriter } from './file-writer.ts';
import { isTemporary, temporaryName } from './temporary.ts';

const ABANDONED_MILLISECONDS = 86_400_000;

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
  #isPublished = false;
  #backup: string | undefined;

  private constructor(path: string, earlier: string | undefined) {
    this.#path = path;
    this.#isNewFolder = !isThere(dirname(path));
    disk.makeFolder(dirname(path));
    this.#note = noteOf(path);
    this.#earlier = earlier;
    try {
      this.writer = new FileWriter(join(dirname(path), temporaryName()));
    } catch (error) {
      if (this.#isNewFolder) attempt(() => disk.removeFolder(dirname(path)));
      throw error;
    }
    attempt(() => removeAbandoned(this.writer.temporary));
  }

  static open(name: string, rules: SingleFileRules): SingleFile {
    const path = resolve(name);
    refuseShared(
      [{ path }],
      rules.others.map((other) => ({ path: other })),
    );
    refuseDevice(path);
    const earlier = isThere(path) ? disk.hash(path) : undefined;
    if (earlier !== undefined && !rules.isForced && !(readNote(path)?.includes(earlier) ?? false)) throw foreign(path);
    return new SingleFile(path, earlier);
  }

  /** Makes the text complete and durable beside its place; what can fail for want of space fails here. */
  finish(): void {
    const { sha256 } = this.writer.finish();
    // The note names both the old and the new content, so that it is right whatever comes between.
    this.#writeNote([sha256, ...(this.#earlier === undefined ? [] : [this.#earlier])]);
  }

  /** Puts the finished file in its place; what stood there is kept under a second name until {@link settle}. */
  publish(): void {
    if (this.#earlier !== undefined) {
      const backup = join(dirname(this.#path), temporaryName());
      disk.keep(this.#path, backup);
      this.#backup = backup;
    }
    disk.rename(this.writer.temporary, this.#path);
    this.#isPublished = true;
    disk.syncFolder(dirname(this.#path));
  }

  /** The file stands for good. */
  settle(): void {
    this.#isOpen = false;
    this.#dropBackup();
  }

  /** Gives up: the temporary file vanishes, an earlier output stands as it did. Once settled it does nothing. */
  abort(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    attempt(() => this.writer.close());
    attempt(() => disk.remove(this.writer.temporary));
    if (this.#isPublished) attempt(() => this.#takeBack());
    this.#dropBackup();
    if (this.#earlier === undefined) attempt(() => disk.remove(this.#note));
    if (this.#isNewFolder) attempt(() => disk.removeFolder(dirname(this.#path)));
  }

  #takeBack(): void {
    if (this.#backup === undefined) disk.remove(this.#path);
    else disk.rename(this.#backup, this.#path);
  }

  #dropBackup(): void {
    const backup = this.#backup;
    if (backup !== undefined) attempt(() => disk.remove(backup));
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

/** Temporary files that a killed command left: those that nobody has written for a day, by the clock of their disk. */
function removeAbandoned(own: string): void {
  const folder = dirname(own);
  const now = disk.look(own)?.mtimeMs ?? 0;
  for (const name of disk.list(folder)) {
    const path = join(folder, name);
    if (isTemporary(name) && now - (disk.look(path)?.mtimeMs ?? now) > ABANDONED_MILLISECONDS) disk.remove(path);
  }
}

/** Removes a file that an earlier run wrote and nobody changed since, so that it cannot be taken for one of this run. */
export function removeEarlier(name: string): void {
  const path = resolve(name);
  if (!(statOf(path)?.isFile() ?? false)) return;
  if (readNote(path)?.includes(disk.hash(path)) !== true) return;
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

function foreign(path: string): AurumError {
  return new AurumError({
    exit: 'OUTPUT',
    code: 'E803',
    what: 'A file of this name exists that no earlier run wrote, or that was changed since.',
    place: { file: basename(path) },
    fix: 'Choose another name, or replace it with --force.',
  });
}
