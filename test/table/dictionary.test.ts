import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DictionaryBuilder, valueText, valueTexts } from '../../src/table/dictionary.ts';
import { radixSort } from '../../src/table/radix-sort.ts';
import { columnFromStrings, countValues } from '../../src/table/table.ts';

describe('dictionary', () => {
  it('gives equal values equal ids and keeps every value byte for byte', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 400 }), (values) => {
        const builder = new DictionaryBuilder();
        const ids = values.map((value) => builder.addString(value));
        const dictionary = builder.build();
        expect(ids.map((id) => valueText(dictionary, id))).toEqual(values.map((v) => Buffer.from(v).toString()));
        expect(dictionary.size).toBe(new Set(values).size);
      }),
    );
  });
  it('grows past its first capacity', () => {
    const builder = new DictionaryBuilder();
    for (let i = 0; i < 20_000; i++) expect(builder.addString(`value ${i}`)).toBe(i);
    for (let i = 0; i < 20_000; i += 97) expect(builder.addString(`value ${i}`)).toBe(i);
    expect(valueTexts(builder.build())[12_345]).toBe('value 12345');
  });
  it('counts values per row and leaves empty cells out', () => {
    const column = columnFromStrings('x', ['a', null, 'b', 'a', '']);
    expect([...countValues(column)]).toEqual([2, 1]);
  });
});

describe('radix sort', () => {
  it('sorts by key and keeps rows of equal keys in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffff_ffff }))), (values) => {
        const sorted = radixSort({ keys: Uint32Array.from(values), rows: Int32Array.from(values.keys()) });
        const expected = values.map((key, row) => [key, row] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect([...sorted.keys]).toEqual(expected.map(([key]) => key));
        expect([...sorted.rows]).toEqual(expected.map(([, row]) => row));
      }),
    );
  });
});
