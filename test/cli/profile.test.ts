import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ProfileReport } from '../../src/model/profile-report.ts';
import { profileSchema } from '../../src/report/profile/json-schema.ts';
import { aurum, fingerprints, folderWith, PEOPLE, RETAILER_INPUTS } from './aurum.ts';
import { dump, HEADER, person } from './dumps.ts';

function profiled(folder: string, args: readonly string[]): ProfileReport {
  const run = aurum(['profile', ...args, '--json'], { cwd: folder });
  expect(run.exit, run.err).toBe(0);
  return profileSchema.parse(JSON.parse(run.out)) as ProfileReport;
}

describe('how a profile ends', () => {
  const folder = folderWith({
    'good.csv': dump(60),
    'empty.csv': '',
    'header.csv': `${HEADER}\n`,
    'cut.csv': dump(60).slice(0, -30),
    'blank.csv': `${HEADER}\n${`,,,,,,,\n`.repeat(4)}`,
    'theirs.html': 'not ours',
  });

  test.each<[args: string[], exit: number, words: RegExp]>([
    [['good.csv'], 0, /files=1 rows=60 columns=\d+ faults=0 exit=0$/m],
    [[], 2, /No input is named/],
    [['-c', 'gone.yaml'], 2, /\[E701\]/],
    [['good.csv', '--html', 'good.csv'], 2, /\[E801\]/],
    [['empty.csv'], 3, /\[E101\]/],
    [['header.csv'], 3, /\[E109\]/],
    [['cut.csv'], 3, /\[E103\]/],
    [['gone.csv'], 3, /\[E106\]/],
    [['blank.csv'], 3, /\[E704\]/],
    [['good.csv', '--html', 'theirs.html'], 4, /\[E803\]/],
  ])('%j → %s', (args, exit, words) => {
    const before = fingerprints(folder);
    const run = aurum(['profile', ...args], { cwd: folder });
    expect(run.exit, run.err).toBe(exit);
    expect(run.err).toMatch(words);
    expect(run.last).toMatch(new RegExp(`^aurum: files=\\d+ rows=\\d+ .* exit=${exit}$`));
    expect(fingerprints(folder)).toEqual(before);
  });

  test('errors are JSON where JSON was asked for', () => {
    const run = aurum(['profile', 'gone.csv', '--json'], { cwd: folder });
    expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'E106', exitCode: 3 } });
  });
});

describe('the figures of a profile', () => {
  const report = profiled('.', RETAILER_INPUTS);

  test('are those of the file, counted apart', () => {
    const file = report.files.find(({ source }) => source === 'square-customers');
    const path = RETAILER_INPUTS.find((one) => one.endsWith('square-customers.csv')) ?? '';
    const text = new TextDecoder('windows-1252').decode(readFileSync(path));
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
    });
    expect(file?.columns.length).toBeGreaterThan(5);
    for (const column of file?.columns ?? []) {
      const cells = rows.map((row) => row[column.column] ?? '');
      if (rows.length !== file?.rows) continue;
      expect(column.blank, column.column).toBe(cells.filter((cell) => cell.trim() === '').length);
      expect(column.distinct, column.column).toBe(new Set(cells.filter((cell) => cell.trim() !== '')).size);
    }
  });

  test('add up to the rows of each file', () => {
    for (const { columns, rows, records, rejected, noRecord } of report.files) {
      expect(records).toBe(rejected + noRecord + rows);
      for (const { blank, placeholder, invalid, damaged, usable } of columns)
        expect(blank + placeholder + invalid + damaged + usable).toBe(rows);
    }
  });

  test('are the same whatever the order of the files', () => {
    expect(profiled('.', [...RETAILER_INPUTS].reverse())).toEqual(report);
  });
});

test('duplicates are estimated from what rows share', () => {
  const folder = folderWith({ 'people.csv': PEOPLE });
  const [file] = profiled(folder, ['people.csv']).files;
  expect(file?.duplicates).toMatchObject({ of: 4, identical: 0, low: 1, high: 1 });
});

test('no value of a customer is shown unless asked for, and the page holds none', () => {
  const folder = folderWith({ 'people.csv': `${PEOPLE}5,<img src=x onerror=alert(1)>,Quux,x@y,1,Lund\n` });
  const run = aurum(['profile', 'people.csv', '--html', 'people.html'], { cwd: folder });
  const page = readFileSync(join(folder, 'people.html'), 'utf8');
  for (const text of [run.out, run.err, page]) expect(text).not.toMatch(/Lindqvist|greta\.|740605|<img/);
  const shown = aurum(['profile', 'people.csv', '--show-values', '--html', 'people.html'], { cwd: folder });
  expect(shown.exit, shown.err).toBe(0);
  expect(shown.out).toContain('Lindqvist');
  expect(readFileSync(join(folder, 'people.html'), 'utf8')).not.toContain('<img');
});

test('a plan says what columns mean', () => {
  const folder = folderWith({ 'a.csv': dump(30) });
  const plan = aurum(['init', 'a.csv'], { cwd: folder });
  writeFileSync(join(folder, 'aurum.yaml'), plan.out);
  const [file] = profiled(folder, ['-c', 'aurum.yaml']).files;
  expect(file?.columns.every(({ reading }) => reading === null)).toBe(true);
  expect(person(3).length).toBe(file?.columns.length);
});

test('the schema is published', () => {
  const run = aurum(['profile', '--schema']);
  expect(JSON.parse(run.out)).toMatchObject({ type: 'object', properties: { schemaVersion: { const: 1 } } });
});
