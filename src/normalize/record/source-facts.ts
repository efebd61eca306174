import type { PartyKind } from '../../model/clean.ts';
import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import { isRole, type Role } from '../../model/role.ts';
import { STATED } from '../../table/consent-slots.ts';
import { type Column, columnFromStrings, type Table } from '../../table/table.ts';
import { remember } from '../../text/remember.ts';
import { normalizeCountry } from '../address/country.ts';
import { monthNumber } from '../date/written.ts';
import { normalizeEntityKind } from '../name/entity-kind.ts';
import { cleanFamilyPrefix } from '../name/family-prefix.ts';
import { readableText } from '../text/longest-cell.ts';
import { bareCell, repairCell } from './cell.ts';

/** A column that is not in the file, and what it means. */
export interface DerivedColumn {
  readonly column: Column;
  readonly plan: ColumnPlan;
}

/** Consent that the source as a whole states, as a column of its own: the columns of the file may add to it. */
export function statedConsent(table: Table, plan: SourcePlan): DerivedColumn[] {
  return Object.entries(plan.consent ?? {}).flatMap(([role, state]): DerivedColumn[] => {
    if (!isRole(role) || state === undefined) return [];
    const name = `${role} of the source`;
    const column = columnFromStrings(name, new Array<string>(table.rows).fill(state));
    return [{ column, plan: { column: name, role, slot: STATED } }];
  });
}

/** Top-level domains sold all over the world; they say nothing about a country. */
const WORLDWIDE = new Set(
  'ac ai am as bz cc cd ci co dj fm gg gl im io is la li ly me ms mu nu pm pn pw re rs sc sh st sx tk tl tm to tv vc vg vu ws yt'.split(
    ' ',
  ),
);

const countryOfDomain = remember((tld) => normalizeCountry(tld).value);

/** The country an e-mail address points to by its top-level domain: "a@web.de" → "DE", "a@x.co.uk" → "GB", "a@x.com" → undefined. */
export function emailCountry(text: string): string | undefined {
  const tld = /@[^@\s]+\.([a-z]{2})[>\s]*$/i.exec(text)?.[1]?.toLowerCase();
  if (tld === undefined || tld === 'eu' || WORLDWIDE.has(tld)) return undefined;
  return countryOfDomain(tld) ?? undefined;
}

/** Per row of a source the country its first e-mail address points to. */
export function rowCountries(table: Table, plan: SourcePlan): (row: number) => string | undefined {
  const names = plan.columns.filter(({ role }) => role === 'email').map(({ column }) => column);
  const column = table.columns.find(({ name }) => name === names[0]);
  if (column === undefined) return () => undefined;
  const { bytes, offsets, size } = column.dictionary;
  const known: (string | undefined)[] = [];
  for (let id = 0; id < size; id++) {
    const isLikely = mayEndInCountry(bytes, offsets[id] as number, offsets[id + 1] as number);
    known.push(isLikely ? emailCountry(readableText(column.dictionary, id)) : undefined);
  }
  return (row) => known[column.ids[row] as number];
}

/** Per row of a source the clean particles ("van der") of a family name; undefined when no column of its slot holds any. */
export function familyPrefixes(
  table: Table,
  plan: SourcePlan,
  slot: number,
): ((row: number) => string | undefined) | undefined {
  const own = plan.columns.find((one) => one.role === 'family_prefix' && one.slot === slot);
  const column = table.columns.find(({ name }) => name === own?.column);
  if (own === undefined || column === undefined) return undefined;
  const known = Array.from({ length: column.dictionary.size }, (_, id) => {
    const text = readableText(column.dictionary, id);
    return cleanFamilyPrefix(bareCell(repairCell(text) ?? text, own)).value ?? undefined;
  });
  return (row) => known[column.ids[row] as number];
}

/** Per row of a source what its columns of kinds say it is, the first that says anything; undefined where none does. */
export function statedKinds(table: Table, plan: SourcePlan): (row: number) => PartyKind | undefined {
  const columns = plan.columns.flatMap((own) => {
    const column = own.role === 'entity_kind' ? table.columns.find(({ name }) => name === own.column) : undefined;
    if (column === undefined) return [];
    const known = Array.from({ length: column.dictionary.size }, (_, id) => {
      const text = readableText(column.dictionary, id);
      return normalizeEntityKind(bareCell(repairCell(text) ?? text, own), own.yes).value ?? undefined;
    });
    return [(row: number) => known[column.ids[row] as number]];
  });
  return (row) => {
    for (const kindOf of columns) {
      const kind = kindOf(row);
      if (kind !== undefined) return kind;
    }
    return undefined;
  };
}

/** Per row of a source the country of an address slot: as its column says, else its e-mail address, else the source. */
export function cellCountries(table: Table, plan: SourcePlan, slot: number): (row: number) => string | undefined {
  const planned = plan.columns.filter(({ role }) => role === 'country');
  const own = planned.find((one) => one.slot === slot) ?? planned.find((one) => one.slot === 0);
  const column = table.columns.find(({ name }) => name === own?.column);
  const mail = rowCountries(table, plan);
  const known: (string | null)[] = [];
  for (let id = 0; id < (column?.dictionary.size ?? 0); id++)
    known.push(column === undefined ? null : normalizeCountry(readableText(column.dictionary, id)).value);
  return (row) => known[column?.ids[row] ?? -1] ?? mail(row) ?? plan.country;
}

/** False when the bytes surely do not end in a dot and two letters; most addresses end in three. */
function mayEndInCountry(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && ((bytes[last] as number) <= 32 || bytes[last] === 62)) last--;
  return last - 2 < start || (bytes[last] as number) >= 128 || bytes[last - 2] === 46;
}

/** Per row the number its cell begins with, else the one its word stands for; 0 for neither. Once per distinct value. */
function numbersOf({ dictionary, ids }: Column, wordNumber?: (text: string) => number): (row: number) => number {
  const known = Array.from({ length: dictionary.size }, (_, id) => {
    const text = readableText(dictionary, id);
    return Number.parseInt(text, 10) || (wordNumber?.(text) ?? 0);
  });
  return (row) => known[ids[row] as number] ?? 0;
}

/** Day, month and year columns joined into one birth date column, year first; '00' for a missing part. */
export function birthColumn(table: Table, plan: SourcePlan): DerivedColumn | undefined {
  const part = (role: Role): Column | undefined => {
    const own = plan.columns.find((candidate) => candidate.role === role);
    return own === undefined ? undefined : table.columns.find((column) => column.name === own.column);
  };
  const [year, month, day] = [part('birth_year'), part('birth_month'), part('birth_day')];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [yearOf, monthOf, dayOf] = [numbersOf(year), numbersOf(month, monthNumber), numbersOf(day)];
  const values = Array.from({ length: table.rows }, (_, row) => {
    const [y, m, d] = [yearOf(row), monthOf(row), dayOf(row)];
    return y < 1000 ? null : `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  });
  return {
    column: columnFromStrings('birth date', values),
    plan: { column: 'birth date', role: 'birth_date', slot: 0 },
  };
}
