import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

/** The golden record of one customer, without its id. */
function golden(rows: readonly Omit<TestRecord, 'cluster'>[], trust: Readonly<Record<string, number>> = {}) {
  const { records, clustering } = makeRecords(
    rows.map((row, i) => ({ key: `${i}`, ...row, cluster: 'one' }) as TestRecord),
    trust,
  );
  const [{ id: _, kind: __, ...fields } = { id: '' }] = goldenObjects(mergeRecords(records, clustering));
  return fields;
}

describe('survivorship of one field', () => {
  const birth = (source: string, birth_date: string, more: Record<string, string> = {}) => ({
    source,
    birth_date,
    ...more,
  });
  const cases: [string, ReturnType<typeof birth>[], string][] = [
    [
      'agreed by most sources',
      [
        birth('a', '1980-01-01'),
        birth('a', '1980-01-01', { key: 'k' }),
        birth('b', '1981-01-01'),
        birth('c', '1981-01-01'),
      ],
      '1981-01-01',
    ],
    [
      'then by most records',
      [birth('a', '1980-01-01'), birth('a', '1981-01-01'), birth('a', '1981-01-01')],
      '1981-01-01',
    ],
    ['then the trusted source', [birth('z', '1980-01-01'), birth('b', '1981-01-01')], '1980-01-01'],
    [
      'then the most recent',
      [birth('a', '1980-01-01', { updated_at: '2020-01-01' }), birth('b', '1981-01-01', { created_at: '2021-01-01' })],
      '1981-01-01',
    ],
    ['then the most complete', [birth('a', '1980-01-01'), birth('b', '1981-01-01', { gender: 'f' })], '1981-01-01'],
    ['then the record id', [birth('b', '1981-01-01'), birth('a', '1980-01-01')], '1980-01-01'],
  ];
  test.each(cases)('%s', (_, rows, expected) => {
    expect(golden(rows, { a: 2, b: 2, c: 2, z: 1 })['birth_date']).toBe(expected);
  });

  test('a longer value has no advantage', () => {
    const rows = [
      { source: 'a', website: 'x.de' },
      { source: 'b', website: 'x.de' },
      { source: 'c', website: 'long-typo-x.de' },
    ];
    expect(golden(rows)['website']).toBe('x.de');
  });

  test('created_at is the first, updated_at the last instant, across zones and precisions', () => {
    const rows = [
      { source: 'a', created_at: '2020-05-01T00:30:00+02:00', updated_at: '2024-01-01' },
      { source: 'b', created_at: '2020-05-01', updated_at: '2024-01-01T00:00:01Z' },
    ];
    expect(golden(rows)).toMatchObject({ created_at: '2020-05-01T00:30:00+02:00', updated_at: '2024-01-01T00:00:01Z' });
  });
});

const at = (updated_at: string) => ({ updated_at });

