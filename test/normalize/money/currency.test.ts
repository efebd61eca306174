import { describe, expect, test } from 'vitest';
import { normalizeAmount } from '../../../src/normalize/money/amount.ts';
import { bearsSign, currencyInCountry, currencyOfHeader } from '../../../src/normalize/money/currency.ts';

describe('signs of several currencies', () => {
  test.each([
    ['$', 'US', 'USD'],
    ['$', 'CA', 'CAD'],
    ['$', 'MX', 'MXN'],
    ['$', 'AU', 'AUD'],
    ['$', 'DE', undefined],
    ['kr', 'SE', 'SEK'],
    ['kr.', 'DK', 'DKK'],
    ['kr', 'NO', 'NOK'],
    ['¥', 'JP', 'JPY'],
    ['¥', 'CN', 'CNY'],
  ])('%s in %s is %s', (sign, country, currency) => {
    expect(currencyInCountry(sign, country)).toBe(currency);
  });

  test('are kept beside the amount', () => {
    expect(normalizeAmount('$12').value).toEqual({ amount: '12', sign: '$' });
    expect(normalizeAmount('12 kr').value).toEqual({ amount: '12', sign: 'kr' });
    expect(bearsSign('CAD', '$')).toBe(true);
    expect(bearsSign('EUR', '$')).toBe(false);
  });
});

describe('currencyOfHeader', () => {
  test.each([
    ['Total (EUR)', 'EUR'],
    ['amount_usd', 'USD'],
    ['Betrag in €', 'EUR'],
    ['Umsatz [CHF]', 'CHF'],
    ['TOTAL ALL', undefined],
    ['Amount (net)', undefined],
    ['Amount ($)', undefined],
    ['Total', undefined],
  ])('%s', (header, currency) => {
    expect(currencyOfHeader(header)).toBe(currency);
  });
});
