import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { expandInputs } from '../../src/read/expand-inputs.ts';
import { spool } from '../../src/read/spool.ts';
import { faultOf, fileOf } from './reading.ts';

function folderWith(names: readonly string[]): string {
  const folder = join(dirname(fileOf('')), 'in');
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'a,b\n1,2\n');
  }
  return folder;
}

test('folders, globs, plain paths and standard input', async () => {
  const folder = folderWith(['b.csv', 'a.csv.gz', 'Z.CSV', 'notes.doc', '.hidden.csv', 'deep/c.csv', 'deep/er/d.tsv']);
  const at = (...names: string[]) => names.map((name) => join(folder, name));
  expect(await expandInputs([folder])).toEqual(at('Z.CSV', 'a.csv.gz', 'b.csv'));
  expect(await expandInputs([join(folder, '*.csv')])).toEqual(at('b.csv'));
  expect(await expandInputs([join(folder, '**/*.{csv,tsv}')])).toEqual(at('b.csv', 'deep/c.csv', 'deep/er/d.tsv'));
  expect(await expandInputs(['-', ...at('notes.doc', 'absent.csv')])).toEqual(['-', ...at('notes.doc', 'absent.csv')]);
});

test('a file that is reached twice comes once, in the order named', async () => {
  const folder = folderWith(['a.csv', 'b.csv']);
  symlinkSync(join(folder, 'a.csv'), join(folder, 'c.csv'));
  expect(await expandInputs([join(folder, 'b.csv'), folder])).toEqual([join(folder, 'b.csv'), join(folder, 'a.csv')]);
});

test('archives become their readable members', async () => {
  const content = new Uint8Array(Buffer.from('a,b\n1,2\n'));
  const path = fileOf(
    zipSync({ 'y/b.csv': content, 'a.json': content, 'readme.md': content, '.DS_Store': content }),
    'all.zip',
  );
  expect(await expandInputs([path])).toEqual([`${path}!a.json`, `${path}!y/b.csv`]);
  expect(await expandInputs([`${path}!readme.md`])).toEqual([`${path}!readme.md`]);
});

test('nothing found is a fault', async () => {
  const folder = folderWith(['notes.doc']);
  for (const path of [folder, join(folder, '*.csv'), fileOf(zipSync({}), 'empty.zip')]) {
    expect(await faultOf(expandInputs([path]))).toMatchObject({ exit: 'INPUT', code: 'E106' });
  }
});

test('a stream is spooled whole and without a name', async () => {
  const chunks = Array.from({ length: 100 }, (_, i) => Buffer.from(`${i}\n`.repeat(1000)));
  const handle = await spool(Readable.from(chunks));
  const all = Buffer.concat(chunks);
  const buffer = Buffer.alloc(all.length + 1);
  const bytesRead = await handle.read(buffer, 0);
  expect(buffer.subarray(0, bytesRead).equals(all)).toBe(true);
  expect((await handle.stat()).nlink).toBe(0);
  await handle.close();
});
