import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { sheetText, shownAsText } from '../../src/write/sheet-text.ts';
import { workbookOf } from '../../src/write/workbook.ts';
import { aurum, folderWith, PEOPLE, rowsOf } from '../cli/aurum.ts';

test.each<[cell: string, shown: string]>([
  ['01234', '="01234"'],
  ['+46701740605', '="+46701740605"'],
  ['=SUM(A1)', '="=SUM(A1)"'],
  ['=HYPERLINK("x")', '="=HYPERLINK(""x"")"'],
  ['@cmd', '="@cmd"'],
  ['-1+2', '="-1+2"'],
  ['-12.50', '-12.50'],
  ['12.50', '12.50'],
  ['1e5', '="1e5"'],
  ['123456789012', '="123456789012"'],
  ['1980-05-17', '="1980-05-17"'],
  ['17.05.1980', '="17.05.1980"'],
  ['3/4', '="3/4"'],
  ['MAR1', '="MAR1"'],
  ['SEPT 2', '="SEPT 2"'],
  ['Anna', 'Anna'],
  ['12 High Street', '12 High Street'],
  ['', ''],
  [`=${'x'.repeat(300)}`, `'=${'x'.repeat(300)}`],
  ['=a\nb', "'=a\nb"],
])('%j is written as %j for a spreadsheet', (cell, shown) => {
  expect(shownAsText(cell)).toBe(shown);
});

test('text for a spreadsheet is marked and ends its lines as it expects', () => {
  const rows = [
    ['a', 'b'],
    ['José', '01'],
  ];
  expect([...sheetText(rows, 'excel')].join('')).toBe('\ufeffa,b\r\nJosé,"=""01"""\r\n');
  expect([...sheetText(rows, 'csv')].join('')).toBe('a,b\nJosé,01\n');
});

describe('a workbook', () => {
  const rows = [
    ['id', 'name', 'note'],
    ['01234', '=1+1', ''],
    ['+46701740605', 'José <b>&"', 'two\nlines'],
    ['1e5', ' padded ', '1980-05-17'],
  ];

  test('holds every cell as text, and reads back as it was', async () => {
    const read = await readXlsxFile(Buffer.from(await workbookOf(rows, 'a.xlsx')), { trim: false });
    const cells = Array.isArray(read[0]) ? read : (read as unknown as { data: unknown[][] }[])[0]?.data;
    expect((cells as unknown[][]).map((row) => row.map((cell) => cell ?? ''))).toEqual(rows);
  });

  test('is the same bytes for the same rows, in any time zone and at any time', async () => {
    const first = await workbookOf(rows, 'a.xlsx');
    await new Promise((resume) => setTimeout(resume, 2100));
    expect(Buffer.from(await workbookOf(rows, 'a.xlsx')).equals(Buffer.from(first))).toBe(true);
  });

  test('is well formed whatever a cell holds', async () => {
    const made = await workbookOf([['a'], ['\u0000\u0008\ufffe\ud800 _x0041_']], 'a.xlsx');
    await expect(readXlsxFile(Buffer.from(made))).resolves.toBeDefined();
  });

  test('refuses what a sheet cannot hold', async () => {
    await expect(workbookOf([['a'], ['x'.repeat(40_000)]], 'a.xlsx')).rejects.toMatchObject({
      detail: { code: 'E804', exit: 'LIMIT' },
    });
  });
});

describe('rows of the user for a spreadsheet', () => {
  const folder = folderWith({ 'a.csv': PEOPLE });
  const told = aurum(['dedupe', 'a.csv', '-o', 'told.csv', '-q'], { cwd: folder });

  test.each([
    ['dedupe', 'told'],
    ['clean', 'clean'],
  ])('%s as CSV and as a workbook', async (command, name) => {
    expect(told.exit, told.err).toBe(0);
    const run = (output: string, ...flags: string[]) => {
      const ended = aurum([command, 'a.csv', '-o', output, '-q', '--force', ...flags], { cwd: folder });
      expect(ended.exit, ended.err).toBe(0);
      return readFileSync(join(folder, output));
    };
    run(`${name}.csv`);
    const plain = rowsOf(join(folder, `${name}.csv`));
    const excel = run(`${name}-excel.csv`, '--excel').toString('utf8');
    expect(excel.startsWith('\ufeff')).toBe(true);
    const back: Record<string, string>[] = parse(excel, { columns: true, bom: true });
    const unwrapped = back.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, /^="(.*)"$/s.exec(cell)?.[1] ?? cell])),
    );
    expect(unwrapped).toEqual(plain);
    const book = await readXlsxFile(run(`${name}.xlsx`));
    const cells = (
      Array.isArray(book[0]) ? book : (book as unknown as { data: unknown[][] }[])[0]?.data
    ) as unknown[][];
    const [header = [], ...rest] = cells;
    expect(
      rest.map((row) => Object.fromEntries(header.map((key, at) => [String(key), String(row[at] ?? '')]))),
    ).toEqual(plain);
  });

  test('golden records of a run as a workbook, which later runs without it take away', async () => {
    const own = folderWith({ 'a.csv': PEOPLE });
    const run = (...flags: string[]) => aurum(['run', 'a.csv', '-o', 'out', '-q', ...flags], { cwd: own });
    expect(run('--xlsx').exit).toBe(0);
    const book = await readXlsxFile(join(own, 'out/golden.xlsx'));
    const cells = (
      Array.isArray(book[0]) ? book : (book as unknown as { data: unknown[][] }[])[0]?.data
    ) as unknown[][];
    const [header = [], ...rest] = cells;
    const told = rest.map((row) => Object.fromEntries(header.map((key, at) => [String(key), String(row[at] ?? '')])));
    expect(told).toEqual(rowsOf(join(own, 'out/golden.csv')));
    expect(aurum(['verify', join(own, 'out')]).exit).toBe(0);
    expect(run().exit).toBe(0);
    expect(existsSync(join(own, 'out/golden.xlsx'))).toBe(false);
  });

  test('a workbook is not a file of somebody else', () => {
    const own = folderWith({ 'a.csv': PEOPLE, 'theirs.xlsx': 'theirs' });
    const ended = aurum(['dedupe', 'a.csv', '-o', 'theirs.xlsx'], { cwd: own });
    expect([ended.exit, ended.err.includes('E803')]).toEqual([4, true]);
  });
});
