import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/merge/corrections.ts';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { valueText } from '../../src/table/dictionary.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

const said = (field: Correction['field'], value: string, more: Partial<Correction> = {}): Correction => ({
  ...{ record: 0, field, slot: 0, value, who: 'jo', when: '2024-05-01' },
  ...more,
});

const ROWS: readonly TestRecord[] = [
  {
    source: 'a',
    key: '1',
    cluster: 'x',
    given_name: 'Ann',
    family_name: 'Lee',
    email: 'ann@x.org',
    consent_email: 'opted_in',
  },
  { source: 'b', key: '2', cluster: 'x', given_name: 'Ann', family_name: 'Lee', email: 'lee@y.org' },
  { source: 'a', key: '3', cluster: 'y', given_name: 'Bob', email: 'bob@x.org', consent_email: 'opted_out' },
];

function merged(corrections: readonly Correction[], rows = ROWS) {
  const { records, clustering } = makeRecords(rows);
  const golden = mergeRecords(records, clustering, { corrections });
  const lineage = [...golden.mergedLineage()].map((entry) => ({
    ...entry,
    value: valueText(entry.column.dictionary, entry.valueId),
  }));
  return { objects: goldenObjects(golden), lineage, golden };
}

describe('a correction', () => {
  test('wins over every source, whichever of the customer’s records it names, and lineage says who and when', () => {
    for (const record of [0, 1]) {
      const { objects, lineage } = merged([said('family_name', 'Leigh', { record })]);
      expect(objects[0]).toMatchObject({ given_name: 'Ann', family_name: 'Leigh' });
      expect(
        lineage.filter(({ golden, field, slot }) => golden === 0 && field === 'family_name' && slot === 0),
      ).toEqual([
        expect.objectContaining({ value: 'Leigh', rule: 'corrected', date: '2024-05-01', purpose: 'jo', record }),
      ]);
      expect(lineage).toContainEqual(expect.objectContaining({ value: 'Lee', rule: 'superseded' }));
    }
  });

  test('of a customer of one record stands in lineage too', () => {
    const { objects, lineage } = merged([said('given_name', 'Robert', { record: 2 })]);
    expect(objects[1]).toMatchObject({ given_name: 'Robert' });
    expect(lineage).toContainEqual(expect.objectContaining({ golden: 1, value: 'Robert', rule: 'corrected' }));
  });

  test('of what no source has makes a column', () => {
    expect(merged([said('birth_date', '1980-02-03')]).objects).toMatchObject([{ birth_date: '1980-02-03' }, {}]);
    expect(merged([said('email', 'third@z.org', { slot: 3 })]).objects[0]).toMatchObject({ email_4: 'third@z.org' });
  });

  test('that puts a further value first lets the two change places', () => {
    const [first] = merged([]).objects;
    const second = first?.['email_2'] ?? '';
    expect(merged([said('email', second)]).objects[0]).toMatchObject({ email: second, email_2: first?.['email'] });
  });

  test('may say that there is nothing', () => {
    expect(merged([said('family_name', '')]).objects[0]).not.toHaveProperty('family_name');
  });

  test('gives way to a later one, and to one further down of the same day', () => {
    const early = said('family_name', 'Leigh');
    expect(merged([said('family_name', 'Li', { when: '2024-06-01' }), early]).objects[0]).toMatchObject({
      family_name: 'Li',
    });
    expect(merged([early, said('family_name', 'Li')]).objects[0]).toMatchObject({ family_name: 'Li' });
    expect(merged([said('family_name', 'Li', { when: '' }), early]).objects[0]).toMatchObject({ family_name: 'Leigh' });
  });

  test('never makes an address marketable: not one that another customer opted out of, nor one nobody opted in at', () => {
    for (const email of ['bob@x.org', 'new@z.org']) {
      const [ann] = merged([said('email', email)]).objects;
      expect(ann).toMatchObject({ email });
      expect(ann?.['consent_email']).not.toBe('opted_in');
    }
    expect(merged([]).objects[0]).toMatchObject({ email: 'ann@x.org', consent_email: 'opted_in' });
  });

  test('touches nobody else', () => {
    expect(merged([said('family_name', 'Leigh')]).objects[1]).toEqual(merged([]).objects[1]);
  });
});
