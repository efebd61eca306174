import { describe, expect, test } from 'vitest';
import {
  cityKey,
  cleanStreet,
  houseKey,
  normalizePostcode,
  parseAddress,
  postcodeKey,
  regionKey,
  streetKey,
  unitKey,
} from '../../../src/normalize/address/address.ts';

/** Text | country given | number | street | unit | box | city | region | postcode | country */
const ADDRESSES = `
123 N Main St Apt 4, Springfield, IL 62701      |    | 123 | N Main St | Apt 4 |  | Springfield | IL | 62701 | US
3212 W. 32nd St Palm Harbor, FL 60527           |    | 3212 | W. 32nd St |  |  | Palm Harbor | FL | 60527 | US
100 main los angeles, ca                        | US | 100 | main |  |  | los angeles | ca |  | US
2910 Meadow Glen St Marion IA 52302             | US | 2910 | Meadow Glen St |  |  | Marion | IA | 52302 | US
720 Main St St Louis MO 63129                   | US | 720 | Main St |  |  | St Louis | MO | 63129 | US
200 Park Avenue, New York, NY 10166-0001        | US | 200 | Park Avenue |  |  | New York | NY | 10166-0001 | US
1101 U.S. Highway No. 130 North                 | US | 1101 | U.S. Highway No. 130 North |  |  |  |  |  | US
W148 N9748 Tree Tops Dr Germantown, WI 53022    | US | W148 N9748 | Tree Tops Dr |  |  | Germantown | WI | 53022 | US
PO Box 12, Denver CO 80201                      |    |  |  |  | 12 | Denver | CO | 80201 | US
RR 4 Box 283, Grayville, IL 62844               | US |  |  |  | RR 4 Box 283 | Grayville | IL | 62844 | US
10-123 1/2 Main Street NW, Montreal QC H3Z 2Y7  |    | 10-123 1/2 | Main Street NW |  |  | Montreal | QC | H3Z 2Y7 | CA
Hardenbergstraße 87, 66879 Reichenbach, Germany |    | 87 | Hardenbergstraße |  |  | Reichenbach |  | 66879 | DE
10 Downing Street, London SW1A 2AA              |    | 10 | Downing Street |  |  | London |  | SW1A 2AA | GB
12 rue de la Paix, 75002 Paris, France          |    | 12 | rue de la Paix |  |  | Paris |  | 75002 | FR
Calle Mayor 5, 2º B, 28013 Madrid, España       |    | 5 | Calle Mayor | 2º B |  | Madrid |  | 28013 | ES
Via Roma, 12/A, 20121 Milano                    | IT | 12/A | Via Roma |  |  | Milano |  | 20121 | IT
Kerkstraat 12-II, 1017 GC Amsterdam             | NL | 12-II | Kerkstraat |  |  | Amsterdam |  | 1017 GC | NL
Unit 3/45 Smith St, Parramatta NSW 2150         | AU | 45 | Smith St | Unit 3 |  | Parramatta | NSW | 2150 | AU
133 New Bridge Road, 059413 Singapore           |    | 133 | New Bridge Road |  |  | Singapore |  | 059413 | SG
`;

function rows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('parseAddress', () => {
  test.each(rows(ADDRESSES))('%s', (text = '', given = '', ...parts) => {
    const [houseNumber, street, unit, poBox, city, region, postcode, country] = parts;
    const found = parseAddress(text, given === '' ? undefined : given);
    expect(found).toMatchObject({ houseNumber, street, unit, poBox, city, region, postcode, country });
  });

  test.each(['', 'n/a', '12345', '---', 'x'.repeat(500)])('nothing in %j', (text) => {
    expect(parseAddress(text, 'US')).toBeNull();
  });
});

/** Text | country | number | street | unit | box */
const STREETS = `
12 Main St Apt 4          | US | 12 | Main St | Apt 4 |
56345 Mata Dam Suite 842  | US | 56345 | Mata Dam | Suite 842 |
123 1/2 Main St           | US | 123 1/2 | Main St |  |
5th Avenue                | US |  | 5th Avenue |  |
US Highway 12             | US |  | US Highway 12 |  |
12 Main St, Rear          | US | 12 | Main St | Rear |
PO Box 12                 | US |  |  |  | 12
221B Baker St             | GB | 221B | Baker St |  |
Flat 2, 12 High St        | GB | 12 | High St | Flat 2 |
3/45 Smith St             | AU | 45 | Smith St | 3 |
wallendoon station        | AU |  | wallendoon station |  |
12 bis rue de la Paix     | FR | 12 bis | rue de la Paix |  |
12 bis, rue de la Paix    | FR | 12 bis | rue de la Paix |  |
ул. Ленина, д. 5, кв. 12  | RU | 5 | ул. Ленина | кв. 12 |
ул. Ленина, дом 5         | RU | 5 | ул. Ленина |  |
Atatürk Cad. No:5 D:3     | TR | 5 | Atatürk Cad. | D:3 |
Atatürk Cad. No: 5/3      | TR | 5/3 | Atatürk Cad. |  |
Dizengoff 50              | IL | 50 | Dizengoff |  |
Hauptstr. 5a              | DE | 5a | Hauptstr. |  |
Karl-Marx-Str. 12 b       | DE | 12 b | Karl-Marx-Str. |  |
Postfach 12 34            | DE |  |  |  |
Via Roma, 12/A            | IT | 12/A | Via Roma |  |
Calle Mayor 5, 2º B       | ES | 5 | Calle Mayor | 2º B |
Kerkstraat 12-II          | NL | 12-II | Kerkstraat |  |
Rua Augusta, 123 - apto 45 | BR | 123 | Rua Augusta | apto 45 |
ul. Długa 5/7             | PL | 5/7 | ul. Długa |  |
Hauptstraße 12            |    | 12 | Hauptstraße |  |
45 Rue Cler               |    | 45 | Rue Cler |  |
`;

