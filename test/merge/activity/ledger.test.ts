import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rekeyActivities } from '../../../src/merge/activity/rekey.ts';
import { type RollUp, rollUp } from '../../../src/merge/activity/roll-up.ts';
import type { ActivitySource } from '../../../src/merge/activity/source.ts';
import { isRole } from '../../../src/model/role.ts';
import { cellText, columnFromStrings } from '../../../src/table/table.ts';
import { makeRecords } from '../make-records.ts';

type Row = Readonly<Record<string, string>>;

const customers = makeRecords([
  { source: 'shop', key: '1', cluster: 'ann' },
  { source: 'shop', key: '2', cluster: 'bob' },
]);

function file(source: string, rows: readonly Row[]): ActivitySource {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = headers.map((name) =>
    columnFromStrings(
      name,
      rows.map((row) => row[name] ?? null),
    ),
  );
  const find = (name: string) => columns.find((column) => column.name === name);
  return {
    table: { source, rows: rows.length, columns, recordNumbers: Int32Array.from(rows, (_, i) => i + 1) },
    plan: {
      source,
      path: `${source}.csv`,
      kind: 'order',
      columns: headers.filter(isRole).map((role) => ({ column: role, role, slot: 0 })),
      trust: 1,
    },
    amount: find('amount'),
    refunded: find('refunded'),
    currency: find('currency'),
    date: find('order_date'),
    state: find('state'),
  };
}

function roll(...files: ActivitySource[]): RollUp {
  return rollUp(
    files.map((one) => rekeyActivities(one, customers.records, customers.clustering)),
    2,
  );
}

function ann(result: RollUp): Record<string, string> {
  const shown = /^(?:order_count|order_(?:sum|gross|refunded)_.*|last_order_at)$/;
  const cells = result.columns.map((column) => [column.name, cellText(column, 0)] as const);
  return Object.fromEntries(cells.filter(([name, text]) => text !== '' && shown.test(name)));
}

const order = (id: string, more: Row = {}): Row => ({
  order_id: id,
  customer_ref: '1',
  amount: '100',
  currency: 'EUR',
  order_date: '2024-05-01',
  ...more,
});

describe('states', () => {
  test.each([
    ['placed', { order_count: '1', order_sum_EUR: '100.00' }],
    ['refunded', { order_count: '1', order_sum_EUR: '0.00', order_gross_EUR: '100.00', order_refunded_EUR: '100.00' }],
    ['cancelled', {}],
    ['draft', {}],
    ['test', {}],
    ['credit', { order_sum_EUR: '-100.00', order_gross_EUR: '0.00', order_refunded_EUR: '100.00' }],
  ])('%s', (state, expected) => {
    const result = roll(file('a', [order('#1', { state })]));
    const { last_order_at: _, ...cells } = ann(result);
    expect(cells).toEqual(expected);
    expect(result.isBalanced).toBe(true);
  });

  test('a refunded amount is taken off, whatever the state says', () => {
    const result = roll(file('a', [order('#1', { refunded: '30' }), order('#2', { refunded: '0' })]));
    expect(ann(result)).toMatchObject({ order_count: '2', order_sum_EUR: '170.00', order_refunded_EUR: '30.00' });
  });

  test('a partial refund of unknown size is told, and counted in full', () => {
    const result = roll(file('a', [order('#1', { state: 'partially_refunded' })]));
    expect(ann(result)).toMatchObject({ order_sum_EUR: '100.00' });
    expect(result.ledger.unknownRefunds).toBe(1);
  });

  test('less than nothing is money back', () => {
    const result = roll(file('a', [order('#1'), order('#2', { amount: '-40' })]));
    expect(ann(result)).toMatchObject({ order_count: '1', order_sum_EUR: '60.00', order_refunded_EUR: '40.00' });
  });

  test('a refund in a row of its order is taken off the order', () => {
    const result = roll(file('a', [order('#1', { state: 'placed' }), order('#1', { state: 'credit', amount: '-25' })]));
    expect(ann(result)).toMatchObject({ order_count: '1', order_sum_EUR: '75.00', order_refunded_EUR: '25.00' });
  });

  test('cancelled lines of an order that stands are no money, but accounted for', () => {
    const result = roll(
      file('a', [order('#1', { state: 'placed' }), order('#1', { state: 'cancelled', amount: '7' })]),
    );
    expect(ann(result)).toMatchObject({ order_count: '1', order_sum_EUR: '100.00' });
    expect(result.recount.find((line) => line.state === 'cancelled')).toMatchObject({
      orders: { read: 0 },
      money: { read: '7.00', cancelled: '7.00' },
    });
  });

  test('the last order is the last real one', () => {
    const result = roll(file('a', [order('#1'), order('#2', { order_date: '2024-06-01', state: 'cancelled' })]));
    expect(ann(result)['last_order_at']).toBe('2024-05-01');
  });
});

