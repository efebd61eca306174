import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/model/role.ts';
import { normalizePostcode, postcodeKey } from '../../../src/normalize/address/postcode.ts';
import { normalizePhone } from '../../../src/normalize/phone/phone.ts';
import { readCell } from '../../../src/normalize/record/cell.ts';
import { cleanCell } from '../../../src/normalize/record/clean-cell.ts';
import { decimalUndoer } from '../../../src/normalize/text/decimal.ts';

const plan = { source: 's', path: 's.csv', kind: 'customer', columns: [], trust: 1 } as const;

function read(text: string, role: Role, country?: string) {
  const { values, issue } = readCell(text, { column: 'c', role, slot: 0 }, { plan, country, inverse: false });
  return { issue, of: (field: string) => values.find(([name]) => name === field)?.[1] };
}

function clean(text: string, role: Role, country?: string) {
  return cleanCell(text, { column: 'c', role, slot: 0 }, { plan, country, inverse: false });
}

describe('numbers that an export wrote as decimals', () => {
  test.each<[string, Role, string, string, string | undefined]>([
    ['39.0', 'house_number', 'house_number', '39', undefined],
    ['39,00', 'house_number', 'house_number', '39', undefined],
    [' 39.000000 ', 'house_number', 'house_number', '39', undefined],
    ['4.0', 'unit', 'unit', '4', undefined],
    ['Apt 4.0', 'unit', 'unit', 'Apt 4', undefined],
    ['12.0', 'street_2', 'unit', '12', undefined],
    ['512.0', 'po_box', 'po_box', '512', undefined],
    ['39.0 Oak Road', 'street', 'house_number', '39', undefined],
    ['1042.0', 'identifier', 'identifier', '1042', undefined],
    ['1042.00', 'customer_id', 'identifier', '1042', undefined],
    ['301234567.0', 'phone', 'phone', '+49301234567', 'DE'],
    ['90210.0', 'postcode', 'postcode', '90210', undefined],
    ['19551221.0', 'birth_date', 'birth_date', '1955-12-21', undefined],
  ])('%j as %s: %s is %s', (text, role, field, value, country) => {
    const found = read(text, role, country);
    expect([found.of(field), found.issue]).toEqual([value, 'E410']);
  });

  test.each<[string, Role, string]>([
    ['39', 'house_number', '39'],
    ['12.5', 'house_number', '12.5'],
    ['2.10', 'house_number', '2.10'],
    // Three zeros group thousands.
    ['12.000', 'house_number', '12.000'],
    ['Unit 2.0.1', 'unit', 'Unit 2.0.1'],
  ])('%j as %s stays', (text, role, value) => {
    expect([read(text, role).of(role), read(text, role).issue]).toEqual([value, undefined]);
  });

  test('what no number can have lost is not touched', () => {
    expect(decimalUndoer('given_name')).toBeUndefined();
    expect(decimalUndoer('amount')).toBeUndefined();
  });

  test('an attribute is compared as the whole number, without a word about it', () => {
    expect([read('39.0', 'attribute').of('attribute_key'), read('39.0', 'attribute').issue]).toEqual(['39', undefined]);
  });

  test.each<[string, Role, string | null, string, string | undefined, string?]>([
    ['39.0', 'house_number', '39', 'decimal', 'E410'],
    ['512.0', 'po_box', '512', 'decimal', 'E410'],
    ['7.0', 'birth_month', '7', 'decimal', 'E410'],
    ['1234.0', 'postcode', '01234', 'decimal postcode', 'E410', 'US'],
    ['301234567.0', 'phone', '+49301234567', 'decimal phone', 'E410', 'DE'],
    ['4.47912E+11', 'phone', null, '', 'E410', 'GB'],
  ])('%j as %s is cleaned to %j', (text, role, value, rules, issue, country) => {
    const found = clean(text, role, country);
    expect([found.text, found.rules.join(' '), found.issue]).toEqual([value, rules, issue]);
    if (value !== null) expect(clean(value, role, country)).toEqual({ text: value, rules: [] });
  });

  test('a zero behind the point is no digit of a telephone number', () => {
    expect(normalizePhone('30123456.0', 'DE').value?.e164).toBe('+4930123456');
    expect(normalizePhone('30123456,0', 'DE').value?.e164).toBe('+4930123456');
    expect(normalizePhone('4.47912E+11', 'GB')).toEqual({ value: null, issue: 'E410' });
  });
});

describe('zeros that a postcode lost in front', () => {
  test.each([
    ['1234.0', 'US', '01234'],
    ['501', 'US', '00501'],
    ['12345678', 'US', '01234-5678'],
    ['1234', 'DE', '01234'],
    ['1234', 'FR', '01234'],
    ['1234', 'IT', '01234'],
    ['1234', 'ES', '01234'],
    ['1234', 'MX', '01234'],
    ['1001', 'PL', '01-001'],
    ['1310100', 'BR', '01310-100'],
    ['600000', 'JP', '060-0000'],
    ['50021', 'CO', '050021'],
    ['1001', 'UA', '01001'],
    ['1001', 'SK', '010 01'],
    ['410', 'PH', '0410'],
    ['18956', 'SG', '018956'],
  ])('%s in %s is %s', (text, country, value) => {
    expect(normalizePostcode(text, country)).toEqual({ value, rules: ['postcode'] });
    expect(postcodeKey(text, country)).toBe(
      value.replace(/-\d{4}$/, (tail) => (country === 'US' ? '' : tail)).replace(/\W/g, ''),
    );
  });

  test.each([
    // No code of the country begins with zero, or the country is not known.
    ['1234', 'TH', 'E406'],
    ['123', 'AT', 'E406'],
    ['1234', undefined, undefined],
    ['1234.0', undefined, undefined],
  ])('%s in %s does not get one', (text, country, issue) => {
    const clean = normalizePostcode(text, country);
    expect([clean.value?.length, clean.issue]).toEqual([text.replace('.0', '').length, issue]);
  });

  test('nobody’s code stays nobody’s', () => {
    expect(normalizePostcode('99999.0', 'US')).toEqual({ value: null, issue: 'E409' });
    expect(normalizePostcode('0.0', 'US')).toEqual({ value: null, issue: 'E409' });
  });
});
