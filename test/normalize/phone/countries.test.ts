import { describe, expect, test } from 'vitest';
import { withCustomerCountries } from '../../../src/normalize/phone/countries.ts';
import { fieldSlots } from '../../../src/table/records.ts';
import { cellText } from '../../../src/table/table.ts';
import { makeRecords, type TestRecord } from '../../merge/make-records.ts';

type Cells = Readonly<Record<string, string>>;

/** Phones of the records of one customer, after its countries are known. `phone` is what the source wrote and what it was read as. */
function phones(...rows: Cells[]): string[] {
  const set = makeRecords(rows.map((cells, at): TestRecord => ({ source: `s${at}`, cluster: 'a', ...cells })));
  const records = withCustomerCountries(set.records, set.clustering);
  return rows.map((_, record) =>
    fieldSlots(records, 'phone')
      .map(({ clean }) => cellText(clean, record))
      .join(' ')
      .trim(),
  );
}

const bare = (phone: string, phone_national: string) => ({ phone, phone_national });

describe('a number without a country', () => {
  test('is read by the country its customer names elsewhere', () => {
    expect(phones(bare('07812081286', '7812081286'), { country: 'GB' })).toEqual(['+447812081286', '']);
    expect(phones(bare('14155588285', '14155588285'), { country: 'US' })).toEqual(['+14155588285', '']);
  });

  test('is read by that of an international number of its customer, which one address outvotes', () => {
    const german = bare('+4915112345678', '15112345678');
    expect(phones(bare('0151 23456789', '15123456789'), german)[0]).toBe('+4915123456789');
    expect(phones(bare('07812081286', '7812081286'), german, { country: 'GB' })[0]).toBe('+447812081286');
  });

  test('stays as it was written where no country makes it a number in use, zeros and all', () => {
    expect(phones(bare('07812081286', '7812081286'), { email: 'a@x.org' })[0]).toBe('07812081286');
    expect(phones(bare('0000123', '123'), { country: 'GB' })[0]).toBe('0000123');
  });

  test('is not looked at where its own record names a country, or where it names one itself', () => {
    expect(phones({ ...bare('07812081286', '7812081286'), country: 'DE' }, { country: 'GB' })[0]).toBe('07812081286');
    const other = { country: 'GB' };
    expect(phones(bare('+4915112345678', '15112345678'), other, other)[0]).toBe('+4915112345678');
  });

  test('of several countries takes the one most records name', () => {
    const [number] = phones(bare('0301234567', '301234567'), { country: 'DE' }, { country: 'IT' }, { country: 'DE' });
    expect(number).toBe('+49301234567');
  });

  test('of another customer is not touched', () => {
    const { records, clustering } = makeRecords([
      { source: 'a', cluster: 'x', ...bare('07812081286', '7812081286') },
      { source: 'b', cluster: 'y', country: 'GB' },
    ]);
    expect(withCustomerCountries(records, clustering)).toBe(records);
  });
});
