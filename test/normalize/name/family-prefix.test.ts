import { describe, expect, test } from 'vitest';
import type { ColumnPlan } from '../../../src/model/plan.ts';
import { cleanFamilyPrefix, withFamilyPrefix } from '../../../src/normalize/name/family-prefix.ts';
import { cleanCell } from '../../../src/normalize/record/clean-cell.ts';
import { findField } from '../../../src/table/records.ts';
import { cellText } from '../../../src/table/table.ts';
import { makeRecords } from '../../match/make-records.ts';

describe('particles of a family name in a column of their own', () => {
  test.each([
    ['van der', 'van der'],
    ['  VAN  DER ', 'van der'],
    ['Van der', 'Van der'],
    ["D'", "D'"],
    ["in 't", "in 't"],
    ['SAN', 'San'],
    ['-', null],
    ['n/a', null],
  ])('%j → %j', (text, clean) => {
    expect(cleanFamilyPrefix(text).value).toBe(clean);
    if (clean !== null) expect(cleanFamilyPrefix(clean).value).toBe(clean);
  });

  test.each([
    ['van der', 'Berg', 'van der Berg'],
    ["d'", 'Angelo', "d'Angelo"],
    ["'t", 'Hart', "'t Hart"],
    ['van der', 'Van Der Berg', 'Van Der Berg'],
    [undefined, 'Berg', 'Berg'],
  ])('%j before %j → %j', (prefix, family, whole) => {
    expect(withFamilyPrefix(prefix, family)).toBe(whole);
  });

  test('stand before the family name of their row, and one family name may have several', () => {
    const records = makeRecords({
      crm: [
        { key: '1', given_name: 'Jan', family_prefix: 'van der', family_name: 'BERG' },
        { key: '2', given_name: 'Jan', family_prefix: 'VAN DEN', family_name: 'BERG' },
        { key: '3', given_name: 'Jan', family_name: 'BERG' },
        { key: '4', given_name: 'Jan', family_prefix: '-', family_name: 'BERG' },
        { key: '5', given_name: 'Jan', family_prefix: 'van der', family_name: 'van der Berg' },
        { key: '6', given_name: 'Jan', family_prefix: 'van der' },
      ],
    });
    const shown = (name: 'family_name' | 'family_key'): string[] =>
      ['1', '2', '3', '4', '5', '6'].map((key) => {
        const record = Array.from({ length: 6 }, (_, at) => at).find((at) => cellText(records.sourceKey, at) === key);
        const field = findField(records, name);
        return field === undefined || record === undefined ? '' : cellText(field.clean, record);
      });
    expect(shown('family_name')).toEqual(['van der Berg', 'van den Berg', 'Berg', 'Berg', 'van der Berg', '']);
    expect(shown('family_key')).toEqual(['van der berg', 'van den berg', 'berg', 'berg', 'van der berg', '']);
  });

  test('stay a cell of their own in a cleaned file', () => {
    const column: ColumnPlan = { column: 'tussenvoegsel', role: 'family_prefix', slot: 0 };
    const plan = { source: 'a', path: 'a', kind: 'customer' as const, columns: [column], trust: 1 };
    expect(cleanCell(' VAN DER', column, { plan, country: undefined, inverse: false }).text).toBe('van der');
  });
});
