import { resolve } from 'node:path';
import { isThere } from './io/io.ts';
import { AurumError } from './model/error.ts';
import { isSwitching, repairFolder, type VerifiedFile, verifyFiles } from './write/verify.ts';

/** A folder of outputs held against its manifest. */
export interface VerifyOutcome {
  readonly folder: string;
  /** Every file that the manifest names. */
  readonly files: readonly VerifiedFile[];
  /** Names in the folder that the manifest does not have; what desktops leave is passed over. */
  readonly unknown: readonly string[];
  /** True when a publication was interrupted, or is under way. */
  readonly isInterrupted: boolean;
}

export interface VerifyRequest {
  readonly folder: string;
  /** True when an interrupted publication is to be settled first, without a run. */
  readonly isRepaired: boolean;
}

/**
 * Reads every file that the manifest of an output folder names and compares bytes and SHA-256. Faults: E106 when the folder holds no
 * finished run; E802 and E803 when it cannot be repaired.
 */
export function verify({ folder, isRepaired }: VerifyRequest): VerifyOutcome {
  const path = resolve(folder);
  if (isRepaired && isThere(path)) repairFolder(path);
  const found = verifyFiles(path);
  if (found === undefined) throw noRun(folder);
  return { folder, ...found, isInterrupted: isSwitching(path) };
}

function noRun(folder: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E106',
    what: 'There is no manifest.json of a finished run in the folder.',
    place: { file: folder },
    expected: 'an output folder of aurum run',
    fix: 'Name the folder that a run was given with -o: aurum verify out/',
  });
}
