import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskValue } from '../../src/report/mask.ts';

describe('masks', () => {
  test.each([
    ['email', 'jane.doe@example.com', 'j***@e***.com'],
    ['email_2', 'x@mail.co.uk', 'x***@m***.uk'],
    ['email', 'no address', 'n*** a***'],
    ['phone', '+447911123456', '+44*****456'],
    ['phone', '+16172345678', '+1*****678'],
    ['phone', '02079460000', '*****000'],
    ['phone', '12345', '*****'],
    ['given_name', 'Anna Maria', 'A*** M***'],
    ['family_name', '佐藤', '佐***'],
    ['family_name', '李', '***'],
    ['given_name', 'J 明', '*** ***'],
    ['birth_date', '1980-05-17', '1980-**-**'],
    ['postcode', 'SW1A 1AA', 'SW***'],
    ['house_number', '12', '***'],
    ['city', 'Leeds', 'Leeds'],
    ['consent_email', 'opted_out', 'opted_out'],
    ['national_id', 'AB123456', 'A***'],
    ['street', '', ''],
  ])('%s %s → %s', (field, value, masked) => {
    expect(maskValue(field, value)).toBe(masked);
  });

  test('law: a mask tells at most two characters of a name, and nothing of its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,40}$/), (name) => {
        expect(maskValue('family_name', name)).toBe(`${name[0]}***`);
      }),
    );
  });
});
