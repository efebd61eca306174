import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf, judgeCell, rightShare, scoreFields } from '../../src/report/golden-values.ts';

describe('a value beside the expected one', () => {
  test.each([
    ['given_name', 'Ann', 'Ann', 'exact'],
    ['given_name', 'Ann', 'ANN', 'normalised'],
    ['given_name', 'Ann', 'Anne', 'wrong'],
    ['city', 'Łódź', 'lodz', 'normalised'],
    ['postcode', 'M1 6DB', 'm16db', 'wrong'],
    ['email', 'ann@x.org', 'Ann@X.org', 'normalised'],
    ['email', 'ann@x.org', 'a.nn@x.org', 'wrong'],
    ['email', 'ann.lee@gmail.com', 'annlee+shop@googlemail.com', 'normalised'],
    ['email', 'ann+shop@x.org', 'ann@x.org', 'normalised'],
    ['email_2', 'ann@x.org', 'lee@x.org', 'wrong'],
    ['phone', '+442079460018', '+442079460018', 'exact'],
    ['phone', '+442079460018', '020 7946 0018', 'normalised'],
    ['phone_2', '+442079460018', '+442079460019', 'wrong'],
    ['phone', '+442079460018', '018', 'wrong'],
    ['birth_date', '1980-02-03', '1980-03-02', 'wrong'],
    ['company', 'Acme Ltd.', 'ACME Ltd', 'normalised'],
    ['email', 'ann@x.org', '', 'missing'],
  ])('%s: "%s" and "%s" is %s', (field, expected, found, fit) => {
    expect(fitOf(field, expected, found)).toBe(fit);
  });

  test('either of two is right; of several e-mails all are wanted', () => {
    expect(judgeCell('given_name', 'Jürgen|Juergen', ['Juergen'])).toMatchObject([{ fit: 'exact' }]);
    expect(judgeCell('emails', 'a@x.org|b@x.org', ['b@x.org', 'c@x.org'])).toEqual([
      { field: 'emails', expected: 'a@x.org', fit: 'missing', found: '' },
      { field: 'emails', expected: 'b@x.org', fit: 'exact', found: 'b@x.org' },
    ]);
    expect(judgeCell('phones', '+442079460018|+442079460019', [])).toMatchObject([
      { fit: 'missing' },
      { fit: 'missing' },
    ]);
  });

  test('an address is its words, in the order of any country; a foreign unit is one word too many', () => {
    const shown = ['12', 'High Street', 'M1 6DB', 'Leeds'];
    expect(judgeCell('address', '12 High Street, Leeds, M1 6DB', shown)).toMatchObject([{ fit: 'exact' }]);
    expect(judgeCell('address', '12 HIGH STREET, Leeds, M1 6DB', shown)).toMatchObject([{ fit: 'normalised' }]);
    expect(judgeCell('address', '12 High Street, Leeds, M1 6DB', [...shown, 'Flat 2'])).toMatchObject([
      { fit: 'wrong' },
    ]);
  });

  test('what nobody expected is nobody’s value', () => {
    expect(judgeCell('email', '', ['a@x.org'])).toEqual([]);
    expect(judgeCell('emails', ' | ', ['a@x.org'])).toEqual([]);
  });

  test('any value is exactly itself, and never right against nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('email', 'phone', 'given_name', 'birth_date'),
        fc.string({ minLength: 1 }),
        (field, text) => {
          expect(fitOf(field, text, text)).toBe('exact');
          expect(fitOf(field, text, '')).toBe('missing');
        },
      ),
    );
  });
});

test('every expected value is counted once', () => {
  const judged = (['exact', 'normalised', 'missing', 'wrong', 'wrong'] as const).map((fit) => ({
    field: 'email',
    fit,
    expected: 'x',
    found: 'y',
  }));
  const [email, phone] = scoreFields(['email', 'phone'], judged, new Map([['phone', 3]]));
  expect(email).toEqual({ field: 'email', values: 5, exact: 1, normalised: 1, missing: 1, wrong: 2, extra: 0 });
  expect(phone).toMatchObject({ values: 0, extra: 3 });
  expect([email, phone].map((one) => one && rightShare(one))).toEqual([0.4, 1]);
});
