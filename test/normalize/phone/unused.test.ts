import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { expect, test } from 'vitest';
import { metadata } from '../../../src/normalize/phone/plan.ts';
import { readUnused } from '../../../src/normalize/phone/unused.ts';

const codes = Object.keys((metadata as unknown as { country_calling_codes: object }).country_calling_codes);

test('what is told of numbers that are not in use is what the library tells', () => {
  let told = 0;
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 18 });
  const number = fc.oneof(
    fc.tuple(fc.constantFrom(...codes, '44', '49', '1', '33', '7'), digits).map(([code, rest]) => code + rest),
    digits,
  );
  fc.assert(
    fc.property(number, (text) => {
      const found = readUnused(text);
      if (found === null) return;
      told++;
      const parsed = parsePhoneNumberFromString(`+${text}`, { extract: false }, metadata);
      expect(parsed?.isPossible() ?? false).toBe(found.isPossible);
      if (parsed === undefined) return;
      expect(parsed.isValid()).toBe(false);
      expect([parsed.number, parsed.nationalNumber, parsed.country]).toEqual([
        `+${text}`,
        found.national,
        found.country,
      ]);
      expect(parsed.getType()).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(300);
});
