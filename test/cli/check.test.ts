import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import parsePrometheus from 'parse-prometheus-text-format';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/check/json-schema.ts';
import { aurum, fingerprints, folderWith, RETAILER_INPUTS, rowsOf } from './aurum.ts';
import { dump, HEADER, person } from './dumps.ts';

const NO_CI = { GITHUB_ACTIONS: '', GITLAB_CI: '', GITHUB_STEP_SUMMARY: '' };
const BAD = dump(60, (cells, at) => (at === 4 ? cells.map((cell, own) => (own === 3 ? 'foo at bar' : cell)) : cells));
const RULES = 'version: 1\nrules:\n  - { rule: required, columns: [email], owner: shop team }\n';

/** Runs `aurum check` outside of any service. */
function checked(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return aurum(['check', ...args], { cwd: folder, env: { ...NO_CI, ...env } });
}

describe('how a check ends', () => {
  const folder = folderWith({
    'good.csv': dump(60),
    'bad.csv': BAD,
    'twice.csv': `${dump(60)}${person(3).join(',')}\n`,
    'rules.yaml': RULES,
    'wrong.yaml': 'version: 1\nrules:\n  - { rule: requird, columns: [email] }\n',
    'column.yaml': 'version: 1\nrules:\n  - { rule: required, columns: [emial] }\n',
    'none.yaml': 'version: 1\ndefaults: false\n',
    'empty.csv': '',
    'cut.csv': dump(60).slice(0, -30),
    'theirs.xml': 'not ours',
  });

  test.each<[args: string[], exit: number, words: RegExp]>([
    [['good.csv'], 0, /rules=6 passed=6 warned=0 failed=0 findings=0 exit=0$/m],
    [['good.csv', '-r', 'rules.yaml'], 0, /rules=7 passed=7/],
    [['bad.csv'], 0, /warning {2}valid .*1 of \d+/],
    [['bad.csv', '--fail-on', 'warn'], 1, /bad\.csv:6/],
    [['twice.csv'], 1, /FAILED {2}key .*\n.*Repeated source key \[E501\] twice\.csv:5, twice\.csv:62/],
    [['good.csv', '-r', 'wrong.yaml'], 2, /did you mean "required"/],
    [['good.csv', '-r', 'column.yaml'], 2, /\[E203\]/],
    [['good.csv', '-r', 'gone.yaml'], 2, /\[E701\]/],
    [['good.csv', '--ci', 'jenkins'], 2, /auto, github, gitlab, off/],
    [['good.csv', '--as-of', 'today'], 2, /YYYY-MM-DD/],
    [[], 2, /No input is named/],
    [['good.csv', '-r', 'none.yaml'], 3, /\[E704\]/],
    [['empty.csv'], 3, /\[E101\]/],
    [['cut.csv'], 3, /\[E103\]/],
    [['gone.csv'], 3, /\[E106\]/],
    [['good.csv', '--junit', 'theirs.xml'], 4, /\[E803\]/],
    [['good.csv', '--junit', 'good.csv'], 2, /\[E801\]/],
  ])('%j → %s', (args, exit, words) => {
    const before = fingerprints(folder);
    const run = checked(folder, args);
    expect(run.exit, run.err).toBe(exit);
    expect(run.err).toMatch(words);
    expect(run.last).toMatch(new RegExp(`^aurum: rows=\\d+ rules=\\d+ .* exit=${exit}$`));
    expect(run.err).not.toMatch(/foo at bar|ada\.lindqvist/);
    expect(fingerprints(folder)).toEqual(before);
  });

  test('tells errors as JSON, too, where JSON was asked for', () => {
    const { out, exit } = checked(folder, ['empty.csv', '--json']);
    expect(exit).toBe(3);
    expect(JSON.parse(out).error).toMatchObject({
      ...{ code: 'E101', exit: 'INPUT', exitCode: 3, place: { file: 'empty.csv' } },
      fix: expect.stringMatching(/.+/),
    });
    const run = aurum(['run', 'gone.csv', '-o', 'x', '--json'], { cwd: folder });
    expect(JSON.parse(run.out).error).toMatchObject({ code: 'E106', exitCode: 3 });
  });

  test('-q leaves the last line', () => {
    const run = checked(folder, ['bad.csv', '-q']);
    expect(run.err.trimEnd()).toBe(run.last);
  });
});

