import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { findHouseholds } from '../../src/match/households.ts';
import { matchRecords } from '../../src/match/match.ts';
import type { MatchOptions } from '../../src/match/options.ts';
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
