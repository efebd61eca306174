import { describe, expect, test } from 'vitest';
import { auditConsent } from '../../src/merge/consent-audit.ts';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

/** The golden consent fields of one customer. */
function consentOf(rows: readonly Omit<TestRecord, 'cluster' | 'source'>[]): Record<string, string> {
  const { records, clustering } = makeRecords(
    rows.map((row, i) => ({ ...row, source: `s${i}`, key: `${i}`, cluster: 'one' })),
  );
  const [golden = {}] = goldenObjects(mergeRecords(records, clustering));
  return Object.fromEntries(Object.entries(golden).filter(([field]) => field.startsWith('consent')));
}

const OLD = { updated_at: '2019-01-01' };
const NEW = { updated_at: '2025-01-01' };

describe('consent of a golden record', () => {
  const cases: [string, Omit<TestRecord, 'cluster' | 'source'>[], Record<string, string>][] = [
    [
      'an opt-out beats a later opt-in',
      [
        { email: 'a@x', consent_email: 'opted_out', ...OLD },
        { email: 'a@x', consent_email: 'opted_in', ...NEW },
      ],
      { consent_email: 'opted_out' },
    ],
    [
      'blank is never consent',
      [{ email: 'a@x' }, { email: 'a@x', consent_email: 'unknown' }],
      { consent_email: 'unknown' },
    ],
    [
      'an opt-in for the primary address counts',
      [
        { email: 'a@x', consent_email: 'opted_in' },
        { email: 'a@x', consent_email: 'not_subscribed' },
      ],
      { consent_email: 'opted_in' },
    ],
    [
      'an opt-in for another address does not',
      [
        { email: 'a@x', ...NEW },
        { email: 'b@x', consent_email: 'opted_in', ...OLD },
      ],
      { consent_email: 'unknown' },
    ],
    [
      'an opt-in belongs to the first e-mail of its record',
      [
        { email: 'b@x', email_2: 'a@x', consent_email: 'opted_in', ...OLD },
        { email: 'a@x', ...NEW },
      ],
      { consent_email: 'unknown' },
    ],
    ['an opt-in without an address belongs to nothing', [{ consent_email: 'opted_in' }], { consent_email: 'unknown' }],
    [
      'channels do not speak for each other',
      [{ email: 'a@x', phone: '+49', consent_email: 'opted_in', consent_sms: 'opted_out' }],
      { consent_email: 'opted_in', consent_sms: 'opted_out' },
    ],
    [
      'an opt-out of everything spreads to every channel',
      [{ email: 'a@x', consent_email: 'opted_in' }, { consent_any: 'opted_out' }],
      {
        consent_email: 'opted_out',
        consent_sms: 'opted_out',
        consent_phone: 'opted_out',
        consent_post: 'opted_out',
        consent_any: 'opted_out',
      },
    ],
    [
      'an opt-in to everything does not',
      [
        { email: 'a@x', consent_any: 'opted_in' },
        { email: 'a@x', consent_email: 'pending' },
      ],
      { consent_email: 'pending', consent_any: 'opted_in' },
    ],
    [
      'nor does it stand beside an opt-out',
      [
        { email: 'a@x', consent_any: 'opted_in' },
        { email: 'a@x', consent_email: 'opted_out' },
      ],
      { consent_email: 'opted_out', consent_any: 'unknown' },
    ],
    ['a word that is no state says nothing', [{ email: 'a@x', consent_email: 'yes' }], { consent_email: 'unknown' }],
  ];
  test.each(cases)('%s', (_, rows, expected) => {
    expect(consentOf(rows)).toEqual(expected);
  });
});

test('the audit explains every opt-in that golden records do not carry', () => {
  const { records, clustering } = makeRecords([
    { source: 'a', key: '1', cluster: 'out', email: 'a@x', consent_email: 'opted_in' },
    { source: 'b', key: '1', cluster: 'out', email: 'a@x', consent_email: 'opted_out' },
    { source: 'a', key: '2', cluster: 'in', email: 'b@x', consent_email: 'opted_in' },
    { source: 'a', key: '3', cluster: 'other', email: 'c@x', consent_email: 'opted_in' },
    { source: 'b', key: '3', cluster: 'other', email: 'd@x' },
    { source: 'c', key: '3', cluster: 'other', email: 'd@x' },
  ]);
  expect(auditConsent(records, clustering, mergeRecords(records, clustering))).toEqual([
    {
      channel: 'consent_email',
      recordsIn: { optedIn: 3, optedOut: 1 },
      customersIn: { optedIn: 3, optedOut: 1 },
      golden: { opted_in: 1, opted_out: 1, not_subscribed: 0, pending: 0, unknown: 1 },
      narrowed: { byOptOut: 1, byContactPoint: 1 },
      violations: 0,
    },
  ]);
});
