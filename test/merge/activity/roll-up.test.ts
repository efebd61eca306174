import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, meanAmount, parseAmount } from '../../../src/merge/activity/money.ts';
import { rekeyActivities } from '../../../src/merge/activity/rekey.ts';
import { type RollUp, rollUp } from '../../../src/merge/activity/roll-up.ts';
import type { ActivitySource } from '../../../src/merge/activity/source.ts';
import { ORDER_STATES } from '../../../src/model/activity.ts';
import type { SourceKind } from '../../../src/model/role.ts';
import { isRole } from '../../../src/model/role.ts';
import { cellText, columnFromStrings } from '../../../src/table/table.ts';
import { makeRecords } from '../make-records.ts';

type Row = Readonly<Record<string, string>>;

/** An activity source from rows whose headers are roles; amounts, dates and e-mails are taken as clean. */
function activity(kind: SourceKind, rows: readonly Row[], source = 'orders'): ActivitySource {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = headers.map((name) =>
    columnFromStrings(
      name,
      rows.map((row) => row[name] ?? null),
    ),
  );
  const find = (name: string) => columns.find((column) => column.name === name);
  const planned = headers.filter(isRole).map((role) => ({ column: role, role, slot: 0 }));
  return {
    table: { source, rows: rows.length, columns, recordNumbers: Int32Array.from(rows, (_, i) => i + 1) },
    plan: { source, path: 'orders.csv', kind, columns: planned, trust: 1 },
    amount: find('amount'),
    currency: find('currency'),
    state: find('state'),
    refunded: find('refunded'),
    date: find(kind === 'order' ? 'order_date' : 'event_date'),
    emailKey: find('email'),
  };
}

const customers = makeRecords([
  { source: 'shop', key: "'1", cluster: 'ann', email_key: 'ann@x.de' },
  { source: 'till', key: '2', cluster: 'ann', email_key: 'both@x.de' },
  { source: 'till', key: '1', cluster: 'bob', email_key: 'both@x.de' },
  { source: 'news', cluster: 'bob', email_key: 'both@x.de' },
  { source: 'till', key: '3', cluster: 'cat' },
]);
const [ANN, BOB, CAT, NOBODY] = [0, 1, 2, -1];

function rekey(kind: SourceKind, rows: readonly Row[]) {
  return rekeyActivities(activity(kind, rows), customers.records, customers.clustering);
}

function cells(result: RollUp): Record<string, string>[] {
  return [ANN, BOB, CAT].map((golden) => {
    const entries = result.columns.map((column) => [column.name, cellText(column, golden)] as const);
    return Object.fromEntries(entries.filter(([, text]) => text !== ''));
  });
}

describe('finding the customer of an activity', () => {
  test('by the key of the source whose keys cover most rows', () => {
    const found = rekey('order', [
      { customer_ref: '2' },
      { customer_ref: '1' },
      { customer_ref: '3' },
      { customer_ref: '9' },
    ]);
    expect(found.referenced).toBe('till');
    expect([...found.goldenOf]).toEqual([ANN, BOB, CAT, NOBODY]);
    expect(found.found).toEqual({ byReference: 3, byEmail: 0, ambiguous: 0, orphans: 1 });
  });

  test('an apostrophe before a key protects it from a spreadsheet and is no part of it', () => {
    expect([...rekey('order', [{ customer_ref: "'2" }, { customer_ref: ' 3' }]).goldenOf]).toEqual([ANN, CAT]);
  });

  test('by e-mail; one of several customers goes to who has most records of it', () => {
    const found = rekey('order', [{ email: 'ann@x.de' }, { email: 'both@x.de' }, { email: 'new@x.de' }]);
    expect([...found.goldenOf]).toEqual([ANN, BOB, NOBODY]);
    expect(found.found).toEqual({ byReference: 0, byEmail: 2, ambiguous: 1, orphans: 1 });
  });

  test('continuation rows follow their order', () => {
    const found = rekey('order', [{ order_id: '#1', email: 'ann@x.de' }, { order_id: '#1' }, { order_id: '#2' }]);
    expect([...found.goldenOf]).toEqual([ANN, ANN, NOBODY]);
    expect(found.groups).toBe(2);
  });
});

