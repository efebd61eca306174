import { dirname, join, resolve } from 'node:path';
import { AurumError } from '../model/error.ts';
import { attempt, disk } from './disk.ts';
import { FileWriter } from './file-writer.ts';
import { temporaryName } from './temporary.ts';

/**
 * Writes a file that must not exist yet, whole or not at all: what is there may hold a steward's edits. Faults: E801 when the system
 * refuses it, E803 when there is a file of the name.
 */
export function writeNewFile(name: string, text: string): void {
  const path = resolve(name);
  if (disk.look(path) !== undefined) throw existing(name);
  const writer = new FileWriter(join(dirname(path), temporaryName()));
  try {
    writer.text(text);
    writer.finish();
    disk.claim(writer.temporary, path);
    disk.syncFolder(dirname(path));
  } catch (error) {
    attempt(() => writer.close());
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? existing(name) : error;
  } finally {
    attempt(() => disk.remove(writer.temporary));
  }
}

function existing(file: string): AurumError {
  return new AurumError({
    exit: 'OUTPUT',
    code: 'E803',
    what: 'There is a file of this name; an existing file is never overwritten.',
    place: { file },
    fix: 'Choose another name.',
  });
}
