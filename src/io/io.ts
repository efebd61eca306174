import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { type Operation, pass, shortened } from './faults.ts';

/**
 * Every operation on files and folders that the product does for itself, in the words of the system: faults are those of `node:fs`,
 * for callers to put into words. Each goes through {@link pass}, where a test can make it fail.
 */
export const io = {
  open: (path: string, flags: string, mode?: number): number => at('open', path, () => openSync(path, flags, mode)),
  /** Bytes read into `buffer` from where the last read ended; 0 at the end. */
  read: (path: string, descriptor: number, buffer: Uint8Array): number =>
    at('read', path, () => readSync(descriptor, buffer)),
  /** Writes all bytes, however few the system takes at a time. */
  write: (path: string, descriptor: number, bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) {
      const most = shortened('write', path, bytes.length - done);
      done += writeSync(descriptor, bytes, done, most);
    }
  },
  sync: (path: string, descriptor: number): void => at('sync', path, () => fsyncSync(descriptor)),
  close: (path: string, descriptor: number): void => {
    try {
      pass('close', path);
    } finally {
      // A descriptor is gone after a close that failed, too.
      closeSync(descriptor);
    }
  },
  rename: (from: string, to: string): void => at('rename', to, () => renameSync(from, to)),
  link: (from: string, to: string): void => at('link', to, () => linkSync(from, to)),
  symlink: (target: string, path: string): void => at('symlink', path, () => symlinkSync(target, path)),
  readlink: (path: string): string => at('readlink', path, () => readlinkSync(path)),
  /** Fails with EEXIST where something has the name. */
  copy: (from: string, to: string): void =>
    at('copy', to, () => copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)),
  unlink: (path: string): void => at('unlink', path, () => unlinkSync(path)),
  stat: (path: string): Stats => at('stat', path, () => statSync(path)),
  lstat: (path: string): Stats => at('stat', path, () => lstatSync(path)),
  /** Names in code-unit order. */
  list: (folder: string): string[] => at('list', folder, () => readdirSync(folder).sort()),
  makeFolder: (folder: string, mode: number): void => {
    at('makeFolder', folder, () => mkdirSync(folder, mode));
  },
  removeFolder: (folder: string): void => at('removeFolder', folder, () => rmdirSync(folder)),
  realpath: (path: string): string => at('realpath', path, () => realpathSync(path)),
  readText: (path: string): string => at('read', path, () => readFileSync(path, 'utf8')),
};

/** What is at a path, links followed; undefined for what is not there or cannot be looked at. */
export function statOf(path: string): Stats | undefined {
  return quietly(() => io.stat(path));
}

/** What is at a path itself, be it a link; undefined only when nothing is. */
export function lstatOf(path: string): Stats | undefined {
  try {
    return io.lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export function isThere(path: string): boolean {
  return statOf(path) !== undefined;
}

/** Text of a file; undefined when it is absent or unreadable. */
export function readText(path: string): string | undefined {
  return quietly(() => io.readText(path));
}

function at<T>(operation: Operation, path: string, act: () => T): T {
  pass(operation, path);
  return act();
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
