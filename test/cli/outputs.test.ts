import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, fingerprints, folderWith, PEOPLE, ROOT } from './aurum.ts';

/** Runs the command in a shell, for redirections. */
function shell(line: string, cwd: string) {
  const command = `aurum() { "${process.execPath}" "${join(ROOT, 'bin/aurum.js')}" "$@"; }; ${line}`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  return { exit: status, err: stderr, last: stderr.trimEnd().split('\n').at(-1) ?? '' };
}

describe('inputs are never written, by no flag and no name', () => {
  const files = { 'a.csv': PEOPLE, 'j.csv': 'record_a,record_b,decision\na:1,a:2,same\n', 'in/b.csv': PEOPLE };
  const cases: readonly (readonly string[])[] = [
    ['a.csv', '-o', 'out', '--log', 'a.csv'],
    ['a.csv', '-o', 'out', '--log', './in/../a.csv'],
    ['a.csv', '-o', 'out', '--log', 'link.csv'],
    ['a.csv', '-o', 'out', '--log', 'other-name.csv'],
    ['a.csv', '-o', 'out', '--judgements', 'j.csv', '--log', 'j.csv'],
    ['a.csv', '-o', 'out', '--judgements', 'j.csv', '--junit', 'j.csv', '--force'],
    ['a.csv', '-o', 'out', '--markdown', 'a.csv', '--force'],
    ['in', '-o', 'in'],
    ['in/b.csv', '-o', '.'],
  ];
  test.each(cases)('run %s %s %s %s %s', (...args) => {
    const folder = folderWith(files);
    symlinkSync('a.csv', join(folder, 'link.csv'));
    linkSync(join(folder, 'a.csv'), join(folder, 'other-name.csv'));
    const before = fingerprints(folder);
    const run = aurum(['run', ...args], { cwd: folder });
    expect(run.exit, run.err).toBe(2);
    expect(run.err).toContain('[E801]');
    expect(fingerprints(folder)).toEqual(before);
  });

  test('clean, with a plan', () => {
    const folder = folderWith({
      'a.csv': PEOPLE,
      'p.yaml': 'version: 1\nsources:\n  - path: a.csv\n    columns: {email: email}\n',
    });
    const before = fingerprints(folder);
    for (const flags of [
      ['-o', 'a.csv'],
      ['-o', 'p.yaml'],
      ['-o', 'c.csv', '--explain', 'p.yaml'],
      ['-o', 'c.csv', '--rejects', 'a.csv'],
    ])
      expect(aurum(['clean', '-c', 'p.yaml', '--force', ...flags], { cwd: folder }).exit, flags.join(' ')).toBe(2);
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('the log', () => {
  test('never lies in the folder of outputs, nor is it a report', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    expect(aurum(['run', 'a.csv', '-o', 'out', '--log', 'out/run.log'], { cwd: folder }).exit).toBe(2);
    expect(aurum(['run', 'a.csv', '-o', 'out', '--log', 'x', '--junit', 'x'], { cwd: folder }).exit).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('is appended to nothing but a log', () => {
    const folder = folderWith({ 'a.csv': PEOPLE, 'notes.csv': 'mine\n' });
    const run = aurum(['run', 'a.csv', '-o', 'out', '--log', 'notes.csv'], { cwd: folder });
    expect([run.exit, readFileSync(join(folder, 'notes.csv'), 'utf8')]).toEqual([4, 'mine\n']);
    expect(run.err).toContain('[E803]');
  });

  test('is for its owner only, tells how a run ended, and is not there for one that never began', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    const log = join(folder, 'run.log');
    expect(aurum(['run', 'a.csv', '-o', 'out', '--log', log, '--schema-of-nothing'], { cwd: folder }).exit).toBe(2);
    expect(existsSync(log)).toBe(false);
    expect(aurum(['run', 'a.csv', '-o', 'out', '--log', log], { cwd: folder }).exit).toBe(0);
    expect(aurum(['run', 'a.csv', '-o', 'out', '--log', log, '--max-columns', '2'], { cwd: folder }).exit).toBe(6);
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ msg }) => msg === 'run done')).toMatchObject({ exit: 0 });
    expect(lines.at(-1)).toMatchObject({ msg: 'run failed', exit: 6, code: 'E804' });
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written ends with 4 and publishes nothing', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    const run = aurum(['run', 'a.csv', '-o', 'out', '--log', '/dev/full'], { cwd: folder });
    expect([run.exit, run.err.includes('[E801]'), existsSync(join(folder, 'out'))]).toEqual([4, true, false]);
  });
});

