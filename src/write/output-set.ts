import { join, resolve } from 'node:path';
import { isThere } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { attempt, disk } from './disk.ts';
import { keepEdited } from './edited.ts';
import { type Egress, EgressWriter, type Outgoing, type OutgoingCells } from './egress.ts';
import { FileWriter, type OutputFile } from './file-writer.ts';
import { LOCK_NAME, type Lock, takeLock } from './lock.ts';
import { readManifest } from './manifest.ts';
import { isOutputName, MANIFEST_NAME } from './output-names.ts';
import { isForeignStage, isSwitching, prepareStage, SETS_NAME, settle, stagedPath, switchSets } from './switch.ts';
import { isTemporary } from './temporary.ts';

/** What desktops and version control leave in any folder. */
export const NOBODYS = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore'];

/** Files of a set by name. */
export type OutputFiles = Readonly<Record<string, OutputFile>>;

/** How a set is taken. */
export interface OutputSetOptions {
  /** True when a lock that cannot be told to be dead is broken. */
  readonly breaksLock?: boolean;
}

/** A set that stands, and what was kept of the one before. */
export interface Published {
  readonly files: OutputFiles;
  /** Paths of copies of outputs that somebody had edited since the run before. */
  readonly edited: readonly string[];
}

/**
 * The outputs of one run: published together under a lock, or not at all. Files are written to a stage inside the folder and
 * switched at the end ({@link switchSets}). `manifest.json` names them with bytes, sha256 and rows.
 */
export class OutputSet {
  readonly folder: string;
  readonly #writers = new Map<string, FileWriter>();
  readonly #isNewFolder: boolean;
  readonly #lock: Lock;
  #isOpen = true;
  #egress: Egress | undefined;

  private constructor(folder: string, isNewFolder: boolean, lock: Lock) {
    this.folder = folder;
    this.#isNewFolder = isNewFolder;
    this.#lock = lock;
  }

  /**
   * Takes the folder, creating it when absent, and settles what a killed run left.
   * Faults: E801 (refused by the system), E802 (locked), E803 (holds files no run wrote).
   */
  static open(folder: string, { breaksLock = false }: OutputSetOptions = {}): OutputSet {
    const path = resolve(folder);
    const isNew = !isThere(path);
    disk.makeFolder(path);
    let set: OutputSet | undefined;
    try {
      refuseForeign(path);
      set = new OutputSet(path, isNew, takeLock(path, { isBroken: breaksLock }));
      settleFolder(path);
      refuseForeign(path);
      prepareStage(path);
      return set;
    } catch (error) {
      if (set !== undefined) set.abort();
      else if (isNew) attempt(() => disk.removeFolder(path));
      throw error;
    }
  }

  /** A streaming writer for a file of the set: one of the names that a run can publish. */
  writer(name: string): Outgoing {
    const writer = this.#file(name);
    return this.#egress === undefined ? writer : new EgressWriter(writer, { name, egress: this.#egress });
  }

  /** A file of the set that is made in one piece, such as a workbook. */
  bytes(name: string, bytes: Uint8Array): void {
    this.#file(name).bytes(bytes);
  }

  /** The records of an output, the header first, as they leave through the egress: for another form of the same output. */
  *leaving(name: string, rows: Iterable<readonly string[]>): Generator<readonly string[]> {
    let cells: OutgoingCells | undefined;
    for (const row of rows) {
      yield cells === undefined ? row : cells(row);
      cells ??= this.#egress?.cellsOf(name, row) ?? ((own) => own);
    }
  }

  #file(name: string): FileWriter {
    if (!isOutputName(name) || name === MANIFEST_NAME || this.#writers.has(name) || !this.#isOpen) {
      throw new Error(`not a name for a new output: ${name}`);
    }
    const writer = new FileWriter(stagedPath(this.folder, name));
    this.#writers.set(name, writer);
    return writer;
  }

  /** Sends every file that is written from now on, and the manifest, through an egress. */
  sendThrough(egress: Egress): void {
    this.#egress = egress;
  }

  /** Finishes every file. Calling it before {@link commit} is optional; writing afterwards is a bug. */
  finish(): OutputFiles {
    return Object.fromEntries([...this.#writers].map(([name, writer]) => [name, writer.finish()]));
  }

  /**
   * Publishes the set with a manifest of `facts` and its files; outputs of earlier runs that are not in it are removed, and
   * those that somebody edited are kept beside the folder first. On a fault (E801) the earlier set stands as it was; E802 when
   * somebody broke the lock.
   */
  commit(facts: Readonly<Record<string, unknown>> = {}): Published {
    try {
      const files = this.finish();
      const names = [...this.#writers.keys()].sort();
      const sorted = Object.fromEntries(names.map((name) => [name, files[name]]));
      const manifest = new FileWriter(stagedPath(this.folder, MANIFEST_NAME));
      this.#writers.set(MANIFEST_NAME, manifest);
      const told = { format: 'aurum-manifest', version: 1, ...facts, files: sorted };
      const text = `${JSON.stringify(told, null, 2)}\n`;
      manifest.text(this.#egress === undefined ? text : this.#egress.document(text));
      manifest.finish();
      this.#lock.assertHeld();
      refuseForeign(this.folder);
      const edited = keepEdited(this.folder);
      switchSets(this.folder, { old: presentOutputs(this.folder), new: [...names, MANIFEST_NAME] });
      this.#close();
      return { files, edited };
    } catch (error) {
      this.abort();
      throw error;
    }
  }

  /** Gives up: the stage vanishes, earlier outputs stay. After a commit or another abort it does nothing. */
  abort(): void {
    if (!this.#isOpen) return;
    for (const writer of this.#writers.values()) attempt(() => writer.close());
    attempt(() => {
      if (!isSwitching(this.folder)) settle(this.folder);
    });
    this.#close();
    if (this.#isNewFolder) attempt(() => disk.removeFolder(this.folder));
  }

  #close(): void {
    this.#isOpen = false;
    attempt(() => this.#lock.release());
  }
}

/** Completes or takes back an interrupted switch, and removes what killed runs left. Only under the lock. */
export function settleFolder(folder: string): void {
  settle(folder);
  for (const name of disk.list(folder)) if (isTemporary(name)) disk.remove(join(folder, name));
}

/** Outputs in the folder that its manifest names, the manifest included; empty when no run published here. */
function presentOutputs(folder: string): string[] {
  const named = readManifest(folder);
  if (named === undefined) return [];
  return [...Object.keys(named), MANIFEST_NAME].filter((name) => disk.look(join(folder, name)) !== undefined);
}

/** Whatever no run wrote is left alone: other names, names of outputs that no manifest has, links and folders with such names. */
export function refuseForeign(folder: string): void {
  if (isForeignStage(folder)) throw foreign(SETS_NAME, 1);
  if (isSwitching(folder)) return;
  const named = readManifest(folder);
  const ours = new Set(named === undefined ? [] : [...Object.keys(named), MANIFEST_NAME]);
  const known = (name: string): boolean =>
    name === SETS_NAME || name.startsWith(LOCK_NAME) || isTemporary(name) || NOBODYS.includes(name);
  const strange = disk
    .list(folder)
    .filter((name) => !known(name) && !(ours.has(name) && disk.look(join(folder, name))?.isFile() === true));
  if (strange.length > 0) throw foreign(strange[0] as string, strange.length);
}

function foreign(name: string, count: number): AurumError {
  return new AurumError({
    exit: 'OUTPUT',
    code: 'E803',
    what: `The output folder holds ${count} file(s) that no earlier run wrote.`,
    place: { file: name },
    fix: 'Choose an empty folder or an earlier output.',
  });
}
