import { describe, expect, test } from 'vitest';
import { emailCountry } from '../../src/normalize/record/source-facts.ts';
import { inferPlan } from '../../src/plan/infer.ts';
import { GIVEN, people, planOf, rolesOf, tableOf } from './people.ts';

describe('headers that say nothing', () => {
  const columns = Object.entries(people());
  const renamed = Object.fromEntries(columns.map(([, values], at) => [`x${at + 1}`, values]));

  test('values say what columns hold', () => {
    expect(Object.values(rolesOf(planOf(renamed)))).toEqual([
      'source_key',
      'given_name',
      'family_name',
      'email',
      'phone',
      'birth_date',
      'gender',
      'street',
      'city',
      'region',
      'postcode',
    ]);
  });

  test('the order of rows does not matter', () => {
    const turned = Object.fromEntries(Object.entries(renamed).map(([name, values]) => [name, [...values].reverse()]));
    expect(planOf(turned)).toEqual(planOf(renamed));
  });

  test('values outvote a wrong header', () => {
    const { email = [], phone = [] } = people();
    expect(rolesOf(planOf({ Phone: email, 'E-Mail': phone }))).toEqual({ Phone: 'email', 'E-Mail': 'phone' });
  });
});

describe('columns that belong together', () => {
  const { street = [], city = [], postcode = [], region = [] } = people();

  test('parts of one address share a slot, whatever their headers', () => {
    const roles = rolesOf(planOf({ 'Street Address 1': street, City: city, State: region, 'Postal Code': postcode }));
    expect(Object.values(roles)).toEqual(['street', 'city', 'region', 'postcode']);
  });

  test('billing and shipping stay apart', () => {
    const roles = rolesOf(
      planOf({ 'Billing Street': street, 'Billing City': city, 'Shipping Street': street, 'Shipping City': city }),
    );
    expect(Object.values(roles)).toEqual(['street', 'city', 'street 1', 'city 1']);
  });

  test('a shipping city does not complete a plain street', () => {
    expect(rolesOf(planOf({ Street: street, 'Shipping City': city }))['Shipping City']).toBe('city 1');
  });
});

describe('particles of family names', () => {
  const { given = [], family = [] } = people();
  const particles = given.map((_, at) => ['van der', '', 'de', '', '', 'van'][at % 6] || null);
  const titles = given.map((_, at) => ['Dr.', '', 'Mr.', 'Mrs.'][at % 4] || null);

  test.each([
    ['Voornaam', 'Tussenvoegsel', 'Achternaam'],
    ['First name', 'Infix', 'Last name'],
    ['Vorname', 'Namensvorsatz', 'Nachname'],
    ['First name', 'Name prefix', 'Last name'],
    ['firstname', 'prefix', 'lastname'],
  ])('%s, %s, %s', (first, middle, last) => {
    const roles = rolesOf(planOf({ [first]: given, [middle]: particles, [last]: family }));
    expect(Object.values(roles)).toEqual(['given_name', 'family_prefix', 'family_name']);
  });

  test.each(['Name prefix', 'Voorvoegsel'])('titles under "%s" stay titles', (header) => {
    expect(rolesOf(planOf({ Voornaam: given, [header]: titles, Achternaam: family }))[header]).toBe('title');
  });

  test('without a column of family names they are left behind, not lost in silence', () => {
    expect(rolesOf(planOf({ Name: given, Tussenvoegsel: particles }))['Tussenvoegsel']).toBe('other');
  });
});

describe('a column called name', () => {
  const { email = [] } = people();
  const cells = (names: readonly string[]): string[] => email.map((_, at) => names[at % names.length] ?? '');

  test.each([
    ['known given names', ['Anna Weber', 'Peter Haas', 'Maria Lopez'], 'full_name'],
    ['another script', ['佐藤 誠', '王伟', 'محمد الفارسي', 'Юлия Соколова'], 'full_name'],
    ['neither', ['Arts Deli', 'Blue Lotus', 'Zephyr Grill'], 'company'],
  ])('with %s', (_, names, role) => {
    expect(rolesOf(planOf({ name: cells(names), email }))['name']).toBe(role);
  });
});