describe('standard output that is full', () => {
  test.each([
    'run a.csv -o out --json',
    'run a.csv --dry-run --json',
    'check a.csv --json',
    'clean a.csv',
    'dedupe a.csv',
  ])('ends with 4, says so last, and publishes nothing: %s', (args) => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    const { exit, last } = shell(`aurum ${args} > /dev/full`, folder);
    expect([exit, /exit=(\d+)$/.exec(last)?.[1]]).toEqual([4, '4']);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each([
    'detect a.csv',
    'detect a.csv --json',
    'init a.csv',
    'init --schema',
    'check --schema',
    'check a.csv --init',
    'explain E104',
    'verify out --json',
  ])('ends with 4: %s', (args) => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    if (args.includes('out')) aurum(['run', 'a.csv', '-o', 'out', '-q'], { cwd: folder });
    expect(shell(`aurum ${args} > /dev/full`, folder).exit).toBe(4);
  });
});

describe('aurum verify', () => {
  test('holds every output against its hash', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    expect(aurum(['verify', 'out'], { cwd: folder }).exit).toBe(3);
    aurum(['run', 'a.csv', '-o', 'out', '-q'], { cwd: folder });
    const sound = aurum(['verify', 'out', '--json'], { cwd: folder });
    expect([sound.exit, sound.last]).toEqual([0, 'aurum: files=10 sound=10 exit=0']);
    expect(JSON.parse(sound.out)).toMatchObject({ version: 1, isSound: true, isInterrupted: false, unknown: [] });
    appendFileSync(join(folder, 'out/golden.csv'), 'x\n');
    rmSync(join(folder, 'out/review.csv'));
    writeFileSync(join(folder, 'out/notes.txt'), 'x');
    const unsound = aurum(['verify', 'out', '--json'], { cwd: folder });
    expect([unsound.exit, unsound.last]).toEqual([1, 'aurum: files=10 sound=8 exit=1']);
    expect(unsound.err).toMatch(/golden\.csv is not what the run wrote \[E115\][\s\S]*review\.csv is missing \[E115\]/);
    expect(JSON.parse(unsound.out).unknown).toEqual(['notes.txt']);
  });

  test('an output that somebody edited is kept when the next run replaces it', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    aurum(['run', 'a.csv', '-o', 'out', '-q'], { cwd: folder });
    writeFileSync(join(folder, 'out/review.csv'), 'record_a,record_b,decision\na:1,a:2,same\n');
    const again = aurum(['run', 'a.csv', '-o', 'out', '-q'], { cwd: folder });
    expect([again.exit, again.err.includes('out.edited/review.csv [W104]')]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'out.edited/review.csv'), 'utf8')).toContain('same');
    expect(aurum(['verify', 'out'], { cwd: folder }).exit).toBe(0);
    expect(aurum(['run', 'a.csv', '-o', 'out', '--judgements', 'out.edited/review.csv'], { cwd: folder }).exit).toBe(0);
  });
});

test('a plan or rules to be written are whole or not there, and never written over anything', () => {
  const folder = folderWith({ 'a.csv': PEOPLE, 'p.yaml': 'mine\n' });
  for (const args of [
    ['init', 'a.csv', '-o', 'p.yaml'],
    ['check', 'a.csv', '--init', '-r', 'p.yaml'],
  ]) {
    const run = aurum(args, { cwd: folder });
    expect([run.exit, run.err.includes('[E803]')]).toEqual([4, true]);
  }
  expect(readFileSync(join(folder, 'p.yaml'), 'utf8')).toBe('mine\n');
  expect(aurum(['init', 'a.csv', '-o', 'new.yaml'], { cwd: folder }).exit).toBe(0);
  expect(statSync(join(folder, 'new.yaml')).mode & 0o777).toBe(0o600);
});
