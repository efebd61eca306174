import { describe, expect, test } from 'vitest';
import { normalizeEntityKind } from '../../../src/normalize/name/entity-kind.ts';
import { findField } from '../../../src/table/records.ts';
import { cellText } from '../../../src/table/table.ts';
import { makeRecords } from '../../match/make-records.ts';

describe('kinds of parties', () => {
  test.each([
    ['Person', 'person'],
    ['PRIVATKUNDE', 'person'],
    ['b2c', 'person'],
    ['Natürliche Person', 'person'],
    ['particulier', 'person'],
    ['физическое лицо', 'person'],
    ['Organisation', 'organisation'],
    ['Business', 'organisation'],
    ['B2B', 'organisation'],
    ['Geschäftskunde', 'organisation'],
    ['Société', 'organisation'],
    ['法人', 'organisation'],
    ['returning', null],
    ['yes', null],
    ['', null],
  ])('%s → %s', (text, kind) => {
    expect(normalizeEntityKind(text).value).toBe(kind);
    expect(normalizeEntityKind(text).issue).toBeUndefined();
  });

  test('a yes says what the header asks, a no the other kind', () => {
    expect(normalizeEntityKind('Ja', 'organisation').value).toBe('organisation');
    expect(normalizeEntityKind('0', 'organisation').value).toBe('person');
    expect(normalizeEntityKind('no', 'person').value).toBe('organisation');
  });

  test('decide what the name of the row is, row by row', () => {
    const records = makeRecords({
      crm: [
        { key: '1', full_name: 'Cooper House', entity_kind: 'person' },
        { key: '2', full_name: 'Cooper House', entity_kind: 'organisation' },
        { key: '3', full_name: 'Marlow Grant', entity_kind: 'business' },
        { key: '4', full_name: 'Marlow Grant' },
      ],
    });
    const shown = (name: 'company' | 'family_name' | 'kind') =>
      ['1', '2', '3', '4'].map((key) => {
        const record = Array.from({ length: 4 }, (_, at) => at).find((at) => cellText(records.sourceKey, at) === key);
        const field = findField(records, name);
        return field === undefined || record === undefined ? '' : cellText(field.clean, record);
      });
    expect(shown('company')).toEqual(['', 'Cooper House', 'Marlow Grant', '']);
    expect(shown('family_name')).toEqual(['House', '', '', 'Grant']);
    expect(shown('kind')).toEqual(['person', 'organisation', 'organisation', '']);
  });
});
