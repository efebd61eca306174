import { secretOf } from './secret.ts';

/** The key of a project's state: of a file, else of the environment; undefined: the project has it. Fault: E702 (USAGE). */
export function stateKey(path: string | undefined): string | undefined {
  return secretOf(path, {
    variable: 'AURUM_STATE_KEY',
    what: 'The file holds no key for the state of a project.',
    fix: (variable) => `Check the path of --state-key-file, or put the key into ${variable}.`,
  });
}
