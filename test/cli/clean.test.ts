import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, type Ended, fingerprints, folderWith, freshFolder, PEOPLE, ROOT } from './aurum.ts';

const BIN = join(ROOT, 'bin/aurum.js');
const MESSY = PEOPLE.replace('Greta,', 'GRETA ,').replace('omar.h', 'OMAR.H');
const WITH_REJECTS = `${MESSY}5,only two\n6,too,many,cells,in,this,row\n`;

function counts({ last }: Ended) {
  const found = /^aurum: rows_in=(\d+) rows_out=(\d+) rejected=(\d+) \[(\w+)\] changed_cells=(\d+) exit=(\d+)$/.exec(
    last,
  );
  if (found === null) throw new Error(`no accounting line: ${last}`);
  const [rowsIn, rowsOut, rejected, , changed, exit] = found.slice(1).map(Number);
  return { rowsIn, rowsOut, rejected, state: found[4], changed, exit };
}

describe('aurum clean', () => {
  test('writes to standard output when no file is named, and messages elsewhere', () => {
    const run = aurum(['clean', '-', '--replace'], { input: MESSY });
    expect(run.exit, run.err).toBe(0);
    expect(run.out.split('\n').slice(0, 2)).toEqual([PEOPLE.split('\n')[0], PEOPLE.split('\n')[1]]);
    expect(counts(run)).toEqual({ rowsIn: 4, rowsOut: 4, rejected: 0, state: 'balanced', changed: 1, exit: 0 });
    expect(run.err).not.toMatch(/lindqvist|\+4670/i);
  });

  test('keeps rows that cannot be read in a file beside the output', () => {
    const folder = folderWith({ 'a.csv': WITH_REJECTS });
    const run = aurum(['clean', 'a.csv', '-o', 'out.csv'], { cwd: folder });
    expect(run.exit, run.err).toBe(0);
    expect(counts(run)).toMatchObject({ rowsIn: 6, rowsOut: 4, rejected: 2, state: 'balanced' });
    expect(run.err).toContain('rejected rows: out.rejects.csv');
    const [header, short, long] = readFileSync(join(folder, 'out.rejects.csv'), 'utf8').split('\n');
    expect(header).toBe('code,file,line,record,byte,column,reason,raw');
    expect(short).toMatch(/^E301,a\.csv,6,5,.*"5,only two"$/);
    expect(long).toMatch(/^E302,a\.csv,7,6,/);
  });

  test('removes the rejects of an earlier run when there are none, but no file of somebody else', () => {
    const folder = folderWith({ 'a.csv': WITH_REJECTS, 'b.csv': MESSY });
    const clean = (name: string) => aurum(['clean', name, '-o', 'out.csv'], { cwd: folder });
    expect(clean('a.csv').exit).toBe(0);
    expect(clean('b.csv').exit).toBe(0);
    expect(existsSync(join(folder, 'out.rejects.csv'))).toBe(false);
    writeFileSync(join(folder, 'out.rejects.csv'), 'mine');
    expect(clean('b.csv').exit).toBe(0);
    expect(clean('a.csv').exit).toBe(4);
    expect(readFileSync(join(folder, 'out.rejects.csv'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).not.toContain('only two');
  });

  test('standard output has its rejects where --rejects says, and says so when it says nothing', () => {
    const folder = folderWith({ 'a.csv': WITH_REJECTS });
    expect(aurum(['clean', 'a.csv'], { cwd: folder }).err).toContain('--rejects <file>');
    const run = aurum(['clean', 'a.csv', '--rejects', 'bad.csv', '--quiet'], { cwd: folder });
    expect(run.err.trimEnd()).toBe(run.last);
    expect(readFileSync(join(folder, 'bad.csv'), 'utf8').split('\n')).toHaveLength(4);
  });

  test('--explain tells every rule, and lists every cell in a file', () => {
    const folder = folderWith({ 'a.csv': MESSY });
    const shown = aurum(['clean', 'a.csv', '-o', 'out.csv', '--explain'], { cwd: folder });
    expect(shown.err).toMatch(/ {2}first_name {2}blanks {2}1 cell\(s\)\n {6}"/);
    expect(shown.err).not.toContain('Greta');
    const args = ['clean', 'a.csv', '-o', 'out.csv', '--explain', 'why.csv', '--show-values'];
    expect(aurum(args, { cwd: folder }).exit).toBe(0);
    expect(readFileSync(join(folder, 'why.csv'), 'utf8')).toBe(
      'row,column,rule,before,after\n1,first_name,blanks,"GRETA ",Greta\n1,first_name,case,"GRETA ",Greta\n',
    );
  });

  test.each(['beside', 'replace'])('changes nothing in its own output (%s)', (layout) => {
    const folder = folderWith({ 'a.csv': MESSY });
    const flags = layout === 'replace' ? ['--replace'] : [];
    const once = aurum(['clean', 'a.csv', ...flags], { cwd: folder });
    const twice = aurum(['clean', '-', ...flags], { input: once.out });
    expect(twice.out).toBe(once.out);
    if (layout === 'replace') expect(counts(twice).changed).toBe(0);
  });

  test('obeys a plan', () => {
    const folder = folderWith({
      'a.csv': 'x,y\n1,ANN LEE\n2,BO CHO\n',
      'p.yaml': 'version: 1\nsources:\n  - path: a.csv\n    columns:\n      y: full_name\n',
    });
    const run = aurum(['clean', '-c', 'p.yaml', '--replace'], { cwd: folder });
    expect(run.out).toBe('x,y\n1,Ann Lee\n2,Bo Cho\n');
  });
});

describe('a clean that cannot be', () => {
  test.each<[string, readonly string[], number, string]>([
    ['a missing file', ['gone.csv', '-o', 'out.csv'], 3, 'E106'],
    ['an empty file', ['empty.csv', '-o', 'out.csv'], 3, 'E101'],
    ['nothing to clean', ['plain.csv', '-o', 'out.csv'], 3, 'E203'],
    ['no row that can be read', ['short.csv', '--delimiter', ',', '-o', 'out.csv'], 3, 'E301'],
    ['too many rejects', ['rejects.csv', '--max-rejects', '1', '-o', 'out.csv'], 3, 'E30'],
    ['two names for one output', ['a.csv', '-o', 'out.csv', '--explain', 'out.csv'], 2, 'E801'],
    ['an output that is the input', ['a.csv', '-o', 'a.csv', '--force'], 2, 'E801'],
    ['an output of somebody else', ['a.csv', '-o', 'mine.csv'], 4, 'E803'],
    ['an output that is a folder', ['a.csv', '-o', 'folder', '--force'], 4, 'E801'],
    ['an output below a file', ['a.csv', '-o', 'a.csv/out.csv'], 4, 'E801'],
    ['an output in a new folder', ['gone.csv', '-o', 'new/out.csv'], 3, 'E106'],
    ['no file', [], 2, 'E702'],
    ['an unknown flag', ['a.csv', '--bogus'], 2, ''],
  ])('%s', (_, args, exit, code) => {
    const folder = folderWith({
      ...{ 'a.csv': MESSY, 'empty.csv': '', 'plain.csv': 'a,b\n1,2\n3,4\n', 'short.csv': 'id,email\n1\n2\n' },
      ...{ 'rejects.csv': WITH_REJECTS, 'mine.csv': 'mine', 'folder/x': 'x' },
    });
    const before = fingerprints(folder);
    const run = aurum(['clean', ...args], { cwd: folder });
    expect(run.exit, run.err).toBe(exit);
    expect(run.err).toContain(code === '' ? '--bogus' : `[${code}`);
    expect(counts(run)).toEqual({ rowsIn: 0, rowsOut: 0, rejected: 0, state: 'balanced', changed: 0, exit });
    expect(run.out).toBe('');
    expect(fingerprints(folder)).toEqual(before);
  });

  test('a device is never replaced', () => {
    const run = aurum(['clean', '-', '-o', '/dev/null', '--force'], { input: MESSY });
    expect(run.exit, run.err).toBe(4);
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output ends with 4, in the last line too', () => {
    const folder = folderWith({ 'a.csv': MESSY });
    const shell = `"${process.execPath}" "${BIN}" clean a.csv --explain why.csv > /dev/full`;
    const run = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
    expect(run.status).toBe(4);
    expect(run.stderr.match(/\[E801\]/g)).toHaveLength(1);
    expect(run.stderr.trimEnd()).toMatch(/ exit=4$/);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it after cleaning up', async (signal, exit) => {
    const folder = freshFolder();
    const child = spawn(process.execPath, [BIN, 'clean', '-', '-o', join(folder, 'out.csv')]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.write(MESSY);
    while (readdirSync(folder).length === 0) await new Promise((resume) => setTimeout(resume, 10));
    child.kill(signal);
    const ended = await new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? code)));
    expect(ended).toBe(signal);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(` exit=${exit}$`));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a pipe', () => {
  const row = (at: number): string => `${at},Ann,Lee,ann${at}@example.org,+46701740605,Lund`;
  const large = `id,first_name,last_name,email,phone,city\n${Array.from({ length: 60_000 }, (_, at) => row(at)).join('\n')}\n`;

  test('whose reader leaves ends quietly', () => {
    const folder = folderWith({ 'a.csv': large });
    const shell = `set -o pipefail; "${process.execPath}" "${BIN}" clean a.csv --quiet | head -1`;
    const run = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.split('\n')).toHaveLength(2);
    expect(run.stderr).toMatch(/^aurum: rows_in=60000 .* exit=0\n$/);
  });

  test('that is read slowly gets every byte', async () => {
    const folder = folderWith({ 'a.csv': large });
    const child = spawn(process.execPath, [BIN, 'clean', join(folder, 'a.csv'), '--quiet', '--replace']);
    let out = '';
    await new Promise((resume) => setTimeout(resume, 1500));
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) out += chunk;
    expect(out).toBe(large);
  });
});