describe('groups survive whole', () => {
  test('an initial loses to a full name, whatever agrees', () => {
    const rows = [
      { source: 'a', given_name: 'J.', family_name: 'Smith', name_suffix: 'Jr.' },
      { source: 'b', given_name: 'J.', family_name: 'Smith' },
      { source: 'c', given_name: 'Jane', family_name: 'Smith' },
    ];
    expect(golden(rows)).toEqual({ given_name: 'Jane', family_name: 'Smith' });
  });

  test('a single ideograph is a full name', () => {
    const rows = [
      { source: 'a', given_name: '桜', family_name: '佐藤' },
      { source: 'a', given_name: '桜', family_name: '佐藤' },
      { source: 'b', given_name: 'Sakura', family_name: 'Sato' },
    ];
    expect(golden(rows)).toEqual({ given_name: '桜', family_name: '佐藤' });
  });

  test('spellings that fold alike outvote a typo', () => {
    const rows = [
      { source: 'a', given_name: 'Jörg', family_name: 'Müller', given_key: 'jorg', family_key: 'muller' },
      { source: 'b', given_name: 'Jorg', family_name: 'Muller', given_key: 'jorg', family_key: 'muller' },
      { source: 'c', given_name: 'Jörg', family_name: 'Mütter', given_key: 'jorg', family_key: 'mutter' },
    ];
    expect(golden(rows, { a: 1, b: 2, c: 1 })).toEqual({ given_name: 'Jörg', family_name: 'Müller' });
  });

  test('a name other customers have beats a typo, a formal name a nickname, where votes are even', () => {
    const person = (key: string, given_name: string, cluster: string, more = {}): TestRecord => ({
      source: `s${key}`,
      key,
      cluster,
      given_name,
      given_key: given_name.toLowerCase(),
      family_name: 'Lee',
      family_key: 'lee',
      ...more,
    });
    const { records, clustering } = makeRecords([
      person('1', 'Elizabeth', 'a'),
      person('2', 'Eizabeth', 'a', at('2025-01-01')),
      person('3', 'Elizabeth', 'b'),
      person('4', 'Robert', 'c'),
      person('5', 'Bob', 'c', at('2025-01-01')),
      person('6', 'Bob', 'd'),
      person('7', 'Robert', 'e'),
    ]);
    const names = goldenObjects(mergeRecords(records, clustering)).map((one) => one['given_name']);
    expect(names).toEqual(['Elizabeth', 'Elizabeth', 'Robert', 'Bob', 'Robert']);
  });

  test('marks and case are never lost to agreement', () => {
    const name = (given_name: string, family_name: string) => ({
      given_name,
      family_name,
      given_key: 'pawel',
      family_key: 'wisniewski',
    });
    const rows = [
      { source: 'a', ...name('PAWEL', 'WISNIEWSKI') },
      { source: 'b', ...name('Pawel', 'Wisniewski') },
      { source: 'c', ...name('Pawel', 'Wisniewski') },
      { source: 'd', ...name('Paweł', 'Wiśniewski') },
    ];
    expect(golden(rows)).toEqual({ given_name: 'Paweł', family_name: 'Wiśniewski' });
  });

  test('no address is put together from two, but its country may stand in a record that names no other place', () => {
    const rows = [
      { source: 'a', street: 'Cedar Springs Rd', house_number: '200', city: 'Dallas', postcode: '75201' },
      { source: 'b', street: 'Main St', house_number: '1', unit: 'Suite 950', city: 'Dallas' },
      { source: 'c', country: 'US', region: 'TX' },
    ];
    expect(golden(rows)).toEqual({
      street: 'Cedar Springs Rd',
      house_number: '200',
      city: 'Dallas',
      postcode: '75201',
      region: 'TX',
      country: 'US',
    });
    expect(golden([...rows.slice(0, 2), { source: 'c', city: 'Paris', country: 'FR' }])).not.toHaveProperty('country');
  });

  test('the record that says most of the winning address shows it', () => {
    const place = { street: 'Elm St', house_number: '5', postcode: '02115', city: 'Boston' };
    const rows = [
      { source: 'a', ...place, ...at('2025-01-01') },
      { source: 'b', ...place, country: 'US', ...at('2020-01-01') },
      {
        source: 'c',
        street: 'Main St',
        house_number: '1',
        postcode: '60611',
        city: 'Chicago',
        country: 'US',
        ...at('2024-01-01'),
      },
    ];
    expect(golden(rows)).toMatchObject({ ...place, country: 'US' });
  });

  test('the parts of a second address stay with it', () => {
    const rows = [
      { source: 'a', street: 'Elm St', street_2: 'Main St', unit_2: '4', city_2: 'Dallas', postcode_2: '75201' },
    ];
    expect(golden(rows)).toEqual({ street: 'Main St', unit: '4', city: 'Dallas', postcode: '75201' });
  });

  test('job title goes with its company', () => {
    const rows = [
      { source: 'a', company: 'Acme', updated_at: '2024-01-01' },
      { source: 'b', company: 'Old Ltd', job_title: 'Clerk', updated_at: '2020-01-01' },
      { source: 'c', job_title: 'Intern', updated_at: '2025-01-01' },
    ];
    expect(golden(rows)).toEqual({ company: 'Acme', updated_at: '2025-01-01' });
  });
});

