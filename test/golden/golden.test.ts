import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, freshFolder, ROOT } from '../cli/aurum.ts';

// AURUM_POPULATE=1 npx vitest run test/golden writes what the command makes now; the review is reading the diff.
const isPopulating = process.env['AURUM_POPULATE'] === '1';
const COMPARED = ['golden.csv', 'crosswalk.csv', 'review.csv', 'rejects.csv'];
/** Written where a run has such rows. */
const CHILDREN = ['orders.csv', 'tickets.csv', 'events.csv'];
const FIXTURES = join(ROOT, 'fixtures');

/** `<theme>/<case>` of every folder with an input. */
const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((theme) => theme.isDirectory())
  .flatMap((theme) => readdirSync(join(FIXTURES, theme.name)).map((name) => `${theme.name}/${name}`))
  .filter((name) => existsSync(join(FIXTURES, name, 'input')))
  .sort();

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('golden folders', () => {
  test.each(cases)('%s', (name) => {
    const expected = join(FIXTURES, name, 'expected');
    const out = join(freshFolder(), 'out');
    const run = aurum(['run', join(FIXTURES, name, 'input'), '-o', out]);
    expect(run.exit, run.err).toBe(0);
    if (isPopulating) {
      mkdirSync(expected, { recursive: true });
      for (const file of [...COMPARED, ...CHILDREN.filter((one) => existsSync(join(out, one)))])
        cpSync(join(out, file), join(expected, file));
    }
    const children = CHILDREN.filter((file) => existsSync(join(out, file)));
    expect(children).toEqual(CHILDREN.filter((file) => existsSync(join(expected, file))));
    for (const file of [...COMPARED, ...children]) expect(read(out, file), file).toBe(read(expected, file));
  });

  test('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });
});
