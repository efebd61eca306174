import { io } from '../io/io.ts';
import { AurumError } from '../model/error.ts';

/** Where a key may come from besides a file, and what is said of a file that holds none. */
interface Secret {
  readonly variable: string;
  readonly what: string;
  readonly fix: (variable: string) => string;
}

/** A key: the first line of a file, else the environment's; never a flag. Undefined where there is none. Fault: E702 (USAGE). */
export function secretOf(path: string | undefined, { variable, what, fix }: Secret): string | undefined {
  if (path === undefined) return process.env[variable] || undefined;
  try {
    const [key = ''] = io.readText(path).split(/\r?\n/);
    if (key !== '') return key;
  } catch {
    // Told below: a missing file and an empty one have the same cure.
  }
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what,
    place: { file: path },
    expected: 'the key on its first line',
    fix: fix(variable),
  });
}
