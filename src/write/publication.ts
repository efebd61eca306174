import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, disk, readText } from './disk.ts';
import { FileWriter } from './file-writer.ts';
import { isPlainName, isTemporary, temporaryName } from './temporary.ts';

/** Names the temporary files that a killed publication left complete; present only while names are being changed. */
export const JOURNAL_NAME = '.aurum.publish';

/** A finished temporary file and the name it is published under. */
export interface Move {
  readonly temporary: string;
  readonly name: string;
}

export interface Change {
  /** In order; the manifest last. */
  readonly moves: readonly Move[];
  /** Outputs of an earlier set that the new one does not have. */
  readonly removals: readonly string[];
}

/**
 * Gives finished files their names, in order. All temporaries are durable before the journal is, and the journal is
 * durable before the first name changes. A fault takes back what was done; a kill, or a fault while taking back,
 * leaves the journal and is completed by {@link recover}: names never stay half-changed.
 */
export function publish(folder: string, change: Change): void {
  writeJournal(folder, change);
  const undo: (() => void)[] = [];
  try {
    for (const move of change.moves) replace(folder, move, undo);
    disk.syncFolder(folder);
  } catch (error) {
    attempt(() => {
      for (const step of undo.reverse()) step();
      disk.remove(join(folder, JOURNAL_NAME));
    });
    throw error;
  }
  attempt(() => tidy(folder, change.removals));
}

/** True while the names of a folder may be half-changed. */
export function isInterrupted(folder: string): boolean {
  return existsSync(join(folder, JOURNAL_NAME));
}

/** Completes a publication that was interrupted, then removes stale temporaries. */
export function recover(folder: string): void {
  const change = readJournal(join(folder, JOURNAL_NAME));
  for (const { temporary, name } of change.moves) {
    const from = join(folder, temporary);
    if (existsSync(from)) disk.rename(from, join(folder, name));
  }
  disk.syncFolder(folder);
  tidy(folder, change.removals);
}

/** The journal goes last but for the temporaries: an output that could not be removed is tried again by the next run. */
function tidy(folder: string, removals: readonly string[]): void {
  for (const name of removals) disk.remove(join(folder, name));
  disk.remove(join(folder, JOURNAL_NAME));
  for (const name of disk.list(folder)) if (isTemporary(name)) disk.remove(join(folder, name));
}

function replace(folder: string, move: Move, undo: (() => void)[]): void {
  const from = join(folder, move.temporary);
  const to = join(folder, move.name);
  const backup = join(folder, temporaryName());
  const hasEarlier = existsSync(to);
  if (hasEarlier) {
    disk.keep(to, backup);
    undo.push(() => attempt(() => disk.remove(backup)));
  }
  disk.rename(from, to);
  // Back under its temporary name first, so that the journal can still complete the set if this fails too.
  if (hasEarlier) undo.push(() => disk.rename(backup, to));
  undo.push(() => disk.rename(to, from));
}

function writeJournal(folder: string, change: Change): void {
  const temporary = join(folder, temporaryName());
  const writer = new FileWriter(temporary);
  try {
    writer.text(JSON.stringify(change));
    writer.finish();
    disk.rename(temporary, join(folder, JOURNAL_NAME));
    disk.syncFolder(folder);
  } catch (error) {
    attempt(() => writer.close());
    attempt(() => disk.remove(temporary));
    attempt(() => disk.remove(join(folder, JOURNAL_NAME)));
    throw error;
  }
}

function readJournal(path: string): Change {
  try {
    const { moves, removals } = JSON.parse(readText(path) ?? '{}') as Change;
    return {
      moves: moves.filter((move) => isPlainName(move.name) && isTemporary(move.temporary)),
      removals: removals.filter(isPlainName),
    };
  } catch {
    return { moves: [], removals: [] };
  }
}
