import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inputFault, openSource } from '../../src/read/byte-source.ts';
import { readSource, sourceName } from '../../src/read/read-source.ts';
import { faultOf, fileOf, grid, read } from './reading.ts';

async function codeOf(path: string): Promise<string> {
  const detail = await faultOf(readSource({ path }));
  expect(detail.exit).toBe('INPUT');
  return detail.code;
}

test('missing, folder, device, unreadable', async () => {
  const file = fileOf('a,b\n1,2\n');
  expect(await codeOf(join(dirname(file), 'absent.csv'))).toBe('E106');
  expect(await codeOf(join(file, 'below-a-file.csv'))).toBe('E106');
  expect(await codeOf(dirname(file))).toBe('E107');
  expect(await codeOf('/dev/null')).toBe('E107');
  const loop = join(dirname(file), 'loop.csv');
  symlinkSync(loop, loop);
  expect(await codeOf(loop)).toBe('E108');
  expect(inputFault(Object.assign(new Error('denied'), { code: 'EACCES' }), 'x.csv').detail.code).toBe('E108');
});

test('empty, blank, header only', async () => {
  expect(await codeOf(fileOf(''))).toBe('E101');
  expect(await codeOf(fileOf('\ufeff'))).toBe('E101');
  expect(await codeOf(fileOf(Buffer.from([0xff, 0xfe])))).toBe('E101');
  expect(await codeOf(fileOf('\n\r\n\n'))).toBe('E101');
  expect(await codeOf(fileOf('a,b,c\n'))).toBe('E109');
  expect(await codeOf(fileOf('sep=;\n'))).toBe('E101');
});

test('a file that grows while it is read', async () => {
  const path = fileOf('a,b\n1,2\n');
  const source = await openSource(path);
  await source.assertUnchanged();
  appendFileSync(path, '3,4\n');
  expect(await faultOf(source.assertUnchanged())).toMatchObject({ exit: 'INPUT', code: 'E105' });
  await source.close();
});

test('size and SHA-256 are those of the stored bytes', async () => {
  const bytes = Buffer.from('\ufeffa,b\n1,2\n', 'utf16le');
  const result = await read(bytes);
  expect(result.bytes).toBe(bytes.length);
  expect(result.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('source names', async () => {
  expect(sourceName('/in/shop.customers.csv')).toBe('shop.customers');
  expect(sourceName('-')).toBe('stdin');
  const path = join(dirname(fileOf('')), 'pos.csv');
  writeFileSync(path, 'a,b\n1,2\n');
  expect((await readSource({ path })).table.source).toBe('pos');
  expect((await readSource({ path, source: 'till' })).table.source).toBe('till');
});

test('faults carry no text of the file', async () => {
  const detail = await faultOf(read('email,b\nann@example.org,"secret\n'));
  expect(JSON.stringify(detail)).not.toMatch(/ann@|secret/);
});

test('named pipes are read like files', async () => {
  const folder = join(dirname(fileOf('')), 'pipes');
  mkdirSync(folder);
  const pipe = join(folder, 'feed.csv');
  const writer = spawn('sh', ['-c', `mkfifo "${pipe}" && printf 'a;b\\n1;2\\n' > "${pipe}"`]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { table } = await readSource({ path: pipe });
  expect(grid(table)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  writer.kill();
});
