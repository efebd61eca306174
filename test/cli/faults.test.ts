import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { accounting, aurum, type Ended, fingerprints, folderWith, freshFolder, PEOPLE, ROOT } from './aurum.ts';
import { CASES, type Case, PLAN } from './fault-cases.ts';

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

  test.each([
    [['explain', 'blocking', '-o'], 'report.json'],
    [['explain', 'a:1', '-o'], 'plan.json'],
    [['explain', 'a:1', 'a:2', '-o'], 'plan.json'],
    [['evaluate', '--truth', 'truth.csv'], 'crosswalk.csv'],
  ])('%j of a folder without a run ends with 3 and names the folder and what was looked for', (args, name) => {
    const cwd = folderWith({ 'truth.csv': 'source,row,entity\na,1,x\na,2,x\n', 'theirs/notes.md': 'x' });
    for (const [folder, words] of [
      ['theirs', `There is no ${name} in the folder`],
      ['gone', 'There is no such folder'],
      ['truth.csv', 'It is a file, not a folder'],
    ] as const) {
      const { exit, err, out } = aurum([...args, folder], { cwd });
      expect(exit, err).toBe(3);
      expect(err).toMatch(new RegExp(`^aurum: No finished run: ${words}\\. \\[E106\\]$`, 'm'));
      expect(err).toMatch(new RegExp(`^ {2}where: +${folder.replace('.', '\\.')}$`, 'm'));
      expect(err).toMatch(/^ {2}expected: .*output folder of aurum run/m);
      expect(err).toMatch(/^ {2}fix: /m);
      expect(out).toBe('');
    }
  });

  test('explain of a run whose plan is damaged names the file', () => {
    const { exit, err } = aurum(['explain', 'a:1', '-o', folderWith({ 'plan.json': '{"version":' })]);
    expect(exit).toBe(3);
    expect(err).toMatch(/where: +.*plan\.json\n/);
    expect(err).toMatch(/\[E103\]/);
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

  test('of precision and recall passes where nothing was merged and no pair may be one', () => {
    const alone = folderWith({ 'one.csv': 'id,name,email\n1,Ada Lovelace,ada@example.com\n' });
    const plain = aurum(['run', 'one.csv', '--dry-run', '--json'], { cwd: alone });
    expect(JSON.parse(plain.out).quality).toMatchObject({ precision: null, recall: null });
    expect(plain.err).toMatch(/estimated precision +nothing merged/);
    for (const gate of ['precision=0.5', 'recall=0.5'])
      expect(aurum(['run', 'one.csv', '-o', 'x', '--gate', gate], { cwd: alone })).toMatchObject({ exit: 0 });
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
