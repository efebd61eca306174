import { describe, expect, it } from 'vitest';
import type { Mechanism } from '../../src/match/options.ts';
import { type Column, type FileSpec, filesOf, numberOf, outcomeOf, town } from './worlds.ts';

const AGAIN: Mechanism = 'trained again where relatives merge';
/** Without these a number of the family merges it. */
const CARELESS: readonly Mechanism[] = [
  'shares of relatives learned',
  'copies counted once',
  'unknown columns bounded',
];
const household: Column = ({ family }) => ({ 'attribute:household': numberOf(family, 7) });
const people = town(100, 4);
const shops = filesOf(
  people,
  ['fashion', 'garden', 'toys', 'books'].map((name) => ({ name, share: 0.5, noise: 0.2, twice: 0.1, add: household })),
);

describe('where merged records contradict twice', () => {
  it('matching is trained once more, strictly, and fewer families are merged', async () => {
    const once = await outcomeOf(shops, [...CARELESS, AGAIN]);
    const again = await outcomeOf(shops, CARELESS);
    expect([once.matching.isStrict, again.matching.isStrict]).toEqual([false, true]);
    expect(again.matching.doubleContradictions?.excess).toBeLessThan(once.matching.doubleContradictions?.excess ?? 0);
    expect(again.precision).toBeGreaterThan(once.precision + 0.2);
  });

  it('elsewhere the first model stands', async () => {
    const outcome = await outcomeOf(shops);
    expect(outcome.matching.isStrict).toBe(false);
  });
});

describe('lists of names and addresses', () => {
  const without: FileSpec['without'] = ['birth_date', 'email', 'phone', 'gender'];
  const list = filesOf(
    people,
    ['a', 'b'].map((name) => ({ name, share: 0.6, twice: 0.05, noise: 0.1, without })),
  );

  it('one name at one address is one customer, though families share the address', async () => {
    const { precision, recall, matching } = await outcomeOf(list);
    expect(matching.model.comparisons.map(({ id }) => id)).toEqual([
      'given',
      'family',
      'order',
      'twins',
      'street',
      'place',
    ]);
    // A tenth of the rows tell another address, a tenth have a slip in the name.
    expect(recall).toBeGreaterThan(0.75);
    // The town gives brothers one name at times.
    expect(precision).toBeGreaterThan(0.95);
  });
});
