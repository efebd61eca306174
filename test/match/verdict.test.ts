import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/match/comparison.ts';
import { groupEvidence } from '../../src/match/group-evidence.ts';
import { tellCluster } from '../../src/match/story.ts';
import { LIMIT_ID, Verdict } from '../../src/match/verdict.ts';
import { makeRecords } from './make-records.ts';
import { type Column, filesOf, numberOf, outcomeOf, town } from './worlds.ts';

const NAN = Number.NaN;

function comparison(id: string, is: Partial<Comparison> = {}): Comparison {
  return { id, label: id, levels: [], compare: () => 0, agreedShare: () => 1, ...is };
}

const COMPARISONS = [
  comparison('given', { contradicts: true }),
  comparison('birth', { contradicts: true }),
  comparison('street'),
  comparison('attribute_1', { isUnknown: true }),
  comparison('attribute_2', { isUnknown: true }),
];

/** Log odds over a prior of a half, of ratios for match and, where there are relatives, for those. */
function sum(match: readonly number[], relatives?: readonly number[]) {
  const kin = { id: 'household', certainty: 1, pairs: 9, requires: -1, excludes: -1, share: 0.25 } as const;
  const relations = relatives === undefined ? [] : [kin];
  const verdict = new Verdict(COMPARISONS, { matchShare: relatives === undefined ? 0.5 : 0.25, relations } as never);
  const bits = verdict.posterior(Float64Array.from([...match, ...(relatives ?? [])]));
  return { bits: bits - verdict.priorBits, limit: verdict.limitBits };
}

describe('unknown columns beside a contradiction', () => {
  it.each([
    ['nothing contradicts', [4, 5, 10, 9, 9], 37, 0],
    ['a doubt is no contradiction', [-0.9, 5, 10, 9, 9], 32.1, 0],
    ['they make up for a contradiction and no more', [-3, 5, 10, 9, 9], 15, -15],
    ['two contradictions are two', [-3, -2, 10, 9, 9], 10, -13],
    ['what is below the bound counts in full', [-3, -2, 10, 4, NAN], 9, 0],
    ['what speaks against stays', [-3, 5, 10, -2, NAN], 10, 0],
  ])('%s', (_, match, expected, limit) => {
    const found = sum(match);
    expect(found.bits).toBeCloseTo(expected);
    expect(found.limit).toBeCloseTo(limit);
  });

  it('the bound is the same for relatives, so that a column both share tells them apart from nobody', () => {
    const bare = sum([-3, 5, 10, NAN, NAN], [0, 0, 10, NAN, NAN]).bits;
    expect(sum([-3, 5, 10, 12, NAN], [0, 0, 10, 12, NAN]).bits).toBeCloseTo(bare, 1);
    // Nor may it speak for a match where relatives share nothing of it, beyond the bound.
    expect(sum([-3, 5, 10, 12, NAN], [0, 0, 10, 0, NAN]).bits).toBeLessThanOrEqual(bare + 3.01);
  });
});

describe('explaining', () => {
  const add: Column = ({ family, id }) => ({
    'attribute:household': numberOf(family, 7),
    'attribute:loyalty': numberOf(id, 8),
  });
  const files = ['a', 'b', 'c'].map((name) => ({ name, share: 0.6, add }));

  it('tells the share, the copy and the bound, and the rows add up, for pairs as for clusters', async () => {
    const { matching } = await outcomeOf(filesOf(town(80, 4, 6), files));
    const { scorer, edges, features, rules } = matching;
    let bounded = 0;
    for (let e = 0; e < edges.size; e++) {
      const [left, right] = [edges.left[e] as number, edges.right[e] as number];
      const { priorBits, evidence, relativeBits, bits } = scorer.explain(left, right);
      const told = evidence.reduce((total, one) => total + one.bits + one.frequencyBits, priorBits + relativeBits);
      expect(told).toBeCloseTo(bits, 6);
      expect(scorer.bits(left, right)).toBe(bits);
      if (evidence.at(-1)?.id !== LIMIT_ID) continue;
      bounded++;
      const group = groupEvidence([left], [right], { scorer, rules });
      expect(group.bits).toBeCloseTo(bits, 6);
      expect(group.comparisons.at(-1)?.id).toBe(LIMIT_ID);
      expect(group.comparisons.at(-1)?.bits).toBeCloseTo(evidence.at(-1)?.bits as number, 6);
    }
    expect(bounded).toBeGreaterThan(0);
    const words = Array.from({ length: edges.size }, (_, e) =>
      scorer.explain(edges.left[e] as number, edges.right[e] as number).evidence.map((one) => one.words),
    ).flat();
    expect(words.join('\n')).toMatch(
      /same value; shared by (over )?\d+ % of people of one surname and address; .* says it already/,
    );
    expect(features.count).toBeGreaterThan(0);
  });
});

describe('unknown columns alone', () => {
  it('never carry a merge, and the neighbour is told why', async () => {
    const people = town(60, 1, 2);
    const named = people.map((person, at) => ({
      key: `${person.id}.1`,
      given_name: person.given,
      family_name: person.surname,
      street: person.street,
      city: person.city,
      'attribute:card': numberOf(at, 1),
      'attribute:code': numberOf(at, 2),
    }));
    // Of some records the other file knows nothing but the numbers.
    const bare = named.map(({ key, ...row }, at) => ({
      ...(at % 3 === 0 ? { 'attribute:card': row['attribute:card'], 'attribute:code': row['attribute:code'] } : row),
      key: key.replace('.1', '.2'),
    }));
    const records = makeRecords({ a: named, b: bare as typeof named });
    const { matching, precision } = await outcomeOf(records);
    expect(precision).toBe(1);
    expect(matching.clustering.count).toBe(80);
    const without = await outcomeOf(records, ['unknown columns bounded']);
    expect(without.matching.clustering.count).toBe(60);
    const apart = Array.from({ length: records.count }, (_, record) => tellCluster(matching, [record])).flatMap((one) =>
      one.neighbours.map((near) => near.apart),
    );
    expect(apart).toContain('unknown_only');
  });
});
