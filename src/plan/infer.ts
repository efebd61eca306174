import type { ColumnPlan, Plan, SourcePlan } from '../model/plan.ts';
import type { Role, SourceKind } from '../model/role.ts';
import type { Table } from '../table/table.ts';
import { consentOfFile, presetColumns } from './apply-preset.ts';
import { guessColumn } from './column-role.ts';
import { inferCountry } from './country.ts';
import { withDateOrders } from './date-orders.ts';
import { clearPreset } from './detect.ts';
import { columnEvidence, type Evidence } from './evidence.ts';
import { decidePrefixes, withoutLonePrefixes } from './family-prefixes.ts';
import { headerWords } from './header.ts';
import { type Draft, hasIdentity, linkSources } from './keys.ts';
import type { Preset } from './presets/preset.ts';
import { assignSlots, type Guessed } from './slots.ts';
import { guessByValues } from './value-roles.ts';

export const DEFAULT_MATCH: Plan['match'] = { precision: 0.99, pairBudget: 0, ignore: [] };

/** A table and where it came from. */
export interface SourceTable {
  readonly table: Table;
  readonly path: string;
}

const ORDER: ReadonlySet<Role> = new Set(['order_id', 'amount', 'product', 'order_date', 'quantity']);

interface SourceDraft extends Draft {
  readonly preset: Preset | undefined;
}

/** The plan for sources nobody described: a known export's preset, else roles from headers and values; keys, countries, date orders. */
export function inferPlan(sources: readonly SourceTable[]): Plan {
  const drafts = sources.map(draftSource);
  const linked = linkSources(drafts);
  const plans = drafts.map((draft, at) => finishSource(draft, linked[at] ?? []));
  return { version: 1, sources: plans, match: DEFAULT_MATCH };
}

function draftSource({ table, path }: SourceTable): SourceDraft {
  const preset = clearPreset(table.columns.map((column) => column.name))?.preset;
  const columns = preset === undefined ? guessColumns(table) : withPreset(table, preset);
  return { table, path, preset, columns, kind: preset?.kind ?? kindOf(columns, table) };
}

function finishSource({ table, path, preset }: SourceDraft, linked: readonly ColumnPlan[]): SourcePlan {
  const country = inferCountry(table, linked);
  const consent = preset === undefined ? undefined : consentOfFile(preset, path);
  return {
    source: table.source,
    path,
    kind: preset?.kind ?? kindOf(linked, table),
    ...withDateOrders(table, linked, preset?.dateOrder),
    trust: 1,
    ...(country === undefined ? {} : { country }),
    ...(consent === undefined ? {} : { consent }),
    ...(preset?.isDistinct === true ? { distinct: true } : {}),
    ...(preset === undefined ? {} : { preset: preset.id }),
  };
}

function guessColumns(table: Table): ColumnPlan[] {
  const evidence = table.columns.map(columnEvidence);
  const guesses = table.columns.map(
    (column, at): Guessed => ({ column: column.name, ...guessColumn(column.name, evidence[at] as Evidence) }),
  );
  const decided = splitBirthDate(guessByValues(table, decidePrefixes(table, guesses), evidence));
  return withoutLonePrefixes(assignSlots(chooseKey(decided, evidence)));
}

/** What the preset says; columns it does not know are guessed and take the slots that are left. */
function withPreset(table: Table, preset: Preset): ColumnPlan[] {
  const named = presetColumns(preset, table);
  const known = named.flatMap((plan, at) => (plan === undefined ? [] : [keyOrReference(plan, table, at)]));
  const guesses = table.columns.flatMap((column, at): Guessed[] =>
    named[at] === undefined ? [{ column: column.name, ...guessColumn(column.name, columnEvidence(column)) }] : [],
  );
  const extra = assignSlots(splitBirthDate(decidePrefixes(table, guesses)).map(withoutKey), known);
  return withoutLonePrefixes(named.map((plan) => (plan === undefined ? extra.shift() : known.shift()) as ColumnPlan));
}

/** A key that comes twice is no key of rows, but still tells customers apart. */
function keyOrReference(plan: ColumnPlan, table: Table, at: number): ColumnPlan {
  const column = table.columns[at];
  if (plan.role !== 'source_key' || column === undefined) return plan;
  let filled = 0;
  for (const id of column.ids) if (id >= 0) filled++;
  const isKey = column.dictionary.size >= filled * 0.98 && filled >= table.rows * 0.5;
  return isKey ? plan : { ...plan, role: 'customer_id' };
}

function withoutKey(guess: Guessed): Guessed {
  return guess.role === 'source_key' ? { ...guess, role: 'customer_id' } : guess;
}

/** Day, month and year columns are a birth date only together; alone they are left as they are. */
function splitBirthDate(guesses: readonly Guessed[]): Guessed[] {
  const roles = new Set(guesses.map((guess) => guess.role));
  const hasDayAndMonth = roles.has('birth_day') && roles.has('birth_month');
  const isYear = (guess: Guessed): boolean => guess.role === 'birth_year' || /^(birth)?_?year$/i.test(guess.column);
  const isBirth = hasDayAndMonth && guesses.some(isYear);
  return guesses.map((guess) => {
    if (isBirth && isYear(guess)) return { ...guess, role: 'birth_year' };
    if (!isBirth && (guess.role === 'birth_day' || guess.role === 'birth_month')) return { ...guess, role: 'other' };
    return guess;
  });
}

/** One source key at most: the first unique column whose header says so, else a first column of unique codes. */
function chooseKey(guesses: readonly Guessed[], evidence: readonly Evidence[]): Guessed[] {
  let key = guesses.findIndex((guess) => guess.role === 'source_key');
  const first = evidence[0];
  if (
    key < 0 &&
    first !== undefined &&
    guesses[0]?.role === 'other' &&
    first.distinct === first.rows &&
    first.code + first.number >= 0.95
  )
    key = 0;
  return guesses.map((guess, at) => {
    if (at === key) return { ...guess, role: 'source_key' };
    return guess.role === 'source_key' ? { ...guess, role: 'customer_id' } : guess;
  });
}

/**
 * True when the rows of a source are records of customers: a customer source always, another one (guest orders, tickets)
 * when it says who the customer is and not merely refers to one.
 */
export function holdsCustomers(plan: SourcePlan): boolean {
  return (
    plan.kind === 'customer' ||
    (hasIdentity(plan.columns) && !plan.columns.some((column) => column.role === 'customer_ref'))
  );
}

/** Headers of ticket exports; counts and dates of tickets stand in customer files too. */
const TICKET = /^ticket (?:id|number|no|type|status|subject|form)$|^(?:id|subject|status) of ticket$/;

function kindOf(columns: readonly ColumnPlan[], table: Table): SourceKind {
  const roles = new Set(columns.map((plan) => plan.role));
  const isAboutTickets = table.columns.some((column) => TICKET.test(headerWords(column.name).join(' ')));
  if (roles.has('ticket_id') || isAboutTickets) return 'ticket';
  const orderRoles = [...ORDER].filter((role) => roles.has(role)).length;
  if (orderRoles >= 2 || (orderRoles === 1 && !hasIdentity(columns))) return 'order';
  return hasIdentity(columns) || !roles.has('customer_ref') ? 'customer' : 'event';
}
