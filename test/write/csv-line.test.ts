import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../src/write/csv-line.ts';

test('quotes only what needs it and changes nothing else', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['a', 'b'], 'a,b'],
    [['01234', '+44 20', '=1+1', '-5', '@x', '1e5'], '01234,+44 20,=1+1,-5,@x,1e5'],
    [['a,b', 'c'], '"a,b",c'],
    [['a,b'], '"a,b"'],
    [['say "hi"'], '"say ""hi"""'],
    [['x\ny', 'x\r', ''], '"x\ny","x\r",'],
    [[' a', 'b ', '\tc', 'd e'], '" a","b ","\tc",d e'],
    [['', ''], ','],
    [[''], '""'],
    [['a,b', ''], '"a,b",'],
    [[], ''],
  ];
  for (const [cells, line] of cases) expect(csvLine(cells)).toBe(line);
});

test('what is written is read back', () => {
  const awkward = fc.array(fc.constantFrom(',', '"', '\n', '\r', ' ', '\t', 'a', 'é', '😎', '='), { maxLength: 6 });
  const cells = fc.oneof(
    fc.string(),
    awkward.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (row) => {
      expect(parse(`${csvLine(row)}\n`, { record_delimiter: '\n' })).toEqual([row]);
    }),
    { numRuns: 2000 },
  );
});
