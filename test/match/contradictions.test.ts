import { expect, test } from 'vitest';
import type { Comparison } from '../../src/match/comparison.ts';
import { contradictionsOf } from '../../src/match/contradictions.ts';

/** A comparison of two levels, equal and different, over one value per record; null is blank. */
function comparison(label: string, values: readonly (string | null)[], flags: Partial<Comparison> = {}): Comparison {
  return {
    id: label.toLowerCase(),
    label,
    levels: [
      { id: 'exact', words: 'same', prior: 0.9 },
      { id: 'different', words: 'different', prior: 0.1 },
    ],
    compare: (left, right) =>
      values[left] === null || values[right] === null ? 0 : values[left] === values[right] ? 1 : 2,
    agreedShare: () => 1,
    contradicts: true,
    ...flags,
  };
}

const CLUSTERS = [0, 0, 1, 1, 1, 2, 3, 3];
const clustering = { count: 4, clusterOf: Int32Array.from(CLUSTERS), probability: new Float32Array(8).fill(1) };
const birth = comparison('Birth date', ['1980', '1981', '1970', null, '1971', '1999', '1950', '1950']);
const given = comparison('Given name', ['ann', 'ann', 'bob', 'bob', 'zoe', 'max', 'eve', null]);

test('counts customers that hold two of what one person has once, the worst first', () => {
  expect(contradictionsOf(clustering, [given, birth])).toEqual({
    merged: 3,
    customers: [
      { cluster: 1, kinds: ['Given name', 'Birth date'], records: 3 },
      { cluster: 0, kinds: ['Birth date'], records: 2 },
    ],
    byKind: [
      { kind: 'Given name', customers: 1 },
      { kind: 'Birth date', customers: 2 },
    ],
  });
});

test('blanks, customers of one record and columns that do not contradict say nothing', () => {
  const plain = { ...birth, contradicts: false };
  const late = { ...birth, isLate: true };
  expect(contradictionsOf(clustering, [plain, late]).customers).toEqual([]);
  expect(
    contradictionsOf({ count: 8, clusterOf: Int32Array.from(CLUSTERS.keys()), probability: new Float32Array(8) }, [
      birth,
    ]).merged,
  ).toBe(0);
});
