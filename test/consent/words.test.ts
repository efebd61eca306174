import { describe, expect, test } from 'vitest';
import { normalizeConsent } from '../../src/normalize/consent/words.ts';

describe('normalizeConsent', () => {
  test.each([
    ['Yes', false, 'opted_in'],
    ['1', false, 'opted_in'],
    ['TRUE', false, 'opted_in'],
    ['ja', false, 'opted_in'],
    ['✓', false, 'opted_in'],
    ['No', false, 'opted_out'],
    ['false', false, 'opted_out'],
    ['Unsubscribed', false, 'opted_out'],
    ['subscribed', false, 'opted_in'],
    ['1', true, 'opted_out'],
    ['yes', true, 'opted_out'],
    ['0', true, 'unknown'],
    ['No', true, 'unknown'],
    ['subscribed', true, 'opted_in'],
    ['not subscribed', false, 'not_subscribed'],
    ['pending', false, 'pending'],
    ['', false, 'unknown'],
    ['-', false, 'unknown'],
    ['n/a', false, 'unknown'],
    ['opted_out', true, 'opted_out'],
  ] as const)('%j (inverse %s)', (text, inverse, value) => {
    expect(normalizeConsent(text, inverse).value).toBe(value);
    expect(normalizeConsent(text, inverse).issue).toBeUndefined();
  });

  test('what cannot be read is never consent', () => {
    expect(normalizeConsent('perhaps', false)).toEqual({ value: 'unclear', issue: 'E408' });
    expect(normalizeConsent('2019-01-01', true)).toEqual({ value: 'unclear', issue: 'E408' });
  });
});
