import { describe, expect, test } from 'vitest';
import type { ColumnPlan } from '../../../src/model/plan.ts';
import { readCell } from '../../../src/normalize/record/cell.ts';
import { repairMojibake } from '../../../src/normalize/text/mojibake.ts';

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

describe('identifiers and languages in cells', () => {
  const tax: ColumnPlan = { column: 'tax', role: 'tax_id', slot: 0 };
  const person: ColumnPlan = { column: 'id number', role: 'national_id', slot: 0 };
  const issueOf = (text: string, column: ColumnPlan, country: string | undefined) =>
    readCell(text, column, { ...context, country }).issue;

  test('a check digit of the row’s country is looked at; the value stays', () => {
    expect(issueOf('529.982.247-26', person, 'BR')).toBe('E407');
    expect(issueOf('529.982.247-25', person, 'BR')).toBeUndefined();
    expect(issueOf('529.982.247-26', person, undefined)).toBeUndefined();
    expect(issueOf('11.222.333/0001-82', tax, 'BR')).toBe('E407');
    expect(read('529.982.247-26', person, 'national_id')[0]).toBe('52998224726');
  });

  test('a social security number is a person’s, not a firm’s', () => {
    expect(issueOf('666-12-3456', person, 'US')).toBe('E407');
    expect(issueOf('666-12-3456', tax, 'US')).toBeUndefined();
  });

  test('numbers of a shop have no check digit of a country', () => {
    const number: ColumnPlan = { column: 'card', role: 'identifier', slot: 0 };
    expect(issueOf('52998224726', number, 'BR')).toBeUndefined();
  });

  test('languages are written alike', () => {
    const language: ColumnPlan = { column: 'language', role: 'language', slot: 0 };
    expect(read('Deutsch', language, 'language')).toEqual(['de', undefined]);
    expect(read('pt_br', language, 'language')).toEqual(['pt-BR', undefined]);
  });
});

describe('regions in cells', () => {
  const province: ColumnPlan = { column: 'provincia', role: 'region', slot: 0 };

  test.each([
    ['NA', 'IT', 'NA'],
    ['NA', 'US', undefined],
    ['NA', undefined, undefined],
    ['n/a', 'IT', undefined],
    ['MI', 'IT', 'MI'],
    ['nh', 'US', 'NH'],
    ['Nsw', 'AU', 'NSW'],
    ['New Hampshire', 'US', 'New Hampshire'],
    ['kent', 'GB', 'kent'],
  ])('%s in %s is %s', (text, country, expected) => {
    const { values } = readCell(text, province, { ...context, country });
    expect(values.find(([name]) => name === 'region')?.[1]).toBe(expected);
  });
});
