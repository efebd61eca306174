import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateClusters } from '../../src/report/evaluate.ts';

const groups = fc.array(fc.nat(6), { minLength: 2, maxLength: 30 });

/** Pair counts the slow clear way. */
function slow(found: readonly number[], truth: readonly number[]) {
  let [right, all, real] = [0, 0, 0];
  for (let i = 0; i < found.length; i++) {
    for (let j = i + 1; j < found.length; j++) {
      const [isFound, isTrue] = [found[i] === found[j], truth[i] === truth[j]];
      if (isFound) all++;
      if (isTrue) real++;
      if (isFound && isTrue) right++;
    }
  }
  return { right, all, real };
}

describe('evaluation', () => {
  it('counts pairs like the slow twin', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const size = Math.min(a.length, b.length);
        const [found, truth] = [a.slice(0, size), b.slice(0, size)];
        const e = evaluateClusters(Int32Array.from(found), Int32Array.from(truth));
        const { right, all, real } = slow(found, truth);
        expect([e.rightPairs, e.foundPairs, e.truePairs]).toEqual([right, all, real]);
        expect(e.precision).toBeCloseTo(all === 0 ? 1 : right / all, 12);
        expect(e.recall).toBeCloseTo(real === 0 ? 1 : right / real, 12);
        const [low, high] = e.recallInterval;
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('names the clusters that mix most and the customers most split', () => {
    const e = evaluateClusters(Int32Array.from([0, 0, 0, 1, 2, 2]), Int32Array.from([0, 0, 1, 1, 2, 2]));
    expect(e.worstMerges.map((one) => one.records)).toEqual([[0, 1, 2]]);
    expect(e.worstMisses.map((one) => one.records)).toEqual([[2, 3]]);
    expect([e.exactClusters, e.trueClusters]).toEqual([1, 3]);
  });

  it('holds the measured value inside its interval, and narrows with more labels', () => {
    const many = Array.from({ length: 4000 }, (_, i) => i);
    const truth = Int32Array.from(many, (i) => Math.floor(i / 2));
    const found = Int32Array.from(many, (i) => (i % 20 === 0 ? 10_000 + i : Math.floor(i / 2)));
    const width = ([low, high]: readonly [number, number]): number => high - low;
    const e = evaluateClusters(found, truth);
    expect(e.recallInterval[0]).toBeLessThan(e.recall);
    expect(e.recallInterval[1]).toBeGreaterThan(e.recall);
    const few = evaluateClusters(found.slice(0, 200), truth.slice(0, 200));
    expect(width(e.recallInterval)).toBeLessThan(width(few.recallInterval));
  });
});
