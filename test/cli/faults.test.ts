import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { accounting, aurum, type Ended, fingerprints, folderWith, freshFolder, PEOPLE, ROOT } from './aurum.ts';

const PLAN = 'version: 1\nsources:\n  - path: a.csv\n    columns:\n      emial: email\n      first_nam: given_name\n';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Arguments after `run`; the output folder is added unless it is named. */
  readonly args: readonly string[];
  readonly exit: number;
  readonly code: string;
  /** What `where:` names; undefined where there is no place. */
  readonly where: RegExp | undefined;
}

const CASES: readonly Case[] = [
  { name: 'a missing file', files: {}, args: ['gone.csv'], exit: 3, code: 'E106', where: /gone\.csv/ },
  {
    name: 'a missing file beside a sound one',
    files: {},
    args: ['a.csv', 'gone.csv'],
    exit: 3,
    code: 'E106',
    where: /gone\.csv/,
  },
  { name: 'a folder without tables', files: { 'in/notes.md': 'x' }, args: ['in'], exit: 3, code: 'E106', where: /in/ },
  {
    name: 'a folder in a plan',
    files: { 'in/a.csv': PEOPLE, 'p.yaml': 'version: 1\nsources:\n  - path: in\n    columns: {}\n' },
    args: ['-c', 'p.yaml'],
    exit: 3,
    code: 'E107',
    where: /in/,
  },
  { name: 'an empty file', files: { 'x.csv': '' }, args: ['x.csv'], exit: 3, code: 'E101', where: /x\.csv/ },
  { name: 'nothing on standard input', files: {}, args: ['-'], exit: 3, code: 'E101', where: /stdin/ },
  { name: 'a header alone', files: { 'x.csv': 'id,name\n' }, args: ['x.csv'], exit: 3, code: 'E109', where: /x\.csv/ },
  {
    name: 'a header alone beside a sound file',
    files: { 'x.csv': 'id,name\n' },
    args: ['a.csv', 'x.csv'],
    exit: 3,
    code: 'E109',
    where: /x\.csv/,
  },
  {
    name: 'bytes that are not of the encoding named',
    files: { 'x.csv': Buffer.from('id,name\n1,\xff\xfe\xc0\n2,\xff\xff\xff\n', 'latin1') },
    args: ['x.csv', '--encoding', 'utf-8', '--max-rejects', '0'],
    exit: 3,
    code: 'E304',
    where: /x\.csv:2/,
  },
  {
    name: 'bytes that are no text',
    files: { 'x.csv': Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3)) & 255)) },
    args: ['x.csv'],
    exit: 3,
    code: 'E1',
    where: /x\.csv/,
  },
  {
    name: 'an unterminated quote',
    files: { 'x.csv': 'id,name\n1,Ann\n2,"Bo\n3,Cy\n' },
    args: ['x.csv'],
    exit: 3,
    code: 'E104',
    where: /x\.csv:3:name/,
  },
  {
    name: 'more rejects than allowed',
    files: { 'x.csv': 'id,name\n1,Ann\n2\n3,Cy\n' },
    args: ['x.csv', '--max-rejects', '0'],
    exit: 3,
    code: 'E301',
    where: /x\.csv:3/,
  },
  {
    name: 'a truncated archive',
    files: { 'x.csv.gz': Buffer.from('1f8b0800000000000003', 'hex') },
    args: ['x.csv.gz'],
    exit: 3,
    code: 'E103',
    where: /x\.csv/,
  },
  {
    name: 'unknown columns in a plan',
    files: { 'p.yaml': PLAN },
    args: ['-c', 'p.yaml'],
    exit: 2,
    code: 'E203',
    where: undefined,
  },
  {
    name: 'an unknown key in a plan',
    files: { 'p.yaml': `${PLAN}matsch: 1\n` },
    args: ['-c', 'p.yaml'],
    exit: 2,
    code: 'E701',
    where: /p\.yaml/,
  },
  { name: 'a missing plan', files: {}, args: ['-c', 'p.yaml'], exit: 2, code: 'E701', where: /p\.yaml/ },
  { name: 'no input', files: {}, args: [], exit: 2, code: 'E702', where: undefined },
  {
    name: 'files and a plan',
    files: { 'p.yaml': PLAN },
    args: ['a.csv', '-c', 'p.yaml'],
    exit: 2,
    code: 'E702',
    where: undefined,
  },
  {
    name: 'an output below a file',
    files: { plain: 'x' },
    args: ['a.csv', '-o', 'plain/out'],
    exit: 4,
    code: 'E801',
    where: /out/,
  },
  {
    name: 'an output that is a file',
    files: { plain: 'x' },
    args: ['a.csv', '-o', 'plain'],
    exit: 4,
    code: 'E801',
    where: /plain/,
  },
  {
    name: 'an output with files of somebody else',
    files: { 'theirs/x.txt': 'x' },
    args: ['a.csv', '-o', 'theirs'],
    exit: 4,
    code: 'E803',
    where: /x\.txt/,
  },
  {
    name: 'an output that is the folder of the input',
    files: {},
    args: ['a.csv', '-o', '.'],
    exit: 2,
    code: 'E801',
    where: /a\.csv/,
  },
  {
    name: 'an output that is the folder named as input',
    files: { 'in/a.csv': PEOPLE },
    args: ['in', '-o', 'in'],
    exit: 2,
    code: 'E801',
    where: /a\.csv/,
  },
  {
    name: 'an output that another run holds',
    files: { 'held/.aurum.lock': JSON.stringify({ pid: process.pid, host: hostname() }) },
    args: ['a.csv', '-o', 'held'],
    exit: 5,
    code: 'E802',
    where: /\.aurum\.lock/,
  },
];

