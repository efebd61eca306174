import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AurumError } from '../../src/model/error.ts';
import { read } from './reading.ts';

const RUNS = Number(process.env['AURUM_ARBITRARY'] ?? 400);
const SEEDS = [
  'a,b,c\n1,2,3\n',
  '{"a":1}\n{"b":[2]}\n',
  'BEGIN:VCARD\nFN:x\nEND:VCARD\n',
  '\ufeffa;b\r\n"é";"漢"\r\n',
  '[{"a":"x"}]',
];

/** Real beginnings with arbitrary bytes after, before or between them. */
const bytes = fc
  .tuple(fc.constantFrom(...SEEDS), fc.uint8Array({ maxLength: 60 }), fc.nat(60), fc.boolean())
  .map(([seed, noise, at, isWide]) => {
    const text = Buffer.from(seed.repeat(3), isWide ? 'utf16le' : 'utf8');
    return Buffer.concat([text.subarray(0, at), noise, text.subarray(at)]);
  });

test('whatever the bytes: a table that accounts for every record, or a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, fc.uint8Array({ maxLength: 300 })), async (content) => {
      const result = await read(content).catch((error: unknown) => error);
      if (result instanceof AurumError) return;
      const { table, rejects, recordsIn } = result as Awaited<ReturnType<typeof read>>;
      expect(table.rows + rejects.length).toBe(recordsIn);
      expect(recordsIn).toBeGreaterThan(0);
      for (const column of table.columns) expect(column.ids.length).toBe(table.rows);
      for (const reject of rejects) expect(reject.line).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});
