import { describe, expect, test } from 'vitest';
import { inferPlan } from '../../src/plan/infer.ts';
import { columnFromStrings, type Table } from '../../src/table/table.ts';

const ROWS = 200;

function rolesOf(columns: Readonly<Record<string, (row: number) => number>>): string[] {
  const table: Table = {
    source: 'people',
    rows: ROWS,
    recordNumbers: Int32Array.from({ length: ROWS }, (_, at) => at + 1),
    columns: Object.entries(columns).map(([name, value]) =>
      columnFromStrings(
        name,
        Array.from({ length: ROWS }, (_, row) => String(value(row))),
      ),
    ),
  };
  return (inferPlan([{ table, path: 'people.csv' }]).sources[0]?.columns ?? []).map((column) => column.role);
}

const day = (row: number): number => 1 + ((row * 7) % 31);
const month = (row: number): number => 1 + ((row * 5) % 12);
const year = (row: number): number => 1930 + ((row * 13) % 70);

describe('day, month and year without a name', () => {
  test('are a birth date when they stand side by side', () => {
    expect(rolesOf({ c1: year, c2: month, c3: day })).toEqual(['birth_year', 'birth_month', 'birth_day']);
  });

  test('are left alone when one is missing, or the years are recent only', () => {
    expect(rolesOf({ c1: month, c2: day })).not.toContain('birth_day');
    expect(rolesOf({ c1: (row) => 2018 + (row % 3), c2: month, c3: day })).not.toContain('birth_year');
  });

  test('are left alone when a header says what they are', () => {
    expect(rolesOf({ quantity: year, units: month, qty: day })).not.toContain('birth_year');
  });
});
