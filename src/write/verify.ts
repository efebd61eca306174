import { join } from 'node:path';
import { disk } from './disk.ts';
import { LOCK_NAME, takeLock } from './lock.ts';
import { readManifest } from './manifest.ts';
import { MANIFEST_NAME } from './output-names.ts';
import { NOBODYS, refuseForeign, settleFolder } from './output-set.ts';
import { isSwitching, SETS_NAME } from './switch.ts';
import { isTemporary } from './temporary.ts';

export { isSwitching };

/** One file of a manifest, and whether it is what the run wrote. */
export interface VerifiedFile {
  readonly name: string;
  readonly state: 'sound' | 'changed' | 'missing';
}

/** Every file of the manifest in order, and other names that are there; undefined where there is no manifest of ours. */
export function verifyFiles(folder: string): { files: VerifiedFile[]; unknown: string[] } | undefined {
  const named = readManifest(folder);
  if (named === undefined) return undefined;
  const files = Object.entries(named).map(([name, { sha256 }]): VerifiedFile => {
    const path = join(folder, name);
    if (disk.stat(path)?.isFile() !== true) return { name, state: 'missing' };
    return { name, state: disk.hash(path) === sha256 ? 'sound' : 'changed' };
  });
  const known = new Set([...Object.keys(named), MANIFEST_NAME, SETS_NAME, ...NOBODYS]);
  const unknown = disk
    .list(folder)
    .filter((name) => !known.has(name) && !name.startsWith(LOCK_NAME) && !isTemporary(name));
  return { files, unknown };
}

/** Settles what a killed run left in a folder. Faults: E801, E802 (a run holds it), E803. */
export function repairFolder(folder: string): void {
  const lock = takeLock(folder, { isBroken: false });
  try {
    refuseForeign(folder);
    settleFolder(folder);
  } finally {
    lock.release();
  }
}