describe('cleanStreet', () => {
  test.each(rows(STREETS).filter(([text]) => !text?.startsWith('Postfach')))(
    '%s in %s',
    (text = '', country = '', ...parts) => {
      const [houseNumber = '', street = '', unit = '', poBox = ''] = parts;
      expect(cleanStreet(text, country === '' ? undefined : country)).toEqual({ houseNumber, street, unit, poBox });
    },
  );
});

describe('keys that agree', () => {
  test.each([
    ['N. Main Street', 'Main St North'],
    ['Hauptstraße', 'Haupt-Str.'],
    ['Hauptstrasse', 'Hauptstr.'],
    ['Fifth Ave', '5th Avenue'],
    ['Rue de la Paix', 'rue la Paix'],
    ['C/ Mayor', 'Calle Mayor'],
    ['Avda. de la Constitución', 'Avenida Constitucion'],
    ['ulica Długa', 'ul. Dluga'],
    ['St. Johns Rd', 'Saint Johns Road'],
    ['Foxall Street', 'foxall st'],
  ])('streets %s and %s', (a, b) => {
    expect(streetKey(a)).toBe(streetKey(b));
    expect(streetKey(a)).not.toBe('');
  });

  test.each([
    ['Apt. 4-B', '#4b'],
    ['Suite 4 B', 'Unit 4B'],
    ['Apartment 12', '12'],
  ])('units %s and %s', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  test.each([
    ['No. 012 A', '12a'],
    ['12/14', '12-14'],
    ['12 bis', '12BIS'],
    ['12/A', '12A'],
    ['Nr. 5', '5'],
  ])('numbers %s and %s', (a, b) => {
    expect(houseKey(a)).toBe(houseKey(b));
  });

  test.each([
    ['Saint Louis', 'St. Louis'],
    ['Munich', 'München'],
    ['NYC', 'New York'],
    ['Fort Worth', 'Ft Worth'],
    ['LOS ANGELES', 'Los Angeles'],
    ['Praha 3', 'Praha'],
    ['Paris 15e', 'Paris'],
  ])('cities %s and %s', (a, b) => {
    expect(cityKey(a)).toBe(cityKey(b));
  });

  test.each([
    ['California', 'CA', undefined],
    ['New South Wales', 'nsw', 'AU'],
    ['N. Carolina', 'NC', 'US'],
    ['Nordrhein-Westfalen', 'NRW', 'DE'],
    ['US-CA', 'California', 'US'],
    ['Kent', 'KENT', 'GB'],
  ])('regions %s and %s', (a, b, country) => {
    expect(regionKey(a, country)).toBe(regionKey(b, country));
  });

  test('keys that must differ', () => {
    expect(streetKey('Main St')).not.toBe(streetKey('Main Ave'));
    expect(houseKey('12')).not.toBe(houseKey('21'));
    expect(regionKey('WA', 'US')).not.toBe(regionKey('VA', 'US'));
  });
});

describe('normalizePostcode', () => {
  test.each([
    ['sw1a1aa', 'GB', 'SW1A 1AA'],
    ['k1a0b1', 'CA', 'K1A 0B1'],
    ['2108', 'US', '02108'],
    ['123456789', 'US', '12345-6789'],
    ['1067', 'DE', '01067'],
    ['D-12345', 'DE', '12345'],
    ['1234ab', 'NL', '1234 AB'],
    ['00950', 'PL', '00-950'],
    ['2150.0', 'AU', '2150'],
    ['ab 12', undefined, 'AB 12'],
  ])('%s in %s', (text, country, value) => {
    expect(normalizePostcode(text, country)).toMatchObject({ value });
    expect(normalizePostcode(text, country).issue).toBeUndefined();
  });

  test.each([
    ['00000', 'US', { value: null, issue: 'E409' }],
    ['n/a', 'US', { value: null, issue: 'E409' }],
    ['ABC', 'US', { value: 'ABC', issue: 'E406' }],
    ['RH6 OHP', 'GB', { value: 'RH6 OHP', issue: 'E406', suggestion: 'RH6 0HP' }],
    ['', 'US', { value: null }],
  ])('%s in %s is %j', (text, country, clean) => {
    expect(normalizePostcode(text, country)).toEqual(clean);
  });

  test.each([
    ['SW1A 1AA', 'GB', 'SW1A1AA'],
    ['12345-6789', undefined, '12345'],
    ['123456789', 'US', '12345'],
    ['2108', 'US', '02108'],
    ['1017 gc', 'NL', '1017GC'],
  ])('key of %s in %s', (text, country, key) => {
    expect(postcodeKey(text, country)).toBe(key);
  });
});
