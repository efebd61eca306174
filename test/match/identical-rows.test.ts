import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { matchRecords } from '../../src/match/match.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person, type Row } from './make-records.ts';

const PLAN = { precision: 0.99, pairBudget: 0, ignore: [] };

type Keyed = Row & { key: string };

async function clusterSizes(rows: readonly Keyed[], isWanted: (key: string) => boolean): Promise<number[]> {
  const records = makeRecords({ a: rows });
  const { clustering } = await matchRecords(records, PLAN, inlineEngine());
  const sizes = new Map<number, number>();
  clustering.clusterOf.forEach((cluster, record) => {
    if (isWanted(cellText(records.sourceKey, record))) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  });
  return [...sizes.values()].sort((a, b) => b - a);
}

const one: Row = {
  given_name: 'Wilhelmina',
  family_name: 'Ferreira',
  email: 'mina.f@example.org',
  phone: '(212) 555-8143',
  city: 'Albany',
};

const copies = (row: Row, count: number): Keyed[] =>
  Array.from({ length: count }, (_, at) => ({ ...row, key: `same${at}` }));

const others = (count: number): Keyed[] =>
  Array.from({ length: count }, (_, at) => {
    const { birth_date: _birth, street: _street, postcode: _postcode, ...row } = person(at);
    return row;
  });

const isCopy = (key: string): boolean => key.startsWith('same');

describe('rows identical in all that is personal', () => {
  it.each([2, 3, 5, 6, 20, 200, 20_000])(
    '%i alone in a file are one customer',
    async (count) => {
      expect(await clusterSizes(copies(one, count), isCopy)).toEqual([count]);
    },
    20_000,
  );

  it.each([
    ['a mailbox', { email: 'mina.f@example.org' }],
    ['a telephone', { phone: '(212) 555-8143' }],
    ['a birth date', { birth_date: '1961-08-23' }],
    ['a whole address', { street: '14 Birch Street', city: 'Albany', postcode: '12203' }],
  ] as const)('a name and %s are enough', async (_, beside) => {
    const row = { given_name: 'Wilhelmina', family_name: 'Ferreira', ...beside };
    for (const count of [2, 5, 30]) expect(await clusterSizes(copies(row, count), isCopy)).toEqual([count]);
  });

  it('5 of one and 200 of another among 1000 others are two customers, and the others stay who they are', async () => {
    const second = { ...one, given_name: 'Anselm', email: 'anselm@example.net', phone: '(518) 555-2291' };
    const rows = [...others(1000), ...copies(one, 200), ...copies(second, 5)].map((row, at) => ({
      ...row,
      key: at < 1000 ? row.key : `same${at}`,
    }));
    expect(await clusterSizes(rows, isCopy)).toEqual([200, 5]);
    expect((await clusterSizes(rows, (key) => !isCopy(key)))[0]).toBe(1);
  }, 60_000);

  it('two wordings, and a slip of a third, are one customer', async () => {
    const { phone: _phone, ...bare } = one;
    const rows = [...copies(one, 40), ...copies(bare, 30), { ...one, given_name: 'Wilhelmna', key: 'same-slip' }];
    expect(
      await clusterSizes(
        rows.map((row, at) => ({ ...row, key: `same${at}` })),
        isCopy,
      ),
    ).toEqual([71]);
  });

  it('of two people who share a telephone each stays one customer', async () => {
    const wife = copies({ ...one, email: 'mina.f@example.org' }, 30);
    const husband = copies({ ...one, given_name: 'Anselm', email: 'anselm@example.net' }, 30);
    const rows = [...wife, ...husband].map((row, at) => ({ ...row, key: `same${at}` }));
    expect(await clusterSizes([...others(300), ...rows], isCopy)).toEqual([30, 30]);
  });
});

describe('what many different people share', () => {
  it.each([
    ['mailbox', { email: 'info@example.org' }],
    ['telephone', { phone: '(212) 555-0100' }],
  ] as const)('a %s stays nobody’s own, alone in a file and among others', async (_, shared) => {
    const holders = others(60).map((row, at) => ({ ...row, ...shared, key: `same${at}` }));
    expect(await clusterSizes(holders, isCopy)).toHaveLength(60);
    const rest = Array.from({ length: 600 }, (_, at) => person(5000 + at));
    expect(await clusterSizes([...rest, ...holders], isCopy)).toHaveLength(60);
  });
});
