import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/merge/merge-records.ts';
import { isMisdialled, isSlip } from '../../src/merge/near.ts';
import { DictionaryBuilder } from '../../src/table/dictionary.ts';
import { goldenObjects, makeRecords, type TestRecord } from './make-records.ts';

type Cells = Readonly<Record<string, string>>;

/** Of one customer, one record per source; the golden record by header. */
function golden(rows: readonly Cells[], trust: Readonly<Record<string, number>> = {}): Record<string, string> {
  const records = rows.map((cells, at): TestRecord => ({ source: `s${at}`, key: String(at), cluster: 'a', ...cells }));
  const { records: set, clustering } = makeRecords(records, trust);
  return goldenObjects(mergeRecords(set, clustering))[0] as Record<string, string>;
}

function idsOf(...texts: string[]) {
  const builder = new DictionaryBuilder();
  const ids = texts.map((text) => builder.addString(text));
  return { dictionary: builder.build(), ids: ids as [number, number] };
}

const on = (day: string) => ({ updated_at: day });
const mail = (email: string, day?: string) => ({ email, email_key: email, ...(day === undefined ? {} : on(day)) });

describe('slips', () => {
  test.each([
    ['inggrid@x.nl', 'ingrid@x.nl', true],
    ['ann.lee@gmial.com', 'ann.lee@gmail.com', true],
    ['ann1@x.nl', 'ann2@x.nl', false],
    ['ann1@x.nl', 'ann11@x.nl', false],
    ['ann15@x.nl', 'ann51@x.nl', true],
    ['lee', 'lea', false],
    ['ann@x.nl', 'ann@x.nl', false],
    ['anneke@x.nl', 'johan@x.nl', false],
  ])('%s and %s: %s', (a, b, is) => {
    const { dictionary, ids } = idsOf(a, b);
    expect([isSlip(dictionary, ids[0], ids[1]), isSlip(dictionary, ids[1], ids[0])]).toEqual([is, is]);
  });

  test.each([
    ['+4915112345678', '+4915112345687', true],
    ['+4915112345678', '+4915112345679', true],
    ['+4915112345678', '+491511234567', false],
    ['+4915112345678', '+3915112345678', false],
    ['+4915112345678', '+4915112345600', false],
  ])('telephones %s and %s: %s', (a, b, is) => {
    const { dictionary, ids } = idsOf(a, b);
    expect(isMisdialled(dictionary, ids[0], ids[1])).toBe(is);
  });
});

describe('what changes', () => {
  const home = (street: string, more: Cells = {}) => ({
    street,
    house_number: '5',
    city: 'Leeds',
    postcode: 'LS1 1AA',
    ...more,
  });

  test('a new address beats two that are years older, whatever agrees', () => {
    const rows = [
      home('Old Lane', on('2018-01-01')),
      home('Old Lane', on('2019-01-01')),
      home('New Road', on('2024-06-01')),
    ];
    expect(golden(rows)).toMatchObject({ street: 'New Road' });
  });

  test('two of this year beat one that is a few weeks newer', () => {
    const rows = [
      home('New Road', on('2024-05-01')),
      home('New Road', on('2024-06-01')),
      home('Old Lane', on('2024-06-20')),
    ];
    expect(golden(rows)).toMatchObject({ street: 'New Road' });
  });

  test('without dates the number of sources decides, and a less trusted source weighs less', () => {
    const rows = [home('Old Lane'), home('New Road'), home('New Road')];
    expect(golden(rows)).toMatchObject({ street: 'New Road' });
    expect(golden(rows, { s1: 3, s2: 3 })).toMatchObject({ street: 'Old Lane' });
  });

  test('a birth date does not change: the older two are right', () => {
    const rows = [
      { birth_date: '1980-02-03', ...on('2018-01-01') },
      { birth_date: '1980-02-03', ...on('2018-01-01') },
      { birth_date: '1980-03-02', ...on('2024-01-01') },
    ];
    expect(golden(rows)).toMatchObject({ birth_date: '1980-02-03' });
  });

  test('a family name does: the newer one, however often the former is said', () => {
    const name = (family_name: string, day: string) => ({
      given_name: 'Ann',
      family_name,
      given_key: 'ann',
      family_key: family_name.toLowerCase(),
      ...on(day),
    });
    const rows = [name('Miller', '2018-01-01'), name('Miller', '2019-01-01'), name('Prescott', '2024-06-01')];
    expect(golden(rows)).toMatchObject({ family_name: 'Prescott' });
  });
});

