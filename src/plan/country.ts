import type { ColumnPlan } from '../model/plan.ts';
import { normalizeCountry } from '../normalize/country.ts';
import { normalizePhone } from '../normalize/phone.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, countValues, type Table } from '../table/table.ts';
import { sampleValues } from './evidence.ts';

/** Countries tried when nothing names one. Plans that take almost any digits (Germany, Austria) would always win and are left out. */
const CANDIDATES = [
  'US',
  'GB',
  'FR',
  'ES',
  'IT',
  'NL',
  'BE',
  'CH',
  'PL',
  'SE',
  'NO',
  'DK',
  'FI',
  'IE',
  'PT',
  'CZ',
  'AU',
  'NZ',
  'IN',
  'BR',
  'MX',
  'JP',
  'ZA',
  'UG',
  'KE',
  'NG',
  'SG',
  'AE',
  'TR',
  'AR',
];
const SAMPLE = 150;

/**
 * The country of phones and addresses that name none: the one most values of the source's country column give, else
 * the one whose numbering plan fits the national phones clearly best. Undefined when neither is clear.
 */
export function inferCountry(table: Table, columns: readonly ColumnPlan[]): string | undefined {
  const of = (role: string) =>
    columns
      .filter((plan) => plan.role === role)
      .map((plan) => table.columns.find((column) => column.name === plan.column));
  const named = of('country')[0];
  if (named !== undefined && named.ids.filter((id) => id >= 0).length >= table.rows * 0.3) {
    const country = mostCommonCountry(named);
    if (country !== undefined) return country;
  }
  const phones = of('phone')
    .flatMap((column) => (column === undefined ? [] : sampleValues(column, SAMPLE)))
    .filter((text) => /\d{6}/.test(text.replace(/\D/g, '')) && !/^\s*(\+|00)/.test(text));
  if (phones.length < 5) return undefined;
  const scores = CANDIDATES.map((country) => ({
    country,
    valid: phones.filter((text) => normalizePhone(text, country).value?.isValid === true).length / phones.length,
  }));
  scores.sort((a, b) => b.valid - a.valid);
  const [best, second] = scores;
  return best !== undefined && best.valid >= 0.75 && best.valid >= (second?.valid ?? 0) + 0.15
    ? best.country
    : undefined;
}

function mostCommonCountry(column: Column): string | undefined {
  const counts = new Map<string, number>();
  countValues(column).forEach((rows, id) => {
    const code = normalizeCountry(valueText(column.dictionary, id)).value;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + rows);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
