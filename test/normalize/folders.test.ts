import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tree.ts';

const ROOM = join(ROOT, 'src/normalize');
/** More files than this in one folder ask for another one. */
const MOST_FILES = 20;
const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Files and folders that stand in the first cells of a page's table. */
function listed(page: string): string[] {
  return [...page.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe('normalize', () => {
  test('has folders of values and no files beside its page', () => {
    expect(folders.length).toBeGreaterThan(10);
    expect(readdirSync(ROOM).filter((name) => name.endsWith('.ts'))).toEqual([]);
  });

  test.each(folders.map(({ name }) => name))('%s/ has a page that lists its files', (folder) => {
    const entries = readdirSync(join(ROOM, folder), { withFileTypes: true });
    const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(existsSync(join(ROOM, folder, 'README.md'))).toBe(true);
    const page = readFileSync(join(ROOM, folder, 'README.md'), 'utf8');
    expect(listed(page).sort()).toEqual(names.filter((name) => name !== 'README.md').sort());
    expect(names.filter((name) => name.endsWith('.ts')).length).toBeLessThanOrEqual(MOST_FILES);
    expect(readFileSync(join(ROOM, 'README.md'), 'utf8')).toContain(`(${folder}/README.md)`);
  });
});
