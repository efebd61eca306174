import type { ColumnPlan } from '../model/plan.ts';
import type { Role, SourceKind } from '../model/role.ts';
import { hashBytes, valueText } from '../table/dictionary.ts';
import type { Column, Table } from '../table/table.ts';
import { pickIds } from './infer/samples.ts';

/** A source whose columns are guessed and whose links to other sources are still open. */
export interface Draft {
  readonly table: Table;
  readonly path: string;
  readonly kind: SourceKind;
  readonly columns: readonly ColumnPlan[];
}

export const IDENTITY: ReadonlySet<Role> = new Set([
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
const IDENTIFIERS: ReadonlySet<Role> = new Set(['national_id', 'tax_id', 'identifier', 'customer_id']);
const LINKABLE: ReadonlySet<Role> = new Set([
  'other',
  'attribute',
  'source_key',
  'customer_id',
  'identifier',
  'customer_ref',
]);

const FEWEST_VALUES = 3;
const SHARED = 0.5;
/** Rows with identity of their own follow a reference only when nearly all have one; the rest would be lost guests. */
const REFERS = 0.95;
const MOST_HASHES = 50_000;

/** The column of a table by its name. */
export function columnNamed(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`Column ${name} is not in ${table.source}.`);
  return column;
}

/** True when any column says who somebody is. */
export function hasIdentity(columns: readonly ColumnPlan[]): boolean {
  return columns.some((plan) => IDENTITY.has(plan.role));
}

/** Hashes of distinct values, the apostrophe before protected numbers aside; of huge columns every n-th hash, the same in all. */
class ValueHashes {
  readonly #step: number;
  readonly #known = new Map<Column, ReadonlySet<number>>();

  constructor(tables: readonly Table[]) {
    const most = Math.max(1, ...tables.flatMap((table) => table.columns.map((column) => column.dictionary.size)));
    this.#step = Math.ceil(most / MOST_HASHES);
  }

  of(table: Table, name: string): ReadonlySet<number> {
    const column = columnNamed(table, name);
    const known = this.#known.get(column) ?? this.#hash(column);
    this.#known.set(column, known);
    return known;
  }

  #hash({ dictionary: { bytes, offsets, size } }: Column): ReadonlySet<number> {
    const hashes = new Set<number>();
    for (let id = 0; id < size; id++) {
      const from = offsets[id] as number;
      const hash = hashBytes(bytes, bytes[from] === 0x27 ? from + 1 : from, offsets[id + 1] as number);
      if (hash % this.#step === 0) hashes.add(hash);
    }
    return hashes;
  }
}

function shared(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const hash of own) if (other.has(hash)) count++;
  return count;
}

/**
 * Finds how sources refer to each other. A column most of whose values are keys of another source refers to it, whatever
 * it is called; a reference that leads nowhere is an identifier; identifiers with the same values are of one kind.
 */
export function linkSources(given: readonly Draft[]): ColumnPlan[][] {
  const hashes = new ValueHashes(given.map((draft) => draft.table));
  const drafts = given.map((draft) => withReferredKey(draft, given, hashes));
  const keys = drafts.map(({ table, columns }) => {
    const key = columns.find((plan) => plan.role === 'source_key');
    return key === undefined ? new Set<number>() : hashes.of(table, key.column);
  });
  const linked = drafts.map((draft, at) => ({
    ...draft,
    columns: linkToKeys(
      draft,
      hashes,
      keys.filter((_, other) => other !== at),
    ),
  }));
  return alignKinds(linked, hashes);
}

/**
 * A customer number is the key of its source when nothing else is and orders, tickets or events refer to it, or when it is the
 * first column; unless another source of customers has the same numbers, between which they are evidence.
 */
function withReferredKey(draft: Draft, drafts: readonly Draft[], hashes: ValueHashes): Draft {
  const { table, columns, kind } = draft;
  if (kind !== 'customer' || columns.some(({ role }) => role === 'source_key')) return draft;
  const others = drafts.filter((other) => other !== draft);
  const refersTo = (own: ReadonlySet<number>, isAsked: (other: Draft) => boolean, roles: ReadonlySet<Role>): boolean =>
    others.filter(isAsked).some((other) =>
      other.columns.some(({ role, column }) => {
        const values = roles.has(role) ? hashes.of(other.table, column) : new Set<number>();
        return isCovered({ values, role }, own, Math.min(values.size, own.size));
      }),
    );
  const key = columns.find(({ role, column }) => {
    if (role !== 'identifier' && role !== 'customer_id') return false;
    const { ids, dictionary } = columnNamed(table, column);
    const isUnique = isFull({ ids }) && dictionary.size >= REFERS * ids.length;
    if (!isUnique) return false;
    const own = hashes.of(table, column);
    const isReferred = refersTo(own, (other) => other.kind !== 'customer', LINKABLE);
    const isFirst = column === columns[0]?.column;
    return (isReferred || isFirst) && !refersTo(own, (other) => other.kind === 'customer', IDENTIFIERS);
  });
  if (key === undefined) return draft;
  return { ...draft, columns: columns.map((plan) => (plan === key ? { ...plan, role: 'source_key' } : plan)) };
}

