import { describe, expect, test } from 'vitest';
import { inferReadings } from '../../src/plan/infer.ts';
import { drawn, hash, invented } from './nameless.ts';
import { people, tableOf } from './people.ts';

type Columns = Record<string, (string | null)[]>;

const ROWS = 130;
const { given = [], family = [], email = [], city = [], postcode = [], street = [], birth = [] } = people();

function readingsOf(...files: Columns[]) {
  const tables = files.map((columns, at) => ({ table: tableOf(columns, `file${at + 1}`), path: `file${at + 1}.csv` }));
  return inferReadings(tables).readings.map((list) => Object.fromEntries(list.map((one) => [one.column, one])));
}

const codesOf = (reading: { codes: readonly string[] } | undefined): readonly string[] => reading?.codes ?? [];

describe('columns that are not what they seem', () => {
  test('a header that lies about its values loses, and it is said so', () => {
    const [read] = readingsOf({ 'First name': given, 'Last name': family, Postcode: email });
    expect(read?.['Postcode']).toMatchObject({ role: 'email' });
    expect(codesOf(read?.['Postcode'])).toContain('W202');
  });

  test('a header over values of nothing known leaves the column behind, and it is said so', () => {
    const [read] = readingsOf({
      'First name': given,
      'Last name': family,
      email,
      'Date of birth': drawn(['gold', 'silver'], ROWS),
    });
    expect(read?.['Date of birth']?.role).toBe('other');
    expect(codesOf(read?.['Date of birth'])).toContain('W202');
  });

  test('two files that mean different things by one header are told', () => {
    const read = readingsOf({ email, City: city }, { email, City: birth });
    expect(read.map((one) => one['City']?.role)).toEqual(['city', 'other']);
    for (const one of read) expect(codesOf(one['City'])).toContain('W204');
  });

  test('two files that mean one thing by one header are read alike, whatever the order of files', () => {
    const few = (values: readonly string[]): string[] => values.slice(0, 40);
    const [a, b] = readingsOf(
      { x: email, place: city, code: postcode },
      { x: few(email), place: few(city), code: few(postcode) },
    );
    expect(Object.values(a ?? {}).map(({ role }) => role)).toEqual(Object.values(b ?? {}).map(({ role }) => role));
  });
});

describe('consent is never guessed', () => {
  const answers = drawn(['Yes', 'No'], ROWS);

  test.each(['UNSD', 'NWSLTR', 'Phone', 'Mobile'])('from "%s" over yes and no', (header) => {
    const [read] = readingsOf({ 'First name': given, 'Last name': family, email, [header]: answers });
    expect(read?.[header]?.role).not.toMatch(/^consent/);
  });

  test.each([
    ['Newsletter', 'consent_email'],
    ['SMS opt in', 'consent_sms'],
    ['Do not call', 'consent_phone'],
  ])('but read where the header says it: %s', (header, role) => {
    const [read] = readingsOf({ 'First name': given, 'Last name': family, email, [header]: answers });
    expect(read?.[header]?.role).toBe(role);
  });
});

describe('files that say little', () => {
  test('a file of unknown columns alone says that nothing is recognised', () => {
    const [read] = readingsOf({ a: drawn(['red', 'blue'], ROWS), b: drawn(['x9', 'k2', 'p7'], ROWS, 3) });
    expect(Object.values(read ?? {}).flatMap(codesOf)).toContain('W205');
    expect(Object.values(read ?? {}).map(({ role }) => role)).toEqual(['other', 'other']);
  });

  test('unknown columns that would be evidence are named', () => {
    const tokens = given.map((_, row) => `${invented(row % 70)}-${hash(row % 70) % 97}`);
    const [read] = readingsOf({ 'First name': given, 'Last name': family, email, blorf: tokens });
    expect(read?.['blorf']?.role).toBe('attribute');
    expect(codesOf(read?.['blorf'])).toContain('W203');
  });

  test('one column is enough when it tells', () => {
    expect(readingsOf({ '': email })[0]?.['']?.role).toBe('email');
  });

  test('an empty column means what its header says and disturbs nothing', () => {
    const blank = given.map(() => null);
    const [read] = readingsOf({
      Name: blank,
      Kunde: given.map((name, row) => `${name} ${family[row] ?? ''}`),
      Telefon: blank,
    });
    expect(read?.['Kunde']?.role).toBe('full_name');
    expect(read?.['Telefon']?.role).toBe('phone');
  });

  test('a header row in the wrong place leaves words among the values, and the columns are read all the same', () => {
    const shifted = (header: string, values: readonly string[]): string[] => [header, ...values.slice(1)];
    const [read] = readingsOf({
      'Export of 1 May': shifted('E-Mail', email),
      column_2: shifted('City', city),
      column_3: shifted('Zip', postcode),
    });
    expect(Object.values(read ?? {}).map(({ role }) => role)).toEqual(['email', 'city', 'postcode']);
  });
});

