import type { IssueCode } from '../model/issue.ts';
import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { DictionaryBuilder, valueText } from '../table/dictionary.ts';
import { FIELDS, type FieldName, type IssueCount, type RecordField, type RecordSet } from '../table/records.ts';
import { type Column, columnFromStrings, emptyIds, type Table } from '../table/table.ts';
import { canonicalOrder, reorderColumn } from './canonical-order.ts';
import { bareCell, readCell } from './cell.ts';
import { rowCountries, statedConsent } from './source-facts.ts';
import { BY_COUNTRY, type CellContext, TRANSFORMS, type Yield } from './transforms.ts';

/** A customer source as read, and what its columns mean. */
export interface PlannedTable {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/** One (field, slot) being filled over all records. */
class Target {
  readonly name: FieldName;
  readonly slot: number;
  readonly ids: Int32Array;
  readonly builder = new DictionaryBuilder();
  readonly rawIds: Int32Array | undefined;
  readonly rawBuilder = new DictionaryBuilder();

  constructor(name: FieldName, slot: number, records: number) {
    this.name = name;
    this.slot = slot;
    this.ids = emptyIds(records);
    this.rawIds = SHOWN.has(name) ? emptyIds(records) : undefined;
  }
}

const SHOWN: ReadonlySet<string> = new Set(FIELDS);

/** Roles in the order in which they may fill a field: parts before wholes, so a whole only fills what parts left blank. */
const LATE: ReadonlySet<Role> = new Set(['full_name', 'address_full', 'street_2', 'street']);

function byPriority(columns: readonly ColumnPlan[]): ColumnPlan[] {
  const rank = (plan: ColumnPlan): number =>
    plan.role === 'country' ? 0 : plan.role === 'street' ? 2 : LATE.has(plan.role) ? 3 : 1;
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/** Where outputs of one distinct cell go: parallel target numbers and value ids. */
interface Filled {
  readonly targets: readonly number[];
  readonly ids: readonly number[];
  readonly issue: IssueCode | undefined;
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

class Filler {
  readonly #count: number;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #targets: Target[] = [];
  readonly #targetIndex = new Map<string, number>();
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
    const memory = new Map<string, Filled[]>();
    const issueRows = new Map<IssueCode, number>();
    for (let row = 0; row < column.ids.length; row++) {
      const id = column.ids[row] as number;
      if (id < 0) continue;
      const own = country(this.#start + row);
      let known = memory.get(own ?? '');
      if (known === undefined) memory.set(own ?? '', (known = []));
      let filled = known[id];
      if (filled === undefined) {
        const context: CellContext = { plan, country: own, inverse: columnPlan.inverse ?? false };
        known[id] = filled = this.#store(readCell(valueText(column.dictionary, id), columnPlan, context), slot);
      }
      this.#put(filled, this.#start + row, column, id);
      if (filled.issue !== undefined) issueRows.set(filled.issue, (issueRows.get(filled.issue) ?? 0) + 1);
    }
    for (const [code, rows] of issueRows)
      this.#issues.set(`${plan.source} ${columnPlan.column} ${code}`, {
        code,
        source: plan.source,
        column: columnPlan.column,
        rows,
      });
  }

  #store(found: Yield, slot: number): Filled {
    const values = found.values.filter(([, text]) => text !== '');
    const targets = values.map(([field, , offset]) =>
      this.#targetOf(field, KINDLESS.has(field) ? 0 : slot + (offset ?? 0)),
    );
    const ids = values.map(([, text], at) => (this.#targets[targets[at] as number] as Target).builder.addString(text));
    return { targets, ids, issue: found.issue };
  }

  #targetOf(field: FieldName, slot: number): number {
    const key = `${field} ${slot}`;
    let index = this.#targetIndex.get(key);
    if (index === undefined) {
      index = this.#targets.length;
      this.#targetIndex.set(key, index);
      this.#targets.push(new Target(field, slot, this.#count));
    }
    return index;
  }

  #put(filled: Filled, record: number, column: Column, id: number): void {
    for (let k = 0; k < filled.targets.length; k++) {
      const target = this.#targets[filled.targets[k] as number] as Target;
      if ((target.ids[record] as number) >= 0) continue;
      target.ids[record] = filled.ids[k] as number;
      if (target.rawIds === undefined) continue;
      const { bytes, offsets } = column.dictionary;
      target.rawIds[record] = target.rawBuilder.add(bytes, offsets[id] as number, offsets[id + 1] as number);
    }
  }

