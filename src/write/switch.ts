import { join } from 'node:path';
import { AurumError } from '../model/error.ts';
import { attempt, disk } from './disk.ts';
import { FileWriter } from './file-writer.ts';
import { isOutputName, MANIFEST_NAME } from './output-names.ts';

/** Holds both sets of a folder while its names pass from one to the other; absent otherwise. */
export const SETS_NAME = '.aurum.sets';

/** The set that stands, and the one that is to. */
type Side = 'old' | 'new';
const POINTER = 'current';
const CHANGE = 'change.json';
/** Names that are given and renamed over others at once. */
const NEXT_POINTER = 'current.next';
const NEXT_NAME = 'name.next';
const SIDES: readonly string[] = ['old', 'new'];
const OWN: readonly string[] = [POINTER, NEXT_POINTER, NEXT_NAME, CHANGE];

/** What systems say where there are no links: Windows without the right to make them, FAT, shares of SMB. */
const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'UNKNOWN'];

/** Names of both sets. */
interface Change {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** Path of a file of the set to come. */
export function stagedPath(folder: string, name: string): string {
  return join(folder, SETS_NAME, 'new', name);
}

/** Makes room for the files of a set to come; what an interrupted switch left must be settled before. */
export function prepareStage(folder: string): void {
  disk.makeFolder(join(folder, SETS_NAME, 'new'));
}

/** True while names of the folder may lead through the pointer, or may be half-changed. */
export function isSwitching(folder: string): boolean {
  return pointerOf(join(folder, SETS_NAME)) !== undefined;
}

/**
 * Puts the staged set in the place of the one that stands, for all readers at once: every name first becomes a link that leads
 * through one pointer to the old set, then the pointer is renamed, then every name becomes a file again. At each moment every name
 * yields the old set or every name yields the new one; a kill leaves one of both, and {@link settle} makes files of links.
 * Where a file system has no links the pointer says which set is meant, and names are changed one after the other.
 * On a fault (E801) the old set stands; a fault behind the switch is none, for the new set stands.
 */
export function switchSets(folder: string, change: Change): void {
  const sets = join(folder, SETS_NAME);
  let stands: Side = 'old';
  let areLinked = false;
  try {
    keepOld(folder, change);
    areLinked = point(sets, 'old');
    if (areLinked) leadThroughPointer(folder, [...new Set([...change.old, ...change.new])]);
    point(sets, 'new');
    stands = 'new';
    disk.syncFolder(sets);
  } catch (error) {
    if (stands === 'new' && !isDone(() => point(sets, 'old'))) throw unsettled(folder, error);
    attempt(() => settle(folder));
    throw error;
  }
  try {
    giveNames(folder, 'new');
  } catch (error) {
    // Names that lead through the pointer yield the new set already; the next run makes files of them.
    if (areLinked) return;
    if (!isDone(() => takeBack(folder))) throw unsettled(folder, error);
    throw error;
  }
  attempt(() => tidy(sets));
}

/**
 * Makes the set that the pointer names the plain files of the folder, and tidies. Without a pointer it only tidies.
 * Fault: E801; what it has not done yet is then left to the next one.
 */
export function settle(folder: string): void {
  const sets = join(folder, SETS_NAME);
  if (!isFolder(sets)) return;
  const side = pointerOf(sets);
  if (side !== undefined) giveNames(folder, side);
  tidy(sets);
}

/** Makes the files of one set the plain files of the folder; names of the other set alone vanish. */
function giveNames(folder: string, side: Side): void {
  const sets = join(folder, SETS_NAME);
  const change = readChange(sets);
  for (const name of [...change[side]].sort(manifestLast)) {
    const from = join(sets, side, name);
    if (isFile(from)) disk.rename(from, join(folder, name));
  }
  const others = [...change.old, ...change.new].filter((name) => !change[side].includes(name));
  for (const name of others) disk.remove(join(folder, name));
  disk.syncFolder(folder);
}

/** True when the folder of sets is none of ours, or holds what we never put there. */
export function isForeignStage(folder: string): boolean {
  const sets = join(folder, SETS_NAME);
  if (look(sets) === undefined) return false;
  if (!isFolder(sets)) return true;
  return disk.list(sets).some((name) => {
    const path = join(sets, name);
    if (OWN.includes(name)) return false;
    if (!SIDES.includes(name) || !isFolder(path)) return true;
    return disk.list(path).some((file) => !isOutputName(file) || !isFile(join(path, file)));
  });
}

function keepOld(folder: string, change: Change): void {
  const sets = join(folder, SETS_NAME);
  const old = join(sets, 'old');
  disk.makeFolder(old);
  for (const name of change.old) disk.keep(join(folder, name), join(old, name));
  const writer = new FileWriter(join(sets, CHANGE));
  try {
    writer.text(JSON.stringify(change));
    writer.finish();
  } finally {
    attempt(() => writer.close());
  }
  for (const side of [old, join(sets, 'new'), sets]) disk.syncFolder(side);
}

function leadThroughPointer(folder: string, names: readonly string[]): void {
  const next = join(folder, SETS_NAME, NEXT_NAME);
  for (const name of names) {
    disk.symlink(join(SETS_NAME, POINTER, name), next);
    disk.rename(next, join(folder, name));
  }
  disk.syncFolder(folder);
}

/** Points at a set, in one step. Yields whether the pointer is a link, which names can lead through; what it is it stays. */
function point(sets: string, side: Side): boolean {
  const pointer = join(sets, POINTER);
  const next = join(sets, NEXT_POINTER);
  const before = look(pointer);
  disk.remove(next);
  if (before?.isSymbolicLink() === true) disk.symlink(side, next);
  else if (before !== undefined || !isLinking(side, next)) writeWord(next, side);
  const isLink = look(next)?.isSymbolicLink() === true;
  disk.rename(next, pointer);
  return isLink;
}

/** Makes a link; false where the file system, or the user's rights, have none. */
function isLinking(target: string, path: string): boolean {
  try {
    disk.symlink(target, path);
    return true;
  } catch (error) {
    const { code = '' } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    if (WITHOUT_LINKS.includes(code)) return false;
    throw error;
  }
}

function writeWord(path: string, word: string): void {
  const descriptor = disk.create(path);
  try {
    disk.write(path, descriptor, Buffer.from(word));
    disk.sync(path, descriptor);
  } finally {
    disk.close(path, descriptor);
  }
}

/** Which set stands; undefined when no switch is under way. */
function pointerOf(sets: string): Side | undefined {
  const path = join(sets, POINTER);
  const stat = look(path);
  if (stat === undefined) return undefined;
  const word = stat.isSymbolicLink() ? disk.readlink(path) : disk.readText(path);
  if (word === 'old' || word === 'new') return word;
  throw damaged(path);
}

function takeBack(folder: string): void {
  point(join(folder, SETS_NAME), 'old');
  settle(folder);
}

function readChange(sets: string): Change {
  const text = disk.readText(join(sets, CHANGE));
  try {
    const change = JSON.parse(text) as Change;
    return { old: change.old.filter(isOutputName), new: change.new.filter(isOutputName) };
  } catch {
    throw damaged(join(sets, CHANGE));
  }
}

/** Removes the pointer, then both sets; only files with names of outputs are ever in them. From here on nothing is taken back. */
function tidy(sets: string): void {
  disk.remove(join(sets, POINTER));
  disk.syncFolder(sets);
  for (const side of SIDES) {
    const path = join(sets, side);
    if (!isFolder(path)) continue;
    for (const name of disk.list(path)) if (isOutputName(name)) disk.remove(join(path, name));
    disk.removeFolder(path);
  }
  for (const name of OWN) disk.remove(join(sets, name));
  disk.removeFolder(sets);
}

const look = (path: string): ReturnType<typeof disk.look> => disk.look(path);

function isFolder(path: string): boolean {
  return look(path)?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return look(path)?.isFile() === true;
}

function isDone(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function manifestLast(a: string, b: string): number {
  const rank = (name: string): number => (name === MANIFEST_NAME ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function damaged(path: string): AurumError {
  return new AurumError({
    exit: 'OUTPUT',
    code: 'E801',
    what: `The notes of an interrupted publication cannot be understood: ${path}.`,
    expected: 'what Aurum wrote there',
    fix: `Copy what you need out of the folder, remove it, and run again.`,
  });
}

/** Never says that older outputs are untouched, for they are not. */
function unsettled(folder: string, cause: unknown): AurumError {
  return new AurumError(
    {
      exit: 'OUTPUT',
      code: 'E801',
      what: `The disk failed while outputs changed their names, and again while that was taken back: ${folder}.`,
      fix: 'Check the disk, then: aurum verify --repair. Until then trust no file there that manifest.json does not fit.',
    },
    { cause },
  );
}
