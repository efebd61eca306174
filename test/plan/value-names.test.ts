import { describe, expect, test } from 'vitest';
import { cells, drawn, hash, invented, rolesByValues } from './nameless.ts';

const ROWS = 200;
const GIVEN = ['Renate', 'Stefanie', 'Gerda', 'Andreas', 'Monika', 'Jürgen', 'Petra', 'Klaus', 'Ute', 'Matthias'];
const FAMILY = [
  'Schwarz',
  'Keller',
  'Zimmermann',
  'Haas',
  'Brandt',
  'Voss',
  'Lorenz',
  'Engel',
  'Kuhn',
  'Seidel',
  'Ott',
  'Beck',
];
const upper = (values: readonly string[]): string[] => values.map((value) => value.toUpperCase());
const given = drawn(GIVEN, ROWS, 1);
const family = drawn(FAMILY, ROWS, 2);

describe('names by their values', () => {
  test('in capitals, in any order of columns', () => {
    expect(rolesByValues({ family: upper(family), given: upper(given) })).toEqual({
      family: 'family_name',
      given: 'given_name',
    });
  });

  test('words for nothing are no names of a second column', () => {
    const second = cells(ROWS, (row) => (row % 10 === 0 ? (GIVEN[hash(row) % 10] ?? '') : 'NA'));
    const roles = rolesByValues({
      second,
      family,
      given,
      second_family: cells(ROWS, (row) => (row % 9 === 0 ? (FAMILY[hash(row + 5) % 12] ?? '') : 'NA')),
    });
    expect(roles).toEqual({
      second: 'middle_name',
      family: 'family_name',
      given: 'given_name',
      second_family: 'family_name 1',
    });
  });

  test('NA is Naples among Italian provinces', () => {
    const provinces = drawn(['MI', 'RM', 'NA', 'TO', 'FI', 'BA', 'PA', 'GE'], ROWS, 3);
    expect(rolesByValues({ given, family, provinces }).provinces).toBe('region');
    expect(rolesByValues({ given, family, blanks: cells(ROWS, (row) => (row < 4 ? 'MI' : 'NA')) }).blanks).toBe(
      'other',
    );
  });

  test('that no list knows, shown by e-mail addresses', () => {
    const first = cells(ROWS, (row) => invented(row % 60));
    const last = cells(ROWS, (row) => invented(1000 + (hash(row) % 90)));
    const email = cells(ROWS, (row) => `${first[row]}.${last[row]}@example.org`.toLowerCase());
    expect(rolesByValues({ email, last, first })).toEqual({ email: 'email', last: 'family_name', first: 'given_name' });
  });

  test('of which few given names are known', () => {
    const first = cells(ROWS, (row) =>
      row % 4 === 0 ? (['Grace', 'Moses', 'Esther'][row % 3] ?? '') : invented(row % 70),
    );
    const last = cells(ROWS, (row) => invented(2000 + (hash(row) % 90)));
    expect(rolesByValues({ last, first })).toEqual({ last: 'family_name', first: 'given_name' });
  });

  test('further ones: initials and second given names', () => {
    const initials = cells(ROWS, (row) => 'JMACELRSTDPB'.charAt(hash(row) % 12));
    expect(rolesByValues({ initials, given, family }).initials).toBe('middle_name');
    // Middle names are drawn from fewer, so they are told apart even in front of the first ones.
    const second = cells(ROWS, (row) => (row % 2 === 0 ? 'Petra' : (GIVEN[hash(row + 9) % 10] ?? '')));
    expect(rolesByValues({ second, given, family })).toMatchObject({ second: 'middle_name', given: 'given_name' });
    // Sizes and grades are a few letters only.
    expect(rolesByValues({ given, family, size: drawn(['S', 'M', 'L'], ROWS, 4) }).size).toBe('other');
  });

  test('whole names of other people say nothing more', () => {
    const contact = cells(ROWS, (row) => `${GIVEN[hash(row) % 10]} ${FAMILY[hash(row + 7) % 12]}`);
    const full = cells(ROWS, (row) => `${given[row]} ${family[row]} von Hagen`);
    expect(rolesByValues({ given, family, contact, full })).toMatchObject({
      given: 'given_name',
      family: 'family_name',
    });
    expect(['full_name', 'other']).toContain(rolesByValues({ given, family, contact, full }).contact);
  });

  test('second family names stand behind the first ones in any order', () => {
    const second = drawn(FAMILY, ROWS, 7).map((name, row) => (row % 3 === 0 ? name : null));
    expect(rolesByValues({ second, given, family })).toEqual({
      second: 'family_name 1',
      given: 'given_name',
      family: 'family_name',
    });
  });

  test('in their own script beside Latin ones', () => {
    const native = drawn(['王伟', '李娜', '张敏', '刘洋', '陈静', '杨磊'], ROWS, 5);
    expect(rolesByValues({ given, family, native }).native).toBe('native_name');
  });
});

