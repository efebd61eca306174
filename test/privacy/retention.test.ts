import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstKeptDay } from '../../src/privacy/retention.ts';
import { aurum, type Ended, folderWith, PEOPLE, rowsOf } from '../cli/aurum.ts';

const ORDERS = [
  'order_id,customer_id,amount,currency,ordered_at',
  'O1,1,10.00,EUR,2020-05-30',
  'O2,1,20.00,EUR,2021-05-31',
  'O3,3,30.00,EUR,2020-01-01',
  'O3,3,5.00,EUR,2022-01-01',
  'O4,4,40.00,EUR,2019-01-01',
  'O4,,1.00,EUR,',
  'O5,4,50.00,EUR,',
  '',
].join('\n');

const PLAN = [
  'version: 1',
  'sources:',
  '  - { path: people.csv, kind: customer, columns: { id: source_key, first_name: given_name, last_name: family_name, email: email, phone: phone, city: city } }',
  '  - { path: orders.csv, kind: order, columns: { order_id: order_id, customer_id: customer_ref, amount: amount, currency: currency, ordered_at: order_date } }',
  'retention: { orders: 3y }',
  '',
].join('\n');

const folder = folderWith({ 'people.csv': PEOPLE, 'orders.csv': ORDERS, 'aurum.yaml': PLAN });
const run = (args: readonly string[]): Ended =>
  aurum(['run', '-c', 'aurum.yaml', '-o', 'out', ...args], { cwd: folder });

describe('retention of a plan', () => {
  test('rejects orders that are older, all lines of them, counted, without their text', () => {
    const ended = run(['--today', '2024-05-31']);
    expect(ended.exit, ended.err).toBe(0);
    expect(rowsOf(join(folder, 'out/orders.csv')).map((row) => row['order_id'])).toEqual(['O2', 'O3', 'O3', 'O5']);
    const rejects = rowsOf(join(folder, 'out/rejects.csv'));
    expect(rejects.map(({ code, line, raw }) => [code, line, raw])).toEqual([
      ['E313', '2', ''],
      ['E313', '6', ''],
      ['E313', '7', ''],
    ]);
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
    expect(report.rejectCounts).toEqual([{ code: 'E313', rows: 3 }]);
    const greta = rowsOf(join(folder, 'out/golden.csv')).find((row) => row['family_name'] === 'Lindqvist');
    expect(greta).toMatchObject({ order_count: '1', order_sum_EUR: '20.00' });
    const told = aurum(['explain', greta?.['golden_id'] as string, '-o', 'out'], { cwd: folder });
    expect(told.exit, told.err).toBe(0);
  });

  test('is counted from the day that is given, never from a clock', () => {
    expect(run(['--today', '2022-05-30']).exit).toBe(0);
    expect(rowsOf(join(folder, 'out/rejects.csv'))).toHaveLength(2);
    const ended = run([]);
    expect([ended.exit, ended.err.includes('E702')]).toEqual([2, true]);
    expect(run(['--today', '2024-02-30']).exit).toBe(2);
  });

  test.each([
    ['3y', '2024-02-29', '2021-02-28'],
    ['1m', '2024-03-31', '2024-02-29'],
    ['13m', '2024-01-15', '2022-12-15'],
    ['90d', '2024-03-01', '2023-12-02'],
  ])('of %s before %s begins with %s', (period, today, first) => {
    expect(firstKeptDay(period, today)).toBe(first);
  });

  test('that is no period is a fault of the plan', () => {
    const other = folderWith({
      'people.csv': PEOPLE,
      'orders.csv': ORDERS,
      'aurum.yaml': PLAN.replace('orders: 3y', 'orders: three'),
    });
    const ended = aurum(['run', '-c', 'aurum.yaml', '-o', 'out', '--today', '2024-05-31'], { cwd: other });
    expect([ended.exit, ended.err.includes('retention.orders')]).toEqual([2, true]);
  });
});