describe('rolling up', () => {
  const orders = [
    {
      order_id: '#1',
      customer_ref: '2',
      amount: '10.1',
      currency: 'EUR',
      order_date: '2024-01-05',
      product: 'Hat',
      quantity: '1',
    },
    { order_id: '#1', product: 'Belt', quantity: '2' },
    {
      order_id: '#2',
      customer_ref: '2',
      amount: '0.2',
      currency: 'EUR',
      order_date: '2024-03-01T10:00:00Z',
      product: 'Hat',
    },
    { order_id: '#3', customer_ref: '2', amount: '500', currency: 'JPY', order_date: '2023-12-31' },
    { order_id: '#4', customer_ref: 'gone', amount: '7', currency: 'EUR' },
    { order_id: '#5', customer_ref: '3', amount: '1' },
    { order_id: '#6', customer_ref: '1' },
  ];

  test('adds per customer and currency, exactly', () => {
    const result = rollUp(
      [rekey('order', orders), rekey('ticket', [{ ticket_id: 't1', email: 'ann@x.de', event_date: '2024-02-02' }])],
      3,
    );
    expect(cells(result)).toEqual([
      {
        order_count: '3',
        first_order_at: '2023-12-31',
        last_order_at: '2024-03-01T10:00:00Z',
        days_since_last_order: '0',
        orders_per_month: '1.50',
        ticket_count: '1',
        first_ticket_at: '2024-02-02',
        last_ticket_at: '2024-02-02',
        order_sum_EUR: '10.30',
        average_order_value_EUR: '5.15',
        order_sum_JPY: '500.00',
        average_order_value_JPY: '500.00',
        preferred_product: 'Belt',
      },
      { order_count: '1' },
      { order_count: '1', order_sum_unknown_currency: '1.00', average_order_value_unknown_currency: '1.00' },
    ]);
    expect(result.money).toMatchObject([
      { currency: 'EUR', before: '17.30', after: '10.30', orphaned: '7.00', isBalanced: true },
      { currency: 'JPY', before: '500.00', after: '500.00', orphaned: '0.00', isBalanced: true },
      { currency: 'unknown_currency', before: '1.00', after: '1.00', orphaned: '0.00', isBalanced: true },
    ]);
    expect(result.counts).toMatchObject([
      { kind: 'order', before: 6, after: 5, orphaned: 1, isBalanced: true },
      { kind: 'ticket', before: 1, after: 1, orphaned: 0, isBalanced: true },
    ]);
    expect(result.asOf).toBe('2024-03-01');
  });

  test('amounts of lines are added; a total repeated in every line counts once', () => {
    const lines = (amounts: readonly string[]) =>
      amounts.map((amount, i) => ({ order_id: `#${Math.floor(i / 2)}`, customer_ref: '2', amount, currency: 'EUR' }));
    const sum = (amounts: readonly string[]) =>
      cells(rollUp([rekey('order', lines(amounts))], 3))[ANN]?.['order_sum_EUR'];
    expect(sum(['1', '2', '3', '3', '4', '4'])).toBe('17.00');
    expect(sum(['1', '1', '3', '3', '4', '4'])).toBe('8.00');
  });

  test('a total repeated in every line counts once in files with one such order too, unless the header says line', () => {
    const lines = ['20', '20', '50'].map((amount, i) => ({
      order_id: `#${Math.floor(i / 2)}`,
      customer_ref: '2',
      amount,
      currency: 'EUR',
    }));
    const sum = (source: ActivitySource) =>
      cells(rollUp([rekeyActivities(source, customers.records, customers.clustering)], 3))[ANN]?.['order_sum_EUR'];
    expect(sum(activity('order', lines))).toBe('70.00');
    expect(sum({ ...activity('order', lines), amountOf: 'line' })).toBe('90.00');
  });

  test('an order whose rows name two customers goes to the one most name, and is told', () => {
    const { ledger, columns } = rollUp(
      [
        rekey('order', [
          { order_id: '#1', customer_ref: '3', amount: '5', currency: 'EUR' },
          { order_id: '#1', customer_ref: '2' },
          { order_id: '#1', customer_ref: '3' },
        ]),
      ],
      3,
    );
    expect(ledger.disputed).toBe(1);
    const count = columns.find(({ name }) => name === 'order_count');
    expect([ANN, BOB, CAT].map((golden) => (count === undefined ? '' : cellText(count, golden)))).toEqual([
      '',
      '',
      '1',
    ]);
  });

  test('an order in two currencies is two sums, and is told', () => {
    const result = rollUp(
      [
        rekey('order', [
          { order_id: '#1', customer_ref: '2', amount: '10', currency: 'USD' },
          { order_id: '#1', customer_ref: '2', amount: '5', currency: 'EUR' },
        ]),
      ],
      3,
    );
    expect(cells(result)[ANN]).toMatchObject({ order_count: '1', order_sum_USD: '10.00', order_sum_EUR: '5.00' });
    expect(result.ledger.mixedCurrencies).toBe(1);
  });

  test('law: money before = after + orphaned, whoever the customers are', () => {
    const row = fc.record({
      order_id: fc.constantFrom('', '#1', '#2', '#3', '#4'),
      customer_ref: fc.constantFrom('', '1', '2', '3', 'gone'),
      email: fc.constantFrom('', 'ann@x.de', 'both@x.de', 'new@x.de'),
      amount: fc.constantFrom('', '0.1', '0.2', '-3.75', '1999.9999', '12345678901234.56', 'free'),
      currency: fc.constantFrom('', 'EUR', 'USD'),
      state: fc.constantFrom('', '', ...ORDER_STATES),
      refunded: fc.constantFrom('', '', '0.1', '5'),
      external_order_id: fc.constantFrom('', '', '#1', '#2'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const half = Math.ceil(rows.length / 2);
        const files = [rows, rows.slice(0, half)].map((own, at) =>
          rekeyActivities(activity('order', own, `orders ${at}`), customers.records, customers.clustering),
        );
        const result = rollUp([...files, rekey('event', rows)], 3);
        expect(result.isBalanced).toBe(true);
      }),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['12.5', '12.50'],
    ['-0.001', '-0.001'],
    ['0.00010', '0.0001'],
    ['99999999999999999999.99', '99999999999999999999.99'],
  ])('%s → %s', (text, expected) => {
    expect(formatAmount(parseAmount(text) ?? 0n)).toBe(expected);
  });

  test.each(['', 'free', '1,5', '1e5', '0.00001'])('%s is none', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  test('means are rounded half away from zero', () => {
    expect(formatAmount(meanAmount(50_050n, 2))).toBe('2.50');
    expect(formatAmount(meanAmount(150n, 2))).toBe('0.01');
    expect(formatAmount(meanAmount(-150n, 2))).toBe('-0.01');
  });
});
