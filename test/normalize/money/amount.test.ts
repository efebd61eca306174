import { describe, expect, test } from 'vitest';
import { decimalMarkOf, normalizeAmount } from '../../../src/normalize/money/amount.ts';

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
    ['$12.00', '12', undefined],
    ['€12,00', '12', 'EUR'],
    ['1.234,56 EUR', '1234.56', 'EUR'],
    ['(12.00)', '-12', undefined],
    ['($1,234.50)', '-1234.5', undefined],
    ['-€5.00', '-5', 'EUR'],
    ['€ -5,00', '-5', 'EUR'],
    ['12,-', '12', undefined],
    ['12.-- CHF', '12', 'CHF'],
    ['kr 1.250,-', '1250', undefined],
    ["CHF 1'200.50", '1200.5', 'CHF'],
    ['12.00 US Dollar', '12', 'USD'],
    ['12,00 US-Dollar', '12', 'USD'],
    ['8 euros', '8', 'EUR'],
    ['15 livres sterling', '15', 'GBP'],
    ['20 złoty', '20', 'PLN'],
    ['1 999 Kč', '1999', 'CZK'],
    ['Rs.500', '500', 'INR'],
    ['1 000 ₽', '1000', 'RUB'],
    ['R$ 1.234,50', '1234.5', 'BRL'],
    ['USD 5.00 USD', '5', 'USD'],
    ['12.00 DR', '-12', undefined],
  ])('%s', (text, amount, currency) => {
    const { sign: _, ...value } = normalizeAmount(text).value ?? {};
    expect(value).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  test.each([
    ['abc def', 'E411'],
    ['1.2.3', 'E411'],
    ['12 apples', 'E411'],
    ['1,23,4', 'E411'],
    ['USD 5.00 EUR', 'E411'],
    ['about 12', 'E411'],
    ['12%', 'E411'],
    ['12 - 15', 'E411'],
    ['n/a', 'E409'],
    ['#VALUE!', 'E409'],
  ])('nothing in %s', (text, issue) => {
    expect(normalizeAmount(text)).toEqual({ value: null, issue });
  });
});

describe('amounts of a column', () => {
  test.each([
    [['1.234', '5,50'], ','],
    [['1,234', '5.50 EUR'], '.'],
    [['1.234', '12'], undefined],
    [['1,50', '1.50'], undefined],
  ])('%j has %s before its cents', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });

  test('a point groups thousands where the column has commas before its cents', () => {
    expect(normalizeAmount('1.234', ',').value).toEqual({ amount: '1234' });
    expect(normalizeAmount('1.234', '.').value).toEqual({ amount: '1.234' });
  });
});