describe('a slip of the fingers', () => {
  test('never beats what two sources say, however new it is', () => {
    const slips: [Cells, Cells][] = [
      [mail('ingrid.bos@x.nl', '2015-01-01'), mail('inggrid.bos@x.nl', '2024-01-01')],
      [mail('ingrid.bos@gmail.com', '2015-01-01'), mail('ingrid.bos@gmial.com', '2024-01-01')],
      [
        { phone: '+4915112345678', phone_national: '15112345678', ...on('2015-01-01') },
        { phone: '+4915112345687', phone_national: '15112345687', ...on('2024-01-01') },
      ],
      [
        { given_name: 'Ann', family_name: 'Hoogstra', given_key: 'ann', family_key: 'hoogstra', ...on('2015-01-01') },
        { given_name: 'Ann', family_name: 'Hogostra', given_key: 'ann', family_key: 'hogostra', ...on('2024-01-01') },
      ],
      [
        { street: 'Tannengasse', house_number: '7', city: 'Ulm', ...on('2015-01-01') },
        { street: 'Tannegasse', house_number: '7', city: 'Ulm', ...on('2024-01-01') },
      ],
      [
        { company: 'Acme Tools', company_key: 'acme tools', ...on('2015-01-01') },
        { company: 'Acme Toools', company_key: 'acme toools', ...on('2024-01-01') },
      ],
    ];
    for (const [right, slip] of slips) {
      expect(golden([right, right, slip])).toMatchObject(without(right));
      expect(golden([slip, right, right])).toMatchObject(without(right));
    }
  });

  test('votes with what was meant against another value', () => {
    const rows = [mail('ingrid.bos@x.nl'), mail('inggrid.bos@x.nl'), mail('other.one@y.nl')];
    expect(golden(rows)).toMatchObject({ email: 'ingrid.bos@x.nl' });
  });

  test('of a name is told from the name by an e-mail, and of an e-mail by the name', () => {
    const person = { given_name: 'Astrid', given_key: 'astrid' };
    const rows = [
      { ...person, family_name: 'Hogostra', family_key: 'hogostra', ...on('2024-01-01') },
      { ...person, family_name: 'Hoogstra', family_key: 'hoogstra', ...mail('a.hoogstra@x.nl', '2020-01-01') },
    ];
    expect(golden(rows)).toMatchObject({ family_name: 'Hoogstra' });
    const mails = [
      { ...person, family_name: 'Jansen', family_key: 'jansen', ...mail('astridjansen@x.nl') },
      { ...person, family_name: 'Jansen', family_key: 'jansen', ...mail('astridjabsen@x.nl') },
    ];
    expect(golden(mails)).toMatchObject({ email: 'astridjansen@x.nl', email_2: 'astridjabsen@x.nl' });
  });

  test('loses nothing: what lost stays beside it', () => {
    expect(golden([mail('ingrid.bos@x.nl'), mail('inggrid.bos@x.nl')])).toMatchObject({ email_2: expect.any(String) });
  });
});

/** What a golden record shows of a record, but for its date. */
function without(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter(([name]) => name !== 'updated_at' && !/_(?:key|national)$/.test(name)),
  );
}

describe('blanks of a group', () => {
  const home = { street: 'High Street', house_number: '5', city: 'Leeds' };

  test('come from the same address, with its slips', () => {
    const rows = [home, { ...home, city: 'Leeeds', postcode: 'LS1 1AA' }, { ...home, country: 'GB', unit: 'Flat 2' }];
    expect(golden(rows)).toMatchObject({ ...home, postcode: 'LS1 1AA', country: 'GB', unit: 'Flat 2' });
  });

  test('never from another one', () => {
    const moved = {
      street: 'Mill Lane',
      house_number: '9',
      city: 'York',
      postcode: 'YO1 7HH',
      unit: 'Flat 9',
      country: 'GB',
    };
    expect(
      golden([
        { ...home, ...on('2024-01-01') },
        { ...moved, ...on('2015-01-01') },
      ]),
    ).toMatchObject(home);
    const filled = golden([
      { ...home, ...on('2024-01-01') },
      { ...moved, ...on('2015-01-01') },
    ]);
    for (const name of ['postcode', 'unit', 'country']) expect(filled).not.toHaveProperty(name);
  });

  test('of a person: the middle name of the same name, never a suffix', () => {
    const name = { given_name: 'Ann', family_name: 'Lee', given_key: 'ann', family_key: 'lee' };
    const rows = [name, name, { ...name, middle_name: 'Mary', name_suffix: 'Jr.', title: 'Dr.', given_name: 'ANN' }];
    const found = golden(rows);
    expect(found).toMatchObject({ given_name: 'Ann', middle_name: 'Mary', title: 'Dr.' });
    expect(found).not.toHaveProperty('name_suffix');
  });

  test('and a slip in a town or street is mended by those who spell it right', () => {
    const own = { ...home, postcode: 'LS1 1AA', city: 'Leeds' };
    const slip = { ...home, postcode: 'LS1 1AA', city: 'Leeeds', unit: 'Flat 2', country: 'GB', ...on('2024-01-01') };
    expect(golden([slip, own, own])).toMatchObject({ city: 'Leeds', unit: 'Flat 2', country: 'GB' });
    expect(golden([slip, { ...own, street: 'Hihg Street' }, own])).toMatchObject({
      city: 'Leeds',
      street: 'High Street',
    });
  });

  test('lineage names the record that filled them', () => {
    const set = makeRecords([
      { source: 'a', key: '1', cluster: 'x', ...home, ...on('2024-01-01') },
      { source: 'b', key: '2', cluster: 'x', city: 'Leeds', country: 'GB' },
    ]);
    const entry = [...mergeRecords(set.records, set.clustering).lineage()].find(({ field }) => field === 'country');
    expect(entry).toMatchObject({ rule: 'filled', record: 1 });
  });
});

test('the order of records changes nothing', () => {
  const cell = fc.record({
    street: fc.constantFrom('High Street', 'Hihg Street', 'Mill Lane'),
    house_number: fc.constantFrom('5', '9'),
    city: fc.constantFrom('Leeds', 'Leeeds', 'York'),
    postcode: fc.constantFrom('LS1 1AA', 'YO1 7HH'),
    email: fc.constantFrom('ingrid.bos@x.nl', 'inggrid.bos@x.nl', 'other.one@y.nl'),
    updated_at: fc.constantFrom('2015-01-01', '2020-06-01', '2024-01-01'),
  });
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), cell), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.nat(), (list, turn) => {
      const records = list.map(([source, cells], at) => ({ source, key: String(at), cluster: 'x', ...cells }));
      const at = turn % records.length;
      const run = (all: readonly TestRecord[]) => {
        const { records: set, clustering } = makeRecords(all);
        return goldenObjects(mergeRecords(set, clustering));
      };
      expect(run([...records.slice(at), ...records.slice(0, at)].reverse())).toEqual(run(records));
    }),
  );
});
