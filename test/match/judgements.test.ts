import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { clusterRecords } from '../../src/match/cluster.ts';
import { Groups } from '../../src/match/edges.ts';
import { findHouseholds } from '../../src/match/households.ts';
import { indexJudgements } from '../../src/match/judged-groups.ts';
import { matchRecords } from '../../src/match/match.ts';
import type { Judgement, MatchOptions } from '../../src/match/options.ts';
import type { Scorer } from '../../src/match/score.ts';
import type { RecordSet } from '../../src/table/records.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person } from './make-records.ts';

const PLAN: MatchOptions = { precision: 0.99, pairBudget: 0, ignore: [] };
const base = Array.from({ length: 200 }, (_, n) => person(n));
const again = Array.from({ length: 40 }, (_, n) => person(n * 5));
const records = makeRecords({ a: base, b: again });

function find(set: RecordSet, source: string, key: string): number {
  for (let record = 0; record < set.count; record++) {
    const isSource = set.sources[set.sourceOf[record] as number]?.name === source;
    if (isSource && cellText(set.sourceKey, record) === key) return record;
  }
  throw new Error(`no record ${source}:${key}`);
}

async function clusterOf(options: Partial<MatchOptions>): Promise<Int32Array> {
  return (await matchRecords(records, { ...PLAN, ...options }, inlineEngine())).clustering.clusterOf;
}

describe('judgements', () => {
  const [p1, p2, p3] = ['p1', 'p2', 'p3'].map((key) => find(records, 'a', key)) as [number, number, number];
  const [p5, copyOf5] = [find(records, 'a', 'p5'), find(records, 'b', 'p5')];

  it('"same" joins what evidence would not, and travels from pair to pair', async () => {
    const before = await clusterOf({});
    expect(before[p1]).not.toBe(before[p2]);
    const after = await clusterOf({
      judgements: [
        { left: p1, right: p2, isSame: true },
        { left: p3, right: p2, isSame: true },
      ],
    });
    expect(after[p1]).toBe(after[p2]);
    expect(after[p1]).toBe(after[p3]);
  });

  it('"different" keeps apart what evidence would join', async () => {
    const before = await clusterOf({});
    expect(before[p5]).toBe(before[copyOf5]);
    const after = await clusterOf({ judgements: [{ left: copyOf5, right: p5, isSame: false }] });
    expect(after[p5]).not.toBe(after[copyOf5]);
  });
});

describe('judgements, whatever they say', () => {
  it('always hold: what is judged the same is one customer, also by way of others, and what is judged different is not', async () => {
    const { model } = await matchRecords(records, PLAN, inlineEngine());
    const pair = fc.tuple(fc.nat(59), fc.nat(59), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 40 }), async (drawn) => {
        const judgements = withoutContradictions(drawn);
        const clusters = await clusterOf({ judgements, model });
        for (const { left, right, isSame } of judgements) expect(clusters[left] === clusters[right]).toBe(isSame);
      }),
      { numRuns: 25 },
    );
  });

  it('"same" takes no record away from its customer', async () => {
    const [p0, copyOf0, p7] = [find(records, 'a', 'p0'), find(records, 'b', 'p0'), find(records, 'a', 'p7')];
    const after = await clusterOf({ judgements: [{ left: p7, right: copyOf0, isSame: true }] });
    expect(after[p0]).toBe(after[copyOf0]);
    expect(after[p7]).toBe(after[copyOf0]);
  });

  it('hold where so many records are linked that they are not weighed', () => {
    const count = 130;
    const pairs = Array.from({ length: count - 1 }, (_, i) => i);
    const edges = {
      size: pairs.length,
      left: Int32Array.from(pairs),
      right: Int32Array.from(pairs, (i) => i + 1),
      bits: Float32Array.from(pairs, (i) => (i === 60 ? 45 : 50)),
    };
    const rules = { threshold: 3, penalty: () => 0, isUnknownEnough: true, nameBits: 3 };
    const clusters = (judgements: readonly Judgement[]) =>
      clusterRecords(count, edges, {
        scorer: {} as unknown as Scorer,
        rules: { ...rules, judgementsOf: indexJudgements(judgements) },
        isClosure: false,
      }).clustering;
    expect(clusters([]).count).toBe(1);
    const { count: parts, clusterOf: of } = clusters([{ left: 3, right: 120, isSame: false }]);
    expect(parts).toBe(2);
    expect([of[3] === of[60], of[61] === of[120], of[60] === of[61]]).toEqual([true, true, false]);
  });
});

/** Judgements drawn by chance, less those that contradict the ones before. */
function withoutContradictions(drawn: readonly (readonly [number, number, boolean])[]): Judgement[] {
  const kept: Judgement[] = [];
  for (const [left, right, isSame] of drawn) {
    const next = [...kept, { left, right, isSame }];
    const groups = new Groups(records.count);
    for (const one of next) if (one.isSame) groups.join(one.left, one.right);
    const holds = next.every((one) => one.isSame || groups.find(one.left) !== groups.find(one.right));
    if (left !== right && holds) kept.push({ left, right, isSame });
  }
  return kept;
}

describe('a saved model', () => {
  it('gives the clusters of the run that trained it', async () => {
    const trained = await matchRecords(records, PLAN, inlineEngine());
    const model = JSON.parse(JSON.stringify(trained.model));
    expect([...(await clusterOf({ model }))]).toEqual([...trained.clustering.clusterOf]);
  });

  it('is refused for other columns', async () => {
    const { model } = await matchRecords(records, PLAN, inlineEngine());
    const other = makeRecords({
      a: base.map(({ key, given_name, family_name }) => ({
        key,
        given_name: given_name as string,
        family_name: family_name as string,
      })),
    });
    await expect(matchRecords(other, { ...PLAN, model }, inlineEngine())).rejects.toThrow('other columns');
  });
});

describe('ignored values', () => {
  it('are no evidence', async () => {
    const shared = makeRecords({
      a: base,
      b: [
        { key: 'x', given_name: 'Anna', family_name: 'Zeller', email: 'shared@example.org' },
        { key: 'y', given_name: 'Anna', family_name: 'Zeller', email: 'shared@example.org' },
      ],
    });
    const [x, y] = [find(shared, 'b', 'x'), find(shared, 'b', 'y')];
    const used = await matchRecords(shared, PLAN, inlineEngine());
    expect(used.clustering.clusterOf[x]).toBe(used.clustering.clusterOf[y]);
    const ignored = await matchRecords(shared, { ...PLAN, ignore: ['Shared@Example.org'] }, inlineEngine());
    expect(ignored.clustering.clusterOf[x]).not.toBe(ignored.clustering.clusterOf[y]);
  });
});

describe('households', () => {
  it('join customers of one name and address, and nobody else', async () => {
    const home = { family_name: 'Zeller', street: '12 Elm Street', postcode: '10001', city: 'New York' };
    const set = makeRecords({
      a: [
        ...base,
        { ...person(990), ...home, key: 'h1', given_name: 'Irene' },
        { ...person(991), ...home, key: 'h2', given_name: 'Hugo' },
      ],
    });
    const { features, clustering } = await matchRecords(set, PLAN, inlineEngine());
    const households = findHouseholds(features, clustering);
    const [h1, h2] = ['h1', 'h2'].map((key) => clustering.clusterOf[find(set, 'a', key)] as number) as [number, number];
    expect(h1).not.toBe(h2);
    expect(households[h1]).toBe(households[h2]);
    expect([...households].filter((household) => household >= 0).length).toBe(2);
  });
});
