import { describe, expect, test } from 'vitest';
import { isPostcode, normalizePostcode } from '../../../src/normalize/address/postcode.ts';
import { POSTCODE_PATTERNS, POSTCODE_RANGES } from '../../../src/text/lexicons/postcode-ranges.ts';
import { POSTCODE_FORMS } from '../../../src/text/lexicons/postcodes.ts';
import { lines } from '../../../src/text/words.ts';

describe('postcodes in no use', () => {
  test.each([
    ['53000', 'ES'],
    ['123', 'ES'],
    ['96000', 'FR'],
    ['101123', 'IN'],
    ['W1A 1A1', 'CA'],
    ['Z1A 1A1', 'CA'],
    ['M5V 3I9', 'CA'],
    ['I1425CLA', 'AR'],
    ['C1425COA', 'AR'],
    ['QW1A 1AA', 'GB'],
    ['M1 1CE', 'GB'],
    ['1012 SS', 'NL'],
    ['B02 X285', 'IE'],
    ['00115', 'DE'],
    ['00001', 'US'],
  ])('%s in %s keeps its text with E406', (text, country) => {
    expect(normalizePostcode(text, country)).toMatchObject({ value: text, issue: 'E406' });
    expect(isPostcode(text, country)).toBe(false);
  });

  test.each([
    ['52001', 'ES', '52001'],
    ['8001', 'ES', '08001'],
    ['97110', 'FR', '97110'],
    ['98000', 'FR', '98000'],
    ['110001', 'IN', '110001'],
    ['k1a0b1', 'CA', 'K1A 0B1'],
    ['c1425cla', 'AR', 'C1425CLA'],
    ['w1a0ax', 'GB', 'W1A 0AX'],
    ['ec1a1bb', 'GB', 'EC1A 1BB'],
    ['d02x285', 'IE', 'D02 X285'],
    ['501', 'US', '00501'],
  ])('%s in %s is %s', (text, country, value) => {
    expect(normalizePostcode(text, country)).toMatchObject({ value });
    expect(normalizePostcode(text, country).issue).toBeUndefined();
  });
});

describe('the list of ranges', () => {
  const forms = new Set(
    POSTCODE_FORMS.trim()
      .split(/\s+(?=[A-Z]{2}=)/)
      .map((line) => line.slice(0, 2)),
  );

  test('knows only countries with forms, in order, once', () => {
    for (const list of [POSTCODE_RANGES, POSTCODE_PATTERNS]) {
      const countries = lines(list).map((line) => line.slice(0, 2));
      expect(countries).toEqual([...new Set(countries)].sort());
      expect(countries.filter((country) => !forms.has(country))).toEqual([]);
    }
  });

  test.each(lines(POSTCODE_RANGES))('%s rises', (line) => {
    const bounds = line.slice(4).split(/[ -]/);
    expect(bounds.every((bound) => /^\d+$/.test(bound))).toBe(true);
    expect(bounds).toEqual([...bounds].sort());
    expect(new Set(bounds.map((bound) => bound.length)).size).toBe(1);
  });
});
