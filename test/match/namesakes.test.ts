import { describe, expect, it } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { matchRecords } from '../../src/match/match.ts';
import { probabilityOf } from '../../src/model/matching.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, person, type Row } from './make-records.ts';

const PLAN = { precision: 0.99, pairBudget: 0, ignore: [] };

type Keyed = Row & { key: string };

const without = (row: Row, ...names: (keyof Row)[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name as keyof Row)));

/** Two hundred people, every fourth of them twice and some with a slip: enough to learn from. */
function others(...leftOut: (keyof Row)[]): Keyed[] {
  const once = Array.from({ length: 200 }, (_, at) => person(at));
  const twice = Array.from({ length: 50 }, (_, at): Keyed => {
    const row = person(at * 4);
    return { ...row, key: `again${at}`, ...(at % 3 === 0 ? { phone: '' } : at % 3 === 1 ? { email: '' } : {}) };
  });
  return [...once, ...twice].map((row) => ({ ...without(row, ...leftOut), key: row.key }));
}

/** Every third of them lives with somebody of another given name, birth date and mailbox. */
function partners(...leftOut: (keyof Row)[]): Keyed[] {
  return Array.from({ length: 66 }, (_, at): Keyed => {
    const [one, other] = [person(at * 3), person(2000 + at)];
    const own = { given_name: other.given_name as string, email: other.email as string };
    const row = { ...one, ...own, birth_date: other.birth_date as string };
    return { ...without(row, ...leftOut), key: `partner${at}` };
  });
}

/** Who is one customer with whom, among the `own` rows; and how sure the run is of each pair, 0 where it is not even possible. */
async function outcome(own: readonly Row[], ...leftOut: (keyof Row)[]) {
  const rows = own.map((row, at): Keyed => ({ ...without(row, ...leftOut), key: `own${at}` }));
  const records = makeRecords({ a: [...others(...leftOut), ...partners(...leftOut), ...rows] });
  const matching = await matchRecords(records, PLAN, inlineEngine());
  const at = rows.map(({ key }) =>
    [...Array(records.count).keys()].find((record) => cellText(records.sourceKey, record) === key),
  ) as number[];
  const customers = at.map((record) => matching.clustering.clusterOf[record] as number);
  const numbers = [...new Set(customers)];
  const possible = matching.possible.some(
    (e) => at.includes(matching.edges.left[e] as number) && at.includes(matching.edges.right[e] as number),
  );
  return {
    customers: customers.map((one) => numbers.indexOf(one)),
    isPossible: possible,
    probability: probabilityOf(matching.scorer.bits(at[0] as number, at[1] as number)),
  };
}

const { key: _key, birth_date: _birth, ...home } = person(901);
const OLD = { birth_date: '1948-02-13' };
const YOUNG = { birth_date: '1979-11-27' };

describe('father and son of one name, home, telephone and mailbox', () => {
  it('are two by births a generation apart, with suffixes or without', async () => {
    for (const [father, son] of [
      [{}, {}],
      [{}, { name_suffix: 'Jr' }],
      [{ name_suffix: 'Sr' }, { name_suffix: 'Jr' }],
    ])
      expect(
        (
          await outcome([
            { ...home, ...OLD, ...father },
            { ...home, ...YOUNG, ...son },
          ])
        ).customers,
      ).toEqual([0, 1]);
  });

  it('are two by suffixes that differ, without any birth date', async () => {
    const rows = [
      { ...home, name_suffix: 'Sr' },
      { ...home, name_suffix: 'Jr' },
    ];
    expect((await outcome(rows, 'birth_date')).customers).toEqual([0, 1]);
    expect((await outcome(rows)).customers).toEqual([0, 1]);
  });

  it('stay two in many rows each', async () => {
    const [father, son] = [
      { ...home, ...OLD },
      { ...home, ...YOUNG, name_suffix: 'Jr' },
    ];
    const rows = [father, son, without(father, 'phone'), without(son, 'email'), { ...father, email: '' }, son];
    expect((await outcome(rows)).customers).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('a row without suffix and birth date is not the junior’s where his father is known', async () => {
    const rows = [{ ...home, ...YOUNG, name_suffix: 'Jr' }, home, { ...home, ...OLD }];
    const { customers } = await outcome(rows);
    expect(customers[1]).not.toBe(customers[0]);
    expect(customers[2]).not.toBe(customers[0]);
  });

  it('“Jr” on one side only is looked at by a steward, where nothing else tells of a second person', async () => {
    const found = await outcome([{ ...home, name_suffix: 'Jr' }, home], 'birth_date');
    expect(found).toMatchObject({ customers: [0, 1], isPossible: true });
    expect(found.probability).toBeLessThan(0.999);
  });

  it('“Jr” on one side only is one customer where birth dates agree', async () => {
    const rows = [
      { ...home, ...YOUNG, name_suffix: 'Jr' },
      { ...home, ...YOUNG },
    ];
    expect((await outcome(rows)).customers).toEqual([0, 0]);
  });

  it('a digit mistyped, of a year or a day, is no generation', async () => {
    for (const birth_date of ['1997-11-27', '1979-11-17', '1979-11-26'])
      expect(
        (
          await outcome([
            { ...home, ...YOUNG },
            { ...home, birth_date },
          ])
        ).customers,
      ).toEqual([0, 0]);
  });
});

describe('twins of one family name, birth date, home, telephone and mailbox', () => {
  const twin = (given_name: string): Row => ({ ...home, ...YOUNG, given_name });

  it.each([
    ['Paul', 'Peter'],
    ['Lisa', 'Laura'],
  ])('%s and %s are two', async (one, other) => {
    expect((await outcome([twin(one), twin(other)])).customers).toEqual([0, 1]);
  });

  it.each([
    ['Susanne', 'Susane'],
    ['Laura', 'Larua'],
    ['Michael', 'Mike'],
    ['Peter', 'P'],
  ])('%s and %s are one', async (one, other) => {
    expect((await outcome([twin(one), twin(other)])).customers).toEqual([0, 0]);
  });
});
