import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { groupEvidence } from '../../src/match/group-evidence.ts';
import { type MatchResult, matchRecords } from '../../src/match/match.ts';
import type { MatchOptions } from '../../src/match/options.ts';
import { Replay } from '../../src/match/replay.ts';
import { tellCluster } from '../../src/match/story.ts';
import { makeRecords, person } from './make-records.ts';

const PLAN: MatchOptions = { precision: 0.99, pairBudget: 0, ignore: [] };

/** People with copies that share less and less, a father and son, and two namesakes. */
const base = Array.from({ length: 150 }, (_, n) => person(n));
const copies = Array.from({ length: 50 }, (_, n) => {
  const { key, given_name, family_name, email, phone } = person(n * 3) as Record<string, string>;
  return n % 2 === 0
    ? {
        key: key as string,
        given_name: given_name as string,
        family_name: family_name as string,
        email: email as string,
      }
    : { key: key as string, family_name: family_name as string, phone: phone as string };
});
const partial = Array.from({ length: 30 }, (_, n) => {
  const { key, given_name, family_name, city } = person(n * 5) as Record<string, string>;
  return {
    key: key as string,
    given_name: given_name as string,
    family_name: family_name as string,
    city: city as string,
  };
});
const records = makeRecords({ a: base, b: copies, c: partial });

const clustersOf = ({ clustering }: MatchResult): Map<number, number[]> => {
  const clusters = new Map<number, number[]>();
  clustering.clusterOf.forEach((cluster, record) => {
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), record]);
  });
  return clusters;
};

describe('the story of a cluster', async () => {
  const matched = await matchRecords(records, PLAN, inlineEngine());
  const clusters = [...clustersOf(matched).values()];
  const stories = clusters.map((cluster) => ({ cluster, story: tellCluster(matched, cluster) }));

  it('has one step less than records, and every step holds its records', () => {
    expect(stories.some(({ story }) => story.steps.length > 0)).toBe(true);
    for (const { cluster, story } of stories) {
      expect(story.steps.length).toBe(cluster.length - 1);
      const last = story.steps.at(-1);
      if (last !== undefined) expect([...last.left, ...last.right].sort((a, b) => a - b)).toEqual(cluster);
    }
  });

  it('spells out evidence that adds up to the bits of each step, which is what clustering went by', () => {
    for (const { story } of stories) {
      for (const { bits, evidence } of story.steps) {
        const { priorBits, comparisons, relativeBits, penaltyBits } = evidence;
        const sum = comparisons.reduce((total, one) => total + one.bits, priorBits + relativeBits + penaltyBits);
        expect(evidence.bits).toBeCloseTo(bits, 9);
        expect(sum).toBeCloseTo(bits, 9);
        expect(bits).toBeGreaterThanOrEqual(matched.threshold);
      }
    }
  });

  it('says what each judgement would change: the same as a run with that judgement', async () => {
    const near = stories.filter(({ story }) => story.neighbours.length > 0).slice(0, 6);
    expect(near.length).toBeGreaterThan(2);
    for (const { story } of near) {
      const [{ link, ifSame }] = story.neighbours as [(typeof story.neighbours)[number]];
      await expectRun({ left: link.left, right: link.right, isSame: true }, ifSame);
    }
    const merged = stories.filter(({ story }) => story.bridge !== null).slice(0, 6);
    for (const { story } of merged) {
      const { link, ifDifferent } = story.bridge as NonNullable<typeof story.bridge>;
      await expectRun({ left: link.left, right: link.right, isSame: false }, ifDifferent);
    }
  });

  async function expectRun(
    judgement: { left: number; right: number; isSame: boolean },
    told: readonly (readonly number[])[] | null,
  ): Promise<void> {
    const judged = await matchRecords(
      records,
      { ...PLAN, judgements: [judgement], model: matched.model },
      inlineEngine(),
    );
    const made = [...clustersOf(judged).values()].map((cluster) => cluster.join());
    for (const cluster of told ?? []) expect(made).toContain(cluster.join());
  }

  it('tells why neighbours are apart', () => {
    const all = stories.flatMap(({ story }) => story.neighbours);
    for (const { link, apart } of all) {
      if (apart === 'below_threshold') expect(link.bits).toBeLessThan(matched.threshold);
      else expect(link.bits).toBeGreaterThanOrEqual(matched.threshold);
    }
  });
});

describe('a finished run, matched again', () => {
  it('has the scores of the run when its model is given, to the last bit', async () => {
    const run = await matchRecords(records, PLAN, inlineEngine());
    const again = await matchRecords(
      records,
      { ...PLAN, model: JSON.parse(JSON.stringify(run.model)) },
      inlineEngine(),
    );
    expect([...again.edges.bits]).toEqual([...run.edges.bits]);
    expect([...again.clustering.clusterOf]).toEqual([...run.clustering.clusterOf]);
  });

  it('clusters around any record as the whole does', async () => {
    const run = await matchRecords(records, PLAN, inlineEngine());
    const whole = [...clustersOf(run).values()].map((cluster) => cluster.join());
    const replay = new Replay(records.count, run);
    for (let record = 0; record < records.count; record += 17)
      for (const cluster of replay.around([record]).clusters) expect(whole).toContain(cluster.join());
  });
});

describe('possible matches', () => {
  it('leave out customers that a judgement keeps apart', async () => {
    const run = await matchRecords(records, PLAN, inlineEngine());
    const e = run.possible[0] as number;
    const [left, right] = [run.edges.left[e] as number, run.edges.right[e] as number];
    const judged = await matchRecords(
      records,
      { ...PLAN, judgements: [{ left, right, isSame: false }] },
      inlineEngine(),
    );
    expect(judged.possible.length).toBe(run.possible.length - 1);
    const { judged: verdict } = groupEvidence([left], [right], judged);
    expect(verdict).toBe(-1);
  });
});
