import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { JUDGED_BITS } from '../../src/match/agglomerate.ts';
import type { RecordMerge } from '../../src/match/cluster.ts';
import { judgedQuality } from '../../src/match/judged-quality.ts';
import { matchRecords } from '../../src/match/match.ts';
import type { Judgement, MatchOptions } from '../../src/match/options.ts';
import type { Scorer } from '../../src/match/score.ts';
import { probabilityOf } from '../../src/model/matching.ts';
import { makeRecords, person } from './make-records.ts';

/** Pairs (2k, 2k + 1), each a component of its own: merged or not, at some bits. */
interface Pair {
  readonly isMerged: boolean;
  readonly bits: number;
}

function clustered(pairs: readonly Pair[]) {
  const clusterOf = Int32Array.from({ length: pairs.length * 2 }, (_, record) => {
    const isMerged = pairs[record >> 1]?.isMerged === true;
    return isMerged ? record & ~1 : record;
  });
  const merges = pairs.flatMap(({ isMerged, bits }, k): RecordMerge[] =>
    isMerged ? [{ left: [2 * k], right: [2 * k + 1], bits, isUnweighed: false }] : [],
  );
  const at = (shift: number) => Int32Array.from(pairs, (_, k) => 2 * k + shift);
  const edges = { size: pairs.length, left: at(0), right: at(1), bits: Float32Array.from(pairs, (pair) => pair.bits) };
  const probability = new Float32Array(clusterOf.length);
  return { edges, clustering: { count: clusterOf.length, clusterOf, probability }, merges };
}

const scorer = { bits: () => -10 } as unknown as Scorer;
const judge = (k: number, isSame: boolean): Judgement => ({ left: 2 * k, right: 2 * k + 1, isSame });

/** Quality after judging some pairs of a model that merges from 3 bits on. */
function quality(bits: readonly number[], judgements: readonly Judgement[]) {
  const before = clustered(bits.map((own) => ({ bits: own, isMerged: own >= 3 })));
  const after = clustered(
    bits.map((own, k) => {
      const judged = judgements.find((one) => one.left === 2 * k);
      if (judged === undefined) return { bits: own, isMerged: own >= 3 };
      return judged.isSame ? { bits: JUDGED_BITS, isMerged: true } : { bits: own, isMerged: false };
    }),
  );
  return judgedQuality(after, before, { judgements, scorer });
}

const many = (count: number, bits: number): number[] => new Array<number>(count).fill(bits);

describe('quality with judgements', () => {
  it('takes the share of a band half from the model and half from as many judgements as it is worth', () => {
    const judgements = Array.from({ length: 20 }, (_, k) => judge(k, k < 10));
    const { precision, judged } = quality(many(100, 5), judgements);
    const share = (20 * probabilityOf(5) + 10) / 40;
    expect(precision.value).toBeCloseTo((10 + 80 * share) / 90, 6);
    expect(judged).toEqual({ merged: { same: 10, different: 10 }, apart: { same: 0, different: 0 } });
  });

  it('leaves bands that nobody judged to the model: doubtful pairs say nothing about sure ones', () => {
    const bits = [...many(50, 15), ...many(50, -1)];
    const none = quality(bits, []);
    const doubtful = quality(
      bits,
      Array.from({ length: 25 }, (_, k) => judge(50 + k, true)),
    );
    expect(none.precision.value).toBeCloseTo(0.9995, 6);
    expect(doubtful.precision.value).toBeGreaterThanOrEqual(none.precision.value);
    // All that were looked at are right, so more of the others are believed to be missed; those found count as found.
    const share = (20 * probabilityOf(-1) + 25) / 45;
    expect(doubtful.recall.value).toBeCloseTo((25 + 50 * 0.9995) / (25 + 50 * 0.9995 + 25 * share), 6);
  });

  it('is wide after few judgements and narrows with more', () => {
    const width = ({ low, high }: { low: number; high: number }): number => high - low;
    const [few, more] = [4, 60].map((count) =>
      quality(
        many(400, 5),
        Array.from({ length: count }, (_, k) => judge(k, k % 4 !== 0)),
      ),
    ) as [ReturnType<typeof quality>, ReturnType<typeof quality>];
    expect(width(few.precision)).toBeGreaterThan(width(more.precision));
    expect(more.precision.value).toBeLessThan(few.precision.value);
  });

  it('counts a pair of customers once, however many of its records were judged', () => {
    const once = quality(many(20, -1), [judge(0, true)]);
    const twice = quality(many(20, -1), [judge(0, true), { left: 1, right: 0, isSame: true }]);
    expect(twice.judged).toEqual(once.judged);
  });
});

describe('the quality of a run', () => {
  const plan: MatchOptions = { precision: 0.99, pairBudget: 0, ignore: [] };
  const base = Array.from({ length: 200 }, (_, n) => person(n));
  const records = makeRecords({ a: base, b: Array.from({ length: 40 }, (_, n) => person(n * 5)) });

  it('rests on no judgements when there are none, and says on how many else', async () => {
    const run = await matchRecords(records, plan, inlineEngine());
    expect(run.quality.judged).toBeNull();
    const e = run.possible[0] as number;
    const [left, right] = [run.edges.left[e] as number, run.edges.right[e] as number];
    const judged = await matchRecords(
      records,
      { ...plan, judgements: [{ left, right, isSame: false }] },
      inlineEngine(),
    );
    expect(judged.quality.judged).toEqual({ merged: { same: 0, different: 0 }, apart: { same: 0, different: 1 } });
  });

  it('falls when merged pairs are judged different', async () => {
    const run = await matchRecords(records, plan, inlineEngine());
    const { clusterOf } = run.clustering;
    const judgements: Judgement[] = [];
    for (let e = 0; e < run.edges.size && judgements.length < 10; e++) {
      const [left, right] = [run.edges.left[e] as number, run.edges.right[e] as number];
      if (clusterOf[left] === clusterOf[right]) judgements.push({ left, right, isSame: false });
    }
    const judged = await matchRecords(records, { ...plan, judgements }, inlineEngine());
    expect(judged.quality.judged?.merged.different).toBe(10);
    expect(judged.quality.precision.value).toBeLessThan(run.quality.precision.value - 0.1);
  });
});
