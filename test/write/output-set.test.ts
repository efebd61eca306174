import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AurumError, type FaultDetail } from '../../src/model/error.ts';
import { disk } from '../../src/write/disk.ts';
import { OutputSet } from '../../src/write/output-set.ts';
import { REJECTS_NAME, writeRejects } from '../../src/write/rejects.ts';

const base = mkdtempSync(join(tmpdir(), 'aurum-write-'));
const freshFolder = () => join(mkdtempSync(join(base, 'case-')), 'out');

afterEach(() => vi.restoreAllMocks());

function faultOf(act: () => unknown): FaultDetail {
  try {
    act();
  } catch (error) {
    if (error instanceof AurumError) return error.detail;
    throw error;
  }
  throw new Error('expected a fault');
}

function publish(folder: string, files: Readonly<Record<string, string>>): void {
  const set = OutputSet.open(folder);
  try {
    for (const [name, text] of Object.entries(files)) set.writer(name).text(text);
    set.commit();
  } finally {
    set.abort();
  }
}

/** Everything in the folder but the lock, by name. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.aurum.lock'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const OLD = { 'golden.csv': 'id\n1\n', 'report.json': '{"run":1}', 'review.csv': 'pair\n' };
const NEW = { 'golden.csv': 'id\n1\n2\n', 'report.json': '{"run":2}', 'lineage.csv': 'field\n' };

describe('a set', () => {
  test('is published with a manifest that describes it', () => {
    const folder = freshFolder();
    const set = OutputSet.open(folder);
    const golden = set.writer('golden.csv');
    golden.text('id,name\n');
    golden.line('1,Ann');
    golden.line('2,Zoë');
    set.writer('report.json').text('{}');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
    const files = set.commit({ plan: 'abc' });
    expect(readdirSync(folder).sort()).toEqual(['golden.csv', 'manifest.json', 'report.json']);
    const bytes = readFileSync(join(folder, 'golden.csv'));
    const wanted = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rows: 2 };
    expect(files['golden.csv']).toEqual(wanted);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ format: 'aurum-manifest', version: 1, plan: 'abc', files });
  });

  test('is for its owner only', () => {
    const folder = freshFolder();
    publish(folder, OLD);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'golden.csv')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'manifest.json')).mode & 0o777).toBe(0o600);
  });

  test('replaces the earlier one and what it no longer has', () => {
    const folder = freshFolder();
    publish(folder, OLD);
    publish(folder, NEW);
    const { 'manifest.json': manifest, ...files } = contents(folder);
    expect(files).toEqual(NEW);
    expect(Object.keys(JSON.parse(manifest ?? '').files)).toEqual(Object.keys(NEW).sort());
  });

  test('leaves nothing when it is given up', () => {
    const folder = freshFolder();
    const first = OutputSet.open(folder);
    first.writer('golden.csv').text('x');
    first.abort();
    expect(() => statSync(folder)).toThrow('ENOENT');
    publish(folder, OLD);
    const before = contents(folder);
    const set = OutputSet.open(folder);
    set.writer('golden.csv').text('half');
    set.abort();
    set.abort();
    expect(contents(folder)).toEqual(before);
    publish(folder, NEW);
  });

  test('keeps large and non-Latin text whole', () => {
    const folder = freshFolder();
    const text = '漢字😎,é\n'.repeat(100_000);
    publish(folder, { 'golden.csv': text });
    expect(readFileSync(join(folder, 'golden.csv'), 'utf8')).toBe(text);
  });

  test('refuses names that leave the folder', () => {
    const set = OutputSet.open(freshFolder());
    for (const name of ['../x.csv', 'a/b.csv', '.hidden', 'manifest.json', ''])
      expect(() => set.writer(name)).toThrow();
    set.writer('a.csv');
    expect(() => set.writer('a.csv')).toThrow();
    set.abort();
  });
});

describe('refusals', () => {
  test('a folder that cannot be made', () => {
    const file = join(mkdtempSync(join(base, 'case-')), 'file');
    writeFileSync(file, '');
    const detail = faultOf(() => OutputSet.open(join(file, 'out')));
    expect(detail).toMatchObject({ exit: 'OUTPUT', code: 'E801' });
    expect(detail.what).toContain('ENOTDIR');
    expect(faultOf(() => OutputSet.open(file)).code).toBe('E801');
    expect(faultOf(() => OutputSet.open('/proc/aurum-out')).code).toBe('E801');
  });

  test('foreign files', () => {
    const folder = freshFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.doc'), 'x');
    expect(faultOf(() => OutputSet.open(folder))).toMatchObject({
      exit: 'OUTPUT',
      code: 'E803',
      place: { file: 'thesis.doc' },
    });
    expect(contents(folder)).toEqual({ 'thesis.doc': 'x' });
  });

  test('a manifest that is not ours', () => {
    const folder = freshFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'manifest.json'), '{"files":{"a.csv":{}}}');
    expect(faultOf(() => OutputSet.open(folder)).code).toBe('E803');
  });

  test('inputs: inside, the folder itself, another name of an output', () => {
    const folder = freshFolder();
    publish(folder, OLD);
    const alias = join(folder, '../alias.csv');
    linkSync(join(folder, 'golden.csv'), alias);
    for (const input of [join(folder, 'golden.csv'), folder, alias]) {
      expect(faultOf(() => OutputSet.open(folder, ['-', input]))).toMatchObject({ exit: 'USAGE', code: 'E801' });
    }
    OutputSet.open(folder, ['-', join(folder, '../absent.csv')]).abort();
  });

  test('a held lock', () => {
    const folder = freshFolder();
    const first = OutputSet.open(folder);
    expect(faultOf(() => OutputSet.open(folder))).toMatchObject({ exit: 'LOCKED', code: 'E802' });
    first.abort();
    mkdirSync(folder);
    const lock = join(folder, '.aurum.lock');
    for (const text of [JSON.stringify({ pid: 1, host: 'elsewhere' }), '', '{"pid":"x"}']) {
      writeFileSync(lock, text);
      expect(faultOf(() => OutputSet.open(folder)).code).toBe('E802');
      expect(readFileSync(lock, 'utf8')).toBe(text);
    }
  });

  test('the lock of a dead process is taken over', () => {
    const folder = freshFolder();
    mkdirSync(folder);
    const { pid } = spawnSync('true');
    writeFileSync(join(folder, '.aurum.lock'), JSON.stringify({ pid, host: hostname() }));
    publish(folder, OLD);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

/** Makes the Nth disk operation fail, once or from then on. Yields how many operations there were. */
function failAt(nth: number, mode: 'once' | 'always'): () => number {
  let count = 0;
  for (const name of Object.keys(disk) as (keyof typeof disk)[]) {
    const original = disk[name] as (...args: unknown[]) => unknown;
    vi.spyOn(disk, name).mockImplementation(((...args: unknown[]) => {
      count++;
      if (count === nth || (mode === 'always' && count > nth)) {
        throw new AurumError({ exit: 'OUTPUT', code: 'E801', what: `injected at ${name}` });
      }
      return original(...args);
    }) as never);
  }
  return () => count;
}

