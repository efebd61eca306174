import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AurumError } from '../model/error.ts';
import { attempt, disk, readText } from './disk.ts';
import { FileWriter, type OutputFile } from './file-writer.ts';
import { LOCK_NAME, takeLock } from './lock.ts';
import { isInterrupted, JOURNAL_NAME, type Move, publish, recover } from './publication.ts';
import { isPlainName, isTemporary, temporaryName } from './temporary.ts';

/** What desktops and version control leave in any folder. */
const NOBODYS = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore'];

export const MANIFEST_NAME = 'manifest.json';

/** Files of a set by name. */
export type OutputFiles = Readonly<Record<string, OutputFile>>;

/**
 * The outputs of one run: published together under a lock, or not at all.
 *
 * Files are written to temporaries in the folder itself and renamed at the end, `manifest.json` last. Its `files`
 * (bytes, sha256, rows per name) are the set: a reader that finds other bytes than the manifest says is looking at a
 * publication in progress, or at one that was killed and that the next run completes before anything else.
 */
export class OutputSet {
  readonly folder: string;
  readonly #writers = new Map<string, FileWriter>();
  readonly #isNewFolder: boolean;
  readonly #release: () => void;
  #isOpen = true;

  private constructor(folder: string, isNewFolder: boolean) {
    this.folder = folder;
    this.#isNewFolder = isNewFolder;
    this.#release = takeLock(folder);
  }

  /**
   * Takes the folder, creating it when absent. `inputs` are paths this run reads ('-' is ignored).
   * Faults: E801 (refused by the system, or an input), E802 (locked), E803 (holds files no run wrote).
   */
  static open(folder: string, inputs: readonly string[] = []): OutputSet {
    const path = resolve(folder);
    const isNew = !existsSync(path);
    disk.makeFolder(path);
    refuseInputs(path, inputs);
    refuseForeign(path);
    const set = new OutputSet(path, isNew);
    try {
      recover(path);
      refuseForeign(path);
      return set;
    } catch (error) {
      set.#close();
      throw error;
    }
  }

  /** A streaming writer for a file of the set. Names are plain: letters, digits, dot, dash, underscore. */
  writer(name: string): FileWriter {
    if (!isPlainName(name) || name === MANIFEST_NAME || this.#writers.has(name) || !this.#isOpen) {
      throw new Error(`not a name for a new output: ${name}`);
    }
    const writer = new FileWriter(join(this.folder, temporaryName()));
    this.#writers.set(name, writer);
    return writer;
  }

  /** Finishes every file. Calling it before {@link commit} is optional; writing afterwards is a bug. */
  finish(): OutputFiles {
    return Object.fromEntries([...this.#writers].map(([name, writer]) => [name, writer.finish()]));
  }

  /**
   * Publishes the set with a manifest of `facts` and its files; outputs of earlier runs that are not in it are removed.
   * On a fault (E801) the earlier set stands as it was.
   */
  commit(facts: Readonly<Record<string, unknown>> = {}): OutputFiles {
    try {
      const files = this.finish();
      const manifest = new FileWriter(join(this.folder, temporaryName()));
      const names = [...this.#writers.keys()].sort();
      const moves = names.map((name) => this.#moveOf(name, this.#writers.get(name) as FileWriter));
      const sorted = Object.fromEntries(names.map((name) => [name, files[name]]));
      this.#writers.set(MANIFEST_NAME, manifest);
      manifest.text(`${JSON.stringify({ format: 'aurum-manifest', version: 1, ...facts, files: sorted }, null, 2)}\n`);
      manifest.finish();
      const removals = manifestNames(this.folder).filter((name) => !this.#writers.has(name));
      publish(this.folder, { moves: [...moves, this.#moveOf(MANIFEST_NAME, manifest)], removals });
      this.#close();
      return files;
    } catch (error) {
      this.abort();
      throw error;
    }
  }

  /** Gives up: temporaries vanish, earlier outputs stay. After a commit or another abort it does nothing. */
  abort(): void {
    if (!this.#isOpen) return;
    for (const writer of this.#writers.values()) {
      attempt(() => writer.close());
      if (!isInterrupted(this.folder)) attempt(() => disk.remove(writer.temporary));
    }
    this.#close();
    if (this.#isNewFolder) attempt(() => disk.removeFolder(this.folder));
  }

  #close(): void {
    this.#isOpen = false;
    attempt(this.#release);
  }

  #moveOf(name: string, writer: FileWriter): Move {
    return { name, temporary: writer.temporary.slice(this.folder.length + 1) };
  }
}

/** Names of the outputs an earlier run published here; empty when none did. */
function manifestNames(folder: string): string[] {
  try {
    const manifest = JSON.parse(readText(join(folder, MANIFEST_NAME)) ?? '{}');
    return manifest.format === 'aurum-manifest' ? Object.keys(manifest.files ?? {}).filter(isPlainName) : [];
  } catch {
    return [];
  }
}

function refuseForeign(folder: string): void {
  if (isInterrupted(folder)) return;
  const ours = manifestNames(folder);
  const known = new Set([...ours, ...(ours.length > 0 ? [MANIFEST_NAME] : []), LOCK_NAME, JOURNAL_NAME, ...NOBODYS]);
  const foreign = disk
    .list(folder)
    .filter((name) => !known.has(name) && !isTemporary(name) && !name.startsWith(`${LOCK_NAME}.`));
  if (foreign.length === 0) return;
  throw new AurumError({
    exit: 'OUTPUT',
    code: 'E803',
    what: `The output folder holds ${foreign.length} file(s) that no earlier run wrote.`,
    place: { file: foreign[0] as string },
    fix: 'Choose an empty folder or an earlier output.',
  });
}

/** An input inside the output folder, the folder itself, or another name of one of its files. */
function refuseInputs(folder: string, inputs: readonly string[]): void {
  const target = realpathSync(folder);
  const identities = new Set(disk.list(folder).map((name) => identity(join(folder, name))));
  for (const input of inputs) {
    if (input === '-' || !existsSync(input)) continue;
    const path = realpathSync(input);
    if (path !== target && dirname(path) !== target && !identities.has(identity(path))) continue;
    throw new AurumError({
      exit: 'USAGE',
      code: 'E801',
      what: 'An input lies in the output folder; inputs are never touched.',
      place: { file: input },
      fix: 'Choose another output folder.',
    });
  }
}

function identity(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? path : `${stat.dev}:${stat.ino}`;
}
