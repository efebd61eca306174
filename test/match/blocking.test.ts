import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../src/match/atoms.ts';
import { type BlockingPass, buildBlocks, tasksOf, walkPairs } from '../../src/match/blocking.ts';
import { countCandidates } from '../../src/match/candidates.ts';

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

  it('counts candidates of one group per pass and in all like the slow twin', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, groups) => {
        const passes = [pass('a', a), pass('b', b)];
        const isTrue = (pair: string): boolean => {
          const [i, j] = pair.split(' ').map(Number) as [number, number];
          return (groups[i] as number) >= 0 && groups[i] === groups[j];
        };
        const counted = countCandidates(
          passes.map((one) => buildBlocks(one, rank, ROWS)),
          Int32Array.from(groups),
        );
        for (const [at, one] of passes.entries()) {
          const slow = [...slowPairs([one])];
          expect(counted.passes[at]).toMatchObject({ pairs: slow.length, truePairs: slow.filter(isTrue).length });
        }
        const all = [...slowPairs(passes)].filter(isTrue);
        expect(counted.truePairs).toBe(all.length);
        for (const pair of all) expect(counted.has(...(pair.split(' ').map(Number) as [number, number]))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('does not count as candidates what a bounded block passes over', () => {
    const everyone = buildBlocks(pass('a', new Array(ROWS).fill(1)), rank, 10);
    const { truePairs, has } = countCandidates([everyone], new Int32Array(ROWS));
    expect(truePairs).toBe(everyone.pairs);
    expect(has(0, 1)).toBe(true);
    expect(has(0, ROWS - 1)).toBe(false);
  });
});
