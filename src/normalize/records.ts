import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { type Dictionary, DictionaryBuilder, valueText } from '../table/dictionary.ts';
import type { FieldName, IssueCount, RecordField, RecordSet } from '../table/records.ts';
import { type Column, emptyIds, type Table } from '../table/table.ts';
import { canonicalOrder, permuteColumn, reorderColumn, rowFingerprints } from './canonical-order.ts';
import { bareCell, readCell } from './cell.ts';
import { CellMemory, ValueReader } from './cell-memory.ts';
import { birthColumn, rowCountries, statedConsent } from './source-facts.ts';
import { Target } from './target.ts';
import { BY_COUNTRY, TRANSFORMS } from './transforms.ts';
import type { Yield } from './yield.ts';

/** A customer source as read, and what its columns mean. */
export interface PlannedTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** Roles in the order in which they may fill a field: parts before wholes, so a whole only fills what parts left blank. */
const LATE: ReadonlySet<Role> = new Set(['full_name', 'address_full', 'street_2', 'street']);

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
  const filler = new Filler(count, identifierKinds(sources));
  for (const source of sources) filler.addSource(source);
  return filler.finish(sources);
}

/** Slot of each kind of identifier and unknown column, the same in every source: numbered by name. */
function identifierKinds(sources: readonly PlannedTable[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const group of [isIdentifier, (role: Role) => role === 'attribute']) {
    const names = new Set(sources.flatMap(({ plan }) => plan.columns.filter((c) => group(c.role)).map(kindOf)));
    for (const [slot, name] of [...names].sort().entries()) kinds.set(name, slot);
  }
  return kinds;
}

function isIdentifier(role: Role): boolean {
  return role === 'national_id' || role === 'tax_id' || role === 'identifier' || role === 'customer_id';
}

