import { describe, expect, test } from 'vitest';
import { cells, drawn, hash, rolesByValues } from './nameless.ts';

const ROWS = 200;
const given = drawn(['Maria', 'Peter', 'Laura', 'Thomas', 'Julia', 'David', 'Sarah', 'Daniel'], ROWS, 1);
const family = drawn(
  ['Keller', 'Moreau', 'Rossi', 'Novak', 'Jansen', 'Nowak', 'Silva', 'Berg', 'Walsh', 'Costa'],
  ROWS,
  2,
);
const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');
const of = (column: readonly (string | null)[]): string => rolesByValues({ given, column, family }).column;

describe('dates of birth by their spread', () => {
  const day = (row: number): string => pad(1 + (hash(row) % 28));
  const month = (row: number): string => pad(1 + (hash(row + 7) % 12));
  const dates = (year: (row: number) => number, text = (y: number, m: string, d: string): string => `${y}-${m}-${d}`) =>
    cells(ROWS, (row) => text(year(row), month(row), day(row)));
  const births = (row: number): number => 1935 + (hash(row + 3) % 70);
  const recent = (row: number): number => 2012 + (hash(row + 3) % 8);

  test.each<[string, (string | null)[], string]>([
    ['four digits', dates(births), 'birth_date'],
    [
      'two digits',
      dates(
        (row) => births(row) % 100,
        (y, m, d) => `${Number(m)}/${Number(d)}/${pad(y)}`,
      ),
      'birth_date',
    ],
    [
      'month names',
      dates(
        (row) => births(row) % 100,
        (y, _, d) => `${Number(d)}-May-${pad(y)}`,
      ),
      'birth_date',
    ],
    ['persons of history', dates((row) => 1600 + (hash(row) % 300)), 'birth_date'],
    ['of a simulation', dates((row) => 1960 + (hash(row) % 78)), 'birth_date'],
    ['blanks among them', dates(births).map((text, row) => (row % 3 === 0 ? text : 'NaT')), 'birth_date'],
    ['sparse', dates(births).map((text, row) => (row % 20 === 0 ? text : null)), 'birth_date'],
    ['sign-ups', dates(recent), 'other'],
    ['moments', dates(births).map((text, row) => `${text} ${pad(hash(row) % 24)}:${pad(hash(row) % 60)}:01`), 'other'],
    ['too few', dates(births).map((text, row) => (row < 4 ? text : null)), 'other'],
  ])('%s', (_, column, role) => {
    expect(of(column)).toBe(role);
  });

  test('the one that reaches back furthest of several', () => {
    const wedding = dates((row) => births(row) + 28);
    expect(rolesByValues({ wedding, signUp: dates(recent), birth: dates(births), given, family })).toMatchObject({
      wedding: 'other',
      signUp: 'other',
      birth: 'birth_date',
    });
  });
});

describe('telephone numbers', () => {
  test.each<[string, (row: number) => string, string]>([
    [
      'Uganda, in groups',
      (row) => `${['772', '782', '712', '752'][row % 4]} ${pad(hash(row) % 1_000_000, 6)}`,
      'phone',
    ],
    ['Italy', (row) => `0352 ${pad(hash(row) % 10_000_000, 7)}`, 'phone'],
    [
      'North America, ten digits',
      (row) => `${['212', '415', '617', '312'][row % 4]}${2 + (hash(row) % 7)}${pad(hash(row) % 1_000_000, 6)}`,
      'phone',
    ],
    [
      'France, in pairs',
      (row) => `0${1 + (row % 5)} ${[1, 2, 3, 4].map((at) => pad(hash(row * 5 + at) % 100)).join(' ')}`,
      'phone',
    ],
    ['Germany, behind a zero', (row) => `0171${pad(hash(row) % 10_000_000, 7)}`, 'phone'],
    [
      'social security',
      (row) => `${pad(100 + (hash(row) % 700), 3)}-${pad(1 + (hash(row) % 90))}-${pad(hash(row) % 10_000, 4)}`,
      'national_id',
    ],
    [
      'social security, some without dashes',
      (row) =>
        row % 2 === 0
          ? `521${pad(hash(row) % 1_000_000, 6)}`
          : `${pad(100 + (hash(row) % 700), 3)}-21-${pad(hash(row) % 10_000, 4)}`,
      'national_id',
    ],
    ['numbers of seven digits', (row) => String(1_000_000 + (hash(row) % 9_000_000)), 'attribute'],
    [
      'cards',
      (row) =>
        `4${pad(hash(row) % 1000, 3)}-${pad(hash(row + 1) % 10_000, 4)}-${pad(hash(row + 2) % 10_000, 4)}-${pad(hash(row + 3) % 10_000, 4)}`,
      'attribute',
    ],
    ['running numbers', (row) => `07000${pad(10_000 + row, 6)}`, 'source_key'],
  ])('%s', (_, cell, role) => {
    expect(of(cells(ROWS, cell))).toBe(role);
  });
});

describe('postcodes', () => {
  const towns = [...Array(30).keys()].map((at) => ({
    code: pad(10_000 + at * 2713, 5),
    state: ['Bayern', 'Hessen', 'Sachsen'][at % 3] ?? '',
  }));
  const town = (row: number) => towns[hash(row) % 30] ?? { code: '', state: '' };
  const state = cells(ROWS, (row) => town(row).state);

  test('plain digits where they foretell the region', () => {
    const roles = rolesByValues({ given, code: cells(ROWS, (row) => town(row).code), family, state });
    expect(roles).toMatchObject({ code: 'postcode', state: 'region' });
  });

  test('of several countries', () => {
    const codes = (row: number): string =>
      [
        'M1S 1T4',
        '95823',
        '94105-1234',
        '927230000',
        '43004',
        'K2P 0B1',
        `606${pad(hash(row) % 99)}`,
        `L${1 + (row % 9)}T ${1 + (row % 9)}A${1 + (hash(row) % 9)}`,
      ][hash(row) % 8] ?? '';
    expect(rolesByValues({ given, family, codes: cells(ROWS, codes) }).codes).toBe('postcode');
  });

  test.each<[string, (row: number) => string]>([
    ['amounts', (row) => String(100 * (50 + (hash(row) % 900)))],
    ['customer numbers', (row) => String(10_000 + (hash(row % 120) % 80_000))],
    ['counters that come twice', (row) => String(40_000 + (row % 150))],
    ['years', (row) => String(1990 + (row % 30))],
    ['points', (row) => String(hash(row) % 5000)],
  ])('%s are none', (_, cell) => {
    expect(rolesByValues({ given, family, state, column: cells(ROWS, cell) }).column).not.toBe('postcode');
  });
});

describe('e-mail addresses', () => {
  test('two are enough, when both are', () => {
    expect(of(cells(ROWS, (row) => (row === 3 ? 'a.k@example.org' : row === 90 ? 'p.v@example.com' : null)))).toBe(
      'email',
    );
  });
});

test('Brazilian postcodes are no telephones', () => {
  expect(of(cells(ROWS, (row) => `0${pad(1000 + (hash(row) % 60) * 37, 4)}-${pad(hash(row + 9) % 300, 3)}`))).toBe(
    'postcode',
  );
});