test('a thousand columns are read, and the customer is found among them', () => {
  const noise: Columns = Object.fromEntries(
    Array.from({ length: 995 }, (_, at): [string, string[]] => [
      `m_${at}`,
      drawn(['0', '1', '2', '7', '40'], ROWS, at),
    ]),
  );
  const [read] = readingsOf({ ...noise, given, family, email, street, born: birth });
  expect(['given', 'family', 'email', 'street', 'born'].map((name) => read?.[name]?.role)).toEqual([
    'given_name',
    'family_name',
    'email',
    'street',
    'birth_date',
  ]);
  expect(Object.entries(read ?? {}).filter(([name, { role }]) => name.startsWith('m_') && role !== 'other')).toEqual(
    [],
  );
});

test('how sure a column is lies between 0 and 1, and nothing comes near a sure one', () => {
  const [read] = readingsOf({ 'E-Mail': email, Stadt: city });
  for (const { confidence, next } of Object.values(read ?? {})) {
    expect(confidence).toBeGreaterThan(0.9);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(next?.confidence ?? 0).toBeLessThan(0.1);
  }
});

describe('money', () => {
  const orders = Array.from({ length: ROWS }, (_, at) => `#${1001 + at}`);
  const day = Array.from({ length: ROWS }, (_, at) => `2024-${String(1 + (at % 12)).padStart(2, '0')}-1${at % 10}`);
  const cents = Array.from({ length: ROWS }, (_, at) => `${5 + ((at * 37) % 400)}.${10 + (at % 89)}`);
  const written = {
    '$12.00': (text: string) => `$${text}`,
    '€12,00': (text: string) => `€${text.replace('.', ',')}`,
    '1.234,56 EUR': (text: string) => `1.${text.replace('.', ',').padStart(6, '0')} EUR`,
    '(12.00)': (text: string) => `(${text})`,
    '12,-': (text: string) => `${text.replace(/\..*/, '')},-`,
    "CHF 1'200.50": (text: string) => `CHF 1'${text.padStart(6, '0')}`,
    '12.00 US Dollar': (text: string) => `${text} US Dollar`,
  };

  test.each(Object.keys(written))('written as %s is an amount', (form) => {
    const amounts = cents.map(written[form as keyof typeof written]);
    for (const header of ['Total', 'Order amount', 'Betrag', 'Total price']) {
      const [read] = readingsOf({ 'Order number': orders, 'Order date': day, 'E-mail': email, [header]: amounts });
      expect(read?.[header]?.role, header).toBe('amount');
    }
  });

  test('that no sum has is told', () => {
    const marked = cents.map((text) => `$${text}`);
    const [read] = readingsOf({ 'Order number': orders, 'Order date': day, 'E-mail': email, 'Xqz kfw': marked });
    expect(read?.['Xqz kfw']?.role).toMatch(/^(?:other|attribute)$/);
    expect(codesOf(read?.['Xqz kfw'])).toContain('W211');
  });

  test('of a header known to be none of the totals is not told', () => {
    const [read] = readingsOf({ 'Order number': orders, 'E-mail': email, Total: cents, Subtotal: cents });
    expect(codesOf(read?.['Subtotal'])).not.toContain('W211');
  });
});