function linkToKeys(draft: Draft, hashes: ValueHashes, keys: readonly ReadonlySet<number>[]): ColumnPlan[] {
  const { table, columns, kind } = draft;
  const isPerson = hasIdentity(columns);
  // Where orders have numbers of their own, a unique customer number is a reference all the same.
  const isNumbered = columns.some((plan) => plan.role === 'order_id' || plan.role === 'ticket_id');
  const isReference = ({ column, role }: ColumnPlan): boolean => {
    if (!LINKABLE.has(role)) return false;
    if (isPerson && role !== 'customer_ref') {
      if (kind === 'customer' || role === 'other' || role === 'attribute' || (role === 'source_key' && !isNumbered))
        return false;
      if (!refersOftenEnough(draft, column) || !isSparse(table, column)) return false;
    }
    const values = hashes.of(table, column);
    return keys.some((other) => other.size > 0 && isCovered({ values, role }, other, values.size));
  };
  const reference =
    columns.find((plan) => plan.role === 'customer_ref' && isReference(plan)) ?? columns.find(isReference);
  return columns.map((plan): ColumnPlan => {
    if (plan === reference) return { ...plan, role: 'customer_ref' };
    return plan.role === 'customer_ref' && (isPerson || reference !== undefined)
      ? { ...plan, role: 'customer_id' }
      : plan;
  });
}

/** Roles that a header gives: they say by themselves that a column names customers. */
const NAMED: ReadonlySet<Role> = new Set(['customer_ref', 'customer_id', 'source_key', 'identifier']);

/**
 * True when the values of a column are keys of another source: half of them, of at least three. Of fewer, as in the export of one
 * night, all must be, and the header must say that it names customers.
 */
function isCovered(
  { values, role }: { readonly values: ReadonlySet<number>; readonly role: Role },
  keys: ReadonlySet<number>,
  of: number,
): boolean {
  if (values.size >= FEWEST_VALUES) return shared(values, keys) >= SHARED * of;
  return values.size > 0 && NAMED.has(role) && shared(values, keys) === values.size;
}

/**
 * True when nearly all rows that say who somebody is have the reference: the rest would be lost. In orders a sale to nobody known
 * needs none.
 */
function refersOftenEnough({ table, columns, kind }: Draft, name: string): boolean {
  const column = columnNamed(table, name);
  if (kind === 'customer') return isFull(column);
  const telling = columns.filter(({ role }) => IDENTITY.has(role)).map((plan) => columnNamed(table, plan.column));
  let [people, referring] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!telling.some(({ ids }) => (ids[row] as number) >= 0)) continue;
    people++;
    if ((column.ids[row] as number) >= 0) referring++;
  }
  return people > 0 && referring >= REFERS * people;
}

function isFull({ ids }: Pick<Column, 'ids'>): boolean {
  return ids.filter((id) => id >= 0).length >= REFERS * ids.length;
}

/** False for counters: 1, 2, 3 … in two files are not the same things. */
function isSparse(table: Table, name: string): boolean {
  const column = columnNamed(table, name);
  const ids = pickIds(column, MOST_HASHES);
  const numbers = ids
    .map((id) => valueText(column.dictionary, id).replace(/^'/, '').trim())
    .filter((text) => /^\d{1,15}$/.test(text))
    .map(Number);
  if (numbers.length < 0.9 * ids.length) return true;
  const [least, most] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return ids.length > 0 && most - least > 4 * column.dictionary.size;
}

/** Gives identifier columns of different sources the same kind where half of the smaller one's values are in the other. */
function alignKinds(drafts: readonly Draft[], hashes: ValueHashes): ColumnPlan[][] {
  const columns = drafts.flatMap(({ table, columns: plans }, draft) =>
    plans
      .filter((plan) => IDENTIFIERS.has(plan.role) && isSparse(table, plan.column))
      .map((plan) => ({ draft, plan, hashes: hashes.of(table, plan.column) })),
  );
  const kindOf = new Map<ColumnPlan, string>();
  columns.forEach((one, at) => {
    for (const other of columns.slice(0, at)) {
      const smaller = Math.min(one.hashes.size, other.hashes.size);
      if (other.draft === one.draft || smaller < FEWEST_VALUES) continue;
      if (shared(one.hashes, other.hashes) < SHARED * smaller) continue;
      const kind = kindOf.get(other.plan) ?? other.plan.kind ?? other.plan.column;
      kindOf.set(other.plan, kind);
      if (!kindOf.has(one.plan)) kindOf.set(one.plan, kind);
    }
  });
  return drafts.map(({ columns: plans }) =>
    plans.map((plan) => {
      const kind = kindOf.get(plan);
      // Columns of one name are of one kind without saying so.
      return kind === undefined || plainName(kind) === plainName(plan.column) ? plan : { ...plan, kind };
    }),
  );
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