describe('columns that are no names', () => {
  test.each([
    ['types', ['new', 'returning', 'dormant']],
    ['tiers', ['Gold', 'Silver', 'Platinum', 'Bronze']],
    ['colours named like families', ['Black', 'White', 'Brown', 'Green', 'Gray']],
    ['occupations', ['writer', 'painter', 'physician', 'engineer', 'clerk', 'farmer', 'teacher', 'carpenter']],
  ])('%s', (_, values) => {
    const roles = rolesByValues({ given, kinds: drawn(values, ROWS, 6), family });
    expect(roles).toEqual({ given: 'given_name', kinds: 'other', family: 'family_name' });
  });

  test('words that nothing tells apart from each other', () => {
    const [pet, plant, brand] = [3000, 4000, 5000].map((from) =>
      cells(ROWS, (row) => invented(from + (hash(row + from) % 60))),
    );
    const roles = rolesByValues({
      pet: pet ?? [],
      given,
      gap: cells(ROWS, (row) => String(row % 7)),
      plant: plant ?? [],
      brand: brand ?? [],
    });
    for (const role of [roles.pet, roles.plant, roles.brand]) expect(role).toMatch(/^attribute/);
  });

  test('words alone, without anything that says names', () => {
    const product = cells(ROWS, (row) => `${invented(row % 40)} ${invented(hash(row) % 50)}`);
    expect(rolesByValues({ product, amount: cells(ROWS, (row) => `${row * 3}.50`) }).product).not.toMatch(
      /name|city|company/,
    );
  });
});

describe('organisations', () => {
  const places = [
    'Golden Wok',
    'Trattoria Bruna',
    'Le Petit Chien',
    'Rib Ranch',
    'Blue Door',
    'Sapporo Corner',
    'Old Mill',
  ];
  const names = cells(120, (row) => `${places[hash(row) % 7]} ${invented(row)}`);
  const street = cells(120, (row) => `${10 + row} ${invented(hash(row) % 60)} Road`);
  const phone = cells(120, (row) => `(617) 555-${1000 + ((row * 37) % 9000)}`);

  test('the most varied words of a file without people are what customers are called', () => {
    const kind = drawn(['french', 'italian', 'thai'], 120, 8);
    expect(rolesByValues({ kind, phone, street, names })).toEqual({
      kind: 'other',
      phone: 'phone',
      street: 'street',
      names: 'company',
    });
  });

  test('beside people only by their legal forms', () => {
    const firms = drawn(
      ['Nordhafen GmbH', 'Okavi Ltd', 'Brillon SARL', 'Tessara Inc', 'Vantor', 'Kelpie', 'Mirado SA'],
      ROWS,
      3,
    );
    const branches = drawn(
      ['Financial Services', 'Health Care', 'Retail Trade', 'Food Industry', 'Real Estate'],
      ROWS,
      3,
    );
    expect(rolesByValues({ given, family, firms }).firms).toBe('company');
    expect(rolesByValues({ given, family, branches }).branches).toBe('other');
  });

  test('notes for the driver are none', () => {
    const notes = drawn(
      [
        'call before 5pm',
        'leave at the corner pharmacy',
        'side door is the office',
        'ring after the school closes',
        'please use the bank entrance',
        'not at the hotel',
      ],
      ROWS,
      4,
    );
    expect(rolesByValues({ given, family, notes }).notes).toBe('other');
  });

  test('kinds of customers', () => {
    const kind = drawn(['ORGANIZATION', 'PERSON'], ROWS, 4);
    expect(rolesByValues({ given, family, kind }).kind).toBe('entity_kind');
    expect(rolesByValues({ given, family, kind: drawn(['PERSON', 'VEHICLE'], ROWS, 4) }).kind).toBe('other');
  });

  test('of recipients are no middle names, nor a second family name', () => {
    const own = { last: drawn(FAMILY, ROWS, 4), first: drawn(GIVEN, ROWS, 5) };
    const repeat = (values: readonly string[], list: readonly string[]): (string | null)[] =>
      cells(ROWS, (row) => (row % 5 === 0 ? (list[hash(row) % list.length] ?? '') : (values[row] ?? '')));
    const email = cells(ROWS, (row) => `${own.first[row]}.${own.last[row]}${row}@example.org`.toLowerCase());
    const roles = rolesByValues({
      sent_first: repeat(own.first, GIVEN),
      ...own,
      sent_last: repeat(own.last, FAMILY),
      email,
    });
    expect(roles).toEqual({
      sent_first: 'other',
      first: 'given_name',
      last: 'family_name',
      sent_last: 'other',
      email: 'email',
    });
  });
});
