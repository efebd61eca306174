import { join, parse } from 'node:path';
import { disk } from './disk.ts';
import { readManifest } from './manifest.ts';

/** Beside the output folder: what people have edited in it, so that no run overwrites their work. */
export const EDITED_SUFFIX = '.edited';

/**
 * Keeps every output whose bytes are no longer those its manifest names, in `<folder>.edited`: `review.csv`, or `review.2.csv` where
 * that is taken by other bytes. Yields the paths of the copies. Fault: E801.
 */
export function keepEdited(folder: string): string[] {
  const named = readManifest(folder) ?? {};
  const kept: string[] = [];
  for (const [name, { sha256 }] of Object.entries(named)) {
    const path = join(folder, name);
    if (disk.look(path) === undefined) continue;
    const own = disk.hash(path);
    if (own !== sha256) kept.push(keepAside(path, { folder: `${folder}${EDITED_SUFFIX}`, name, sha256: own }));
  }
  return kept;
}

function keepAside(path: string, { folder, name, sha256 }: { folder: string; name: string; sha256: string }): string {
  disk.makeFolder(folder);
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number++) {
    const copy = join(folder, number === 1 ? name : `${stem}.${number}${ext}`);
    if (disk.look(copy) === undefined) {
      disk.keep(path, copy);
      disk.syncFolder(folder);
      return copy;
    }
    if (disk.hash(copy) === sha256) return copy;
  }
}
