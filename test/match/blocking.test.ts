import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../src/match/atoms.ts';
import { type BlockingPass, buildBlocks, tasksOf, walkPairs } from '../../src/match/blocking.ts';

const ROWS = 40;
const values = fc.array(fc.integer({ min: -1, max: 6 }), { minLength: ROWS, maxLength: ROWS });

function pass(id: string, ...slots: readonly (readonly number[])[]): BlockingPass {
  const atom: Atom = { id, label: id, comparisons: [], slots: slots.map((ids) => Int32Array.from(ids)) };
  return { id, label: id, atoms: [atom], comparisons: [] };
}

const rank = Int32Array.from({ length: ROWS }, (_, i) => i);

/** Pairs that share a value of any pass, the slow clear way. */
function slowPairs(passes: readonly BlockingPass[]): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < ROWS; i++) {
    for (let j = i + 1; j < ROWS; j++) {
      const isShared = passes.some(({ atoms }) =>
        atoms.every(({ slots }) => slots.some((a) => (a[i] as number) >= 0 && slots.some((b) => b[j] === a[i]))),
      );
      if (isShared) found.add(`${i} ${j}`);
    }
  }
  return found;
}

describe('blocking', () => {
  it('visits every pair that shares a key once, whichever pass finds it first', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const passes = [pass('a', a), pass('b', b, c)];
        const blocks = passes.map((one) => buildBlocks(one, rank, ROWS));
        const seen: string[] = [];
        for (const task of tasksOf(blocks, 25)) walkPairs(blocks, task, (i, j) => seen.push(`${i} ${j}`));
        expect(new Set(seen)).toEqual(slowPairs(passes));
        expect(
          seen.filter(
            (pair, at) =>
              seen.indexOf(pair) !== at &&
              a[Number(pair.split(' ')[0])] === a[Number(pair.split(' ')[1])] &&
              (a[Number(pair.split(' ')[0])] as number) >= 0,
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the pairs of a pass before any is compared, and walks large blocks as a neighbourhood', () => {
    const everyone = buildBlocks(pass('a', new Array(ROWS).fill(1)), rank, 10);
    let walked = 0;
    for (const task of tasksOf([everyone], 1000)) walkPairs([everyone], task, () => walked++);
    expect(everyone.pairs).toBe(walked);
    expect(everyone.bounded).toBe(1);
    expect(walked).toBeLessThan((ROWS * (ROWS - 1)) / 2);
  });
});
