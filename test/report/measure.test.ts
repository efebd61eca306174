import { describe, expect, test } from 'vitest';
import { countClusterSizes, countConflicts, countOverlap } from '../../src/report/clusters.ts';
import { profileFields } from '../../src/report/field-fill.ts';
import { sampleMerges } from '../../src/report/samples.ts';
import { columnFromStrings } from '../../src/table/table.ts';
import { makeRecords } from '../merge/make-records.ts';

const { records, clustering } = makeRecords([
  { source: 'shop', key: '1', cluster: 'ann', given_name: 'Ann', email: 'ann@x.de' },
  { source: 'shop', key: '2', cluster: 'ann', given_name: 'Anne' },
  { source: 'till', key: '1', cluster: 'ann', given_name: 'Ann', email: 'ann@x.de' },
  { source: 'till', key: '2', cluster: 'bob', given_name: 'Bob' },
]);

describe('what is measured on clusters', () => {
  test('sizes', () => {
    expect(countClusterSizes(clustering)).toEqual([
      { size: 1, customers: 1 },
      { size: 3, customers: 1 },
    ]);
  });

  test('overlap: shared customers, and on the diagonal those with several records', () => {
    expect(countOverlap(records, clustering)).toEqual({
      sources: ['shop', 'till'],
      counts: [
        [1, 1],
        [1, 0],
      ],
    });
  });

  test('conflicts', () => {
    expect(countConflicts(records, clustering)).toEqual([
      { field: 'given_name', compared: 1, disagreeing: 1 },
      { field: 'email', compared: 1, disagreeing: 0 },
    ]);
  });

  test('samples: merged customers only, golden values beside those of the records', () => {
    const golden = {
      count: 2,
      ids: columnFromStrings('golden_id', ['g_a', 'g_b']),
      fields: [{ name: 'given_name' as const, slot: 0, column: columnFromStrings('given_name', ['Ann', 'Bob']) }],
    };
    expect(sampleMerges({ records, clustering, golden }, 5)).toEqual([
      {
        golden: 'g_a',
        probability: 1,
        fields: ['given_name'],
        values: ['Ann'],
        records: [
          { source: 'shop', row: 1, values: ['Ann'] },
          { source: 'shop', row: 2, values: ['Anne'] },
          { source: 'till', row: 3, values: ['Ann'] },
        ],
      },
    ]);
  });
});

test('a profile counts filled rows, usable values and golden values', () => {
  const email = columnFromStrings('Mail', ['ann@x.de', 'not an address']);
  const table = { source: 'shop', rows: 2, columns: [email], recordNumbers: Int32Array.of(1, 2) };
  const plan = {
    source: 'shop',
    path: 'shop.csv',
    kind: 'customer',
    trust: 1,
    columns: [{ column: 'Mail', role: 'email', slot: 0 }],
  } as const;
  const golden = {
    count: 2,
    fields: [{ name: 'email' as const, slot: 0, column: columnFromStrings('email', ['ann@x.de', null]) }],
  };
  const profile = profileFields([{ table, plan }], records, golden).find((one) => one.field === 'email');
  expect(profile).toEqual({
    field: 'email',
    sources: [
      { source: 'shop', rows: 2, filled: 2, valid: 1 },
      { source: 'till', rows: 0, filled: 1, valid: 1 },
    ],
    distinct: 1,
    golden: { count: 1, of: 2 },
  });
});
