import { statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import { secretOf } from './secret.ts';

/** A shorter key is tried out in no time. */
const SHORTEST_KEY = 16;

/** Flags that decide whether a run may write stand-ins. */
interface PseudonymFlags {
  readonly pseudonymKeyFile?: string;
  readonly project?: string;
  readonly previous?: string;
  readonly showValues?: boolean;
}

/** The key of stand-ins for values. Faults (USAGE): E702 without a key, with a short one, one that others may read, or beside flags that need the values. */
export function pseudonymKey({ pseudonymKeyFile: path, project, previous, showValues }: PseudonymFlags): string {
  if (project !== undefined || previous !== undefined)
    throw wrong(
      'Outputs with stand-ins are no night of a project: the next one would find every value changed.',
      'Leave out -p and --previous.',
    );
  if (showValues === true)
    throw wrong('--show-values and --pseudonymise exclude each other.', 'Leave one of them out.');
  if (path !== undefined && process.platform !== 'win32' && ((statOf(path)?.mode ?? 0) & 0o077) !== 0)
    throw wrong('The key of the stand-ins may be read by others.', `chmod 600 ${path}`);
  const key = secretOf(path, {
    variable: 'AURUM_PSEUDONYM_KEY',
    what: 'The file holds no key for stand-ins.',
    fix: (variable) => `Check the path of --pseudonym-key-file, or put the key into ${variable}.`,
  });
  if (key === undefined || key.length < SHORTEST_KEY)
    throw wrong(
      key === undefined
        ? 'Stand-ins need a key, and none is given.'
        : 'The key of the stand-ins is too short to keep a secret.',
      `Give a key of ${SHORTEST_KEY} characters and more in AURUM_PSEUDONYM_KEY or --pseudonym-key-file; the same key gives the same stand-ins.`,
    );
  return key;
}

function wrong(what: string, fix: string): AurumError {
  return new AurumError({ exit: 'USAGE', code: 'E702', what, fix });
}