describe('rules that --init suggests', () => {
  // Every second file of the retailer: a shop, a till, a newsletter and a support desk are among them.
  test.each(RETAILER_INPUTS.filter((_, at) => at % 2 === 0))('pass on the file they were made from: %s', (input) => {
    const folder = folderWith({});
    const made = checked(folder, [input, '--init', '-r', 'rules.yaml']);
    expect(made.exit, made.err).toBe(0);
    const run = checked(folder, [input, '-r', 'rules.yaml', '--json']);
    const own = JSON.parse(run.out).rules.filter((rule: { description: string }) =>
      /today|of \d+|in \d+|from /.test(rule.description),
    );
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((rule: { isPassed: boolean }) => !rule.isPassed)).toEqual([]);
    expect(own.every((rule: { severity: string }) => rule.severity === 'warn')).toBe(true);
    expect(checked(folder, [input, '--init', '-r', 'rules.yaml']).exit).toBe(4);
  });

  test('find what is wrong in the next file', () => {
    const folder = folderWith({ 'people.csv': dump(200) });
    expect(checked(folder, ['people.csv', '--init', '-r', 'rules.yaml']).exit).toBe(0);
    writeFileSync(
      join(folder, 'people.csv'),
      dump(100, (cells, at) => (at === 7 ? cells.map((cell, own) => (own === 3 ? '' : cell)) : cells)),
    );
    const run = checked(folder, ['people.csv', '-r', 'rules.yaml', '--fail-on', 'warn']);
    expect(run.exit).toBe(1);
    expect(run.err).toMatch(/warning {2}rows · people\.csv: 100 records/);
    expect(run.err).toMatch(/required email .*\n.*people\.csv:9/);
  });
});

describe('one count of faults', () => {
  test.each(RETAILER_INPUTS.filter((path) => /subscribed|square|users/.test(path)))(
    'in check, run and clean: %s',
    (input) => {
      const folder = folderWith({});
      const counts = (lines: readonly (readonly [string, string])[]): Record<string, number> => {
        const all: Record<string, number> = {};
        for (const [code, column] of lines) all[`${column} ${code}`] = (all[`${column} ${code}`] ?? 0) + 1;
        return all;
      };
      checked(folder, [input, '--findings', 'f.csv']);
      const ofCheck = rowsOf(join(folder, 'f.csv')).filter((row) => row['rule'] === 'valid');
      const run = aurum(['run', input, '-o', 'out'], { cwd: folder });
      expect(run.exit, run.err).toBe(0);
      const ofRun = rowsOf(join(folder, 'out/findings.csv'));
      expect(ofRun).toEqual(ofCheck);
      const clean = aurum(['clean', input, '-o', 'clean.csv'], { cwd: folder });
      const told = [...clean.err.matchAll(/^ {2}(.+) {2}(E4\d\d) .*: (\d+) cell\(s\)$/gm)];
      const own = Object.fromEntries(
        told.map(([, column, code, cells]) => [`${column?.trim()} ${code}`, Number(cells)]),
      );
      expect(own).toEqual(counts(ofCheck.map((row) => [row['code'] ?? '', (row['column'] ?? '').trim()] as const)));
      const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
      for (const { code, rows } of report.issues.filter((one: { code: string }) => one.code.startsWith('E4')))
        expect([code, rows]).toEqual([code, ofCheck.filter((row) => row['code'] === code).length]);
    },
  );
});

/** A header, a value and a file name that mean something to every reader of a report. */
const HOSTILE = `x"';<img src=x onerror=alert(1)>&|%0A::error::]]>`;
const NAME = `a"b;<i>%0A,c|d::e.csv`;

