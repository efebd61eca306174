import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { io, lstatOf, readText } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { attempt, disk } from './disk.ts';
import { type Holder, isGone, ownHolder, readHolder } from './holder.ts';
import { temporaryName } from './temporary.ts';

export const LOCK_NAME = '.aurum.lock';

/** A holder shows that it is alive this often, whenever its work lets it. */
const BEAT_MILLISECONDS = 5_000;
/** Longer than any single step of work: a holder that was silent for so long, and cannot be asked, is gone. */
const SILENCE_MILLISECONDS = 600_000;

/** A lock that is held. */
export interface Lock {
  /** Throws E802 when somebody else has broken the lock since. */
  assertHeld(): void;
  release(): void;
}

/**
 * Takes the lock of a folder. That of a process that is gone is taken over: one of this machine at once, one that cannot be asked
 * (another machine, another container) when it has shown no life for ten minutes, any when it is to be broken. Fault: E802.
 */
export function takeLock(folder: string, { isBroken }: { readonly isBroken: boolean }): Lock {
  const path = join(folder, LOCK_NAME);
  const text = JSON.stringify({ ...ownHolder(), token: randomBytes(8).toString('hex') });
  if (!tryCreate(path, text)) {
    removeStale(path, isBroken);
    if (!tryCreate(path, text)) throw locked(path, readHolder(readText(path)));
  }
  const beat = setInterval(() => attempt(() => showLife(path)), BEAT_MILLISECONDS).unref();
  return {
    assertHeld: () => {
      const held = disk.look(path) === undefined ? undefined : disk.readText(path);
      if (held !== text) throw locked(path, readHolder(held));
    },
    release: () => {
      clearInterval(beat);
      // Someone may have broken the lock by hand; theirs is not ours to remove.
      if (readText(path) === text) disk.remove(path);
    },
  };
}

/** Writes the byte that is there already: the disk notes when by its own clock. */
function showLife(path: string): void {
  const descriptor = io.open(path, 'r+');
  try {
    io.write(path, descriptor, Buffer.from('{'));
  } finally {
    io.close(path, descriptor);
  }
}

/** Written aside and linked, so that a lock is never seen, or left by a kill, without the name of its holder. */
function tryCreate(path: string, text: string): boolean {
  const aside = join(dirname(path), temporaryName());
  const descriptor = disk.create(aside);
  try {
    try {
      disk.write(aside, descriptor, Buffer.from(text));
    } finally {
      disk.close(aside, descriptor);
    }
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

/** Moves the lock of a process that is gone out of the way; of two that try, the second finds it gone or puts it back. */
function removeStale(path: string, isBroken: boolean): void {
  const seen = readText(path);
  const holder = readHolder(seen);
  if (seen === undefined) return;
  if (!isBroken && !isStale(path, holder)) throw locked(path, holder);
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    disk.rename(path, aside);
  } catch {
    return;
  }
  if (readText(aside) !== seen) disk.keep(aside, path);
  disk.remove(aside);
}

function isStale(path: string, holder: Holder | undefined): boolean {
  const isKnown = holder === undefined ? undefined : isGone(holder);
  return isKnown ?? silence(path) > SILENCE_MILLISECONDS;
}

/** How long a lock was not touched, by the clock of its own disk: clocks of two machines may differ. */
function silence(path: string): number {
  const probe = join(dirname(path), temporaryName());
  try {
    io.close(probe, io.open(probe, 'wx', 0o600));
    return io.stat(probe).mtimeMs - (lstatOf(path)?.mtimeMs ?? 0);
  } catch {
    return 0;
  } finally {
    attempt(() => disk.remove(probe));
  }
}

function locked(path: string, holder: Holder | undefined): AurumError {
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  return new AurumError({
    exit: 'LOCKED',
    code: 'E802',
    what: `The output folder is held by ${who}.`,
    place: { file: LOCK_NAME },
    fix: `Wait for it, or add --break-lock when that process is gone: ${path}.`,
  });
}
