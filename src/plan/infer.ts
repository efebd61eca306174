import type { ColumnPlan, Plan, SourcePlan } from '../model/plan.ts';
import type { Role, SourceKind } from '../model/role.ts';
import { detectDateOrder } from '../normalize/date.ts';
import { hashBytes } from '../table/dictionary.ts';
import type { Column, Table } from '../table/table.ts';
import { guessColumn } from './column-role.ts';
import { inferCountry } from './country.ts';
import { columnEvidence, type Evidence, sampleValues } from './evidence.ts';
import { headerWords } from './header.ts';
import { assignSlots, type Guessed } from './slots.ts';

export const DEFAULT_MATCH: Plan['match'] = { precision: 0.99, pairBudget: 0, ignore: [] };

/** A table and where it came from. */
export interface SourceTable {
  readonly table: Table;
  readonly path: string;
}

const IDENTITY: ReadonlySet<Role> = new Set([
  'given_name',
  'family_name',
  'full_name',
  'native_name',
  'email',
  'phone',
  'company',
  'national_id',
  'handle',
  'street',
  'address_full',
]);
const ORDER: ReadonlySet<Role> = new Set(['order_id', 'amount', 'product', 'order_date', 'quantity']);

/** The plan for sources nobody described: roles from headers and values, keys, countries, date orders. */
export function inferPlan(sources: readonly SourceTable[]): Plan {
  const drafts = sources.map(({ table, path }) => ({ table, path, columns: guessColumns(table) }));
  const keys = drafts.map(({ table, columns }) => keyHashes(table, columns));
  const plans = drafts.map(({ table, path, columns }, at): SourcePlan => {
    const linked = linkToKeys(
      table,
      columns,
      keys.filter((_, other) => other !== at),
    );
    const country = inferCountry(table, linked);
    const dateOrder = inferDateOrder(table, linked);
    return {
      source: table.source,
      path,
      kind: kindOf(linked, table),
      columns: linked,
      trust: 1,
      ...(country === undefined ? {} : { country }),
      ...(dateOrder === null ? {} : { dateOrder }),
    };
  });
  return { version: 1, sources: plans, match: DEFAULT_MATCH };
}

function guessColumns(table: Table): ColumnPlan[] {
  const evidence = table.columns.map(columnEvidence);
  const guesses = table.columns.map(
    (column, at): Guessed => ({ column: column.name, ...guessColumn(column.name, evidence[at] as Evidence) }),
  );
  return assignSlots(chooseKey(splitBirthDate(guesses), evidence));
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

function keyHashes(table: Table, columns: readonly ColumnPlan[]): ReadonlySet<number> {
  const key = columns.find((plan) => plan.role === 'source_key');
  return key === undefined ? new Set() : hashesOf(columnNamed(table, key.column));
}

function hashesOf(column: Column): Set<number> {
  const { bytes, offsets, size } = column.dictionary;
  const hashes = new Set<number>();
  for (let id = 0; id < size; id++) hashes.add(hashBytes(bytes, offsets[id] as number, offsets[id + 1] as number));
  return hashes;
}

/** A column most of whose values are keys of another source refers to it, whatever it is called. */
function linkToKeys(table: Table, columns: readonly ColumnPlan[], keys: readonly ReadonlySet<number>[]): ColumnPlan[] {
  if (columns.some((plan) => plan.role === 'email' || plan.role === 'phone')) return [...columns];
  let isLinked = false;
  return columns.map((plan) => {
    if (isLinked || !['other', 'source_key', 'customer_id', 'identifier', 'customer_ref'].includes(plan.role))
      return plan;
    const own = hashesOf(columnNamed(table, plan.column));
    if (own.size < 3) return plan;
    const isReference = keys.some((other) => other.size > 0 && overlap(own, other) >= 0.5);
    if (!isReference || hasIdentity(columns)) return plan;
    isLinked = true;
    return { ...plan, role: 'customer_ref' };
  });
}

function overlap(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of own) if (other.has(hash)) shared++;
  return shared / own.size;
}

function hasIdentity(columns: readonly ColumnPlan[]): boolean {
  return columns.some((plan) => IDENTITY.has(plan.role));
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

function kindOf(columns: readonly ColumnPlan[], table: Table): SourceKind {
  const roles = new Set(columns.map((plan) => plan.role));
  const isAboutTickets = table.columns.some((column) => headerWords(column.name).includes('ticket'));
  if (roles.has('ticket_id') || isAboutTickets) return 'ticket';
  const orderRoles = [...ORDER].filter((role) => roles.has(role)).length;
  if (orderRoles >= 2 || (orderRoles === 1 && !hasIdentity(columns))) return 'order';
  return hasIdentity(columns) || !roles.has('customer_ref') ? 'customer' : 'event';
}

function inferDateOrder(table: Table, columns: readonly ColumnPlan[]) {
  const dates = columns.filter((plan) =>
    ['birth_date', 'created_at', 'updated_at', 'order_date', 'event_date'].includes(plan.role),
  );
  const ordered = dates.filter((plan) => plan.role === 'birth_date').concat(dates);
  for (const plan of ordered) {
    const found = detectDateOrder(sampleValues(columnNamed(table, plan.column), 5000));
    if (found.order !== null && !found.ambiguous) return found.order;
  }
  return null;
}

function columnNamed(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`Column ${name} is not in ${table.source}.`);
  return column;
}
