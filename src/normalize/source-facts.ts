import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import { isRole } from '../model/role.ts';
import { valueText } from '../table/dictionary.ts';
import { type Column, columnFromStrings, type Table } from '../table/table.ts';
import { normalizeCountry } from './country.ts';

/** A column that is not in the file, and what it means. */
export interface DerivedColumn {
  readonly column: Column;
  readonly plan: ColumnPlan;
}

const STATED_SLOT = 9;

/** Consent that the source as a whole states, as a column of its own: the columns of the file may add to it. */
export function statedConsent(table: Table, plan: SourcePlan): DerivedColumn[] {
  return Object.entries(plan.consent ?? {}).flatMap(([role, state]): DerivedColumn[] => {
    if (!isRole(role) || state === undefined) return [];
    const name = `${role} of the source`;
    const column = columnFromStrings(name, new Array<string>(table.rows).fill(state));
    return [{ column, plan: { column: name, role, slot: STATED_SLOT } }];
  });
}

/** Top-level domains sold all over the world; they say nothing about a country. */
const WORLDWIDE = new Set(
  'ac ai am as bz cc cd ci co dj fm gg gl im io is la li ly me ms mu nu pm pn pw re rs sc sh st sx tk tl tm to tv vc vg vu ws yt'.split(
    ' ',
  ),
);

/** The country an e-mail address points to by its top-level domain: "a@web.de" → "DE", "a@x.co.uk" → "GB", "a@x.com" → undefined. */
export function emailCountry(text: string): string | undefined {
  const tld = /@[^@\s]+\.([a-z]{2})[>\s]*$/i.exec(text)?.[1]?.toLowerCase();
  if (tld === undefined || tld === 'eu' || WORLDWIDE.has(tld)) return undefined;
  return normalizeCountry(tld).value ?? undefined;
}

/** Per row of a source the country its first e-mail address points to. */
export function rowCountries(table: Table, plan: SourcePlan): (row: number) => string | undefined {
  const names = plan.columns.filter(({ role }) => role === 'email').map(({ column }) => column);
  const column = table.columns.find(({ name }) => name === names[0]);
  if (column === undefined) return () => undefined;
  const known = Array.from({ length: column.dictionary.size }, (_, id) =>
    emailCountry(valueText(column.dictionary, id)),
  );
  return (row) => known[column.ids[row] as number];
}
