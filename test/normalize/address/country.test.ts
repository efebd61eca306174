import { describe, expect, test } from 'vitest';
import { normalizeCountry } from '../../../src/normalize/address/country.ts';

describe('normalizeCountry', () => {
  test.each([
    ['DE', 'DE'],
    ['deu', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['Estados Unidos', 'US'],
    ['uk', 'GB'],
    ['England', 'GB'],
    ['Great Britain', 'GB'],
    ['Holland', 'NL'],
    ['the Netherlands', 'NL'],
    ['Viet Nam', 'VN'],
    ['Côte d’Ivoire', 'CI'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['中国', 'CN'],
    ['Schweiz', 'CH'],
    ['Korea, Republic of', 'KR'],
    ['Czechia', 'CZ'],
    [' france ', 'FR'],
    ['Kosovo', 'XK'],
  ])('%s', (text, value) => {
    expect(normalizeCountry(text).value).toBe(value);
  });

  test.each([
    ['Atlantis', 'E405'],
    ['ZZ', 'E405'],
    ['12', 'E405'],
    ['n/a', 'E409'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeCountry(text)).toEqual({ value: null, issue });
  });
});
