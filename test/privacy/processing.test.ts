import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../../src/model/role.ts';
import { categoryOf } from '../../src/privacy/role-table.ts';
import { aurum, folderWith, PEOPLE, sha256 } from '../cli/aurum.ts';

const folder = folderWith({
  'people.csv': PEOPLE,
  'orders.csv':
    'order_id,customer_id,amount,currency,ordered_at\nO1,1,10.00,EUR,2024-01-02\nO2,3,20.00,EUR,2024-01-03\n',
});
beforeAll(() => {
  expect(aurum(['run', 'people.csv', 'orders.csv', '-o', 'out'], { cwd: folder }).exit).toBe(0);
});

describe('aurum processing', () => {
  test('tells kinds of data by source, and outputs as they are, without a value', () => {
    const told = aurum(['processing', 'out'], { cwd: folder });
    expect(told.exit, told.err).toBe(0);
    const record = JSON.parse(told.out);
    expect(record).toMatchObject({
      ...{ version: 1, controller: null, legalBasis: null, retention: null, isPseudonymised: false },
      dataSubjects: { customers: 3, rows: 4, rejected: 0 },
      rights: { suppressedRecords: 0, erasedCustomers: 0, erasedRows: 0 },
    });
    expect(record.categories).toEqual(['name', 'contact', 'address', 'identifier', 'transactional']);
    const people = record.sources.find(({ source }: { source: string }) => source === 'people');
    expect(people).toMatchObject({
      ...{ file: 'people.csv', kind: 'customer', rows: 4, sha256: sha256(join(folder, 'people.csv')) },
      categories: {
        name: ['first_name', 'last_name'],
        contact: ['email', 'phone'],
        address: ['city'],
        identifier: ['id'],
      },
    });
    for (const { file, sha256: hash } of record.outputs) expect(sha256(join(folder, 'out', file))).toBe(hash);
    expect(told.out).not.toMatch(/Lindqvist|example\.com|Lund/);
  });

  test('goes to a new file, of a folder with a run', () => {
    expect(aurum(['processing', 'out', '-o', 'processing.json'], { cwd: folder }).exit).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'processing.json'), 'utf8')).version).toBe(1);
    expect(aurum(['processing', 'out', '-o', 'processing.json'], { cwd: folder }).exit).toBe(4);
    expect(aurum(['processing', 'nowhere'], { cwd: folder }).exit).toBe(3);
  });

  test('knows the kind of every role but of those without a meaning', () => {
    expect(ROLES.filter((role) => categoryOf(role) === 'unknown')).toEqual(['attribute', 'other']);
  });
});