describe('country of a source', () => {
  const { region = [], email = [], given = [] } = people();

  test('states tell it', () => {
    expect(planOf({ name: given, email, state: region }).country).toBe('US');
    const australian = given.map((_, at) => ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas'][at % 6] ?? '');
    expect(planOf({ 'first name': given, state: australian }).country).toBe('AU');
  });

  test('postcodes tell it', () => {
    const postcode = given.map((_, at) => `LS${1 + (at % 9)} ${1 + (at % 9)}AB`);
    expect(planOf({ 'first name': given, postcode }).country).toBe('GB');
  });

  test('none where phones and e-mail addresses point to several', () => {
    const mails = given.map((_, at) => `a${at}@example.${['de', 'fr', 'jp', 'es'][at % 4] ?? ''}`);
    expect(planOf({ 'first name': given, email: mails, state: region }).country).toBeUndefined();
  });

  test('local numbers tell none', () => {
    const phone = given.map((_, at) => `${2 + (at % 7)}${100000 + at * 7919}`.slice(0, 7));
    expect(planOf({ 'first name': given, phone }).country).toBeUndefined();
  });

  test('none where its own column names several', () => {
    const country = given.map((_, at) => ['DE', 'US'][at % 2] ?? '');
    expect(planOf({ 'first name': given, country }).country).toBeUndefined();
  });

  test.each([
    ['a@web.de', 'DE'],
    ['a@x.co.uk', 'GB'],
    ['a@x.com', undefined],
    ['a@start.up.io', undefined],
    ['a@x.eu', undefined],
    ['no address', undefined],
  ])('%s points to %s', (address, country) => {
    expect(emailCountry(address)).toBe(country);
  });
});

describe('order of dates', () => {
  const { given = [] } = people();
  const dates = (text: (at: number) => string): string[] => given.map((_, at) => text(at));

  test('decided by a day beyond the twelfth', () => {
    expect(
      planOf({ name: given, 'birth date': dates((at) => `${1 + (at % 28)}/${1 + (at % 12)}/1980`) }).dateOrder,
    ).toBe('dmy');
  });

  test('columns that disagree keep their own', () => {
    const plan = planOf({
      name: given,
      'birth date': dates((at) => `${1 + (at % 28)}/${1 + (at % 12)}/1980`),
      'created at': dates((at) => `${1 + (at % 12)}/${1 + (at % 28)}/2020`),
    });
    expect(plan.dateOrder).toBeUndefined();
    expect(plan.columns.map(({ dateOrder }) => dateOrder)).toEqual([undefined, 'dmy', 'mdy']);
  });

  test('never guessed', () => {
    const plan = planOf({ name: given, 'birth date': dates((at) => `0${1 + (at % 9)}/0${1 + ((at * 5) % 9)}/1980`) });
    expect(plan.dateOrder).toBeUndefined();
  });
});

describe('numbers in columns of dates', () => {
  const { given = [] } = people();
  const found = (header: string, text: (at: number) => string) => {
    const plan = planOf({ name: given, [header]: given.map((_, at) => text(at)) }).columns.at(-1);
    return [plan?.role, plan?.serial];
  };

  test.each<[string, (at: number) => string, string, true | undefined]>([
    ['created at', (at) => String(43831 + at * 7), 'created_at', true],
    ['created at', (at) => `${43831 + at * 7}.5`, 'created_at', true],
    ['created at', (at) => (at % 3 === 0 ? '2021-02-03' : String(43831 + at)), 'created_at', true],
    ['date of birth', (at) => String(12345 + at * 101), 'birth_date', true],
    ['order date', (at) => String(43831 + at * 7), 'order_date', true],
    // Days, months and years without separators, the first zero dropped now and then.
    ['created at', (at) => `${1 + (at % 28)}${String(1 + (at % 12)).padStart(2, '0')}21`, 'created_at', undefined],
    [
      'created at',
      (at) => `${3 + (at % 2)}${String(1 + (at % 12)).padStart(2, '0')}${11 + (at % 9)}`,
      'created_at',
      undefined,
    ],
    // One number that no date is stored as.
    ['created at', (at) => (at === 7 ? '99999' : String(43831 + at)), 'created_at', undefined],
    ['customer since', (at) => String(1990 + (at % 30)), 'created_at', undefined],
    ['created at', (at) => `2021-01-${10 + (at % 18)}`, 'created_at', undefined],
  ])('%s, as %s: %s, %s', (header, text, role, serial) => {
    expect(found(header, text)).toEqual([role, serial]);
  });
});

describe('columns that say person or organisation', () => {
  const names = { name: GIVEN.map((given) => `${given} Mabry`) };
  const kindOf = (header: string, values: string[]) =>
    planOf({ ...names, [header]: GIVEN.map((_, at) => values[at % values.length] ?? '') }).columns.at(-1);

  test.each([
    ['Customer type', ['Privatkunde', 'Firma'], { role: 'entity_kind' }],
    ['Account Type', ['Individual', 'Business', 'unknown'], { role: 'entity_kind' }],
    ['is_company', ['true', 'false'], { role: 'entity_kind', yes: 'organisation' }],
    ['Is Person', ['Yes', 'No'], { role: 'entity_kind', yes: 'person' }],
    ['Customer type', ['new', 'returning'], { role: 'other' }],
    ['Customer type', ['1', '0'], { role: 'other' }],
    ['Record type', ['gold', 'silver'], { role: 'other' }],
  ])('%s: %j', (header, values, expected) => {
    const { column: _, slot: __, ...found } = kindOf(header, values) ?? { column: '', slot: 0 };
    expect(found).toEqual(expected);
  });
});

describe('whom goods are sent to', () => {
  const { given = [], family = [], street = [], city = [], email = [] } = people();
  const others = [...given].reverse();
  const roles = (columns: Record<string, string[]>): Record<string, string> =>
    Object.fromEntries(
      (inferPlan([{ table: tableOf(columns), path: 'shop.csv' }]).sources[0]?.columns ?? []).map((one) => [
        one.column,
        one.slot === 0 ? one.role : `${one.role} ${one.slot}`,
      ]),
    );

  test('recipients lend no names, wherever their columns stand, but addresses', () => {
    const found = roles({
      email,
      'Shipping First Name': others,
      'Shipping Last Name': family,
      'Billing First Name': given,
      'Billing Last Name': family,
      'Billing Address': street,
      'Billing City': city,
      'Shipping Address': street,
      'Shipping City': city,
    });
    expect(found).toMatchObject({
      'Billing First Name': 'given_name',
      'Billing Last Name': 'family_name',
      'Shipping First Name': 'other',
      'Shipping Last Name': 'other',
      'Billing Address': 'street',
      'Shipping Address': 'street 1',
      'Shipping City': 'city 1',
    });
  });

  test('where no other names are, they are the names', () => {
    expect(roles({ email, 'Shipping First Name': given, 'Shipping Last Name': family })).toMatchObject({
      'Shipping First Name': 'given_name',
      'Shipping Last Name': 'family_name',
    });
  });

  test.each([
    ['Facturation', 'Livraison'],
    ['Rechnung', 'Lieferung'],
    ['Fatturazione', 'Spedizione'],
    ['Facturación', 'Envío'],
  ])('%s and %s', (billing, shipping) => {
    const found = roles({ email, [`${billing} Vorname`]: given, [`${shipping} Vorname`]: others });
    expect(found).toMatchObject({ [`${billing} Vorname`]: 'given_name', [`${shipping} Vorname`]: 'other' });
  });
});
