import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/match/comparison.ts';
import { PatternCounter } from '../../src/match/patterns.ts';
import { seededRandom } from '../../src/table/random.ts';

const LEVELS = ['exact', 'near', 'far', 'different'].map((id) => ({ id, words: id, prior: 0.25 }));

describe('patterns', () => {
  it('tells patterns of forty comparisons apart', () => {
    const random = seededRandom(3);
    const rows = Array.from({ length: 500 }, () => Array.from({ length: 40 }, () => Math.floor(random() * 5)));
    // Rows that differ in the last comparison only are the first to be confused when a key overflows.
    const twins = rows.map((row) => row.with(39, ((row[39] as number) + 1) % 5));
    const all = [...rows, ...twins, ...rows];
    const comparisons: Comparison[] = Array.from({ length: 40 }, (_, c) => ({
      id: `c${c}`,
      label: `c${c}`,
      levels: LEVELS,
      compare: (left) => all[left]?.[c] as number,
      agreedShare: () => 1,
    }));
    const counter = new PatternCounter(comparisons);
    all.forEach((_, row) => {
      counter.add(row, row);
    });
    const table = counter.table();
    expect(table.size).toBe(new Set(all.map((row) => row.join(' '))).size);
    expect([...table.counts].filter((count) => count === 2)).toHaveLength(500);
  });
});
