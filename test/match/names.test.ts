import { describe, expect, it } from 'vitest';
import { buildComparisons } from '../../src/match/comparisons.ts';
import { buildFeatures } from '../../src/match/features.ts';
import { givenLevel, nameFacts, nameLevel } from '../../src/match/name-level.ts';
import { isSpelledFromName } from '../../src/match/names.ts';
import { DictionaryBuilder, valueText } from '../../src/table/dictionary.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords } from './make-records.ts';

const LEVELS = ['blank', 'exact', 'nickname', 'near', 'part', 'far', 'different'];

describe('levels of given names', () => {
  it.each([
    ['jonathan', 'jonathon', 'near'],
    ['j', 'jonathan', 'part'],
    ['anna maria', 'maria', 'part'],
    ['keeley', 'kaylee', 'far'],
    ['margaret', 'peter', 'different'],
    ['margaret', 'margarret', 'near'],
    // Two known names, not one with a slip.
    ['paul', 'paula', 'far'],
    ['christian', 'christina', 'far'],
    ['marcus', 'marvin', 'different'],
    // A guess at a script without vowels: its consonants agree, or nothing is known.
    ['=fysl', 'faisal', 'near'],
    ['=fysl', 'mohammed', 'blank'],
  ])('%s, %s → %s, either way round', (a, b, expected) => {
    const builder = new DictionaryBuilder();
    const [first, second] = [builder.addString(a), builder.addString(b)];
    const facts = nameFacts(builder.build());
    expect(LEVELS[givenLevel(facts, first, second)]).toBe(expected);
    expect(LEVELS[givenLevel(facts, second, first)]).toBe(expected);
  });
});

it('family names that are given names too may be a slip apart', () => {
  const builder = new DictionaryBuilder();
  const [first, second] = [builder.addString('martin'), builder.addString('martina')];
  const facts = nameFacts(builder.build());
  expect(LEVELS[nameLevel(facts, first, second)]).toBe('near');
  expect(LEVELS[givenLevel(facts, first, second)]).toBe('far');
});

describe('names of several slots', () => {
  it('share the given name with a maiden name', () => {
    const records = makeRecords({ crm: [{ given_name: 'Anna', family_name: 'Schmidt', maiden_name: 'Weber' }] });
    const { given, family } = buildFeatures(records);
    const names = family.slots.map((ids, slot) =>
      [given.slots[slot]?.[0] ?? -1, ids[0] as number].map((id) => valueText(given.dictionary, id)),
    );
    expect(names.filter(([, family]) => family !== '')).toEqual([
      ['anna', 'schmidt'],
      ['anna', 'weber'],
    ]);
  });
});

describe('addresses spelled from names', () => {
  it.each([
    ['kenneth.thompson', 'ken', 'thompson', true],
    ['thompson.kenneth', 'ken', 'thompson', true],
    ['kthompson', 'kenneth', 'thompson', true],
    ['ken.thomson', 'ken', 'thompson', true],
    ['blue.thompson', 'ken', 'thompson', false],
    ['starfish', 'ken', 'thompson', false],
    ['thompson', 'ken', 'thompson', true],
    ['', 'ken', 'thompson', false],
  ])('%s of %s %s → %s', (local, given, family, expected) => {
    expect(isSpelledFromName(local, given, family)).toBe(expected);
  });

  it('that are as near as the names say nothing more', () => {
    const records = makeRecords({
      crm: [
        { key: '1', given_name: 'Donna', family_name: 'Wilson', email: 'donna.wilson@example.com' },
        { key: '2', given_name: 'Donna', family_name: 'Nelson', email: 'donna.nelson@example.com' },
        { key: '3', given_name: 'Rita', family_name: 'Okafor', email: 'starfish7@example.com' },
        { key: '4', given_name: 'Ines', family_name: 'Lopez', email: 'starfish8@example.com' },
      ],
    });
    const comparisons = buildComparisons(buildFeatures(records));
    const email = comparisons.find(({ id }) => id === 'email');
    const at = (key: string): number =>
      ['1', '2', '3', '4'].findIndex((_, row) => cellText(records.sourceKey, row) === key);
    const level = (a: string, b: string): number => {
      for (const comparison of comparisons) {
        const found = comparison.compare(at(a), at(b));
        if (comparison.id === 'email') return found;
      }
      return -1;
    };
    expect(email?.levels[level('3', '4') - 1]?.id).toBe('near');
    expect(level('1', '2')).toBe(0);
  });
});
