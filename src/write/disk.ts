import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { AurumError } from '../model/error.ts';

/** Files and folders are for their owner only: outputs are personal data. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Every change this room makes to the disk goes through here, so each can be made to fail in a test.
 * Faults are E801 with path, system error and what to do.
 */
export const disk = {
  /** Creates a file that must not exist and opens it for writing. */
  create: (path: string): number => guard(path, () => openSync(path, 'wx', FILE_MODE)),
  write: (path: string, descriptor: number, bytes: Uint8Array): void =>
    guard(path, () => {
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    }),
  sync: (path: string, descriptor: number): void => guard(path, () => fsyncSync(descriptor)),
  close: (path: string, descriptor: number): void => guard(path, () => closeSync(descriptor)),
  rename: (from: string, to: string): void => guard(to, () => renameSync(from, to)),
  /** A second name for a file; a copy where the file system has no links. */
  keep: (from: string, to: string): void =>
    guard(to, () => {
      try {
        linkSync(from, to);
      } catch {
        copyFileSync(from, to, constants.COPYFILE_EXCL);
      }
    }),
  /** A second name that must not exist yet: fails with EEXIST, also where the file system has no links. */
  claim: (from: string, to: string): void =>
    guard(to, () => {
      try {
        linkSync(from, to);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
        copyFileSync(from, to, constants.COPYFILE_EXCL);
      }
    }),
  /** Removes a file; absence is fine. */
  remove: (path: string): void =>
    guard(path, () => {
      if (existsSync(path)) unlinkSync(path);
    }),
  list: (folder: string): string[] => guard(folder, () => readdirSync(folder).sort()),
  /** Makes a folder and the ones above it. The built-in recursion never returns where the system answers ENOENT (/proc). */
  makeFolder: (folder: string): void => {
    if (existsSync(folder)) return;
    const parent = dirname(folder);
    if (!existsSync(parent)) disk.makeFolder(parent);
    guard(folder, () => mkdirSync(folder, FOLDER_MODE));
  },
  removeFolder: (folder: string): void => guard(folder, () => rmdirSync(folder)),
  /** Makes renames in a folder durable. */
  syncFolder: (folder: string): void =>
    guard(folder, () => {
      // Windows has no folder descriptors and needs none.
      if (process.platform === 'win32') return;
      const descriptor = openSync(folder, 'r');
      try {
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    }),
};

/** Text of a file, undefined when it is absent or unreadable. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free space on the disk.',
  EDQUOT: 'Free space within the quota.',
  EACCES: 'Check the permissions of the folder.',
  EPERM: 'Check the permissions of the folder.',
  EROFS: 'Choose a folder on a writable disk.',
  ENOTDIR: 'Choose a folder; a part of the path is a file.',
  EISDIR: 'Remove the folder that has the name of an output.',
};

function guard<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const errno = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new AurumError(
      {
        exit: 'OUTPUT',
        code: 'E801',
        what: `The output cannot be written: ${path} (${errno}).`,
        place: { file: basename(path) },
        fix: `${FIXES[errno] ?? 'Check the disk and the folder.'} Older outputs are untouched.`,
      },
      { cause },
    );
  }
}

/** Cleaning up goes on whatever fails: the fault that matters is already on its way. */
export function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}
