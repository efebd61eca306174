import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

function merged(rows: readonly Omit<TestRecord, 'cluster'>[]) {
  const { records, clustering } = makeRecords(
    rows.map((row, i) => ({ key: `${i}`, ...row, cluster: 'one' }) as TestRecord),
  );
  const set = mergeRecords(records, clustering);
  const [fields = {}] = goldenObjects(set);
  return { fields, records: set.customerRecords[0], lineage: [...set.lineage()] };
}

const mail = (source: string, email: string, more: Record<string, string> = {}) => ({
  source,
  email,
  email_key: email,
  ...more,
});

describe('orders and tickets have no vote against records of customers', () => {
  const typing = [
    mail('crm', 'heinz@x.de'),
    mail('shop', 'heniz@x.de'),
    ...Array.from({ length: 5 }, () => mail('orders', 'heniz@x.de', { updated_at: '2030-01-01' })),
    mail('news', 'heinz@x.de'),
  ];

  test('however many there are', () => {
    const { fields, lineage } = merged(typing);
    expect(fields).toMatchObject({ email: 'heinz@x.de', email_2: 'heniz@x.de' });
    expect(lineage.find((entry) => entry.field === 'email' && entry.slot === 0)?.rule).toBe('agreed');
  });

  test('what they alone say is kept behind', () => {
    const { fields, lineage } = merged([mail('crm', 'a@x.de'), mail('orders', 'b@x.de'), mail('tickets', 'b@x.de')]);
    expect(fields).toMatchObject({ email: 'a@x.de', email_2: 'b@x.de' });
    expect(lineage.find((entry) => entry.field === 'email' && entry.slot === 0)?.rule).toBe('customer');
  });

  test('they fill what no record of a customer says', () => {
    const { fields } = merged([
      { source: 'crm', birth_date: '1980-01-01' },
      { source: 'orders', phone: '+4930123456', phone_national: '30123456' },
    ]);
    expect(fields).toMatchObject({ birth_date: '1980-01-01', phone: '+4930123456' });
  });

  test('guests are decided by their orders', () => {
    const { fields, records } = merged([mail('orders', 'a@x.de'), mail('orders', 'b@x.de'), mail('orders', 'b@x.de')]);
    expect(fields).toMatchObject({ email: 'b@x.de', email_2: 'a@x.de' });
    expect(records).toBe(0);
  });

  test('dates of orders are not those of the customer', () => {
    const dated = (source: string, created_at: string) => ({ source, created_at, updated_at: created_at });
    const { fields } = merged([
      dated('crm', '2020-05-05'),
      dated('orders', '2019-01-01'),
      dated('orders', '2024-01-01'),
    ]);
    expect(fields).toMatchObject({ created_at: '2020-05-05', updated_at: '2020-05-05' });
  });

  test('record_count counts records of customers', () => {
    expect(merged(typing).records).toBe(3);
  });
});
