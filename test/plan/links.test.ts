import { expect, test } from 'vitest';
import { inferPlan } from '../../src/plan/infer.ts';
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
