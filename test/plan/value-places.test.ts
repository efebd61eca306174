import { describe, expect, test } from 'vitest';
import { cells, drawn, hash, invented, rolesByValues } from './nameless.ts';
import { FAMILY } from './people.ts';

const ROWS = 240;
const given = drawn(['Maria', 'Peter', 'Laura', 'Thomas', 'Julia', 'David', 'Sarah', 'Daniel'], ROWS, 1);
const family = drawn([...FAMILY, 'Norland', 'Oakden', 'Prentice', 'Quayle', 'Radley', 'Selwyn', 'Tarrant'], ROWS, 2);
const email = cells(ROWS, (row) => `${given[row]}.${family[row]}@example.com`.toLowerCase());
const town = (row: number): number => hash(row + 11) % 25;

describe('streets and what belongs to them', () => {
  const bare = cells(ROWS, (row) =>
    `${['s', 'w', ''][row % 3]} ${invented(hash(row) % 90)} ${['st', 'ave', 'dr', 'hwy'][row % 4]}`.trim(),
  );
  const numbers = cells(ROWS, (row) => String(1 + Math.floor((hash(row) % 200) ** 1.7 / 10)));

  test('without house numbers, which stand elsewhere', () => {
    expect(rolesByValues({ numbers, given, family, bare })).toMatchObject({ numbers: 'house_number', bare: 'street' });
  });

  test('in one word, without house numbers', () => {
    const german = cells(ROWS, (row) => `${invented(hash(row) % 90)}weg`);
    expect(rolesByValues({ numbers, given, family, german })).toMatchObject({
      numbers: 'house_number',
      german: 'street',
    });
  });

  test('ages and days are no house numbers', () => {
    const ages = cells(ROWS, (row) => String(18 + (hash(row) % 70)));
    expect(rolesByValues({ given, ages, bare, family }).ages).toBe('other');
  });

  test('units do not take the place of streets', () => {
    const units = [
      'apt 39',
      'apartment 329f fl # 1',
      'aprt 3',
      'floor 5 num 2',
      '# 247',
      'unit 12',
      'no 7',
      'number 509',
    ];
    const unit = cells(ROWS, (row) => (row % 9 === 0 ? (units[hash(row) % 8] ?? '') : null));
    expect(rolesByValues({ unit, given, bare, family })).toMatchObject({ unit: 'unit', bare: 'street' });
  });

  test.each<[string, (row: number) => string]>([
    ['Germany', (row) => `${invented(row % 80)}straße ${1 + (row % 90)}`],
    ['France', (row) => `${1 + (row % 90)} rue de ${invented(row % 80)}`],
    ['Poland', (row) => `ul. ${invented(row % 80)} ${1 + (row % 90)}`],
    ['Spain', (row) => `Calle ${invented(row % 80)} ${1 + (row % 90)}`],
    ['Netherlands', (row) => `${invented(row % 80)}gracht ${1 + (row % 90)}`],
    ['no word for a street', (row) => `${invented(row % 80)} ${1 + (row % 90)}`],
  ])('%s', (_, cell) => {
    expect(rolesByValues({ given, street: cells(ROWS, cell), family }).street).toBe('street');
  });

  test('whole addresses in one cell', () => {
    const whole = cells(
      ROWS,
      (row) => `${1 + row} ${invented(row % 80)} Road, ${invented(town(row))}, ${10_000 + town(row) * 31}`,
    );
    expect(rolesByValues({ given, whole, family }).whole).toBe('address_full');
  });
});

describe('cities', () => {
  const city = cells(ROWS, (row) => invented(500 + town(row)));
  const postcode = cells(ROWS, (row) => `LS${town(row)} 4AB`);

  test('foretold by postcodes, far from them', () => {
    expect(rolesByValues({ city, given, family, postcode })).toMatchObject({ city: 'city', family: 'family_name' });
    expect(rolesByValues({ postcode, family, given, city })).toMatchObject({ city: 'city', family: 'family_name' });
  });

  test('known ones', () => {
    const known = drawn(
      ['Boston', 'Denver', 'Chicago', 'Miami', 'Phoenix', 'Omaha', 'Tulsa', 'Seattle', 'Dallas'],
      ROWS,
      4,
    );
    expect(rolesByValues({ known, given, email, family }).known).toBe('city');
  });

  test('words that e-mail addresses show are no cities, though they stand beside a postcode', () => {
    expect(rolesByValues({ given, email, family, postcode })).toMatchObject({
      given: 'given_name',
      family: 'family_name',
    });
  });

  test('names of buildings are none', () => {
    const building = cells(ROWS, (row) => `${invented(row)} ${['house', 'lodge', 'farm', 'villas'][row % 4]}`);
    const roles = rolesByValues({ given, family, building, postcode });
    expect(roles.building).not.toBe('city');
  });

  test('customers who come twice foretell nothing', () => {
    const twice = (cell: (row: number) => string) => cells(ROWS, (row) => cell(row % 120));
    const roles = rolesByValues({
      given: twice((row) => given[row] as string),
      family: twice((row) => invented(row)),
      street: twice((row) => `${row} ${invented(900 + row)} Road`),
      postcode: twice((row) => `LS${row} 4AB`),
    });
    expect(roles.family).toBe('family_name');
  });
});

describe('countries and regions', () => {
  const city = drawn(['Boston', 'Leeds', 'Bremen', 'Denver', 'Cardiff', 'Dresden', 'Miami', 'York'], ROWS, 3);
  const where = [
    ['US', 'MA'],
    ['GB', 'ENG'],
    ['DE', 'HB'],
    ['DE', 'SN'],
    ['US', 'FL'],
    ['GB', 'SCT'],
  ] as const;
  const at = (row: number) => where[hash(row) % where.length] ?? where[0];

  test('regions of the country that each row names', () => {
    const roles = rolesByValues({
      region: cells(ROWS, (row) => at(row)[1]),
      given,
      country: cells(ROWS, (row) => at(row)[0]),
      family,
    });
    expect(roles).toMatchObject({ region: 'region', country: 'country' });
  });

  test('the country of a passport is not where somebody lives', () => {
    const passport = cells(ROWS, (row) => (row % 12 === 0 ? at(row)[0] : null));
    const address = cells(ROWS, (row) => (row % 12 === 0 ? null : `${1 + row} ${invented(row)} Road`));
    const country = cells(ROWS, (row) => (row % 12 === 0 ? null : at(row)[0]));
    expect(rolesByValues({ given, passport, address, family, city }).passport).toBe('other');
    expect(rolesByValues({ passport, country, given, address, family, city }).country).toBe('country');
  });
});
