import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, 'src/match', path), 'utf8');
const readme = read('README.md');

it('the constants of src/match/README.md are those of the code', () => {
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\S+) \| (\S+) \|/gm)];
  expect(rows.length).toBeGreaterThan(20);
  for (const [, name, value, file] of rows)
    expect(read(file as string), `${name} in ${file}`).toMatch(`const ${name} = ${value};`);
});

it('every file that src/match/README.md names is there', () => {
  const names = [...readme.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name as string);
  for (const name of new Set(names)) expect(read(name).length, name).toBeGreaterThan(0);
});