function kindOf(plan: ColumnPlan): string {
  return `${plan.role === 'attribute' ? 'attribute' : 'identifier'} ${(plan.kind ?? plan.column).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}

type Push = (target: number, value: number) => void;

class Filler {
  readonly #count: number;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #targets: Target[] = [];
  readonly #targetIndex = new Map<FieldName, (number | undefined)[]>();
  readonly #issues = new Map<string, IssueCount>();
  readonly #sourceOf: Uint16Array;
  readonly #rowOf: Int32Array;
  readonly #keys = new DictionaryBuilder();
  readonly #keyIds: Int32Array;
  #start = 0;
  #source = 0;
  #mailCountry: (row: number) => string | undefined = () => undefined;

  constructor(count: number, kinds: ReadonlyMap<string, number>) {
    this.#count = count;
    this.#kinds = kinds;
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
    const ids = Array.from({ length: column.dictionary.size }, (_, id) =>
      this.#keys.addString(bareCell(valueText(column.dictionary, id).trim().replace(/^'/, ''), plan)),
    );
    column.ids.forEach((id, row) => {
      if (id >= 0) this.#keyIds[this.#start + row] = ids[id] as number;
    });
  }

  #fillColumn(column: Column, columnPlan: ColumnPlan, plan: SourcePlan): void {
    if (TRANSFORMS[columnPlan.role] === undefined) return;
    const slot = this.#kinds.get(kindOf(columnPlan)) ?? columnPlan.slot;
    const country = BY_COUNTRY.has(columnPlan.role) ? this.#countryOf(columnPlan.slot, plan) : () => plan.country;
    const { ids, dictionary } = column;
    const memory = new CellMemory(dictionary.size);
    const reader = new ValueReader(dictionary);
    const inverse = columnPlan.inverse ?? false;
    const place = { slot, like: dictionary };
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row] as number;
      if (id < 0) continue;
      const own = country(this.#start + row);
      let entry = memory.find(id, own);
      if (entry === 0) {
        const found = readCell(reader.text(id), columnPlan, { plan, country: own, inverse });
        entry = memory.open(id, own, found.issue);
        this.#store(found, place, (target, value) => memory.push(entry, target, value));
      }
      this.#put(memory, entry, { record: this.#start + row, dictionary, id });
      memory.countRow(entry);
    }
    const { source } = plan;
    for (const { code, rows } of memory.issues())
      this.#issues.set(`${source} ${columnPlan.column} ${code}`, { code, source, column: columnPlan.column, rows });
  }

  #store({ values }: Yield, { slot, like }: { slot: number; like: Dictionary }, push: Push): void {
    for (const [field, text, offset] of values) {
      if (text === '') continue;
      const target = this.#targetOf(field, KINDLESS.has(field) ? 0 : slot + (offset ?? 0), like);
      push(target, (this.#targets[target] as Target).builder.addString(text));
    }
  }

  #targetOf(field: FieldName, slot: number, like: Dictionary): number {
    let slots = this.#targetIndex.get(field);
    if (slots === undefined) this.#targetIndex.set(field, (slots = []));
    let index = slots[slot];
    if (index === undefined) {
      slots[slot] = index = this.#targets.length;
      this.#targets.push(new Target({ name: field, slot }, this.#count, like));
    }
    return index;
  }

  #put(memory: CellMemory, entry: number, from: { record: number; dictionary: Dictionary; id: number }): void {
    const count = memory.count(entry);
    for (let k = 0; k < count; k++) {
      const target = this.#targets[memory.target(entry, k)] as Target;
      if ((target.ids[from.record] as number) >= 0) continue;
      target.ids[from.record] = memory.value(entry, k);
      target.raw?.put(from.record, from.dictionary, from.id);
    }
  }

  /** The clean country of a record in the address slot, else the one its e-mail points to, else the source's default. */
  #countryOf(slot: number, plan: SourcePlan): (record: number) => string | undefined {
    const slots = this.#targetIndex.get('country');
    const index = slots?.[slot] ?? slots?.[0];
    const other = (record: number): string | undefined => this.#mailCountry(record - this.#start) ?? plan.country;
    if (index === undefined) return other;
    const target = this.#targets[index] as Target;
    const codes: string[] = [];
    const dictionary = target.builder.build();
    for (let id = 0; id < dictionary.size; id++) codes.push(valueText(dictionary, id));
    return (record) => codes[target.ids[record] as number] ?? other(record);
  }

  finish(sources: readonly PlannedTable[]): RecordSet {
    const columns = this.#targets.map((target) => target.column());
    const sorted = columns
      .map((_, at) => at)
      .sort((a, b) => ((columns[a] as Column).name < (columns[b] as Column).name ? -1 : 1));
    const keys: Column = { name: 'source_key', ids: this.#keyIds, dictionary: this.#keys.build() };
    const order = canonicalOrder(
      sorted.map((at) => columns[at] as Column),
      this.#count,
      this.#tieBreak(sources, keys),
    );
    const fields = sorted.map((at): RecordField => {
      const target = this.#targets[at] as Target;
      const clean = reorderColumn(columns[at] as Column, order);
      const raw = target.raw === undefined ? undefined : permuteColumn(target.raw.build(target.name), order);
      return { name: target.name, slot: target.slot, clean, ...(raw === undefined ? {} : { raw }) };
    });
    return {
      count: this.#count,
      sources: sources.map(({ plan }) => ({ name: plan.source, plan })),
      sourceOf: pickRows(this.#sourceOf, order),
      rowOf: pickRows(this.#rowOf, order),
      sourceKey: reorderColumn(keys, order),
      fields,
      issues: [...this.#issues.values()].sort((a, b) =>
        `${a.source} ${a.column} ${a.code}` < `${b.source} ${b.column} ${b.code}` ? -1 : 1,
      ),
    };
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
    const own = rowFingerprints(table.columns, table.rows);
    high.set(own.high, start);
    low.set(own.low, start);
    start += table.rows;
  }
  return { high, low };
}

/** Fields that have one slot whatever column they come from. */
const KINDLESS: ReadonlySet<string> = new Set([
  'birth_date',
  'birth_key',
  'gender',
  'language',
  'created_at',
  'updated_at',
]);

/** Numbers of rows in a new order. */
function pickRows<T extends Uint16Array | Int32Array>(numbers: T, order: Int32Array): T {
  const picked = numbers.slice() as T;
  for (let at = 0; at < order.length; at++) picked[at] = numbers[order[at] as number] as number;
  return picked;
}
