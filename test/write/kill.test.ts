import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { OutputSet } from '../../src/write/output-set.ts';

const root = join(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'aurum-kill-'));

beforeAll(() => {
  const options = ['--rootDir', 'src', '--outDir', base, '--module', 'nodenext', '--target', 'es2023'];
  const flags = ['--rewriteRelativeImportExtensions', '--skipLibCheck', '--types', 'node', '--ignoreConfig'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [tsc, ...options, ...flags, 'src/write/output-set.ts'], { cwd: root });
  writeFileSync(join(base, 'package.json'), '{"type":"module"}');
});

/** Runs `script` with OutputSet in scope and kills it `delay` ms after its first output. */
async function killAfter(script: string, delay: number): Promise<void> {
  const path = join(base, 'child.mjs');
  writeFileSync(path, `import { OutputSet } from './write/output-set.js';\n${script}`);
  const child: ChildProcess = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

/** Every name yields the set that the manifest describes: at once, before anybody tidies. */
function expectOneSet(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && existsSync(join(folder, name)));
  expect(names.sort()).toEqual([...Object.keys(manifest.files), 'manifest.json'].sort());
  for (const [name, { sha256 }] of Object.entries<{ sha256: string }>(manifest.files)) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toBe(name.replace('.csv', '') + manifest.run);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  }
}

describe('SIGKILL', () => {
  test('while writing leaves no file under a final name, and the next run works', async () => {
    const folder = join(mkdtempSync(join(base, 'case-')), 'out');
    const script = `
      const set = OutputSet.open(${JSON.stringify(folder)});
      const writer = set.writer('golden.csv');
      for (let i = 0; i < 1e5; i++) writer.line('x'.repeat(100));
      console.log('ready');
      setInterval(() => writer.line('y'.repeat(100)), 1);`;
    await killAfter(script, 20);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    const set = OutputSet.open(folder);
    set.writer('golden.csv').text('id\n');
    set.commit();
    expect(readdirSync(folder).sort()).toEqual(['golden.csv', 'manifest.json']);
  });

  test('while publishing over and over leaves one complete set after recovery', async () => {
    const folder = join(mkdtempSync(join(base, 'case-')), 'out');
    const script = `
      for (let version = 1; ; version++) {
        const set = OutputSet.open(${JSON.stringify(folder)});
        for (const name of ['golden', 'review', 'lineage', 'rejects']) set.writer(name + '.csv').text(name + version);
        if (version % 2) set.writer('orders.csv').text('orders' + version);
        set.commit({ run: version });
        if (version === 1) console.log('ready');
      }`;
    for (let round = 0; round < 25; round++) {
      await killAfter(script, round * 3);
      expectOneSet(folder);
      OutputSet.open(folder).abort();
      expectOneSet(folder);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});
