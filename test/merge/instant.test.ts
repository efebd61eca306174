import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, instantsOf, NO_INSTANT } from '../../src/merge/instant.ts';
import { columnFromStrings } from '../../src/table/table.ts';

describe('instants of clean dates', () => {
  test.each([
    ['1970-01-01', 0],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2024-05-01T10:00+02:00', Date.UTC(2024, 4, 1, 8)],
    ['2024-05-01 10:00:01.25Z', Date.UTC(2024, 4, 1, 10, 0, 1, 250)],
    ['2024-05-01T10:00:00-0330', Date.UTC(2024, 4, 1, 13, 30)],
    ['05/01/2024', NO_INSTANT],
    ['20xx-01-01', NO_INSTANT],
    ['', NO_INSTANT],
  ])('%s', (text, expected) => {
    expect(instantOf(text)).toBe(expected);
  });

  test('the byte reader agrees with the text reader', () => {
    const date = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
    const text = fc.tuple(date, fc.constantFrom(10, 19, 23, 24)).map(([at, cut]) => at.toISOString().slice(0, cut));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1 }), (texts) => {
        const { dictionary } = columnFromStrings('date', texts);
        expect([...instantsOf(dictionary)]).toEqual(texts.map(instantOf));
      }),
    );
  });
});
