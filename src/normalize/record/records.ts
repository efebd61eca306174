import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import type { Role } from '../../model/role.ts';
import { DictionaryBuilder, valueHashes, valueText } from '../../table/dictionary.ts';
import { columnKinds, groupOf, kindId } from '../../table/kinds.ts';
import type { IssueCount, RecordField, RecordSet } from '../../table/records.ts';
import { type Column, emptyIds, type Table } from '../../table/table.ts';
import { ValueReader } from '../../table/value-reader.ts';
import { standings } from '../name/stand-in-rows.ts';
import { canonicalOrder, permuteColumn, reorderColumn, rowFingerprints } from './canonical-order.ts';
import { carriedColumns } from './carried.ts';
import { numberFacts, type RowFacts } from './cases.ts';
import { bareCell } from './cell.ts';
import { fillColumn, nameFact } from './fill-column.ts';
import { birthColumn, familyPrefixes, rowCountries, statedConsent } from './source-facts.ts';
import type { Target } from './target.ts';
import { Targets } from './targets.ts';
import { BY_COUNTRY, BY_KIND, BY_NAMES, TRANSFORMS } from './transforms.ts';
import { type PooledValues, ValuePool } from './value-pool.ts';

/** A customer source as read, and what its columns mean. */
export interface PlannedTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** Roles in the order in which they may fill a field: parts before wholes, so a whole only fills what parts left blank. */
const LATE: ReadonlySet<Role> = new Set(['full_name', 'address_full', 'street_2', 'street', 'po_box']);

