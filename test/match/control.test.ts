import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { matchRecords } from '../../src/match/match.ts';
import type { MatchOptions } from '../../src/match/options.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person, type Row } from './make-records.ts';

const BASE: MatchOptions = { precision: 0.99, pairBudget: 0, ignore: [] };
const people = Array.from({ length: 200 }, (_, n) => person(n));
const copies = people.slice(0, 60).map((one) => ({ ...one, given_name: (one.given_name as string).slice(0, -1) }));

async function matched(options: Partial<MatchOptions>, extra: readonly (Row & { key: string })[] = []) {
  const records = makeRecords({ shop: [...people, ...extra], till: copies });
  const result = await matchRecords(records, { ...BASE, ...options }, inlineEngine());
  const clusterOf = (name: string): number => {
    const at = Array.from({ length: records.count }, (_, record) => record).find(
      (record) =>
        `${records.sources[records.sourceOf[record] as number]?.name}:${cellText(records.sourceKey, record)}` === name,
    );
    return result.clustering.clusterOf[at as number] as number;
  };
  return { ...result, clusterOf };
}

const comparisonOf = ({ model }: Awaited<ReturnType<typeof matched>>, id: string) =>
  model.comparisons.find((comparison) => comparison.id === id);

describe('control of comparisons', () => {
  it('gives the weights of the plan, and leaves the others learned', async () => {
    const result = await matched({ comparisons: { phone: { weights: { exact: 3.5, different: -0.5 } } } });
    expect(comparisonOf(result, 'phone')?.levels.map(({ id, bits }) => [id, id === 'near' ? 0 : bits])).toEqual([
      ['exact', 3.5],
      ['near', 0],
      ['different', -0.5],
    ]);
    expect(comparisonOf(result, 'email')).toEqual(comparisonOf(await matched({}), 'email'));
  });

  it('tells only the levels of the plan apart', async () => {
    const result = await matched({ comparisons: { given: { levels: ['exact', 'near', 'different'] } } });
    const levels = comparisonOf(result, 'given')?.levels ?? [];
    expect(levels.map(({ id }) => id)).toEqual(['exact', 'near', 'different']);
    expect(levels.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 9);
  });

  it('leaves a comparison out', async () => {
    const result = await matched({ comparisons: { birth: { use: false } } });
    const { scorer, edges } = result;
    const said = Array.from({ length: edges.size }, (_, e) =>
      scorer.explain(edges.left[e] as number, edges.right[e] as number).evidence.find(({ id }) => id === 'birth'),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.every((one) => one?.level === 'blank')).toBe(true);
  });

  it('weights given by the plan decide', async () => {
    const against = { weights: { exact: -40, different: -40 } };
    const comparisons = { phone: against, email: against, birth: against };
    expect((await matched({ comparisons })).clustering.count).toBeGreaterThan(
      (await matched({})).clustering.count + 30,
    );
  });

  it.each<[Partial<MatchOptions>, RegExp]>([
    [{ comparisons: { telephone: { use: false } } }, /"telephone" is not compared here \(given, /],
    [{ comparisons: { phnoe: { use: false } } }, /"phnoe" is not compared here — did you mean "phone"\? \(given, /],
    [{ comparisons: { phone: { weights: { same: 3 } } } }, /no level "same" \(exact, near, different\)/],
    [{ comparisons: { phone: { weights: { exakt: 3 } } } }, /no level "exakt" — did you mean "exact"\? \(exact, near/],
    [{ comparisons: { phone: { levels: ['exact', 'near'] } } }, /levels must include exact and different/],
    [
      { comparisons: { phone: { levels: ['exact', 'different'], weights: { near: 3 } } } },
      /"near", which "levels" leaves out/,
    ],
    [{ passes: [['email'], ['shoe_size']] }, /"shoe_size" is nothing this data can be blocked by \(name, /],
    [{ passes: [['familysound', 'brith']] }, /"familysound" is nothing .* — did you mean "family_sound"\? \(name, /],
    [{ passes: [['familysound', 'brith']] }, /"brith" is nothing .* — did you mean "birth"\? \(name, /],
  ])('refuses %j', async (options, message) => {
    await expect(matched(options)).rejects.toThrow(message);
  });

  it('blocks by the passes of the plan alone, however few the records', async () => {
    const { blocking, clustering } = await matched({ passes: [['phone'], ['birth', 'family_start']] });
    expect(blocking.counts.map(({ id }) => id).sort()).toEqual(['birth+family_start', 'phone']);
    expect(clustering.count).toBeLessThan(220);
  });
});

describe('aliases', () => {
  const twins = [
    { ...person(300), key: 'long', given_name: 'Wolfgang' },
    { ...person(300), key: 'short', given_name: 'Zottel', email: '', phone: '' },
  ];

  it('make two spellings the same name', async () => {
    const aliases = { name: [['Wolfgang', 'ZOTTEL']] };
    const [without, having] = [await matched({}, twins), await matched({ aliases }, twins)];
    const bits = ({ scorer, edges }: typeof without): number =>
      Math.max(
        ...Array.from({ length: edges.size }, (_, e) =>
          scorer.explain(edges.left[e] as number, edges.right[e] as number),
        )
          .filter(({ evidence }) => evidence.some(({ id, level }) => id === 'email' && level === 'blank'))
          .map(({ bits: sum }) => sum),
      );
    expect(having.clusterOf('shop:long')).toBe(having.clusterOf('shop:short'));
    expect(bits(having)).toBeGreaterThan(bits(without) + 3);
  });
});
