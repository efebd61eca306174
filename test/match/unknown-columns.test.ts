import { describe, expect, it } from 'vitest';
import type { ComparisonModel } from '../../src/match/model.ts';
import type { Mechanism } from '../../src/match/options.ts';
import { type Column, filesOf, numberOf, type Outcome, outcomeOf, town } from './worlds.ts';

const PEOPLE = town(100, 4);

const household: Column = ({ family }) => ({ 'attribute:household': numberOf(family, 7) });
const loyalty: Column = ({ id }) => ({ 'attribute:loyalty': numberOf(id, 8) });
const account: Column = ({ family }) => ({ 'identifier:account': numberOf(family, 9) });
const member: Column = ({ id }) => ({ 'identifier:member': numberOf(id, 9) });
const state: Column = ({ id }) => ({ 'national_id:state number': numberOf(id, 6) });
const label: Column = (_, row) => ({ 'attribute:label': `${row.street} ${row.city} ${row.postcode}` });
const area: Column = (_, row) => ({ 'attribute:area': numberOf(row.postcode ?? '', 3) });

/** Four shops of one town; those of `in` have the columns. */
function shops(add: readonly Column[], where: readonly number[] = [0, 1, 2, 3]) {
  const all: Column = (person, row) => Object.assign({}, ...add.map((column) => column(person, row)));
  return filesOf(
    PEOPLE,
    ['fashion', 'garden', 'toys', 'books'].map((name, at) => ({
      name,
      share: 0.5,
      noise: 0.2,
      twice: 0.1,
      ...(where.includes(at) ? { add: all } : {}),
    })),
  );
}

const plain = outcomeOf(shops([]));

function comparison({ matching }: Outcome, name: string): ComparisonModel {
  const found = matching.model.comparisons.find(({ label }) => label.includes(`“${name}”`));
  if (found === undefined) throw new Error(`no comparison of ${name}`);
  return found;
}

const sharedBy = (outcome: Outcome, name: string): number => comparison(outcome, name).shared[0] as number;

/** Names of the comparisons that leave less than a tenth of an agreement of the column. */
function saidBy(outcome: Outcome, name: string): string[] {
  return comparison(outcome, name).foretold.flatMap(({ by, agreeing }) =>
    (agreeing[0] as number) < 0.1 ? [outcome.matching.model.comparisons[by]?.id as string] : [],
  );
}

describe('columns of unknown meaning and account numbers in a town of families', () => {
  it.each<[string, Column[], number[]]>([
    ['household', [household], [1]],
    ['household', [household], [0, 1, 2, 3]],
    ['account', [account], [0, 1, 2, 3]],
    ['label', [label], [0, 1, 2, 3]],
    ['area', [area], [0, 1, 2, 3]],
    ['household', [area, household, label], [0, 1, 2, 3]],
  ])('a column %s that a family shares merges no family', async (name, add, where) => {
    const outcome = await outcomeOf(shops(add, where));
    expect(outcome.precision).toBeGreaterThanOrEqual((await plain).precision - 0.002);
    expect(outcome.recall).toBeGreaterThan((await plain).recall - 0.01);
    expect(sharedBy(outcome, name)).toBeGreaterThan(0.9);
  });

  it.each<[string, Column]>([
    ['loyalty', loyalty],
    ['member', member],
    ['state number', state],
  ])('a personal number %s keeps its weight', async (name, add) => {
    const outcome = await outcomeOf(shops([add]));
    expect(outcome.precision).toBeGreaterThan(0.998);
    expect(outcome.recall).toBeGreaterThan((await plain).recall + 0.01);
    expect(sharedBy(outcome, name)).toBeLessThan(0.02);
    expect(comparison(outcome, name).levels[0]?.bits).toBeGreaterThan(10);
    expect(saidBy(outcome, name)).toEqual([]);
  });

  it('an address label says nothing that the address has not said', async () => {
    const outcome = await outcomeOf(shops([label, area]));
    expect(saidBy(outcome, 'label')).toEqual(expect.arrayContaining(['street', 'place', 'attribute_1']));
    expect(saidBy(outcome, 'area')).toEqual(expect.arrayContaining(['place']));
  });

  it.each([['shares of relatives learned', 'copies counted once', 'unknown columns bounded'] as const])(
    'without %s, %s and %s families are merged, and the alarm tells',
    async (...without) => {
      const off: Mechanism[] = [...without, 'trained again where relatives merge'];
      const outcome = await outcomeOf(shops([household]), off);
      expect(outcome.precision).toBeLessThan(0.6);
      expect(outcome.matching.doubleContradictions).toMatchObject({ isAlarming: true });
      expect(outcome.matching.doubleContradictions?.excess).toBeGreaterThan(0.09);
      const { doubleContradictions } = (await outcomeOf(shops([household]))).matching;
      expect(doubleContradictions?.isAlarming).toBe(false);
      expect(doubleContradictions?.excess).toBeLessThan(0.017);
    },
  );
});

describe('files with little to learn from', () => {
  const two = (add: Column) => ['a', 'b'].map((name) => ({ name, share: 0.6, twice: 0.1, add }));

  it.each([20, 60])('of %i families: a household column merges none', async (families) => {
    const { precision, recall } = await outcomeOf(filesOf(town(families, 4, 4), two(household)));
    // Two of one name, home and number, whose birth dates are not known, are one customer with or without such a column.
    const bare = await outcomeOf(
      filesOf(
        town(families, 4, 4),
        two(() => ({})),
      ),
    );
    expect(precision).toBeGreaterThanOrEqual(bare.precision);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('without relatives nothing is learned of them and a personal number keeps its weight', async () => {
    const outcome = await outcomeOf(filesOf(town(200, 1, 3), two(loyalty)));
    expect(comparison(outcome, 'loyalty').shared).toEqual([null]);
    expect(outcome.precision).toBe(1);
    // A given name mistyped into another one may be a twin's, so that pair is asked about instead of merged.
    expect(outcome.recall).toBeGreaterThan(0.97);
  });
});

describe('a mailing list', () => {
  const giving: Column = ({ family }) => ({ 'attribute:giving': `${25 + ((family * 7919) % 4000)}` });

  it('couples stay two, though the list tells what each household gave', async () => {
    const list = { name: 'list', share: 1, twice: 0.25, without: ['gender', 'phone'] as const };
    const people = town(250, 2, 5);
    const [bare, told] = [
      await outcomeOf(filesOf(people, [list])),
      await outcomeOf(filesOf(people, [{ ...list, add: giving }])),
    ];
    expect(told.precision).toBe(1);
    expect(told.recall).toBeGreaterThan(bare.recall - 0.02);
  });
});
