import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { buildComparisons } from '../../src/match/comparisons.ts';
import { matchRecords } from '../../src/match/match.ts';
import { Scorer } from '../../src/match/score.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person, type Row } from './make-records.ts';

const PLAN = { precision: 0.99, pairBudget: 0, ignore: [] };

/** Keys of the records of each cluster with more than one, sorted. */
async function clustersOf(sources: Parameters<typeof makeRecords>[0]): Promise<string[][]> {
  const records = makeRecords(sources);
  const { clustering } = await matchRecords(records, PLAN, inlineEngine());
  const groups = new Map<number, string[]>();
  clustering.clusterOf.forEach((cluster, record) => {
    const name = `${records.sources[records.sourceOf[record] as number]?.name}:${cellText(records.sourceKey, record)}`;
    groups.set(cluster, [...(groups.get(cluster) ?? []), name]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort())
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

const people = (from: number, to: number): (Row & { key: string })[] =>
  Array.from({ length: to - from }, (_, i) => person(from + i));

/** The same person as another system writes it: a slip, another format, something missing. */
function copy(n: number): Row & { key: string } {
  const one = person(n);
  const { phone: _phone, ...rest } = one;
  const given = one.given_name as string;
  if (n % 3 === 0) return { ...rest, given_name: given.slice(0, -1) };
  return n % 3 === 1
    ? { ...one, email: '' }
    : { ...one, given_name: given.toUpperCase(), street: (one.street as string).replace('Street', 'St') };
}

describe('matching without configuration', () => {
  it('finds the duplicates of thirty rows, and nothing else', async () => {
    const found = await clustersOf({ a: people(0, 22), b: [0, 3, 4, 5, 8, 9, 13, 20].map(copy) });
    expect(found).toEqual(
      [0, 3, 4, 5, 8, 9, 13, 20]
        .map((n) => [`a:p${n}`, `b:p${n}`])
        .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    );
  });

  it('merges nothing when nobody is there twice', async () => {
    expect(await clustersOf({ a: people(0, 1500) })).toEqual([]);
  });

  it('keeps the members of a household apart', async () => {
    const family = ['Anna', 'Bruno', 'Clara'].map((given_name, i): Row & { key: string } => ({
      ...person(900),
      key: `h${i}`,
      given_name,
      email: `${given_name.toLowerCase()}${i}@example.net`,
      birth_date: `19${60 + i * 11}-0${i + 3}-1${i}`,
    }));
    const found = await clustersOf({
      a: [...people(0, 300), ...family],
      b: [...Array(60).keys()].map((n) => copy(n * 5)),
    });
    expect(found.filter((group) => group.some((name) => name.includes(':h')))).toEqual([]);
    expect(found.length).toBe(60);
  });

  it('keeps father and son of one name and address apart', async () => {
    const father = {
      ...person(901),
      key: 'senior',
      name_suffix: 'Sr',
      birth_date: '1948-02-03',
      email: 'old@example.net',
    };
    const son = {
      ...person(901),
      key: 'junior',
      name_suffix: 'Jr',
      birth_date: '1979-11-27',
      email: 'new@example.com',
    };
    const { phone: _a, ...fatherRow } = father;
    const { phone: _b, ...sonRow } = son;
    const found = await clustersOf({
      a: [...people(0, 300), fatherRow, sonRow],
      b: [...Array(60).keys()].map((n) => copy(n * 5)),
    });
    expect(found.flat()).not.toContain('a:senior');
  });

  it('merges on a name alone only where it is rare enough', async () => {
    const rare = { given_name: 'Wolfgang', family_name: 'Unverwechselbar' };
    const common = { given_name: 'Peter', family_name: 'Meier' };
    const holders = [902, 903, 904].map((n) => ({ ...person(n), key: `meier${n}`, ...common }));
    const found = await clustersOf({
      a: [...people(0, 300), { ...person(901), key: 'full', ...rare }, ...holders],
      b: [...[...Array(60).keys()].map((n) => copy(n * 5)), { key: 'rare', ...rare }, { key: 'common', ...common }],
    });
    expect(found).toContainEqual(['a:full', 'b:rare']);
    expect(found.flat()).not.toContain('b:common');
  });

  it('does not glue strangers through a shared store phone', async () => {
    const shared = people(0, 200).map((one, n) => (n % 4 === 0 ? { ...one, phone: '(212) 555-0100' } : one));
    expect(await clustersOf({ a: shared })).toEqual([]);
  });
});

describe('scores', () => {
  it('explain what they are: the parts add up to the sum, whichever way round the pair is', async () => {
    const records = makeRecords({ a: people(0, 200), b: [...Array(40).keys()].map((n) => copy(n * 5)) });
    const { features, model, edges } = await matchRecords(records, PLAN, inlineEngine());
    const scorer = new Scorer(buildComparisons(features), model);
    expect(edges.size).toBeGreaterThan(30);
    for (let e = 0; e < edges.size; e++) {
      const [left, right] = [edges.left[e] as number, edges.right[e] as number];
      const score = scorer.explain(left, right);
      const sum = score.evidence.reduce(
        (total, one) => total + one.bits + one.frequencyBits,
        score.priorBits + score.relativeBits,
      );
      expect(score.bits).toBeCloseTo(sum, 9);
      expect(edges.bits[e]).toBeCloseTo(score.bits, 3);
      expect(scorer.bits(right, left)).toBeCloseTo(score.bits, 9);
    }
  });

  it('take blanks for no evidence', async () => {
    const records = makeRecords({
      a: people(0, 200),
      b: [...Array(40).keys()].map((n) => copy(n * 5)).concat([{ key: 'blank', city: '' }] as never),
    });
    const { features, model } = await matchRecords(records, PLAN, inlineEngine());
    const scorer = new Scorer(buildComparisons(features), model);
    const blank = [...Array(records.count).keys()].find(
      (record) => cellText(records.sourceKey, record) === 'blank',
    ) as number;
    const score = scorer.explain(0 === blank ? 1 : 0, blank);
    expect(score.evidence.every((one) => one.level === 'blank' && one.bits === 0)).toBe(true);
    expect(score.bits).toBeLessThan(0);
  });
});
