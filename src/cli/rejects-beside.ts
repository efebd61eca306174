import { join, parse } from 'node:path';

/** Where rejected rows go beside an output: `out/clean.csv` → `out/clean.rejects.csv`. */
export function rejectsBeside(output: string): string {
  const { dir, name } = parse(output);
  return join(dir, `${name}.rejects.csv`);
}