/** One message: what and the code, where, what to do, where more is told, then the accounting line; no stack. */
function expectMessage({ err, out }: Ended, { code, where, exit }: Case): void {
  const lines = err.trimEnd().split('\n');
  expect(lines[0], err).toMatch(/^aurum: .+/);
  expect(err).toMatch(new RegExp(`\\[${code}\\d*\\]`));
  expect(err.match(/^aurum: /gm)).toHaveLength(2);
  if (where !== undefined) expect(lines.find((line) => line.startsWith('  where: '))).toMatch(where);
  expect(lines.filter((line) => line.startsWith('  fix: '))).toHaveLength(1);
  expect(lines.at(-1)).toBe(`aurum: rows_in=0 golden=0 merged=0 rejected=0 [balanced] exit=${exit}`);
  expect(err).not.toMatch(/^\s+at /m);
  expect(out).toBe('');
}

/** The outputs of a run that went well, to be put where the next one goes wrong. */
const PUBLISHED = join(folderWith({ 'first.csv': PEOPLE }), 'out');

describe('a run that cannot be', () => {
  beforeAll(() => {
    expect(aurum(['run', join(PUBLISHED, '../first.csv'), '-o', PUBLISHED]).exit).toBe(0);
  });

  test.each(CASES)('$name: exit $exit, $code; inputs and the outputs of the last run stay', (fault) => {
    const folder = folderWith({ 'a.csv': PEOPLE, ...fault.files });
    cpSync(PUBLISHED, join(folder, 'out'), { recursive: true });
    const before = fingerprints(folder);
    const output = fault.args.includes('-o') ? [] : ['-o', 'out'];
    const run = aurum(['run', ...fault.args, ...output], { cwd: folder });
    expect(run.exit, run.err).toBe(fault.exit);
    expectMessage(run, fault);
    expect(fingerprints(folder)).toEqual(before);
  });

  test('leaves no folder where there was none', () => {
    const folder = folderWith({ 'x.csv': '' });
    expect(aurum(['run', 'x.csv', '-o', 'a/out'], { cwd: folder }).exit).toBe(3);
    expect(existsSync(join(folder, 'a/out'))).toBe(false);
  });

  test('names every unknown column at once, and the one that was meant', () => {
    const folder = folderWith({ 'a.csv': PEOPLE, 'p.yaml': PLAN });
    const { err } = aurum(['run', '-c', 'p.yaml', '-o', 'out'], { cwd: folder });
    expect(err).toMatch(/"emial" — did you mean "email"\?/);
    expect(err).toMatch(/"first_nam" — did you mean "first_name"\?/);
  });
});

