import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { AurumError } from '../model/error.ts';
import { attempt, disk, readText } from './disk.ts';
import { temporaryName } from './temporary.ts';

export const LOCK_NAME = '.aurum.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Takes the lock of a folder and yields what releases it. A lock of a dead process of this host is taken over. Fault: E802. */
export function takeLock(folder: string): () => void {
  const path = join(folder, LOCK_NAME);
  const token = randomBytes(8).toString('hex');
  const text = JSON.stringify({ pid: process.pid, host: hostname(), token });
  if (!tryCreate(path, text)) {
    removeStale(path);
    if (!tryCreate(path, text)) throw locked(path, readHolder(readText(path)));
  }
  return () => {
    // Someone may have broken the lock by hand; theirs is not ours to remove.
    if (readText(path) === text) disk.remove(path);
  };
}

/** Written aside and linked, so that a lock is never seen, or left by a kill, without the name of its holder. */
function tryCreate(path: string, text: string): boolean {
  const aside = join(dirname(path), temporaryName());
  const descriptor = disk.create(aside);
  try {
    disk.write(aside, descriptor, Buffer.from(text));
    disk.close(aside, descriptor);
    disk.claim(aside, path);
    return true;
  } catch (error) {
    if (isExisting(error)) return false;
    throw error;
  } finally {
    attempt(() => disk.remove(aside));
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof AurumError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EEXIST';
}

/** Moves the lock of a dead process out of the way; of two that try, the second finds it gone or puts it back. */
function removeStale(path: string): void {
  const seen = readText(path);
  const holder = readHolder(seen);
  if (seen === undefined) return;
  if (holder === undefined || holder.host !== hostname() || isAlive(holder.pid)) throw locked(path, holder);
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    disk.rename(path, aside);
  } catch {
    return;
  }
  if (readText(aside) !== seen) disk.keep(aside, path);
  disk.remove(aside);
}

function readHolder(text: string | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(text ?? '') as Holder;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function locked(path: string, holder: Holder | undefined): AurumError {
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  return new AurumError({
    exit: 'LOCKED',
    code: 'E802',
    what: `The output folder is held by ${who}.`,
    place: { file: LOCK_NAME },
    fix: `Wait for it, or remove ${path} when that process is gone.`,
  });
}
