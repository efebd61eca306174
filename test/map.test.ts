import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../src/model/version.ts';
import { ROOT, rooms, sourceFiles } from './tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; dependencies: Record<string, string> };

/** Names in the first cell of the table rows below a heading. */
function firstCells(markdown: string, heading: string): string[] {
  const section = markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name as string);
}

describe('the map in src/README.md', () => {
  test('lists every room and top-level file, and nothing else', () => {
    const listed = firstCells(read('src/README.md'), 'Rooms').map((name) => name.replace(/\/$/, ''));
    expect([...listed].sort()).toEqual(rooms(sourceFiles()));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

test('src/README.md links the page of every room that has one', () => {
  const map = read('src/README.md');
  const pages = rooms(sourceFiles()).filter((room) => existsSync(join(ROOT, 'src', room, 'README.md')));
  expect(pages).toContain('match');
  for (const room of pages) expect(map).toContain(`(${room}/README.md)`);
});

describe('README.md', () => {
  test('says why each runtime dependency is there', () => {
    const listed = firstCells(read('README.md'), 'Dependencies');
    expect([...listed].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('names versions exactly', () => {
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version);
});
