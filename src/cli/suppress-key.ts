import { io } from '../io/io.ts';
import { AurumError } from '../model/error.ts';

/** Name of the variable that may hold the key of hashed suppression lists. */
const VARIABLE = 'AURUM_SUPPRESS_KEY';

/** The key of hashed suppression lists: the first line of a file, else the environment's; never a flag. Fault: E702 (USAGE). */
export function suppressKey(path: string | undefined): string | undefined {
  if (path === undefined) return process.env[VARIABLE] || undefined;
  try {
    const [key = ''] = io.readText(path).split(/\r?\n/);
    if (key !== '') return key;
  } catch {
    // Told below: a missing file and an empty one have the same cure.
  }
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'The file holds no key for suppression lists.',
    place: { file: path },
    expected: 'the key on its first line',
    fix: `Check the path of --suppress-key-file, or put the key into ${VARIABLE}.`,
  });
}
