import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/match/comparison.ts';
import { PatternCounter } from '../../src/match/patterns.ts';
import { populationShares } from '../../src/match/population.ts';
import { estimate } from '../../src/match/train.ts';
import { seededRandom } from '../../src/table/random.ts';

const LEVELS = [
  { id: 'exact', words: 'same', prior: 0.7 },
  { id: 'near', words: 'near', prior: 0.2 },
  { id: 'different', words: 'different', prior: 0.1 },
];
const M = [
  [0.8, 0.15, 0.05],
  [0.6, 0.1, 0.3],
  [0.9, 0.02, 0.08],
  [0.7, 0.2, 0.1],
];
const U = [
  [0.01, 0.02, 0.97],
  [0.05, 0.05, 0.9],
  [0.002, 0.008, 0.99],
  [0.02, 0.03, 0.95],
];

/** Comparisons that read their level from a drawn table: pair (i, i) is row i. */
function drawn(rows: readonly (readonly number[])[]): Comparison[] {
  return M.map((_, c) => ({
    id: `c${c}`,
    label: `c${c}`,
    levels: LEVELS,
    compare: (left) => rows[left]?.[c] as number,
    agreedShare: () => 1,
  }));
}

function draw(pairs: number, matchShare: number): number[][] {
  const random = seededRandom(7);
  const level = (shares: readonly number[]): number => {
    const x = random();
    return x < (shares[0] as number) ? 1 : x < (shares[0] as number) + (shares[1] as number) ? 2 : 3;
  };
  return Array.from({ length: pairs }, () => {
    const shares = random() < matchShare ? M : U;
    return shares.map((own) => (random() < 0.1 ? 0 : level(own)));
  });
}

function count(rows: readonly (readonly number[])[]) {
  const comparisons = drawn(rows);
  const counter = new PatternCounter(comparisons);
  for (let i = 0; i < rows.length; i++) counter.add(i, i);
  return { comparisons, table: counter.table() };
}

describe('training', () => {
  it('recovers the shares it was drawn from, blanks left out', () => {
    const { comparisons, table } = count(draw(40_000, 0.1));
    const fit = estimate(comparisons, [{ id: 'all', pairs: 40_000, table, decided: new Set() }], {
      u: U,
      records: 8_000,
    });
    fit.m.forEach((levels, c) => {
      for (const [l, share] of levels.entries())
        expect(Math.abs(share - ((M[c] as number[])[l] as number))).toBeLessThan(0.02);
    });
    expect(fit.training.hasConverged).toBe(true);
    expect(populationShares(table, fit, 40_000).match).toBeCloseTo(0.1, 1);
  });

  it('keeps sane shares from fifty pairs', () => {
    const { comparisons, table } = count(draw(50, 0.2));
    const fit = estimate(comparisons, [{ id: 'all', pairs: 40_000, table, decided: new Set() }], {
      u: U,
      records: 8_000,
    });
    for (const levels of fit.m) {
      expect(levels[0]).toBeGreaterThan(0.4);
      expect(levels.every((share) => share > 0.005)).toBe(true);
    }
  });

  it('does not take relatives who outnumber the matches for customers that changed their name', () => {
    const rows = draw(4_000, 0.01).concat(Array.from({ length: 400 }, () => [3, 1, 1, 1]));
    const { comparisons, table } = count(rows);
    const bounded = comparisons.map((comparison) => ({
      ...comparison,
      levels: LEVELS.map((level) => (level.id === 'different' ? { ...level, most: 0.1 } : level)),
    }));
    const passes = [{ id: 'all', pairs: 40_000, table, decided: new Set<number>() }];
    const share = (list: readonly Comparison[]): number =>
      estimate(list, passes, { u: U, records: 8_000 }).m[0]?.[2] as number;
    expect(share(comparisons)).toBeGreaterThan(0.5);
    expect(share(bounded)).toBeCloseTo(0.1);
  });

  it('gives the same answer every time', () => {
    const { comparisons, table } = count(draw(5_000, 0.1));
    const passes = [{ id: 'all', pairs: 40_000, table, decided: new Set<number>() }];
    expect(estimate(comparisons, passes, { u: U, records: 8_000 })).toEqual(
      estimate(comparisons, passes, { u: U, records: 8_000 }),
    );
  });
});