describe('reports of a file that means harm', () => {
  const header = HEADER.replace('city', `"${HOSTILE.replaceAll('"', '""')}\n=1+1"`);
  const rows = Array.from({ length: 30 }, (_, at) => {
    const cells = person(at);
    return [
      ...cells.slice(0, 3),
      at % 3 === 0 ? `"${HOSTILE.replaceAll('"', '""')}"` : (cells[3] as string),
      ...cells.slice(4),
    ].join(',');
  });
  const folder = folderWith({
    [NAME]: `${[header, ...rows].join('\n')}\n`,
    'rules.yaml': `version: 1\nrules:\n  - rule: enum\n    id: ${JSON.stringify(`${HOSTILE}\n@team`)}\n    source: ${JSON.stringify(NAME.replace('.csv', ''))}\n    column: last_name\n    values: [x]\n    severity: warn\n`,
  });
  const all = ['junit', 'sarif', 'github', 'gitlab', 'prometheus', 'markdown'];
  const flags = all.flatMap((name) => [`--${name}`, `${name}.out`]);
  const run = checked(folder, [
    NAME,
    '-r',
    'rules.yaml',
    '--json',
    '--findings',
    'f.csv',
    '--failing-rows',
    'r.csv',
    ...flags,
  ]);
  const read = (name: string): string => readFileSync(join(folder, `${name}.out`), 'utf8');

  test('are all written', () => {
    expect(run.exit, run.err).toBe(0);
    expect(run.err).not.toContain('\u001b');
    for (const name of all) expect(existsSync(join(folder, `${name}.out`)), name).toBe(true);
  });

  test('JSON is of its published schema', () => {
    const report = JSON.parse(run.out);
    expect(reportSchema.parse(report)).toEqual(report);
    const schema = JSON.parse(checked(folder, ['--schema', 'report']).out);
    expect(new Ajv({ strict: false, validateSchema: false }).validate({ ...schema, $schema: undefined }, report)).toBe(
      true,
    );
  });

  test('JUnit is XML, with the texts as they were', () => {
    expect(XMLValidator.validate(read('junit'))).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(read('junit'));
    const suite = parsed.testsuites.testsuite;
    expect(suite['@_name']).toBe(NAME);
    expect(suite.testcase).toHaveLength(7);
    expect(suite.testcase.map((one: Record<string, string>) => one['@_name'])).toContain(`${HOSTILE}\n@team`);
    expect(read('junit')).not.toContain('<img');
  });

  test('SARIF is of its schema, with one result per rule, code and column', () => {
    const sarif = JSON.parse(read('sarif'));
    const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    // Draft 4 and 7 say the same of everything the schema uses but the name of its own id.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    expect(ajv.validate(schema, sarif), ajv.errorsText()).toBe(true);
    const [own] = sarif.runs;
    const keys = own.results.map(
      (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['aurumRule/v1'],
    );
    expect(new Set(keys).size).toBe(keys.length);
    const { uri } = own.results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(NAME);
  });

  test('annotations are one command a line', () => {
    const lines = read('github').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning) file=[^,:]+(?:,line=\d+)?,title=[^,:]+::[^\r\n]+$/);
    expect(read('github').match(/::error/g) ?? []).toHaveLength(0);
  });

  test('GitLab has what it asks for', () => {
    const entries = JSON.parse(read('gitlab')) as Record<string, unknown>[];
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        description: expect.any(String),
        check_name: expect.any(String),
        severity: expect.stringMatching(/^(?:major|minor)$/),
      });
      expect(entry['location']).toMatchObject({ path: NAME, lines: { begin: expect.any(Number) } });
    }
    expect(new Set(entries.map((entry) => entry['fingerprint'])).size).toBe(entries.length);
  });

  test('Prometheus reads its text', () => {
    expect(read('prometheus').endsWith('\n')).toBe(true);
    const metrics = parsePrometheus(read('prometheus'));
    expect(metrics.map(({ name }) => name)).toContain('aurum_check_rule_failed');
    const failed = metrics.find(({ name }) => name === 'aurum_check_rule_failed');
    expect(failed?.metrics).toHaveLength(7);
    expect(failed?.metrics.map(({ labels }) => labels?.['rule'])).toContain(`${HOSTILE}\n@team`);
  });

  test('Markdown has no markup of theirs', () => {
    const text = read('markdown');
    expect(text).not.toMatch(/<img|<i>|[^;]@team/);
    const table = text.split('\n').filter((line) => line.startsWith('|'));
    for (const line of table) expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(7);
  });

  test('CSV comes back, and no cell of it is a formula', () => {
    for (const row of rowsOf(join(folder, 'f.csv')))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=@\t\r]/);
    const failing = rowsOf(join(folder, 'r.csv'));
    expect(failing.length).toBe(30);
    expect(failing[0]?.['email']).toBe(HOSTILE);
    expect(failing[0]?.['line']).toBe('3');
  });

  test('no value of a customer is in any of them', () => {
    const texts = [run.out, run.err, ...all.map(read), readFileSync(join(folder, 'f.csv'), 'utf8')].join('\n');
    for (const value of ['bram.lindqvist1', '+4670174', '1947-02-02']) expect(texts).not.toContain(value);
  });
});

describe('a job of a service', () => {
  test('of GitHub gets annotations and a summary', () => {
    const folder = folderWith({ 'bad.csv': BAD, summary: '' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    const run = checked(folder, ['bad.csv'], env);
    expect(run.out).toMatch(/^::warning file=bad\.csv,line=6,title=valid::1 of \d+/m);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(/^\| warning \| valid \| bad\.csv/m);
    const json = checked(folder, ['bad.csv', '--json'], env);
    expect(JSON.parse(json.out).verdict.code).toBe(0);
    expect(json.err).toMatch(/^::warning file=bad\.csv/m);
    expect(checked(folder, ['bad.csv', '--ci', 'off'], env).out).toBe('');
  });

  test('of GitLab gets a report of code quality', () => {
    const folder = folderWith({ 'bad.csv': BAD });
    checked(folder, ['bad.csv'], { GITLAB_CI: 'true' });
    const [entry] = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'));
    expect(entry).toMatchObject({ check_name: 'E401', location: { path: 'bad.csv', lines: { begin: 6 } } });
  });
});

test('two checks of one file write the same bytes', () => {
  const folder = folderWith({ 'bad.csv': BAD });
  const args = ['bad.csv', '--json', '--as-of', '2026-01-01'];
  expect(checked(folder, args).out).toBe(checked(folder, args).out);
});
