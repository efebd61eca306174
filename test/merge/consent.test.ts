import { describe, expect, test } from 'vitest';
import { auditConsent } from '../../src/merge/consent/audit.ts';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import type { ConsentPlan } from '../../src/model/plan.ts';
import { columnFromStrings } from '../../src/table/table.ts';
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
      { consent_email: 'unknown', consent_email_2: 'opted_in' },
    ],
    [
      'an opt-in belongs to the first e-mail of its record',
      [
        { email: 'b@x', email_2: 'a@x', consent_email: 'opted_in', ...OLD },
        { email: 'a@x', ...NEW },
      ],
      { consent_email: 'unknown', consent_email_2: 'opted_in' },
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

/** The consent of several customers; rows name their customer. */
function consentsOf(
  rows: readonly Omit<TestRecord, 'source'>[],
  settings: ConsentPlan = {},
): Record<string, Record<string, string>> {
  const { records, clustering } = makeRecords(
    rows.map((row, i) => ({ ...row, source: `s${i}`, key: `${i}` }) as TestRecord),
  );
  const golden = mergeRecords(records, clustering, settings);
  expect(auditConsent(records, { clustering, settings }, golden).map((one) => one.violations)).not.toContain(1);
  const names = [...new Set(rows.map((row) => row['cluster']))];
  return Object.fromEntries(
    goldenObjects(golden).map((cells, at) => [
      names[at] ?? '',
      Object.fromEntries(Object.entries(cells).filter(([field]) => field.startsWith('consent'))),
    ]),
  );
}

describe('consent belongs to the contact point', () => {
  test('an opt-out at an address holds for every customer who has it, in whatever place', () => {
    const rows = [
      { cluster: 'ann', email: 'home@x', consent_email: 'opted_in' },
      { cluster: 'bob', email: 'bob@x', email_2: 'home@x', consent_email: 'opted_in' },
      { cluster: 'list', email: 'Home@x', consent_email: 'opted_out' },
    ];
    expect(consentsOf(rows)).toEqual({
      ann: { consent_email: 'opted_out' },
      bob: { consent_email: 'opted_in', consent_email_2: 'opted_out' },
      list: { consent_email: 'opted_out' },
    });
  });

  test('spellings of one mailbox, and of one number, are one', () => {
    const rows = [
      { cluster: 'ann', email: 'ann.lee@gmail.com', email_key: 'annlee@gmail.com', consent_email: 'opted_in' },
      { cluster: 'list', email: 'AnnLee+a@gmail.com', email_key: 'annlee@gmail.com', consent_email: 'opted_out' },
      { cluster: 'bob', phone: '+491711234567', phone_national: '1711234567', consent_sms: 'opted_in' },
      { cluster: 'stop', phone: '1711234567', phone_national: '1711234567', consent_sms: 'opted_out' },
      { cluster: 'eve', phone: '+14155588285', phone_national: '4155588285', consent_sms: 'opted_in' },
      { cluster: 'end', phone: '14155588285', phone_national: '14155588285', consent_sms: 'opted_out' },
    ];
    const { ann, bob, eve } = consentsOf(rows);
    expect([ann?.['consent_email'], bob?.['consent_sms'], eve?.['consent_sms']]).toEqual(Array(3).fill('opted_out'));
  });

  test('an opt-in stays with the customer who gave it', () => {
    const rows = [
      { cluster: 'ann', email: 'home@x', consent_email: 'opted_in' },
      { cluster: 'bob', email: 'home@x', phone: '+1' },
    ];
    expect(consentsOf(rows)).toEqual({ ann: { consent_email: 'opted_in' }, bob: {} });
  });

  test('each address of a customer has a consent of its own', () => {
    const rows = [
      { cluster: 'ann', email: 'ann@home.example', consent_email: 'opted_out', ...OLD },
      { cluster: 'ann', email: 'lee@work.example', consent_email: 'opted_in', ...NEW },
      { cluster: 'ann', email: 'lee@work.example', ...NEW },
      { cluster: 'ann', email: 'third@far.example', ...OLD },
    ];
    const ann = consentsOf(rows)['ann'];
    // Whoever opted out is not written to at addresses that have no opt-in of their own.
    expect(ann).toEqual({ consent_email: 'opted_in', consent_email_2: 'opted_out', consent_email_3: 'opted_out' });
    expect(consentsOf(rows, { optOut: 'customer' })['ann']?.['consent_email']).toBe('opted_out');
  });

  test('an opt-out a slip away is one of the address', () => {
    const rows = [
      { cluster: 'jon', email: 'jon.smith@gmail.com', consent_email: 'opted_in', ...NEW },
      { cluster: 'jon', email: 'jon.smith@gmial.com', consent_email: 'opted_out', ...OLD },
    ];
    expect(consentsOf(rows)['jon']).toEqual({ consent_email: 'opted_out', consent_email_2: 'opted_out' });
  });

  test('an opt-out without an address is of the customer', () => {
    const rows = [
      { cluster: 'ann', email: 'ann@x', consent_email: 'opted_in' },
      { cluster: 'ann', phone: '+1', consent_email: 'opted_out' },
    ];
    expect(consentsOf(rows)['ann']?.['consent_email']).toBe('opted_out');
  });

  test('an objection covers all that the customer has, and its addresses wherever they stand', () => {
    const rows = [
      { cluster: 'ann', email: 'ann@home.example', consent_email: 'opted_in' },
      { cluster: 'ann', email: 'lee@work.example', consent_email: 'opted_in', phone: '+1', consent_sms: 'opted_in' },
      { cluster: 'ann', email: 'third@far.example', consent_any: 'opted_out' },
      { cluster: 'bob', email: 'third@far.example', consent_email: 'opted_in' },
    ];
    const { ann, bob } = consentsOf(rows);
    expect(new Set(Object.values(ann ?? {}))).toEqual(new Set(['opted_out']));
    expect(Object.keys(ann ?? {})).toHaveLength(7);
    expect(bob?.['consent_email']).toBe('opted_out');
  });

  test('what is not understood holds opt-ins of its row and address back', () => {
    const rows = [
      { cluster: 'ann', email: 'ann@x', consent_email: 'opted_in', consent_email_2: 'unclear' },
      { cluster: 'bob', email: 'bob@x', consent_email: 'opted_in' },
      { cluster: 'list', email: 'bob@x', consent_any: 'unclear' },
      { cluster: 'eve', email: 'eve@x', consent_email: 'opted_in' },
    ];
    const { ann, bob, eve } = consentsOf(rows);
    expect([ann, bob, eve].map((one) => one?.['consent_email'])).toEqual(['unknown', 'unknown', 'opted_in']);
  });

  test('an opt-in that waits for its confirmation is none', () => {
    const rows = [{ cluster: 'ann', email: 'ann@x', consent_email: 'opted_in', consent_email_2: 'pending' }];
    expect(consentsOf(rows)['ann']).toEqual({ consent_email: 'pending' });
  });
});

describe('opting in again', () => {
  const again = (outAt: string | undefined, inAt: string | undefined, field = 'consent_email') => [
    { cluster: 'ann', email: 'ann@x', [field]: 'opted_out', [`${field}_at`]: outAt },
    { cluster: 'ann', email: 'ann@x', consent_email: 'opted_in', consent_email_at: inAt },
  ];
  const evidenced = { reoptIn: 'evidenced' } as const;
  const cases: [string, Omit<TestRecord, 'source'>[], ConsentPlan, string][] = [
    ['later and allowed counts', again('2020-01-01', '2021-01-01'), evidenced, 'opted_in'],
    ['later and not allowed does not', again('2020-01-01', '2021-01-01'), {}, 'opted_out'],
    ['earlier does not', again('2021-01-01', '2020-01-01'), evidenced, 'opted_out'],
    ['at the same time does not', again('2021-01-01', '2021-01-01'), evidenced, 'opted_out'],
    ['without a date does not', again('2020-01-01', undefined), evidenced, 'opted_out'],
    ['after an opt-out without a date does not', again(undefined, '2021-01-01'), evidenced, 'opted_out'],
    ['after an objection does not', again('2020-01-01', '2021-01-01', 'consent_any'), evidenced, 'opted_out'],
  ];
  test.each(cases)('%s', (_, rows, settings, expected) => {
    expect(consentsOf(rows, settings)['ann']?.['consent_email']).toBe(expected);
  });
});

test('lineage of consent tells rule, date and record, of other customers too', () => {
  const { records, clustering } = makeRecords([
    {
      source: 'shop',
      key: '1',
      cluster: 'ann',
      email: 'home@x',
      consent_email: 'opted_in',
      consent_email_at: '2020-01-01',
    },
    {
      source: 'list',
      key: '7',
      cluster: 'bob',
      email: 'home@x',
      consent_email: 'opted_out',
      consent_email_at: '2021-03-04',
    },
  ]);
  const entries = [...mergeRecords(records, clustering).mergedLineage()];
  const told = entries.map(({ field, record, rule, date }) => ({ field, record, rule, date }));
  expect(told).toEqual(Array(2).fill({ field: 'consent_email', record: 1, rule: 'opt_out', date: '2021-03-04' }));
});

describe('the audit', () => {
  const rows: TestRecord[] = [
    { source: 'a', key: '1', cluster: 'ann', email: 'home@x', email_key: 'home@x', consent_email: 'opted_in' },
    { source: 'a', key: '2', cluster: 'bob', email: 'bob@x', email_2: 'HOME@x', email_key_2: 'home@x' },
    { source: 'b', key: '1', cluster: 'list', email: 'home@x', email_key: 'home@x', consent_email: 'opted_out' },
  ];
  /** Golden records whose consent in a place is something else. */
  const falsified = (slot: number, state: string) => {
    const { records, clustering } = makeRecords(rows);
    const golden = mergeRecords(records, clustering);
    const fields = golden.fields.map((field) => {
      if (field.name !== 'consent_email' || field.slot !== slot) return field;
      const texts = Array.from({ length: golden.count }, () => state);
      return { ...field, column: columnFromStrings(field.column.name, texts) };
    });
    const [email] = auditConsent(records, { clustering }, { ...golden, fields });
    return { ...email, ids: goldenObjects(golden).map((one) => one['id']) };
  };

  test.each([
    [0, 'opted_in', 3, [0, 1, 2]],
    [0, 'unknown', 2, [0, 2]],
    [1, 'opted_in', 1, [1]],
    [1, 'unknown', 1, [1]],
    [1, 'opted_out', 0, []],
  ] as const)('finds what is wrong in place %i when it says %s', (slot, state, violations, customers) => {
    const { ids, ...found } = falsified(slot, state);
    expect(found.violations).toBe(violations);
    expect(found.violating).toEqual(customers.map((at) => ids[at]));
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
  expect(auditConsent(records, { clustering }, mergeRecords(records, clustering))).toEqual([
    {
      channel: 'consent_email',
      recordsIn: { optedIn: 3, optedOut: 1 },
      customersIn: { optedIn: 3, optedOut: 1 },
      golden: { opted_in: 1, opted_out: 1, not_subscribed: 0, pending: 0, unknown: 1 },
      refused: { cells: 1, kept: 1 },
      again: 0,
      narrowed: { byOptOut: 1, byContactPoint: 1 },
      violations: 0,
      violating: [],
    },
  ]);
});
