import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reorderColumn } from '../../../src/normalize/record/canonical-order.ts';
import { findCases, numberFacts } from '../../../src/normalize/record/cases.ts';
import { ValuePool } from '../../../src/normalize/record/value-pool.ts';
import { valueText } from '../../../src/table/dictionary.ts';
import { columnFromStrings } from '../../../src/table/table.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 2 });

test('a pool gives back the texts it was given, equal ones under one number', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.array(fc.tuple(text, fc.nat(3))), (raw, wanted) => {
      const column = columnFromStrings('x', raw);
      const other = columnFromStrings('y', raw.toReversed());
      const pool = new ValuePool(column.dictionary);
      const values = wanted.map(([word, way]) => {
        const at = raw.indexOf(word);
        if (way === 3) return pool.derived(pool.add(word), (own) => own.toUpperCase());
        if (way === 2 || at < 0) return pool.add(word);
        const { ids, dictionary } = way === 1 ? other : column;
        return pool.keep(dictionary, ids[way === 1 ? raw.length - 1 - at : at] as number);
      });
      const order = Int32Array.from(wanted.keys());
      const { ids, dictionary } = reorderColumn({ ids: Int32Array.from(values), values: pool.build() }, order);
      const expected = wanted.map(([word, way]) => (way === 3 ? word.toUpperCase() : word));
      expect([...ids].map((id) => valueText(dictionary, id))).toEqual(expected);
      expect(dictionary.size).toBe(new Set(expected).size);
    }),
  );
});

test('a column has one case per value and country', () => {
  const countries = fc.array(fc.constantFrom(undefined, 'DE', 'FR'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(countries, fc.infiniteStream(fc.integer({ min: -1, max: 4 })), (codes, stream) => {
      const ids = Int32Array.from(codes, () => stream.next().value as number);
      const cases = findCases(
        ids,
        5,
        numberFacts(codes.length, (row) => codes[row]),
      );
      const met = new Set<number>();
      ids.forEach((id, row) => {
        const at = cases.caseOf[row] as number;
        expect(at < 0).toBe(id < 0);
        if (id < 0) return;
        met.add(at);
        expect([cases.valueOf(at), cases.factOf(at)]).toEqual([id, codes[row]]);
      });
      const pairs = new Set(codes.flatMap((code, row) => ((ids[row] as number) < 0 ? [] : [`${ids[row]} ${code}`])));
      expect(met.size).toBe(pairs.size);
      expect(cases.rows.reduce((sum, rows) => sum + rows, 0)).toBe(ids.filter((id) => id >= 0).length);
    }),
  );
});