describe('a command that is wrong', () => {
  test.each([
    [['run', 'a.csv', '--threads', 'many'], /whole number/],
    [['run', 'a.csv', '--precision', '2'], /0\.5 and 0\.9999/],
    [['run', 'a.csv', '--gate', 'rejectd=0.1'], /did you mean "rejected"/],
    [['run', 'a.csv', '--gate', 'rejected=2'], /0 to 1/],
    [['run', 'a.csv', '--bogus'], /unknown option '--bogus'/],
    [['rnu'], /unknown command 'rnu'/],
    [['explain', 'E999'], /did you mean "E\d+"/],
    [['explain'], /missing required argument/],
    [['evaluate', 'out'], /--truth/],
  ])('%j ends with 2 and says what is wrong', (args, words) => {
    const { exit, err, out } = aurum(args, { cwd: folderWith({ 'a.csv': PEOPLE }) });
    expect(exit, err).toBe(2);
    expect(err).toMatch(words);
    expect(out).toBe('');
  });

  test('nothing at all shows the help and ends with 2', () => {
    const { exit, out } = aurum([]);
    expect(exit).toBe(2);
    expect(out).toMatch(/^Examples:/);
  });

  test.each([['blocking'], ['a:1', 'a:2']])('explain %s of a folder without a run ends with 3', (...args) => {
    const { exit, err } = aurum(['explain', ...args, '-o', freshFolder()]);
    expect(exit).toBe(3);
    expect(err).toMatch(/\[E106\]/);
  });

  test('explain says that an input has changed', () => {
    const folder = folderWith({ 'a.csv': PEOPLE });
    expect(aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
    writeFileSync(join(folder, 'a.csv'), PEOPLE.replace('Omar', 'Omer'));
    const { exit, err } = aurum(['explain', 'a:1', 'a:2', '-o', 'out'], { cwd: folder });
    expect(exit).toBe(3);
    expect(err).toMatch(/\[E105\]/);
  });
});

describe('a gate that fails', () => {
  const folder = folderWith({ 'a.csv': PEOPLE, 'b.csv': `${PEOPLE}5,only two\n` });
  const gated = (file: string) => aurum(['run', file, '-o', 'out', '--gate', 'rejected=0.1'], { cwd: folder });

  test('keeps the golden records of the last good run and publishes the report beside them', () => {
    expect(gated('a.csv').exit).toBe(0);
    const good = fingerprints(join(folder, 'out'));
    const run = gated('b.csv');
    expect(run.exit, run.err).toBe(1);
    expect(accounting(run)).toMatchObject({ rowsIn: 5, rejected: 1, state: 'balanced', exit: 1 });
    expect(fingerprints(join(folder, 'out'))).toEqual(good);
    const failed = readdirSync(join(folder, 'out.failed'));
    expect(failed).toEqual(expect.arrayContaining(['report.html', 'report.json', 'rejects.csv', 'manifest.json']));
    expect(failed).not.toContain('golden.csv');
    expect(run.err).toMatch(/Not published: rejected/);
    expect(run.err).toMatch(/out\.failed\/report\.html/);
  });

  test('leaves no empty folder where there was no earlier run', () => {
    const run = aurum(['run', 'b.csv', '-o', 'new', '--gate', 'rejected=0.1'], { cwd: folder });
    expect(run.exit).toBe(1);
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect(existsSync(join(folder, 'new.failed', 'report.json'))).toBe(true);
  });

  test('fails too when there is nothing to measure', () => {
    expect(aurum(['run', 'a.csv', '-o', 'x', '--gate', 'unlinked=1'], { cwd: folder }).exit).toBe(1);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the run after cleaning up', async (signal, exit) => {
    const folder = freshFolder();
    // Standard input that never ends keeps the run in the middle of reading.
    const child = spawn(process.execPath, [join(ROOT, 'bin/aurum.js'), 'run', '-', '-o', join(folder, 'out')]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.write(PEOPLE);
    while (!existsSync(join(folder, 'out', '.aurum.lock'))) await new Promise((resume) => setTimeout(resume, 10));
    child.kill(signal);
    const ended = await new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? code)));
    expect(ended).toBe(signal);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(` exit=${exit}$`));
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
