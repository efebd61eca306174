import { describe, expect, test } from 'vitest';
import { normalizeAmount } from '../../src/normalize/amount.ts';
import { normalizeConsent } from '../../src/normalize/consent/words.ts';
import { normalizeCountry } from '../../src/normalize/country.ts';
import { normalizeGender } from '../../src/normalize/gender.ts';
import { normalizeHandle } from '../../src/normalize/handle.ts';
import { repairMojibake } from '../../src/normalize/mojibake.ts';
import { normalizeWebsite } from '../../src/normalize/website.ts';

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

describe('normalizeAmount', () => {
  test.each([
    ['1.234,50 €', '1234.5', 'EUR'],
    ['(1,234)', '-1234', undefined],
    ['$12', '12', undefined],
    ['US$ 12.30', '12.3', 'USD'],
    ['1.234', '1.234', undefined],
    ['1,234', '1234', undefined],
    ["1'234.56 CHF", '1234.56', 'CHF'],
    ['1 234,56', '1234.56', undefined],
    ['-5', '-5', undefined],
    ['12-', '-12', undefined],
    ['1e3', '1000', undefined],
    ['4.47E+11', '447000000000', undefined],
    ['20000.0', '20000', undefined],
    ['0.10', '0.1', undefined],
    ['.5', '0.5', undefined],
    ['1.234.567', '1234567', undefined],
    ['1,234,567.89', '1234567.89', undefined],
    ['12345678901234567890.12', '12345678901234567890.12', undefined],
    ['-0.00', '0', undefined],
    ['£12.00', '12', 'GBP'],
    ['0,125', '0.125', undefined],
    ['1 000 000 kr', '1000000', undefined],
    ['₹1,23,456.00', '123456', 'INR'],
    ['12,34,56,789', '123456789', undefined],
  ])('%s', (text, amount, currency) => {
    expect(normalizeAmount(text).value).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  test.each([
    ['abc def', 'E411'],
    ['1.2.3', 'E411'],
    ['12 apples', 'E411'],
    ['1,23,4', 'E411'],
    ['n/a', 'E409'],
    ['#VALUE!', 'E409'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeAmount(text)).toEqual({ value: null, issue });
  });
});

describe('normalizeWebsite', () => {
  test.each([
    ['WWW.Example.co.uk/', 'https://www.example.co.uk', 'example.co.uk'],
    ['http://example.com/a/?utm_source=x&id=2#top', 'http://example.com/a?id=2', 'example.com'],
    ['example.com:8080/x', 'https://example.com:8080/x', 'example.com'],
    ['<https://shop.example.de>', 'https://shop.example.de', 'example.de'],
  ])('%s', (text, url, domain) => {
    expect(normalizeWebsite(text).value).toEqual({ url, domain });
  });

  test.each([
    ['http://', 'E409'],
    ['n/a', 'E409'],
    ['ann@x.org', 'E407'],
    ['localhost', 'E407'],
    ['see below', 'E407'],
    ['192.168.0.1', 'E407'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeWebsite(text)).toEqual({ value: null, issue });
  });
});

describe('normalizeHandle', () => {
  test.each([
    ['https://x.com/AnnLee?s=20', 'twitter', 'annlee'],
    ['IG: @ann.lee', 'instagram', 'ann.lee'],
    ['linkedin.com/in/ann-lee/', 'linkedin', 'ann-lee'],
    ['@ann', '', 'ann'],
    ['https://www.facebook.com/profile.php?id=1000123', 'facebook', '1000123'],
    ['youtube.com/@ann', 'youtube', 'ann'],
    ['Twitter/@Ann', 'twitter', 'ann'],
    ['@Ann@social.example.org', 'mastodon', '@ann@social.example.org'],
  ])('%s', (text, network, handle) => {
    expect(normalizeHandle(text).value).toEqual({ network, handle });
  });

  test('text is no handle', () => {
    expect(normalizeHandle('ann@example.org').value).toBeNull();
    expect(normalizeHandle('see website')).toEqual({ value: null, issue: 'E407' });
  });
});

describe('repairMojibake', () => {
  test.each([
    ['MÃ¼ller', 'Müller'],
    ['doesnâ€™t', 'doesn’t'],
    ['GÃ\u00a0idhlig', 'Gàidhlig'],
    ['Ã¢â‚¬Å“', '“'],
    ['BjÃƒÂ¶rn', 'Björn'],
    ['voilÃ  le travail', 'voilà le travail'],
    ['Ð¡ÐµÑ€Ð³ÐµÐ¹', 'Сергей'],
    ['JosÃ© Ã\u0081lvarez', 'José Álvarez'],
    ['M√ºller', 'Müller'],
    ['O\u0092Neill', 'O’Neill'],
    ['FranÃ§ois', 'François'],
    ['â€œbbâ€\u009d', '“bb”'],
  ])('%s', (text, repaired) => {
    expect(repairMojibake(text)).toBe(repaired);
  });

  test.each([
    'Müller',
    'VOCÊ…',
    'SÃO PAULO',
    'IRMÃ MARIA',
    'Connect with Āø',
    '5×£35',
    'Привет',
    'Nguyễn',
    'Ann',
    'MANHÔ',
    'ÅSA',
    'Łódź',
    'Ý',
    '東京',
  ])('%s stays', (text) => {
    expect(repairMojibake(text)).toBeNull();
  });
});
