import { describe, expect, test } from 'vitest';
import { countClusterSizes, countConflicts, countOverlap } from '../../src/report/clusters.ts';
import { fillOfFields } from '../../src/report/field-fill.ts';
import { maskBeside } from '../../src/report/merges/difference.ts';
import { showMerges } from '../../src/report/merges/side-by-side.ts';
import { suspiciousMerges } from '../../src/report/merges/suspicions.ts';
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
    const suspicions = suspiciousMerges({ records, clustering }, [{ cluster: 0, kinds: ['Given name'] }], 5);
    const ground = { records, golden, ...clustering, nameOf: (record: number) => `r${record}` };
    expect(showMerges(ground, suspicions)).toEqual([
      {
        golden: 'g_a',
        reasons: ['two values of given name', 'among those the model is least sure of'],
        size: 3,
        probability: 1,
        fields: ['given_name', 'email'],
        values: ['Ann', ''],
        records: [
          { record: 'r0', source: 'shop', row: 1, values: ['Ann', 'ann@x.de'] },
          { record: 'r1', source: 'shop', row: 2, values: ['Anne', ''] },
          { record: 'r2', source: 'till', row: 3, values: ['Ann', 'ann@x.de'] },
        ],
      },
    ]);
  });
});

test('cells of a field are usable, placeholders, invalid or blank, over all records', () => {
  const email = columnFromStrings('Mail', ['ann@x.de', 'not an address', 'n/a', ' ']);
  const made = makeRecords([
    { source: 'shop', key: '1', cluster: 'ann', email: 'ann@x.de' },
    { source: 'shop', key: '2', cluster: 'ann' },
    { source: 'shop', key: '3', cluster: 'bob' },
    { source: 'shop', key: '4', cluster: 'bob' },
  ]);
  const issue = { code: 'E409', source: 'shop', column: 'Mail', rows: 1, at: Int32Array.of(2) } as const;
  const table = { source: 'shop', rows: 4, columns: [email], recordNumbers: Int32Array.of(1, 2, 3, 4) };
  const plan = {
    source: 'shop',
    path: 'shop.csv',
    kind: 'customer',
    trust: 1,
    columns: [{ column: 'Mail', role: 'email', slot: 0 }],
  } as const;
  const golden = {
    count: 2,
    fields: [{ name: 'email' as const, slot: 0, column: columnFromStrings('email', [null, 'b@x.de']) }],
  };
  const records = { ...made.records, issues: [issue] };
  const [field] = fillOfFields([{ table, plan }], { records, clustering: made.clustering, golden }).filter(
    (one) => one.field === 'email',
  );
  expect(field).toEqual({
    field: 'email',
    sources: [{ source: 'shop', records: 4, filled: 3, usable: 1, placeholder: 1, invalid: 1 }],
    distinct: 1,
    golden: { count: 1, of: 2 },
    lost: 1,
    values: [],
    patterns: [{ text: 'a@a.a', rows: 1 }],
  });
});

test.each<[field: string, value: string, other: string, mask: string]>([
  ['given_name', 'Reinhard', 'Stefan', 'Re••••'],
  ['given_name', 'Gretta', 'Greta', 'G…t••••'],
  ['given_name', 'Greta', 'Greta', 'G***'],
  ['given_name', '明', '华', '***'],
  ['birth_date', '1980-05-17', '1980-08-17', '1980-05-**'],
  ['birth_date', '1980-05-17', '1980-05-19', '1980-**-17'],
  ['email', 'ann@x.de', 'ann@yy.de', 'a***@x.••••'],
  ['phone', '+46701740605', '+46701740606', '+46*****605'],
  ['phone', '+46701740605', '+46702740605', '+46…1…605'],
  ['house_number', '12', '14', '***'],
  ['country', 'SE', 'NO', 'SE'],
  ['given_name', '', 'Ann', ''],
])('%s %s beside %s is masked as %s', (field, value, other, mask) => {
  expect(maskBeside(field, value, other)).toBe(mask);
});

test('large merges and those held by one thing are suspicious', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({
    source: 'shop',
    key: `m${at}`,
    cluster: 'many',
    email: 'm@x.de',
  }));
  const pairs = Array.from({ length: 200 }, (_, at) => [
    { source: 'shop', key: `a${at}`, cluster: `c${at}`, given_name: `N${at}`, email_key: `e${at}@x.de` },
    { source: 'till', key: `b${at}`, cluster: `c${at}`, given_name: `N${at}`, email_key: `e${at}@x.de` },
  ]).flat();
  const made = makeRecords([...many, ...pairs]);
  const probability = made.clustering.probability.map(() => 0.99);
  const found = suspiciousMerges({ records: made.records, clustering: { ...made.clustering, probability } }, [], 400);
  const reasons = found.map(({ reasons: [first = ''] }) => first);
  expect(reasons[0]).toBe('30 records');
  expect(reasons.filter((one) => one.startsWith('share only')).length).toBeGreaterThan(0);
});
