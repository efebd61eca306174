import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accounting, aurum, folderWith, rowsOf } from './aurum.ts';
import { dump, HEADER, person } from './dumps.ts';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const json = (folder: string, name: string) => JSON.parse(read(folder, name));

describe('a run without any gate', () => {
  const folder = folderWith({ 'a.csv': dump(40) });
  const run = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });

  test('says that it is published and unchecked, in the terminal and the report, and is not green', () => {
    expect(run.exit).toBe(0);
    expect(run.err).toMatch(/\(published, unchecked\)/);
    expect(run.err).toMatch(/unchecked +published without a check: no gate was set/);
    const page = read(folder, 'out/report.html');
    expect(page).toContain('<span class="verdict unchecked">Published, unchecked: no gate was set');
    expect(page).not.toContain('verdict pass"');
    expect(json(folder, 'out/report.json').verdict).toMatchObject({ isPassed: true, isUnchecked: true });
  });

  test('is checked where the last run is there to compare with', () => {
    const again = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
    expect(again.exit).toBe(0);
    expect(again.err).not.toMatch(/unchecked/);
    expect(again.err).toMatch(/last run +\d+ guards against it passed/);
    expect(read(folder, 'out/report.html')).toContain('verdict pass"');
  });
});

describe('guards against the last run', () => {
  const both = folderWith({ 'shop.csv': dump(60), 'till.csv': dump(90).replaceAll('C0', 'T0') });
  const first = aurum(['run', 'shop.csv', 'till.csv', '-o', 'out'], { cwd: both });

  test('fail on a source that is missing, name it, and keep the golden records', () => {
    expect(first.exit, first.err).toBe(0);
    const before = read(both, 'out/golden.csv');
    const run = aurum(['run', 'shop.csv', '-o', 'out'], { cwd: both });
    expect(run.exit, run.err).toBe(1);
    expect(run.err).toMatch(/gate failed +missing-source .*missing: till: 2 before, 1 now/);
    expect(read(both, 'out/golden.csv')).toBe(before);
    expect(json(both, 'out.failed/report.json').verdict.exit).toBe('GATE_FAILED');
  });

  test('only warn when they are let off', () => {
    const run = aurum(['run', 'shop.csv', '-o', 'less', '--against', 'out', '--allow', 'missing-source'], {
      cwd: both,
    });
    expect(run.exit, run.err).toBe(0);
    expect(run.err).toMatch(/gate warns +missing-source/);
    const strict = aurum(
      [
        'run',
        'shop.csv',
        '-o',
        'x',
        '--against',
        'out/manifest.json',
        '--allow',
        'missing-source',
        '--fail-on',
        'warn',
        '-q',
      ],
      { cwd: both },
    );
    expect(strict.exit, strict.err).toBe(1);
    expect(strict.err).toMatch(/^aurum: warning: missing-source/m);
  });

  test('show both numbers of rows that are lost, and obey the plan', () => {
    const folder = folderWith({ 'shop.csv': dump(60) });
    expect(aurum(['run', 'shop.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
    const plan = aurum(['init', 'shop.csv'], { cwd: folder }).out;
    writeFileSync(join(folder, 'shop.csv'), dump(30));
    const run = aurum(['run', 'shop.csv', '-o', 'out'], { cwd: folder });
    expect(run.exit).toBe(1);
    expect(run.err).toMatch(/rows-lost .*: 0\.5 \(at most 0\.3\); rows of shop: 60 before, 30 now/);
    writeFileSync(join(folder, 'p.yaml'), `${plan}\nguards:\n  rows-lost: 0.6\n  customers-lost: off\n`);
    expect(aurum(['run', '-c', 'p.yaml', '-o', 'out'], { cwd: folder }).exit).toBe(0);
    expect(json(folder, 'out/plan.json').guards).toEqual({
      'rows-lost': { limit: 0.6 },
      'customers-lost': { severity: 'off' },
    });
  });

  test('tell of a repeated line that makes a source keyless, and of ids that change with it', () => {
    const folder = folderWith({ 'shop.csv': dump(60) });
    expect(aurum(['run', 'shop.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
    writeFileSync(join(folder, 'shop.csv'), dump(60).replace(/^C\d+/gm, ''));
    const run = aurum(['run', 'shop.csv', '-o', 'out'], { cwd: folder });
    expect(run.err).toMatch(/gate warns +lost-key .*lost: shop · id: 1 before, 0 now/);
  });

  test('need a run to compare with where one is named', () => {
    const run = aurum(['run', 'shop.csv', '-o', 'y', '--against', 'gone'], { cwd: both });
    expect(run.exit).toBe(3);
    expect(run.err).toMatch(/\[E106\]/);
  });

  test('are named in the help, and a wrong name is told', () => {
    expect(aurum(['run', '--help']).out).toMatch(/^ {2}missing-source +sources of the last run/m);
    const { exit, err } = aurum(['run', 'shop.csv', '--allow', 'mising-source'], { cwd: both });
    expect(exit).toBe(2);
    expect(err).toMatch(/did you mean "missing-source"/);
  });
});

describe('lists about records among the inputs', () => {
  const folder = folderWith({
    'in/shop.csv': dump(40),
    'in/truth.csv': `source,rid,entity\n${Array.from({ length: 40 }, (_, at) => `shop,C${at},e${at}`).join('\n')}\n`,
  });
  const run = aurum(['run', 'in', '-o', 'out'], { cwd: folder });

  test('are left out and named, and are no customers', () => {
    expect(run.exit, run.err).toBe(0);
    expect(run.err).toMatch(/W209 +Not a customer file: truth/);
    expect(accounting(run)).toMatchObject({ rowsIn: 40, golden: 40 });
    expect(new Set(rowsOf(join(folder, 'out/crosswalk.csv')).map((row) => row['source']))).toEqual(new Set(['shop']));
  });
});

describe('rows that are no records', () => {
  const rows = [person(0), person(1), person(2)].map((cells) => cells.join(','));
  const text = [HEADER, rows[0], ',,,,,,,', HEADER, rows[1], 'n/a,N/A,-,,,,,', rows[2], 'TOTAL,,,,,,3,', ''].join('\n');
  const folder = folderWith({ 'a.csv': text });
  const run = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
  const rejects = rowsOf(join(folder, 'out/rejects.csv'));

  test('are rejected by code, line, record and byte', () => {
    expect(run.exit, run.err).toBe(0);
    expect(accounting(run)).toMatchObject({ rowsIn: 7, golden: 3, rejected: 4 });
    expect(rejects.map((row) => [row['code'], row['line'], row['record']])).toEqual([
      ['E308', '3', '2'],
      ['E309', '4', '3'],
      ['E308', '6', '5'],
      ['E310', '8', '7'],
    ]);
    const bytes = Buffer.from(text);
    for (const { byte, line } of rejects)
      expect(bytes.subarray(0, Number(byte)).filter((one) => one === 10).length).toBe(Number(line) - 1);
  });

  test('are named on standard error with their lines, quiet or not', () => {
    expect(run.err).toMatch(/E308 +Row without content: 2 rows rejected \(a\.csv:3, a\.csv:6\)/);
    const quiet = aurum(['run', 'a.csv', '-o', 'out', '-q'], { cwd: folder });
    expect(quiet.err).toMatch(/^aurum: warning: Repeated header: 1 row rejected \(a\.csv:4\) \[E309\]$/m);
  });
});

describe('gates of a run for machines', () => {
  const folder = folderWith({ 'shop.csv': dump(60), 'till.csv': dump(60).replaceAll('C0', 'T0') });
  const none = { GITHUB_ACTIONS: '', GITLAB_CI: '' };
  aurum(['run', 'shop.csv', 'till.csv', '-o', 'out'], { cwd: folder, env: none });

  test('are written in every form, with the gate that failed', () => {
    const args = ['--junit', 'j.xml', '--sarif', 's.json', '--prometheus', 'p.prom', '--markdown', 'm.md'];
    const run = aurum(['run', 'shop.csv', '-o', 'out', ...args], { cwd: folder, env: none });
    expect(run.exit, run.err).toBe(1);
    expect(read(folder, 'j.xml')).toMatch(/<testcase name="missing-source" classname="aurum run">\s*<failure/);
    expect(json(folder, 's.json').runs[0].results[0]).toMatchObject({ ruleId: 'E703', level: 'error' });
    expect(read(folder, 'p.prom')).toContain(
      'aurum_check_rule_passed{source="aurum run",rule="missing-source",severity="error"} 0',
    );
    expect(read(folder, 'm.md')).toMatch(/\*\*failed\*\* \| missing-source/);
  });

  test('are annotations in a job of GitHub', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' };
    const run = aurum(['run', 'shop.csv', '-o', 'out'], { cwd: folder, env });
    expect(run.out).toMatch(/^::error file=report\.json,title=missing-source::/);
  });
});
