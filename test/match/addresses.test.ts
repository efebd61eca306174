import { describe, expect, it } from 'vitest';
import { buildComparisons } from '../../src/match/comparisons.ts';
import { buildFeatures } from '../../src/match/features.ts';
import { cellText } from '../../src/table/table.ts';
import { makeRecords, type Row } from './make-records.ts';

/** Level of one comparison between two rows, either way round. */
function levelOf(id: string, a: Row, b: Row): string | undefined {
  const records = makeRecords({
    crm: [
      { ...a, key: 'a' },
      { ...b, key: 'b' },
    ],
  });
  const comparison = buildComparisons(buildFeatures(records)).find((one) => one.id === id);
  const first = cellText(records.sourceKey, 0) === 'a' ? 0 : 1;
  const [there, back] = [comparison?.compare(first, 1 - first), comparison?.compare(1 - first, first)];
  expect(there).toBe(back);
  return comparison?.levels[(there ?? 0) - 1]?.id;
}

describe('street addresses', () => {
  it.each([
    ['8 E 43rd Ln', '8 East 43rd Lane', 'same'],
    ['8 E 43rd Ln', '8 E 14th Ln', 'different'],
    ['317 E Quarrybank St', '317 Quarrybank St', 'near'],
    ['40 Tanglewell Rd', '40 Tanglewel Rd', 'near'],
    ['40 Tanglewell Rd', '49 Tanglewell Rd', 'street'],
    ['40 Tanglewell Rd', '977 Tanglewell Rd', 'number'],
  ])('%s, %s → %s', (a, b, expected) => {
    expect(levelOf('street', { street: a }, { street: b })).toBe(expected);
  });
});

describe('places', () => {
  it.each<[Row, Row, string]>([
    [{ postcode: 'SW1A 1AA', city: 'London' }, { postcode: 'SW1A 1AA', city: 'London' }, 'same'],
    [{ postcode: 'SW1A 1AA' }, { postcode: 'SW1A 2AB' }, 'area'],
    [{ postcode: 'LL55 4RJ' }, { postcode: 'LL65 4RJ' }, 'area'],
    [{ postcode: 'SW1A 1AA' }, { postcode: 'EH1 1YZ' }, 'different'],
    [{ postcode: '10115', city: 'Berlin' }, { postcode: '10117', city: 'Berlin' }, 'city'],
    [{ postcode: '10115', city: 'Berlin' }, { postcode: '12049', city: 'Berlin' }, 'town'],
  ])('%j, %j → %s', (a, b, expected) => {
    expect(levelOf('place', a, b)).toBe(expected);
  });
});
