import { describe, expect, test } from 'vitest';
import { withKeys } from '../../src/plan/alias-spellings.ts';

describe('aliases', () => {
  test('have the clean keys before the spellings', () => {
    const { company, street } = withKeys({
      company: [['IBM Deutschland GmbH', 'International Business Machines Corp.']],
      street: [['Main St.', 'High Street']],
    });
    expect(company?.[0]).toEqual(expect.arrayContaining(['ibm deutschland', 'international business machines']));
    expect(street?.[0]).toEqual(expect.arrayContaining(['main st', 'high st']));
  });

  test('of groups that share a spelling are one group, in any order', () => {
    const groups = [
      ['Bob', 'Robert'],
      ['Ann', 'Anna'],
      ['Rob', 'Bob'],
      ['Anna', 'Hannah'],
    ];
    for (const name of [groups, groups.toReversed()]) {
      const sorted = withKeys({ name }).name?.map((group) => group.filter((text) => /[A-Z]/.test(text)).toSorted());
      expect(sorted?.toSorted()).toEqual([
        ['Ann', 'Anna', 'Hannah'],
        ['Bob', 'Rob', 'Robert'],
      ]);
    }
  });

  test('stay as they are when it is done again', () => {
    const once = withKeys({ company: [['Huber Brot KG', 'Bäckerei Huber']], city: [['Köln', 'Cologne']] });
    expect(withKeys(once)).toEqual(once);
  });
});
