import { describe, expect, it } from 'vitest';
import { nameLevel } from '../../src/match/compare-name.ts';
import { buildFeatures } from '../../src/match/features.ts';
import { DictionaryBuilder, valueText } from '../../src/table/dictionary.ts';
import { makeRecords } from './make-records.ts';

const LEVELS = ['blank', 'exact', 'nickname', 'near', 'part', 'far', 'different'];

describe('name levels', () => {
  it.each([
    ['jonathan', 'jonathon', 'near'],
    ['j', 'jonathan', 'part'],
    ['anna maria', 'maria', 'part'],
    ['keeley', 'kaylee', 'far'],
    ['margaret', 'peter', 'different'],
    // A guess at a script without vowels: its consonants agree, or nothing is known.
    ['=fysl', 'faisal', 'near'],
    ['=fysl', 'mohammed', 'blank'],
  ])('%s, %s → %s, either way round', (a, b, expected) => {
    const builder = new DictionaryBuilder();
    const [first, second] = [builder.addString(a), builder.addString(b)];
    const text = builder.build();
    expect(LEVELS[nameLevel(text, first, second)]).toBe(expected);
    expect(LEVELS[nameLevel(text, second, first)]).toBe(expected);
  });
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
