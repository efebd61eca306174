import { secretOf } from './secret.ts';

/** The key of hashed suppression lists: of a file, else of the environment. Fault: E702 (USAGE). */
export function suppressKey(path: string | undefined): string | undefined {
  return secretOf(path, {
    variable: 'AURUM_SUPPRESS_KEY',
    what: 'The file holds no key for suppression lists.',
    fix: (variable) => `Check the path of --suppress-key-file, or put the key into ${variable}.`,
  });
}
