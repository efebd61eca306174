import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { intercept } from '../../src/io/faults.ts';
import { AurumError, type FaultDetail } from '../../src/model/error.ts';
import { ownHolder } from '../../src/write/holder.ts';
import { OutputSet } from '../../src/write/output-set.ts';
import { REJECTS_NAME, writeRejects } from '../../src/write/rejects.ts';

const base = mkdtempSync(join(tmpdir(), 'aurum-write-'));
const freshFolder = () => join(mkdtempSync(join(base, 'case-')), 'out');

afterEach(() => intercept(undefined));

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
    const { files } = set.commit({ plan: 'abc' });
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

  test('keeps what somebody edited, under a name of its own each time', () => {
    const folder = freshFolder();
    publish(folder, OLD);
    const edit = (text: string): string[] => {
      writeFileSync(join(folder, 'review.csv'), text);
      const set = OutputSet.open(folder);
      set.writer('review.csv').text('pair\n');
      return [...set.commit().edited];
    };
    expect(edit('pair,decision\n')).toEqual([`${folder}.edited/review.csv`]);
    expect(edit('pair,other\n')).toEqual([`${folder}.edited/review.2.csv`]);
    expect(edit('pair,decision\n')).toEqual([`${folder}.edited/review.csv`]);
    expect(edit('pair\n')).toEqual([]);
    expect(readFileSync(`${folder}.edited/review.2.csv`, 'utf8')).toBe('pair,other\n');
    expect(statSync(`${folder}.edited`).mode & 0o777).toBe(0o700);
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
    for (const name of ['../x.csv', 'a/b.csv', '.hidden', 'manifest.json', 'other.csv', ''])
      expect(() => set.writer(name)).toThrow();
    set.writer('golden.csv');
    expect(() => set.writer('golden.csv')).toThrow();
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

  test('a lock is stale when its process, or its machine, has started again', () => {
    const own = ownHolder();
    for (const holder of [
      { ...own, started: '1' },
      { ...own, boot: 'another' },
    ]) {
      const folder = freshFolder();
      mkdirSync(folder);
      writeFileSync(join(folder, '.aurum.lock'), JSON.stringify(holder));
      publish(folder, OLD);
    }
  });

  test('a lock that cannot be asked is held while it shows life, for ten minutes, or until it is broken', () => {
    const own = ownHolder();
    for (const holder of [
      { ...own, space: 'pid:[1]' },
      { ...own, host: 'elsewhere' },
      { ...own, machine: 'another' },
    ]) {
      const folder = freshFolder();
      mkdirSync(folder);
      const lock = join(folder, '.aurum.lock');
      writeFileSync(lock, JSON.stringify(holder));
      expect(faultOf(() => OutputSet.open(folder)).code).toBe('E802');
      OutputSet.open(folder, { breaksLock: true }).abort();
      writeFileSync(lock, JSON.stringify(holder));
      const longAgo = new Date(Date.now() - 601_000);
      utimesSync(lock, longAgo, longAgo);
      publish(folder, OLD);
    }
  });

  test('a run whose lock was broken publishes nothing', () => {
    const folder = freshFolder();
    const first = OutputSet.open(folder);
    first.writer('golden.csv').text('first');
    const lock = join(folder, '.aurum.lock');
    writeFileSync(lock, JSON.stringify({ ...ownHolder(), token: 'theirs' }));
    expect(faultOf(() => first.commit()).code).toBe('E802');
    expect(readFileSync(lock, 'utf8')).toContain('theirs');
  });

  test('a manifest that somebody planted removes and replaces nothing', () => {
    const folder = freshFolder();
    mkdirSync(folder);
    const sha256 = createHash('sha256').update('precious').digest('hex');
    const planted = { 'precious.txt': 'precious', 'manifest.json': '' };
    planted['manifest.json'] = JSON.stringify({ format: 'aurum-manifest', files: { 'precious.txt': { sha256 } } });
    for (const [name, text] of Object.entries(planted)) writeFileSync(join(folder, name), text);
    expect(faultOf(() => OutputSet.open(folder))).toMatchObject({ code: 'E803', place: { file: 'precious.txt' } });
    expect(contents(folder)).toEqual(sorted(planted));
  });

  test('a stage that somebody planted', () => {
    const outside = freshFolder();
    mkdirSync(join(outside, 'new'), { recursive: true });
    writeFileSync(join(outside, 'new/golden.csv'), 'precious');
    const folder = freshFolder();
    mkdirSync(folder);
    symlinkSync(outside, join(folder, '.aurum.sets'));
    expect(faultOf(() => OutputSet.open(folder)).code).toBe('E803');
    rmSync(join(folder, '.aurum.sets'));
    mkdirSync(join(folder, '.aurum.sets/new'), { recursive: true });
    writeFileSync(join(folder, '.aurum.sets/new/precious.txt'), 'precious');
    symlinkSync('../..', join(folder, '.aurum.sets/current'));
    expect(faultOf(() => OutputSet.open(folder)).code).toBe('E803');
    expect(readFileSync(join(folder, '.aurum.sets/new/precious.txt'), 'utf8')).toBe('precious');
    expect(readFileSync(join(outside, 'new/golden.csv'), 'utf8')).toBe('precious');
  });

  test('an output that is a link or a folder', () => {
    const folder = freshFolder();
    publish(folder, OLD);
    rmSync(join(folder, 'golden.csv'));
    symlinkSync('/etc/hostname', join(folder, 'golden.csv'));
    expect(faultOf(() => OutputSet.open(folder))).toMatchObject({ code: 'E803', place: { file: 'golden.csv' } });
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

type Mode = 'once' | 'always' | 'without links' | 'always, without links';

/** Makes the Nth operation fail, once or from then on; on demand no link can be made. Yields how many there were. */
function failAt(nth: number, mode: Mode, onEach: () => void): () => number {
  let count = 0;
  intercept((operation, path) => {
    if (!path.startsWith(base)) return undefined;
    onEach();
    if (operation === 'symlink' && mode.endsWith('without links')) throw fault('EPERM');
    count++;
    if (count === nth || (mode.startsWith('always') && count > nth)) throw fault('EIO');
    return undefined;
  });
  return () => count;
}

function fault(code: string): Error {
  return Object.assign(new Error(`injected ${code}`), { code });
}

/** What a reader sees in a folder: every name that can be read, hidden ones left out. */
function seen(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const readable = names.filter((name) => existsSync(join(folder, name)));
  return Object.fromEntries(readable.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The set that a reader sees: with its manifest and no other name. */
function stands(folder: string): 'old' | 'new' | 'mixed' {
  const { 'manifest.json': manifest = '{}', ...files } = seen(folder);
  const text = JSON.stringify(files);
  const named = Object.keys(JSON.parse(manifest).files ?? {}).join();
  if (text === JSON.stringify(OLD) && named === Object.keys(OLD).join()) return 'old';
  return text === JSON.stringify(sorted(NEW)) && named === Object.keys(sorted(NEW)).join() ? 'new' : 'mixed';
}

const sorted = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Publishes NEW over OLD with a fault at the Nth operation, and what everybody sees of it. */
function publishWithFault(nth: number, mode: Mode) {
  const folder = freshFolder();
  publish(folder, OLD);
  const views = new Set<string>();
  let error: unknown;
  const operations = failAt(nth, mode, () => {
    if (existsSync(folder)) views.add(stands(folder));
  });
  try {
    publish(folder, NEW);
  } catch (caught) {
    error = caught;
  }
  const isOver = operations() < nth;
  intercept(undefined);
  return { folder, views, error, isOver };
}

describe('faults', () => {
  test.each(['once', 'always'] as const)(
    'every operation failing %s shows every reader the old or the new set, never a mix',
    (mode) => {
      for (let nth = 1; ; nth++) {
        const { folder, views, error, isOver } = publishWithFault(nth, mode);
        const at = `operation ${nth}`;
        expect([...views], at).not.toContain('mixed');
        const after = stands(folder);
        if (error === undefined) expect(after, at).toBe('new');
        else expect((error as AurumError).detail, at).toMatchObject({ exit: 'OUTPUT', code: 'E801' });
        if (error !== undefined && (error as AurumError).detail.fix?.includes('untouched'))
          expect(after, at).toBe('old');
        // A lock that could not be removed counts as stale once its process is gone; this one is still alive.
        rmSync(join(folder, '.aurum.lock'), { force: true });
        OutputSet.open(folder).abort();
        expect(stands(folder), at).toBe(after);
        expect(readdirSync(folder).sort(), at).toEqual(Object.keys(seen(folder)));
        if (isOver) return;
      }
    },
  );

  test.each(['without links', 'always, without links'] as const)(
    '%s the next run still finds one of both sets',
    (mode) => {
      for (let nth = 1; ; nth++) {
        const { folder, error, isOver } = publishWithFault(nth, mode);
        const at = `operation ${nth}`;
        const before = stands(folder);
        if (error === undefined) expect(before, at).toBe('new');
        if (error !== undefined && (error as AurumError).detail.fix?.includes('untouched'))
          expect(before, at).toBe('old');
        rmSync(join(folder, '.aurum.lock'), { force: true });
        OutputSet.open(folder).abort();
        expect(['old', 'new'], at).toContain(stands(folder));
        expect(readdirSync(folder).sort(), at).toEqual(Object.keys(seen(folder)));
        if (isOver) return;
      }
    },
  );

  test('few bytes at a time', () => {
    const folder = freshFolder();
    intercept((operation) => (operation === 'write' ? 3 : undefined));
    publish(folder, OLD);
    expect(stands(folder)).toBe('old');
  });

  test('a full disk', () => {
    const set = OutputSet.open(freshFolder());
    const writer = set.writer('golden.csv');
    intercept((operation) => {
      if (operation === 'write') throw fault('ENOSPC');
      return undefined;
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
  expect(set.commit().files['rejects.csv']?.rows).toBe(2);
  expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toBe(
    'code,file,line,record,byte,column,reason,raw\n' +
      'E301,shop.csv,7,5,99,,2 of 3 cells,"a,""b"""\n' +
      'E306,shop.csv,7,5,99,name,stray,"x\ny"\n',
  );
});
