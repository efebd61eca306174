import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { normalizePhone, splitPhones } from '../../../src/normalize/phone/phone.ts';
import { numberingPlan, readFast } from '../../../src/normalize/phone/plan.ts';

describe('normalizePhone', () => {
  test.each([
    ['(212) 456-7890', 'US', '+12124567890', ''],
    ['0171/1234567 priv.', 'DE', '+491711234567', ''],
    ['0171 1234567 (mobil)', 'DE', '+491711234567', ''],
    ['491711234567', 'DE', '+491711234567', ''],
    ['1 (212) 456 7890 x', 'US', '+12124567890', ''],
    ["'+4930123456", undefined, '+4930123456', ''],
    ['+1-443-514-7372x0370', 'US', '+14435147372', '0370'],
    ['001-443-514-7372x0370', 'US', '+14435147372', '0370'],
    ['212.456.7890 ext. 12', 'US', '+12124567890', '12'],
    ['2124567890;ext=7', 'US', '+12124567890', '7'],
    ['1 212 456 7890', 'US', '+12124567890', ''],
    ['212/489-1515', 'US', '+12124891515', ''],
    ['2124567890.0', 'US', '+12124567890', ''],
    ['2.124567890E+09', 'US', '+12124567890', ''],
    ['1-800-FLOWERS', 'US', '+18003569377', ''],
    ['Tel.: 020 7946 0958', 'GB', '+442079460958', ''],
    ['+44 (0)20 7946 0958', undefined, '+442079460958', ''],
    ['0049 30 123456', 'US', '+4930123456', ''],
    ['030/123456', 'DE', '+4930123456', ''],
    ['+52 1 55 1234 5678', undefined, '+525512345678', ''],
    ['447911123456', 'US', '+447911123456', ''],
    ['٠١٠١٢٣٤٥٦٧٨', 'EG', '+201012345678', ''],
    ['06 1234 5678', 'IT', '+390612345678', ''],
    ['0171 1234567 / 030 123456', 'DE', '+491711234567', ''],
  ])('%s in %s', (text, country, e164, extension) => {
    expect(normalizePhone(text, country).value).toMatchObject({ e164, extension, isValid: true });
  });

  test('digits without a country stay a key', () => {
    const { value, issue } = normalizePhone('0712 374 219', undefined);
    expect(value).toMatchObject({ e164: '', national: '712374219', country: '', isValid: false });
    expect(issue).toBeUndefined();
  });

  test('the national part agrees with and without country', () => {
    expect(normalizePhone('020 7946 0958', 'GB').value?.national).toBe(
      normalizePhone('(020) 79460958', undefined).value?.national,
    );
  });

  test.each([
    ['105.318.0497', 'US', '1053180497'],
    ['555-1234', 'US', '5551234'],
  ])('keeps %s with an issue', (text, country, national) => {
    expect(normalizePhone(text, country)).toMatchObject({ value: { national, isValid: false }, issue: 'E402' });
  });

  test.each([
    ['4.47E+11', 'E410'],
    ['4,47E+11', 'E410'],
    ['-6854', 'E410'],
    ['0000000000', 'E409'],
    ['555-555-5555', 'E409'],
    ['1234567890', 'E409'],
    ['n/a', 'E409'],
    ['#REF!', 'E409'],
    ['123', 'E402'],
    ['call me', 'E402'],
    ['ann@x.org', 'E402'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizePhone(text, 'US')).toEqual({ value: null, issue });
  });

  test('the fast path answers as the library does', () => {
    let seed = 7;
    const digit = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor(seed / 65536) % 10;
    };
    for (const [country, length] of [
      ['US', 10],
      ['GB', 10],
      ['FR', 9],
      ['ES', 9],
      ['AU', 9],
      ['NL', 9],
      ['PL', 9],
      ['IN', 10],
      ['DE', 11],
      ['CA', 10],
    ] as const) {
      for (let i = 0; i < 1000; i++) {
        const text = Array.from({ length }, digit).join('');
        const plan = numberingPlan(country);
        const fast = plan === null ? null : readFast(plan, text, false);
        if (fast === null) continue;
        const library = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
        expect([text, library?.isValid(), library?.nationalNumber]).toEqual([text, true, fast.national]);
      }
    }
  });
});

describe('numbers that a regulator has replaced', () => {
  test.each([
    ['20 21 12 34', 'BJ', '+2290120211234'],
    ['+229 90011234', undefined, '+2290190011234'],
    ['07 08 09 10', 'CI', '+2250707080910'],
    ['+225 05 46 78 90', undefined, '+2250505467890'],
    ['(11) 8765-4321', 'BR', '+5511987654321'],
    ['(11) 98765-4321', 'BR', '+5511987654321'],
    ['(11) 3765-4321', 'BR', '+551137654321'],
    ['0120 123 4567', 'VN', '+84701234567'],
    ['+84 168 123 4567', undefined, '+84381234567'],
    ['01-8040123', 'NG', '+2342018040123'],
    ['04 123456', 'ZW', '+263242123456'],
    ['1 222 123 4567', 'MX', '+522221234567'],
    ['+52 1 222 123 4567', undefined, '+522221234567'],
  ])('%s in %s is %s', (text, country, e164) => {
    expect(normalizePhone(text, country).value).toMatchObject({ e164, isValid: true });
  });

  test('only where the new one is in use', () => {
    expect(normalizePhone('+234 30 12345', undefined).value?.isValid).toBe(false);
    expect(normalizePhone('20211234', 'TG').value?.e164).not.toContain('+229');
  });
});

test('a letter or two are not dialled', () => {
  expect(normalizePhone('212 456 789O', 'US')).toMatchObject({ value: null, issue: 'E402' });
});

describe('round numbers', () => {
  test.each([
    ['+82 10-2000-0000', undefined, '+821020000000'],
    ['090-1000-0000', 'JP', '+819010000000'],
  ])('%s in %s is somebody’s: the plan groups a digit behind the prefix', (text, country, e164) => {
    expect(normalizePhone(text, country).value?.e164).toBe(e164);
  });

  test.each([
    ['+96550000000', undefined],
    ['5000 0000', 'KW'],
  ])('%s in %s is in use where numbers are short', (text, country) => {
    expect(normalizePhone(text, country).issue).toBeUndefined();
  });

  test.each([
    ['9999 9999', 'KW'],
    ['030 0000000', 'DE'],
    ['0170 0000000', 'DE'],
    ['212 000 0000', 'US'],
    ['06 00 00 00 00', 'FR'],
    ['90000 00000', 'IN'],
  ])('%s in %s is nobody’s', (text, country) => {
    expect(normalizePhone(text, country)).toMatchObject({ value: null, issue: 'E409' });
  });
});

describe('splitPhones', () => {
  test.each([
    ['0171 1234567 / 030 123456', ['0171 1234567', '030 123456']],
    ['212-456-7890; 212-456-7891', ['212-456-7890', '212-456-7891']],
    ['2124567890 or 2124567891', ['2124567890', '2124567891']],
    ['212/489-1515', ['212/489-1515']],
    ['555-0100, ext 12', ['555-0100, ext 12']],
    ['  ', []],
  ])('%s', (text, parts) => {
    expect(splitPhones(text)).toEqual(parts);
  });
});
