import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../src/model/error.ts';
import { freshFolder, ROOT } from './cli/aurum.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block as string);
const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line !== '' && !line.startsWith('#'));
const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;

describe('the commands of README.md', () => {
  const folder = freshFolder();
  cpSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
  const command = `aurum() { "${process.execPath}" "${join(ROOT, 'bin/aurum.js')}" "$@"; }`;

  test.each(lines.filter((line) => !line.startsWith('npm ')))('%s', (line) => {
    const run = spawnSync('bash', ['-c', `set -euo pipefail; ${command}; ${line}`], { cwd: folder, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
  });

  test('begin with the demo and the tests, which are scripts of the package', () => {
    expect(lines.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the tables of README.md', () => {
  test('name every exit code', () => {
    for (const [name, code] of Object.entries(EXIT)) expect(readme).toContain(`| ${code} | ${name} |`);
  });

  test('name every output', () => {
    const outputs = readme.split('\n## Outputs\n')[1]?.split('\n## ')[0] ?? '';
    for (const name of ['golden.csv', 'crosswalk.csv', 'lineage.csv', 'review.csv', 'rejects.csv', 'manifest.json'])
      expect(outputs).toContain(name);
  });

  test('link only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path as string);
    const missing = links.filter((path) => !isThere(path));
    expect(missing).toEqual([]);
  });
});

function isThere(path: string): boolean {
  try {
    readFileSync(join(ROOT, path));
    return true;
  } catch {
    return false;
  }
}
