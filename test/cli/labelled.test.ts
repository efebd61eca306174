import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, freshFolder } from './aurum.ts';

const sets = join(process.env['AURUM_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'matching');

/** Sets with so many rows that not every pair is compared, and the least share of their true pairs that must be. */
const LEAST: readonly (readonly [set: string, completeness: number])[] = [
  ['febrl3', 0.99],
  ['dqbench_er_t2', 0.995],
];

describe('pairs completeness of labelled sets', () => {
  for (const [name, least] of LEAST) {
    const set = join(sets, name);
    if (!existsSync(set)) {
      test.skip(`SKIPPED: no labelled set at ${set}; set AURUM_DATA`, () => {});
      continue;
    }
    test(name, () => {
      const out = join(freshFolder(), 'out');
      expect(aurum(['run', join(set, 'input'), '-o', out, '-q']).exit).toBe(0);
      const { blocking, truePairs, rightPairs } = JSON.parse(
        aurum(['evaluate', out, '--truth', join(set, 'truth.csv'), '--json']).out,
      );
      expect(blocking.pairsCompleteness).toBeGreaterThan(least);
      expect(blocking.reductionRatio).toBeGreaterThan(0.99);
      expect(blocking.missed.all).toBe(truePairs - rightPairs);
    });
  }
});
