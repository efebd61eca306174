import { describe, expect, test } from 'vitest';
import { normalizeGender } from '../../../src/normalize/name/gender.ts';

describe('normalizeGender', () => {
  test.each([
    ['M', 'male'],
    ['f', 'female'],
    ['Frau', 'female'],
    ['männlich', 'male'],
    ['Divers', 'other'],
    ['W', 'female'],
    ['2', 'female'],
    ['女', 'female'],
    ['Mr.', 'male'],
    ['Mme', 'female'],
    ['Herrn', 'male'],
    ['أنثى', 'female'],
    ['prefer not to say', null],
    ['0', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(normalizeGender(text).value).toBe(value);
    expect(normalizeGender(text).issue).toBeUndefined();
  });

  test('an unknown word is reported', () => {
    expect(normalizeGender('blue')).toEqual({ value: null, issue: 'E409' });
  });
});
