import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { withoutGoldens } from '../../src/privacy/erased-file.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { aurum, folderWith, PEOPLE, rowsOf } from '../cli/aurum.ts';
import { makeFacts } from '../report/make-facts.ts';

describe('a report without somebody', () => {
  const report = buildReport(makeFacts({ showValues: true }));

  test('has no merge of theirs, and no pair on either side', () => {
    const [pair] = report.pairs;
    const [sample] = report.samples;
    if (pair === undefined || sample === undefined) throw new Error('the facts have both');
    for (const golden of [pair.left.golden, pair.right.golden]) {
      const told = withoutGoldens(report, new Set([golden])) as Report;
      expect(told.pairs).toEqual([]);
      expect(JSON.stringify(told)).not.toMatch(/Reinhard|Stefan/);
    }
    const told = withoutGoldens(report, new Set([sample.golden])) as Report;
    expect(told.samples.map(({ golden }) => golden)).not.toContain(sample.golden);
    expect(told.pairs).toHaveLength(1);
  });
});

describe('outputs with stand-ins', () => {
  const cwd = folderWith({ 'a.csv': PEOPLE });
  const ended = aurum(['run', 'a.csv', '-o', 'out', '--xlsx', '--pseudonymise'], {
    cwd,
    env: { AURUM_PSEUDONYM_KEY: 'a key of more than sixteen letters' },
  });

  test('have a workbook of the same stand-ins', async () => {
    expect(ended.exit, ended.err).toBe(0);
    const book = await readXlsxFile(readFileSync(join(cwd, 'out/golden.xlsx')));
    const cells = (
      Array.isArray(book[0]) ? book : (book as unknown as { data: unknown[][] }[])[0]?.data
    ) as unknown[][];
    const [header = [], ...rest] = cells;
    const told = rest.map((row) => Object.fromEntries(header.map((key, at) => [String(key), String(row[at] ?? '')])));
    expect(told).toEqual(rowsOf(join(cwd, 'out/golden.csv')));
    expect(JSON.stringify(cells)).not.toMatch(/Lindqvist|Haddad|@example\.com/);
  });

  test('have a report that shows nobody', () => {
    const told: Report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));
    expect([told.samples, told.pairs, told.fields.flatMap(({ values }) => values)]).toEqual([[], [], []]);
    expect(readFileSync(join(cwd, 'out/report.html'), 'utf8')).not.toMatch(/Lindqvist|Haddad|@example\.com/);
  });
});

test('erasing somebody makes the workbook anew without them', async () => {
  const cwd = folderWith({ 'a.csv': PEOPLE });
  const night = aurum(['run', 'a.csv', '-p', '.', '-o', 'out', '--xlsx', '-q'], { cwd });
  expect(night.exit, night.err).toBe(0);
  expect(existsSync(join(cwd, 'out/golden.xlsx'))).toBe(true);
  const erased = aurum(['erase', 'omar.haddad@example.com', '-p', '.', '--by', 'Erika'], { cwd });
  expect(erased.exit, erased.err).toBe(0);
  const book = JSON.stringify(await readXlsxFile(readFileSync(join(cwd, 'out/golden.xlsx'))));
  expect(book).toContain('Lindqvist');
  expect(book).not.toMatch(/haddad/i);
  expect(aurum(['verify', 'out'], { cwd }).exit).toBe(0);
});