  /** The clean country of a record in the address slot, else the one its e-mail points to, else the source's default. */
  #countryOf(slot: number, plan: SourcePlan): (record: number) => string | undefined {
    const index = this.#targetIndex.get(`country ${slot}`) ?? this.#targetIndex.get('country 0');
    const other = (record: number): string | undefined => this.#mailCountry(record - this.#start) ?? plan.country;
    if (index === undefined) return other;
    const target = this.#targets[index] as Target;
    const codes: string[] = [];
    const dictionary = target.builder.build();
    for (let id = 0; id < dictionary.size; id++) codes.push(valueText(dictionary, id));
    return (record) => codes[target.ids[record] as number] ?? other(record);
  }

  finish(sources: readonly PlannedTable[]): RecordSet {
    const columns = this.#targets.map(
      (target): Column => ({
        name: `${target.name} ${target.slot}`,
        ids: target.ids,
        dictionary: target.builder.build(),
      }),
    );
    const sorted = columns
      .map((_, at) => at)
      .sort((a, b) => ((columns[a] as Column).name < (columns[b] as Column).name ? -1 : 1));
    const keys: Column = { name: 'source_key', ids: this.#keyIds, dictionary: this.#keys.build() };
    const names = sources.map((source) => source.plan.source);
    const order = canonicalOrder(
      sorted.map((at) => columns[at] as Column),
      this.#count,
      this.#tieBreak(names, keys),
    );
    const fields = sorted.map((at): RecordField => {
      const target = this.#targets[at] as Target;
      const clean = reorderColumn(columns[at] as Column, order);
      const raw =
        target.rawIds === undefined
          ? undefined
          : reorderColumn({ name: target.name, ids: target.rawIds, dictionary: target.rawBuilder.build() }, order);
      return { name: target.name, slot: target.slot, clean, ...(raw === undefined ? {} : { raw }) };
    });
    return {
      count: this.#count,
      sources: sources.map(({ plan }) => ({ name: plan.source, plan })),
      sourceOf: Uint16Array.from(order, (record) => this.#sourceOf[record] as number),
      rowOf: Int32Array.from(order, (record) => this.#rowOf[record] as number),
      sourceKey: reorderColumn(keys, order),
      fields,
      issues: [...this.#issues.values()].sort((a, b) =>
        `${a.source} ${a.column} ${a.code}` < `${b.source} ${b.column} ${b.code}` ? -1 : 1,
      ),
    };
  }

  #tieBreak(names: readonly string[], keys: Column): (a: number, b: number) => number {
    const text = (record: number): string =>
      `${names[this.#sourceOf[record] as number]}:${valueText(keys.dictionary, keys.ids[record] as number)}`;
    return (a, b) => {
      const left = text(a);
      const right = text(b);
      return left < right ? -1 : left > right ? 1 : (this.#rowOf[a] as number) - (this.#rowOf[b] as number);
    };
  }
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

/** Day, month and year columns joined into one birth date column, year first; '00' for a missing part. */
function birthColumn(table: Table, plan: SourcePlan): { column: Column; plan: ColumnPlan } | undefined {
  const part = (role: Role): Column | undefined => {
    const own = plan.columns.find((candidate) => candidate.role === role);
    return own === undefined ? undefined : table.columns.find((column) => column.name === own.column);
  };
  const [year, month, day] = [part('birth_year'), part('birth_month'), part('birth_day')];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = (column: Column, row: number): number =>
    Number.parseInt(valueText(column.dictionary, column.ids[row] as number), 10) || 0;
  const values = Array.from({ length: table.rows }, (_, row) => {
    const [y, m, d] = [number(year, row), number(month, row), number(day, row)];
    return y < 1000 ? null : `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  });
  return {
    column: columnFromStrings('birth date', values),
    plan: { column: 'birth date', role: 'birth_date', slot: 0 },
  };
}