function byPriority(columns: readonly ColumnPlan[]): ColumnPlan[] {
  const rank = (plan: ColumnPlan): number =>
    plan.role === 'country' ? 0 : plan.role === 'street' ? 2 : LATE.has(plan.role) ? 3 : 1;
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/**
 * Cleans every customer source into one record set, each normalizer running once per distinct value (and country).
 * Records come out in canonical order. Sources that hold no customers must not be passed.
 */
export function normalizeSources(sources: readonly PlannedTable[]): RecordSet {
  const count = sources.reduce((sum, source) => sum + source.table.rows, 0);
  const filler = new Filler(count, kindSlots(sources));
  for (const source of sources) filler.addSource(source);
  return filler.finish(sources);
}

/** Slot of each kind of identifier and unknown column, the same in every source. */
function kindSlots(sources: readonly PlannedTable[]): ReadonlyMap<string, number> {
  return new Map(
    (['identifier', 'attribute'] as const).flatMap((group) =>
      columnKinds(sources, group).map(({ id }, slot) => [`${group} ${id}`, slot] as const),
    ),
  );
}

class Filler {
  readonly #count: number;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #targets: Targets;
  readonly #issues = new Map<string, IssueCount>();
  readonly #sourceOf: Uint16Array;
  readonly #rowOf: Int32Array;
  #keys: ValuePool | undefined;
  readonly #keyIds: Int32Array;
  #start = 0;
  #source = 0;
  #mailCountry: (row: number) => string | undefined = () => undefined;
  #prefixesOf: (slot: number) => ReturnType<typeof familyPrefixes> = () => undefined;
  #standingsOf: (column: ColumnPlan) => ReturnType<typeof standings> = () => undefined;

  constructor(count: number, kinds: ReadonlyMap<string, number>) {
    this.#count = count;
    this.#kinds = kinds;
    this.#targets = new Targets(count);
    this.#sourceOf = new Uint16Array(count);
    this.#rowOf = new Int32Array(count);
    this.#keyIds = emptyIds(count);
  }

  addSource({ table, plan }: PlannedTable): void {
    this.#sourceOf.fill(this.#source, this.#start, this.#start + table.rows);
    this.#rowOf.set(table.recordNumbers.subarray(0, table.rows), this.#start);
    const birth = birthColumn(table, plan);
    const derived = [...(birth === undefined ? [] : [birth]), ...statedConsent(table, plan)];
    const columns = [...table.columns, ...derived.map((one) => one.column)];
    const planned = [...plan.columns, ...derived.map((one) => one.plan)];
    this.#mailCountry = rowCountries(table, plan);
    this.#prefixesOf = (slot) => familyPrefixes(table, plan, slot);
    this.#standingsOf = (column) => standings(table, plan, column);
    for (const columnPlan of byPriority(planned)) {
      const column = columns.find((candidate) => candidate.name === columnPlan.column);
      if (column === undefined) continue;
      if (columnPlan.role === 'source_key') this.#copyKeys(column, columnPlan);
      else this.#fillColumn(column, columnPlan, plan);
    }
    this.#start += table.rows;
    this.#source++;
  }

  #copyKeys(column: Column, plan: ColumnPlan): void {
    const { dictionary } = column;
    const pool = (this.#keys ??= new ValuePool(dictionary));
    const reader = new ValueReader(dictionary);
    const values = Int32Array.from({ length: dictionary.size }, (_, id) => {
      const text = reader.text(id);
      const bare = bareCell(text.trim().replace(/^'/, ''), plan);
      return bare === text ? pool.keep(dictionary, id) : pool.add(bare);
    });
    column.ids.forEach((id, row) => {
      if (id >= 0) this.#keyIds[this.#start + row] = values[id] as number;
    });
  }

  #fillColumn(column: Column, columnPlan: ColumnPlan, plan: SourcePlan): void {
    if (TRANSFORMS[columnPlan.role] === undefined) return;
    const facts = this.#factsFor(columnPlan, plan, column.ids.length);
    const slot = this.#kinds.get(`${groupOf(columnPlan)} ${kindId(columnPlan)}`) ?? columnPlan.slot;
    const issues = fillColumn({ column, columnPlan, plan, facts, slot, start: this.#start }, this.#targets);
    const { source } = plan;
    for (const [code, rows] of issues)
      this.#issues.set(`${source} ${columnPlan.column} ${code}`, {
        ...{ code, source, column: columnPlan.column },
        ...{ rows: rows.length, at: rows },
      });
  }

  /** What the rows of a source say about the cells of a column: their country, whether they are people, particles of the name. */
  #factsFor(columnPlan: ColumnPlan, plan: SourcePlan, rows: number): RowFacts {
    const { role, slot } = columnPlan;
    if (BY_COUNTRY.has(role)) return numberFacts(rows, this.#countryOf(slot, plan));
    if (BY_NAMES.has(role)) return this.#nameFacts(columnPlan, rows);
    if (!BY_KIND.has(role)) return { names: [plan.country], numbers: null };
    const kinds = plan.columns.some((column) => column.role === 'entity_kind')
      ? this.#targets.find('kind', 0)
      : undefined;
    if (kinds === undefined) return { names: [undefined], numbers: null };
    const start = this.#start;
    return numberFacts(rows, (row) => {
      const value = kinds.ids[start + row] as number;
      return value < 0 ? undefined : kinds.pool.text(value);
    });
  }

  #nameFacts(columnPlan: ColumnPlan, rows: number): RowFacts {
    const prefixOf = columnPlan.role === 'family_name' ? this.#prefixesOf(columnPlan.slot) : undefined;
    const standingOf = this.#standingsOf(columnPlan);
    if (prefixOf === undefined && standingOf === undefined) return { names: [undefined], numbers: null };
    return numberFacts(rows, (row) => nameFact(prefixOf?.(row), standingOf?.(row)));
  }

  /** Per row the clean country in the address slot, else the one its e-mail points to, else the source's default. */
  #countryOf(slot: number, plan: SourcePlan): (row: number) => string | undefined {
    const target = this.#targets.find('country', slot);
    const mail = this.#mailCountry;
    if (target === undefined) return (row) => mail(row) ?? plan.country;
    const start = this.#start;
    const codes: string[] = [];
    return (row) => {
      const value = target.ids[start + row] as number;
      if (value < 0) return mail(row) ?? plan.country;
      return (codes[value] ??= target.pool.text(value));
    };
  }

  finish(sources: readonly PlannedTable[]): RecordSet {
    const sorted = this.#targets.filled().sort((a, b) => (a.label < b.label ? -1 : 1));
    const pools = new Map([...new Set(sorted.map(({ pool }) => pool))].map((pool) => [pool, pool.build()]));
    const valuesOf = ({ pool }: Target): PooledValues => pools.get(pool) as PooledValues;
    const keys = this.#keyColumn();
    const order = canonicalOrder(
      sorted.map((target) => ({ ids: target.ids, hashes: valuesOf(target).hashes })),
      this.#count,
      this.#tieBreak(sources, keys),
    );
    const fields = sorted.map((target): RecordField => {
      const { name, slot, label, ids } = target;
      const clean = { name: label, ...reorderColumn({ ids, values: valuesOf(target) }, order) };
      const raw = target.raw === undefined ? undefined : permuteColumn(target.raw.build(name), order);
      return { name, slot, clean, ...(raw === undefined ? {} : { raw }) };
    });
    return {
      count: this.#count,
      sources: sources.map(({ plan }) => ({ name: plan.source, plan })),
      sourceOf: pickRows(this.#sourceOf, order),
      rowOf: pickRows(this.#rowOf, order),
      sourceKey: permuteColumn(keys, order),
      fields,
      carried: carriedColumns(sources, order),
      issues: [...this.#issues.values()].sort((a, b) =>
        `${a.source} ${a.column} ${a.code}` < `${b.source} ${b.column} ${b.code}` ? -1 : 1,
      ),
    };
  }

  /** Keys of the sources, equal ones with one number. */
  #keyColumn(): Column {
    const name = 'source_key';
    const ids = this.#keyIds;
    const pool = this.#keys;
    if (pool === undefined) return { name, ids, dictionary: new DictionaryBuilder().build() };
    const values = pool.build();
    if (values.added.size === 0) return { name, ids, dictionary: values.base };
    const rows = Int32Array.from({ length: ids.length }, (_, row) => row);
    return { name, ...reorderColumn({ ids, values }, rows) };
  }

  /** Records with the same clean fields: by source, key, then everything else their row holds; row numbers only for exact copies. */
  #tieBreak(sources: readonly PlannedTable[], keys: Column): (a: number, b: number) => number {
    const names = sources.map((source) => source.plan.source);
    const text = (record: number): string =>
      `${names[this.#sourceOf[record] as number]}:${valueText(keys.dictionary, keys.ids[record] as number)}`;
    let whole: { high: Uint32Array; low: Uint32Array } | undefined;
    return (a, b) => {
      const left = text(a);
      const right = text(b);
      if (left !== right) return left < right ? -1 : 1;
      whole ??= wholeRows(sources, this.#count);
      const byHigh = (whole.high[a] as number) - (whole.high[b] as number);
      const byLow = (whole.low[a] as number) - (whole.low[b] as number);
      return byHigh || byLow || (this.#rowOf[a] as number) - (this.#rowOf[b] as number);
    };
  }
}

/** Fingerprints of whole rows, columns without a role included; records in the order the sources bring them. */
function wholeRows(sources: readonly PlannedTable[], count: number): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  let start = 0;
  for (const { table } of sources) {
    const own = rowFingerprints(
      table.columns.map(({ ids, dictionary }) => ({ ids, hashes: valueHashes(dictionary) })),
      table.rows,
    );
    high.set(own.high, start);
    low.set(own.low, start);
    start += table.rows;
  }
  return { high, low };
}

/** Numbers of rows in a new order. */
function pickRows<T extends Uint16Array | Int32Array>(numbers: T, order: Int32Array): T {
  const picked = numbers.slice() as T;
  for (let at = 0; at < order.length; at++) picked[at] = numbers[order[at] as number] as number;
  return picked;
}