describe('e-mails and phones overflow', () => {
  test.each([
    'helpdesk@shop.example',
    'compras@shop.example',
    'Kundenservice@shop.example',
    'x7@marketplace.amazon.pl',
  ])('a person before %s, which is one of an office or forwards', (office) => {
    const { records, clustering } = makeRecords([
      { source: 'a', cluster: 'one', email: office, updated_at: '2025-01-01' },
      { source: 'b', cluster: 'one', email: office, updated_at: '2025-01-01' },
      { source: 'c', cluster: 'one', email: 'jane@shop.example', updated_at: '2019-01-01' },
    ]);
    const [golden] = goldenObjects(mergeRecords(records, clustering));
    expect(golden).toMatchObject({ email: 'jane@shop.example', email_2: office });
    const alone = makeRecords([{ source: 'a', cluster: 'one', email: office }]);
    expect(goldenObjects(mergeRecords(alone.records, alone.clustering))).toMatchObject([{ email: office }]);
  });

  test('one mailbox once, role and relay addresses last', () => {
    const rows = [
      { source: 'a', email: 'info@shop.example', email_key: 'info@shop.example' },
      { source: 'b', email: 'info@shop.example', email_key: 'info@shop.example' },
      { source: 'c', email: 'x1@privaterelay.appleid.com' },
      { source: 'd', email: 'Jane.Doe@gmail.com', email_key: 'janedoe@gmail.com' },
      { source: 'e', email: 'janedoe@gmail.com', email_key: 'janedoe@gmail.com' },
    ];
    expect(golden(rows)).toEqual({
      email: 'Jane.Doe@gmail.com',
      email_2: 'info@shop.example',
      email_3: 'x1@privaterelay.appleid.com',
    });
  });

  test('both phones of a lone record, its first slot first', () => {
    expect(golden([{ source: 'a', phone: '+4930123', phone_2: '+49151123' }])).toEqual({
      phone: '+4930123',
      phone_2: '+49151123',
    });
    expect(golden([{ source: 'a', phone: '+4930123', phone_2: '+4930123' }])).toEqual({ phone: '+4930123' });
  });

  test('a number without its country is the same number', () => {
    const rows = [
      { source: 'a', phone: '1511234567', phone_national: '1511234567' },
      { source: 'b', phone: '1511234567', phone_national: '1511234567' },
      { source: 'c', phone: '+491511234567', phone_national: '1511234567' },
    ];
    expect(golden(rows)).toEqual({ phone: '+491511234567' });
  });

  test('identifiers of two kinds never mix', () => {
    const rows = [
      { source: 'a', identifier: 'L1', identifier_3: 'P1' },
      { source: 'b', identifier_3: 'P2' },
      { source: 'c', identifier_3: 'P2' },
    ];
    expect(golden(rows)).toEqual({ identifier: 'L1', identifier_3: 'P2' });
  });
});

describe('golden ids', () => {
  test('are known, distinct and told apart by an ordinal when a key repeats', () => {
    const rows = [
      { source: 'shop', key: '1', cluster: 'a', email: 'a@x.de' },
      { source: 'shop', key: '1', cluster: 'b', email: 'b@x.de' },
      { source: 'till', cluster: 'c', email: 'c@x.de' },
    ];
    const { records, clustering } = makeRecords(rows);
    const ids = goldenObjects(mergeRecords(records, clustering)).map((one) => one['id']);
    expect(ids).toMatchInlineSnapshot(`
      [
        "g_srto63rywklf6mlc",
        "g_srto63rywklf6mlc-2",
        "g_zqqhkcevmnnum75f",
      ]
    `);
    expect(ids.every((id) => /^g_[a-z2-7]{16}(-\d+)?$/.test(id ?? ''))).toBe(true);
  });

  test('are those of the smallest record, whatever else is in the cluster', () => {
    const id = (rows: TestRecord[]): string | undefined => {
      const { records, clustering } = makeRecords(rows);
      return goldenObjects(mergeRecords(records, clustering))[0]?.['id'];
    };
    const first: TestRecord = { source: 'crm', key: '7', cluster: 'a', email: 'a@x.de' };
    expect(id([{ source: 'shop', key: '1', cluster: 'a', phone: '+491' }, first])).toBe(id([first]));
  });
});

describe('kind', () => {
  test.each([
    [{ given_name: 'Ada', company: 'Acme' }, 'person'],
    [{ company: 'Acme' }, 'organisation'],
    [{ email: 'a@b.example' }, undefined],
    [{ given_name: 'Ada', company: 'Acme', kind: 'organisation' }, 'organisation'],
    [{ company: 'Acme', kind: 'person' }, 'person'],
  ])('%j → %s', (row, kind) => {
    const other = { source: 'a', given_name: 'Eva', cluster: 'two' };
    const { records, clustering } = makeRecords([{ source: 'a', cluster: 'one', ...row }, other]);
    const [one] = goldenObjects(mergeRecords(records, clustering));
    expect(one?.['kind'] ?? '').toBe(kind ?? '');
  });
});
