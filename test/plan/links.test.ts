import { describe, expect, test } from 'vitest';
import { holdsCustomers, inferPlan } from '../../src/plan/infer.ts';
import { people, rolesOf, tableOf } from './people.ts';

const { given = [], family = [], email = [] } = people();
const numbers = given.map((_, at) => String(20_000 + at * 37));
const customers = (header: string) => ({
  table: tableOf({ [header]: numbers, 'first name': given, 'last name': family, email }, 'customers'),
  path: 'customers.csv',
});
const orders = (header: string) => {
  const rows = numbers.map((_, at) => at);
  const column = (value: (at: number) => string): string[] => rows.map(value);
  const columns = {
    'order id': column((at) => `B-${900 + at}`),
    [header]: column((at) => numbers[(at * 7) % 60] as string),
    amount: column((at) => `${10 + at}.50`),
    'order date': column((at) => `2025-03-${10 + (at % 18)}`),
  };
  return { table: tableOf(columns, 'orders'), path: 'orders.csv' };
};

test.each([
  'Customer Number',
  'Kundennummer',
  'Kunden-Nr.',
  'N° client',
  'Código de cliente',
  'Codice cliente',
  'Klantnummer',
  'Nr klienta',
  '顧客番号',
])('orders find their customers by "%s"', (header) => {
  const [one, two] = inferPlan([customers(header), orders(header)]).sources.map(rolesOf);
  expect([one?.[header], two?.[header]]).toEqual(['source_key', 'customer_ref']);
});

test('a number that two sources of customers share stays evidence between them', () => {
  const till = { ...customers('Kundennummer'), path: 'till.csv' };
  const other = { ...till, table: { ...till.table, source: 'till' } };
  const roles = inferPlan([customers('Kundennummer'), other, orders('Kundennummer')]).sources.map(rolesOf);
  expect(roles.map((one) => one['Kundennummer'])).toEqual(['identifier', 'identifier', 'identifier']);
});

describe('links between sources', () => {
  const { key = [], email = [], given = [] } = people();

  test('identifiers with the same values are of one kind', () => {
    const ids = given.map((_, at) => `LOY${(at * 7919) % 100_003}`);
    const plan = inferPlan([
      { table: tableOf({ 'Loyalty number': ids, email, name: given }, 'a'), path: 'a' },
      { table: tableOf({ 'Member number': [...ids].reverse(), email, name: given }, 'b'), path: 'b' },
    ]);
    const kinds = plan.sources.map(({ columns }) => columns[0]?.kind ?? columns[0]?.column);
    expect(new Set(kinds).size).toBe(1);
  });

  test('counters are not', () => {
    const plan = inferPlan([
      { table: tableOf({ 'Loyalty number': given.map((_, at) => `${at + 1}`), email }, 'a'), path: 'a' },
      { table: tableOf({ 'Member number': given.map((_, at) => `${at + 1}`), email }, 'b'), path: 'b' },
    ]);
    expect(plan.sources.map(({ columns }) => columns[0]?.kind)).toEqual([undefined, undefined]);
  });

  test('orders that name their customer by its key are no customers themselves', () => {
    const customers = tableOf({ 'Customer ID': key, email, name: given }, 'customers');
    const orders = tableOf(
      {
        'Order ID': key.map((_, at) => `O${at * 3}`),
        'Customer ID': [...key].reverse(),
        Total: key.map((_, at) => `${at}.50`),
        email,
      },
      'orders',
    );
    const plan = inferPlan([
      { table: customers, path: 'c' },
      { table: orders, path: 'o' },
    ]);
    expect(plan.sources[1]?.columns[1]?.role).toBe('customer_ref');
    expect(plan.sources.map(holdsCustomers)).toEqual([true, false]);
    const [alone] = inferPlan([{ table: orders, path: 'o' }]).sources;
    expect(alone !== undefined && holdsCustomers(alone)).toBe(true);
  });
});
