import { describe, expect, test } from 'vitest';
import { customerRows } from '../../src/plan/customer-rows.ts';
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

describe('small exports of a night', () => {
  const three = ['C-17', 'C-204', 'C-388'];
  const book = {
    table: tableOf({ 'Customer ID': three, 'first name': given.slice(0, 3), email: email.slice(0, 3) }, 'c'),
    path: 'c',
  };
  const night = (header: string, values: readonly string[]) => ({
    table: tableOf(
      {
        'Order ID': values.map((_, at) => `N-${at + 71}`),
        [header]: [...values],
        Total: values.map((_, at) => `${at + 3}.50`),
        'Order date': values.map((_, at) => `2025-03-1${at}`),
      },
      'night',
    ),
    path: 'night',
  });

  test.each([[['C-17']], [['C-17', 'C-388', 'C-17']]])('orders of %j find their customers', (values) => {
    for (const header of ['Customer ID', 'Kundennummer', 'Cust no']) {
      const [, plan] = inferPlan([book, night(header, values)]).sources;
      expect(plan === undefined ? '' : rolesOf(plan)[header], header).toBe('customer_ref');
    }
  });

  test('a number that only happens to be a key is none', () => {
    const [, plan] = inferPlan([book, night('Shelf', ['C-17'])]).sources;
    expect(plan === undefined ? '' : rolesOf(plan)['Shelf']).not.toBe('customer_ref');
  });
});

describe('sales of a till', () => {
  test('are orders of those who are named; most buyers are nobody known', () => {
    const till = given.map((_, at) => (at % 4 === 0 ? (numbers[at] as string) : ''));
    const sales = {
      table: tableOf(
        {
          Date: given.map((_, at) => `2024-03-${String(1 + (at % 28)).padStart(2, '0')}`),
          'Receipt number': given.map((_, at) => `R${5000 + at}`),
          Register: given.map((_, at) => ['Front', 'Back'][at % 2] as string),
          'Customer code': till,
          'Customer name': given.map((name, at) => (till[at] === '' ? '' : `${name} ${family[at]}`)),
          'Total collected': given.map((_, at) => `$${5 + (at % 90)}.20`),
          'Sale type': given.map((_, at) => (at % 9 === 0 ? 'Refund' : 'Sale')),
        },
        'till',
      ),
      path: 'till.csv',
    };
    const [, plan] = inferPlan([customers('Customer Number'), sales]).sources;
    expect(plan?.kind).toBe('order');
    expect(plan === undefined ? true : holdsCustomers(plan)).toBe(false);
    expect(plan === undefined ? {} : rolesOf(plan)).toMatchObject({
      'Customer code': 'customer_ref',
      'Total collected': 'amount',
      'Sale type': 'order_state',
    });
  });

  test('without a list of customers who is named is a guest, and nobody else', () => {
    const some = (values: readonly string[]): string[] => values.map((value, at) => (at % 3 === 0 ? value : ''));
    const table = tableOf(
      {
        'Receipt number': given.map((_, at) => `R${5000 + at}`),
        Date: given.map((_, at) => `2024-03-${String(1 + (at % 28)).padStart(2, '0')}`),
        'Customer email': some(email),
        Amount: given.map((_, at) => `${5 + (at % 90)}.20`),
      },
      'till',
    );
    const [plan] = inferPlan([{ table, path: 'till.csv' }]).sources;
    const [rows] = plan === undefined ? [] : customerRows([{ table, plan }]);
    expect(rows?.table.rows).toBe(email.filter((value, at) => at % 3 === 0 && value !== '').length);
  });
});

test('orders that name the numbers of another system say so, whatever the column is called', () => {
  const shop = given.map((_, at) => `#${1001 + at}`);
  const sale = (source: string, columns: Record<string, string[]>) => ({
    table: tableOf({ ...columns, 'E-mail': [...email], Total: given.map((_, at) => `${5 + at}.20`) }, source),
    path: `${source}.csv`,
  });
  const [, erp] = inferPlan([
    sale('shop', { 'Order number': shop }),
    sale('erp', { Belegnummer: given.map((_, at) => `A-${77 + at * 3}`), Bezug: shop.map((text) => text.slice(1)) }),
  ]).sources;
  expect(erp === undefined ? {} : rolesOf(erp)).toMatchObject({ Belegnummer: 'order_id', Bezug: 'external_order_id' });
});

describe('orders whose headers say little', () => {
  const rows = given.map((_, at) => at);
  const day = rows.map((at) => `2024-0${1 + (at % 9)}-1${at % 10}`);
  const total = rows.map((at) => `${5 + at}.20`);
  const rolesIn = (columns: Record<string, string[]>) => {
    const [plan] = inferPlan([{ table: tableOf(columns, 'o'), path: 'o' }]).sources;
    return { kind: plan?.kind, roles: plan === undefined ? {} : rolesOf(plan) };
  };

  test('have their day where the days are', () => {
    const { roles } = rolesIn({
      'Order number': rows.map((at) => `#${1001 + at}`),
      Qzx: day,
      'E-mail': [...email],
      Total: total,
    });
    expect(roles['Qzx']).toBe('order_date');
  });

  test('are receipts though they are called tickets', () => {
    const ticket = rows.map((at) => `T-${1001 + at * 3}`);
    const { kind, roles } = rolesIn({
      'N° ticket': ticket,
      'Date de vente': day,
      'Total TTC': total,
      Devise: rows.map(() => 'EUR'),
    });
    expect([kind, roles['N° ticket']]).toEqual(['order', 'order_id']);
  });

  test('have their state where states are, also under a header of regions', () => {
    const state = rows.map((at) => ['FULFILLED', 'FULFILLED', 'CANCELED', 'REFUNDED'][at % 4] as string);
    const { roles } = rolesIn({
      'Order number': rows.map((at) => `#${1001 + at}`),
      'Order date': day,
      'E-mail': [...email],
      Total: total,
      state,
    });
    expect(roles['state']).toBe('order_state');
  });
});
