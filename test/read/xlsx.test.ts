import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { faultOf, fileOf, grid, read } from './reading.ts';

const xml = (body: string) => new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Cell = string | { number: string; style?: number } | null;

/** A minimal workbook with inline strings; style 1 is a date, style 2 shows five digits. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="s${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  Object.values(sheets).forEach((rows, i) => {
    const body = rows
      .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`)
      .join('');
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml(
      `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
}

function cellXml(cell: Cell, row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === null) return '';
  if (typeof cell !== 'string')
    return `<c r="${at}"${cell.style === undefined ? '' : ` s="${cell.style}"`}><v>${cell.number}</v></c>`;
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

const ROWS: Cell[][] = [
  ['id', 'zip', 'joined', 'note', 'amount'],
  ['01', '02108', { number: '45292', style: 1 }, ' say "hi", C:\\\nnext ', { number: '1.50' }],
  ['2', { number: '2108', style: 2 }, null, 'é & <x>', { number: '12345678901234567' }],
];

test('text stays text, numbers keep their digits, dates become ISO', async () => {
  const { table, dialect, rejects, warnings, recordsIn } = await read(workbook({ Customers: ROWS }));
  expect(grid(table)).toEqual([
    ['id', 'zip', 'joined', 'note', 'amount'],
    ['01', '02108', '2024-01-01', ' say "hi", C:\\\nnext ', '1.50'],
    ['2', '2108', '', 'é & <x>', '12345678901234567'],
  ]);
  expect([dialect.format, rejects, warnings, recordsIn]).toEqual(['xlsx', [], [], 2]);
});

test('preamble, blank rows, cells beyond the header', async () => {
  const { table, dialect } = await read(
    workbook({
      Sheet1: [
        ['Customer report'],
        [],
        ['id', 'name', 'city'],
        ['1', 'Ann', 'Rome'],
        [],
        ['2', 'Bob', 'Bonn', 'late note'],
      ],
    }),
  );
  expect(grid(table)).toEqual([
    ['id', 'name', 'city', 'column_4'],
    ['1', 'Ann', 'Rome', ''],
    ['2', 'Bob', 'Bonn', 'late note'],
  ]);
  expect(dialect).toMatchObject({ headerLine: 3, preambleLines: 2 });
});

test('one column, one sheet of several, a named sheet', async () => {
  const book = workbook({
    Empty: [],
    Mail: [['email'], ['a@x.org']],
    People: [
      ['id', 'name'],
      ['1', 'Ann'],
    ],
  });
  const path = fileOf(book, 'book.xlsx');
  const first = await readSource({ path });
  expect(grid(first.table)).toEqual([['email'], ['a@x.org']]);
  expect(first.warnings.map((warning) => warning.code)).toEqual(['E112']);
  expect(grid((await readSource({ path: `${path}!People` })).table)).toEqual([
    ['id', 'name'],
    ['1', 'Ann'],
  ]);
  expect((await faultOf(readSource({ path: `${path}!Absent` }))).code).toBe('E106');
});

test('empty and damaged workbooks', async () => {
  expect((await faultOf(read(workbook({ A: [] })))).code).toBe('E101');
  expect((await faultOf(read(workbook({ A: [['id', 'name']] })))).code).toBe('E109');
  const broken = zipSync({ '[Content_Types].xml': xml('<Types/>'), 'xl/workbook.xml': xml('<workbook') });
  expect((await faultOf(read(broken))).code).toBe('E103');
});
