import { basename, dirname } from 'node:path';
import { io, isThere, lstatOf, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { hashOf } from './hash-file.ts';

/** Files and folders are for their owner only: outputs are personal data. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** What changes outputs. Faults are E801 with path, system error and what to do. */
export const disk = {
  /** Creates a file that must not exist and opens it for writing. */
  create: (path: string): number => guard(path, () => io.open(path, 'wx', FILE_MODE)),
  /** Opens a file to write behind what it holds. */
  extend: (path: string): number => guard(path, () => io.open(path, 'a', FILE_MODE)),
  openToRead: (path: string): number => guard(path, () => io.open(path, 'r')),
  write: (path: string, descriptor: number, bytes: Uint8Array): void =>
    guard(path, () => io.write(path, descriptor, bytes)),
  sync: (path: string, descriptor: number): void => guard(path, () => io.sync(path, descriptor)),
  close: (path: string, descriptor: number): void => guard(path, () => io.close(path, descriptor)),
  rename: (from: string, to: string): void => guard(to, () => io.rename(from, to)),
  symlink: (target: string, path: string): void => guard(path, () => io.symlink(target, path)),
  /** A second name for a file; a copy where the file system has no links. */
  keep: (from: string, to: string): void =>
    guard(to, () => {
      try {
        io.link(from, to);
      } catch {
        io.copy(from, to);
        durable(to);
      }
    }),
  /** A second name that must not exist yet: fails with EEXIST, also where the file system has no links. */
  claim: (from: string, to: string): void =>
    guard(to, () => {
      try {
        io.link(from, to);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
        io.copy(from, to);
      }
    }),
  /** Removes a file or link; absence is fine. */
  remove: (path: string): void =>
    guard(path, () => {
      if (lstatOf(path) !== undefined) io.unlink(path);
    }),
  /** What is at a path itself, be it a link; undefined when nothing is. */
  look: (path: string) => guard(path, () => lstatOf(path)),
  /** The same of what a link leads to; undefined for what cannot be looked at. */
  stat: (path: string) => guard(path, () => statOf(path)),
  readlink: (path: string): string => guard(path, () => io.readlink(path)),
  readText: (path: string): string => guard(path, () => io.readText(path)),
  /** SHA-256 in hex. */
  hash: (path: string): string => guard(path, () => hashOf(path)),
  list: (folder: string): string[] => guard(folder, () => io.list(folder)),
  /** Makes a folder and the ones above it. The built-in recursion never returns where the system answers ENOENT (/proc). */
  makeFolder: (folder: string): void => {
    if (isThere(folder)) return;
    const parent = dirname(folder);
    if (!isThere(parent)) disk.makeFolder(parent);
    guard(folder, () => io.makeFolder(folder, FOLDER_MODE));
  },
  removeFolder: (folder: string): void => guard(folder, () => io.removeFolder(folder)),
  /** Makes changes of names in a folder durable. */
  syncFolder: (folder: string): void =>
    guard(folder, () => {
      // Windows has no folder descriptors and needs none.
      if (process.platform !== 'win32') durable(folder);
    }),
};

function durable(path: string): void {
  const descriptor = io.open(path, 'r');
  try {
    io.sync(path, descriptor);
  } finally {
    io.close(path, descriptor);
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
  EMFILE: 'Allow the process more open files (ulimit -n).',
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