describe('the same order', () => {
  const year = (from: number, to: number, more: Row = {}): Row[] =>
    Array.from({ length: to - from }, (_, at) => {
      const month = String(from + at).padStart(2, '0');
      return order(`#${from + at}`, { order_date: `2024-${month}-10`, amount: String(100 + from + at), ...more });
    });

  test('in two exports of one system counts once, as the later one has it', () => {
    const late = year(5, 9).map((row) => (row['order_id'] === '#5' ? { ...row, state: 'cancelled' } : row));
    for (const files of [
      [file('early', year(1, 7)), file('late', late)],
      [file('x', late), file('y', year(1, 7))],
    ]) {
      const result = roll(...files);
      expect(ann(result)).toMatchObject({ order_count: '7', order_sum_EUR: '731.00' });
      expect(result.counts).toMatchObject([{ before: 10, after: 7, folded: 2, cancelled: 1, isBalanced: true }]);
      expect(result.money).toMatchObject([
        { currency: 'EUR', folded: '211.00', cancelled: '105.00', isBalanced: true },
      ]);
    }
  });

  test('in a shop and the system that names its number counts once', () => {
    const shop = file('shop', [order('#1001'), order('#1002', { amount: '50' })]);
    const erp = file('erp', [
      order('A-7', { external_order_id: '1001' }),
      order('A-8', { external_order_id: '#1002', amount: '50' }),
      order('A-9', { amount: '10' }),
    ]);
    const result = roll(erp, shop);
    expect(ann(result)).toMatchObject({ order_count: '3', order_sum_EUR: '160.00' });
    expect(result.counts[0]).toMatchObject({ folded: 2, isBalanced: true });
  });

  test('a refund that shop and credit note both tell is taken off once', () => {
    const shop = file('shop', [order('#1001', { refunded: '20' })]);
    const erp = file('erp', [
      order('A-7', { external_order_id: '#1001' }),
      order('G-1', { external_order_id: '#1001', state: 'credit', amount: '20' }),
    ]);
    expect(ann(roll(shop, erp))).toMatchObject({
      order_count: '1',
      order_sum_EUR: '80.00',
      order_refunded_EUR: '20.00',
    });
    const without = file('shop', [order('#1001')]);
    expect(ann(roll(without, erp))).toMatchObject({ order_sum_EUR: '80.00', order_refunded_EUR: '20.00' });
  });

  test('an order told by two systems finds the customer that one of them knows', () => {
    const shop = file('shop', [order('#1001', { customer_ref: '' })]);
    const erp = file('erp', [order('A-7', { external_order_id: '#1001' })]);
    const result = roll(shop, erp);
    expect(ann(result)).toMatchObject({ order_count: '1' });
    expect(result.counts[0]).toMatchObject({ orphaned: 0 });
  });

  test('numbers that two tills begin at one are not the same orders', () => {
    const till = (name: string, customer: string, cents: string): ActivitySource =>
      file(
        name,
        year(1, 9).map((row, at) => ({
          ...row,
          customer_ref: customer,
          amount: `${at}.${cents}`,
          order_date: `2023-0${1 + ((at * Number(cents)) % 7)}-0${1 + (at % 9)}`,
        })),
      );
    const result = roll(till('a', '1', '31'), till('b', '2', '52'));
    expect(result.counts[0]).toMatchObject({ before: 16, after: 16, folded: 0 });
  });

  test('a single number in common needs more than itself', () => {
    const one = file('a', [order('7', { amount: '3' })]);
    const other = file('b', [order('7', { customer_ref: '2', amount: '4', order_date: '2021-01-01' })]);
    expect(roll(one, other).counts[0]).toMatchObject({ after: 2, folded: 0 });
  });

  test('named for two customers by two files is told', () => {
    const result = roll(file('a', [order('#1')]), file('b', [order('#1', { customer_ref: '2' })]));
    expect(result.counts[0]).toMatchObject({ after: 1, folded: 1 });
    expect(result.ledger.disputed).toBe(1);
  });
});

test('law: the order of rows and files changes nothing', () => {
  const row = fc.record({
    order_id: fc.constantFrom('1001', '#1001', '1002', '1003', '1004', '1005'),
    external_order_id: fc.constantFrom('', '', '1001', '1002'),
    customer_ref: fc.constantFrom('', '1', '2'),
    amount: fc.constantFrom('', '10', '20', '-5'),
    currency: fc.constantFrom('', 'EUR', 'USD'),
    order_date: fc.constantFrom('', '2024-01-01', '2024-02-01'),
    state: fc.constantFrom('', '', 'placed', 'cancelled', 'refunded', 'credit'),
  });
  const shown = (result: RollUp): unknown => ({
    columns: result.columns.map((column) => [column.name, cellText(column, 0), cellText(column, 1)]),
    recount: result.recount,
    money: result.money,
    counts: result.counts,
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(row, { minLength: 1, maxLength: 8 }),
      (a, b) => {
        const [one, other] = [file('a', a), file('b', b)];
        const result = roll(one, other);
        expect(result.isBalanced).toBe(true);
        expect(shown(roll(file('b', [...b].reverse()), file('a', [...a].reverse())))).toEqual(shown(result));
      },
    ),
  );
});

test('what is read again is compared with what became of it, by file, state and currency', () => {
  const result = roll(
    file('a', [order('#1'), order('#2', { customer_ref: 'gone' }), order('#3', { state: 'cancelled' })]),
    file('b', [order('#1'), order('#4', { currency: 'USD', refunded: '10' })]),
  );
  expect(
    result.recount.map(({ source, state, currency, orders, money }) => [source, state, currency, orders.read, money]),
  ).toEqual([
    [
      'a',
      'placed',
      'EUR',
      2,
      { read: '200.00', counted: '100.00', folded: '0.00', cancelled: '0.00', orphaned: '100.00' },
    ],
    [
      'a',
      'cancelled',
      'EUR',
      1,
      { read: '100.00', counted: '0.00', folded: '0.00', cancelled: '100.00', orphaned: '0.00' },
    ],
    [
      'b',
      'placed',
      'EUR',
      1,
      { read: '100.00', counted: '0.00', folded: '100.00', cancelled: '0.00', orphaned: '0.00' },
    ],
    [
      'b',
      'partially_refunded',
      'USD',
      1,
      { read: '100.00', counted: '100.00', folded: '0.00', cancelled: '0.00', orphaned: '0.00' },
    ],
    ['b', 'refund', 'USD', 1, { read: '10.00', counted: '10.00', folded: '0.00', cancelled: '0.00', orphaned: '0.00' }],
  ]);
});