describe('faults', () => {
  for (const mode of ['once', 'always'] as const) {
    test(`every disk operation failing ${mode} leaves the old or the new set, never a mixture`, () => {
      for (let nth = 1; ; nth++) {
        const folder = freshFolder();
        publish(folder, OLD);
        const before = contents(folder);
        const operations = failAt(nth, mode);
        let error: unknown;
        try {
          publish(folder, NEW);
        } catch (caught) {
          error = caught;
        }
        const isOver = operations() < nth;
        vi.restoreAllMocks();
        if (error !== undefined) expect((error as AurumError).detail).toMatchObject({ exit: 'OUTPUT', code: 'E801' });
        // A lock that could not be removed counts as stale once its process is gone; this one is still alive.
        spawnSync('rm', ['-f', join(folder, '.aurum.lock')]);
        const isUntouched = JSON.stringify(contents(folder)) === JSON.stringify(before);
        if (error !== undefined && mode === 'once') expect(isUntouched, `operation ${nth}`).toBe(true);
        OutputSet.open(folder).abort();
        const { 'manifest.json': manifest = '', ...files } = contents(folder);
        const isNew = manifest !== before['manifest.json'];
        for (const [name, text] of Object.entries(isNew ? NEW : OLD))
          expect(files[name], `operation ${nth}`).toBe(text);
        if (error === undefined) expect(isNew).toBe(true);
        expect(
          Object.keys(files).some((name) => name.startsWith('.')),
          `temporaries after operation ${nth}`,
        ).toBe(false);
        if (isOver) return;
      }
    });
  }

  test('a full disk', () => {
    const set = OutputSet.open(freshFolder());
    const writer = set.writer('golden.csv');
    vi.spyOn(disk, 'write').mockImplementation(() => {
      throw new AurumError({ exit: 'OUTPUT', code: 'E801', what: 'ENOSPC' });
    });
    expect(faultOf(() => writer.text('x'.repeat(1 << 19))).code).toBe('E801');
    set.abort();
    expect(() => statSync(set.folder)).toThrow('ENOENT');
  });
});

test('rejects.csv', () => {
  const folder = freshFolder();
  const set = OutputSet.open(folder);
  const place = { file: 'shop.csv', line: 7, record: 5, byte: 99 };
  writeRejects(set.writer(REJECTS_NAME), [
    { code: 'E301', ...place, reason: '2 of 3 cells', raw: 'a,"b"' },
    { code: 'E306', ...place, column: 'name', reason: 'stray', raw: 'x\ny' },
  ]);
  expect(set.commit()['rejects.csv']?.rows).toBe(2);
  expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toBe(
    'code,file,line,record,byte,column,reason,raw\n' +
      'E301,shop.csv,7,5,99,,2 of 3 cells,"a,""b"""\n' +
      'E306,shop.csv,7,5,99,name,stray,"x\ny"\n',
  );
});
