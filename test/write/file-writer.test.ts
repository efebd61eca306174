import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DictionaryBuilder } from '../../src/table/dictionary.ts';
import { csvLine } from '../../src/write/csv-line.ts';
import { FileWriter } from '../../src/write/file-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'aurum-writer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Bytes of a file that `fill` writes. */
function written(fill: (writer: FileWriter) => void): { readonly text: string; readonly rows: number } {
  const path = join(folder, `${files++}.csv`);
  const writer = new FileWriter(path);
  fill(writer);
  const { rows, bytes } = writer.finish();
  const content = readFileSync(path);
  expect(bytes).toBe(content.length);
  return { text: content.toString('utf8'), rows };
}

const awkward = fc
  .array(fc.constantFrom(',', '"', '\n', '\r', ' ', '\t', 'a', 'é', '😎', '='), { maxLength: 6 })
  .map((parts) => parts.join(''));

test('cells of texts and of dictionaries give the bytes of the whole record', () => {
  fc.assert(
    fc.property(fc.array(fc.array(awkward, { minLength: 1, maxLength: 6 }), { maxLength: 20 }), (rows) => {
      const builder = new DictionaryBuilder({ values: 16, bytes: 256 });
      const ids = rows.map((row) => row.map((cell) => (cell === '' ? -1 : builder.addString(cell))));
      const dictionary = builder.build();
      const whole = written((writer) => {
        for (const row of rows) writer.line(csvLine(row));
      });
      const byText = written((writer) => {
        for (const row of rows) {
          for (const cell of row) writer.cell(cell);
          writer.end();
        }
      });
      const byValue = written((writer) => {
        for (const row of ids) {
          for (const id of row) writer.value(dictionary, id);
          writer.end();
        }
      });
      expect(byText).toEqual(whole);
      expect(byValue).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('texts and values longer than the buffer are written whole, in order', () => {
  const long = `${'é"'.repeat(200_000)}\n`;
  const builder = new DictionaryBuilder({ values: 16, bytes: 256 });
  const id = builder.addString(long);
  const dictionary = builder.build();
  const { text, rows } = written((writer) => {
    writer.text('header\n');
    writer.cell('before');
    writer.value(dictionary, id);
    writer.cell(long);
    writer.cell('after');
    writer.end();
  });
  expect(text).toBe(`header\n${csvLine(['before', long, long, 'after'])}\n`);
  expect(rows).toBe(1);
});
