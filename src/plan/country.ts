import type { ColumnPlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { normalizeCountry } from '../normalize/address/country.ts';
import { regionCode } from '../normalize/address/region.ts';
import { normalizePhone } from '../normalize/phone/phone.ts';
import { emailCountry } from '../normalize/record/source-facts.ts';
import { readableText } from '../normalize/text/longest-cell.ts';
import { type Column, countValues, type Table } from '../table/table.ts';
import { pickIds, sampleValues } from './infer/samples.ts';

/** Countries tried when nothing names one. Plans that take almost any digits (Germany, Austria) would always win and are left out. */
const CANDIDATES =
  'US GB FR ES IT NL BE CH PL SE NO DK FI IE PT CZ AU NZ IN BR MX JP ZA UG KE NG SG AE TR AR CA DE AT'.split(' ');
const LOOSE_PLANS: ReadonlySet<string> = new Set(['DE', 'AT', 'CA']);
/** Forms of postcodes that one country alone uses. */
const POSTCODES: readonly (readonly [country: string, form: RegExp])[] = [
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ['CA', /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i],
  ['NL', /^\d{4} ?[A-Z]{2}$/i],
  ['PL', /^\d{2}-\d{3}$/],
  ['BR', /^\d{5}-\d{3}$/],
  ['PT', /^\d{4}-\d{3}$/],
  ['JP', /^\d{3}-\d{4}$/],
  ['US', /^\d{5}-\d{4}$/],
];
const SAMPLE = 150;
const MOST_VOTERS = 5000;
const FEWEST = 5;
const MIXED = 0.1;

type Votes = ReadonlyMap<string, number>;

/**
 * The country of phones and addresses that name none: the one nearly all values of the source's country column give, else
 * the one that national phones, regions or postcodes fit clearly best. Undefined when none is clear, or when international
 * phones and e-mail addresses point to several.
 */
export function inferCountry(table: Table, columns: readonly ColumnPlan[]): string | undefined {
  const of = (role: Role): Column[] =>
    columns
      .filter((plan) => plan.role === role)
      .sort((a, b) => a.slot - b.slot)
      .flatMap((plan) => table.columns.find((column) => column.name === plan.column) ?? []);
  const [named] = of('country');
  const filled = named?.ids.filter((id) => id >= 0).length ?? 0;
  if (named !== undefined && filled >= table.rows * 0.3)
    return onlyOne(
      votesOf(named, (text) => normalizeCountry(text).value ?? undefined),
      filled >= table.rows * 0.8 ? 0 : FEWEST,
    );
  const [phones, emails] = [of('phone'), of('email')];
  const pointed = addVotes([
    ...phones.map((column) => votesOf(column, phoneCountry)),
    ...emails.map((column) => votesOf(column, emailCountry)),
  ]);
  const rows = Math.max(...[...phones, ...emails].map((column) => column.ids.filter((id) => id >= 0).length), 1);
  const found =
    byRegions(of('region')) ?? byPhones(phones) ?? byPostcodes(of('postcode')) ?? onlyOne(pointed, rows * MIXED);
  if (found === undefined) return undefined;
  const foreign = [...pointed].reduce((sum, [country, count]) => (country === found ? sum : sum + count), 0);
  return foreign > Math.max(FEWEST, rows * MIXED) ? undefined : found;
}

/** The country of nearly all votes, when there are enough. */
function onlyOne(votes: Votes, fewest: number): string | undefined {
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [best] = ranked;
  return best !== undefined && total > fewest && best[1] >= total * (1 - MIXED) ? best[0] : undefined;
}

/** Rows per country that the values of a column point to; of very many values, of some. */
function votesOf(column: Column, countryOf: (text: string) => string | undefined): Votes {
  const votes = new Map<string, number>();
  const counts = countValues(column);
  const ids = pickIds(column, MOST_VOTERS);
  const weight = column.dictionary.size / Math.max(1, ids.length);
  for (const id of ids) {
    const country = countryOf(readableText(column.dictionary, id));
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + (counts[id] as number) * weight);
  }
  return votes;
}

function addVotes(all: readonly Votes[]): Votes {
  const sum = new Map<string, number>();
  for (const votes of all) for (const [country, count] of votes) sum.set(country, (sum.get(country) ?? 0) + count);
  return sum;
}

function phoneCountry(text: string): string | undefined {
  if (!/^'?\s*(\+|00)/.test(text)) return undefined;
  const country = normalizePhone(text.replace(/^'/, ''), undefined).value?.country ?? '';
  return country === '' ? undefined : country;
}

function byPhones(columns: readonly Column[]): string | undefined {
  const national = columns.flatMap((column) => sampleValues(column, SAMPLE)).filter(isNational);
  return clearest(
    national,
    0.75,
    (text, country) => !LOOSE_PLANS.has(country) && normalizePhone(text, country).value?.isValid === true,
  );
}

/** Numbers of seven digits without a trunk zero are local ones, which plans of several countries take. */
function isNational(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return !/^\s*(\+|00)/.test(text) && digits.length >= (digits.startsWith('0') ? 6 : 8);
}

/** Counted by rows: each typing error is a value of its own, but few rows have one. */
function byRegions(columns: readonly Column[]): string | undefined {
  const rows = columns.flatMap((column) => {
    const counts = countValues(column);
    return Array.from(counts, (count, id) => ({ count, text: readableText(column.dictionary, id) }));
  });
  const most = rows.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, SAMPLE);
  const total = Math.max(1, ...most.map(({ count }) => count));
  const sample = most.flatMap(({ count, text }) => new Array<string>(Math.round((100 * count) / total)).fill(text));
  return clearest(sample, 0.75, (text, country) => regionCode(text, country) !== null);
}

function byPostcodes(columns: readonly Column[]): string | undefined {
  const values = columns.flatMap((column) => sampleValues(column, SAMPLE));
  if (values.length < FEWEST) return undefined;
  return POSTCODES.find(([, form]) => values.filter((text) => form.test(text)).length >= 0.75 * values.length)?.[0];
}

/** The candidate that fits most values, when it fits enough of them and clearly more than any other. */
function clearest(
  values: readonly string[],
  least: number,
  fits: (text: string, country: string) => boolean,
): string | undefined {
  if (values.length < FEWEST) return undefined;
  const [best, second] = CANDIDATES.map((country) => ({
    country,
    share: values.filter((text) => fits(text, country)).length / values.length,
  })).sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= least && best.share >= (second?.share ?? 0) + 0.15
    ? best.country
    : undefined;
}
