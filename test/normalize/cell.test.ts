import { describe, expect, test } from 'vitest';
import type { ColumnPlan } from '../../src/model/plan.ts';
import { readCell } from '../../src/normalize/cell.ts';
import { repairMojibake } from '../../src/normalize/mojibake.ts';

const plan = { source: 's', path: 's.csv', kind: 'customer', columns: [], trust: 1 } as const;
const context = { plan, country: undefined, inverse: false };
const family: ColumnPlan = { column: 'name', role: 'family_name', slot: 0 };

/** The value of a field in a cell, and the cell's issue. */
function read(text: string, column: ColumnPlan, field: string): [value: string | undefined, issue: string | undefined] {
  const { values, issue } = readCell(text, column, context);
  return [values.find(([name]) => name === field)?.[1], issue];
}

describe('encoding damage in cells', () => {
  test.each([
    ['MÃ¼ller', 'Müller', 'E412'],
    ['Müller', 'Müller', undefined],
    ['Łukaszewicz', 'Łukaszewicz', undefined],
    ['SÃO', 'São', undefined],
    ['山田', '山田', undefined],
    ['Smith', 'Smith', undefined],
  ])('%s is %s', (text, value, issue) => {
    expect(read(text, family, 'family_name')).toEqual([value, issue]);
  });

  test('a fault of the repaired value comes first', () => {
    const email: ColumnPlan = { column: 'mail', role: 'email', slot: 0 };
    expect(read('jÃ¼rgen at home', email, 'email')).toEqual([undefined, 'E401']);
  });

  test('what is not looked at closely needs no repair', () => {
    for (const text of ['é', 'naïve café', 'Zoë Müller', '№ 5']) expect(repairMojibake(text), text).toBeNull();
  });
});
