import type { IssueCode } from '../../model/issue.ts';
import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import type { FieldName } from '../../table/records.ts';
import type { Column } from '../../table/table.ts';
import { ValueReader } from '../../table/value-reader.ts';
import type { Standing } from '../name/stand-in.ts';
import { type Cases, findCases, type RowFacts } from './cases.ts';
import { cellReader } from './cell.ts';
import { type CellSink, type PlainCell, plainReader } from './plain-cells.ts';
import type { Target } from './target.ts';
import type { Targets } from './targets.ts';
import { BY_KIND, BY_NAMES } from './transforms.ts';
import type { ValuePool } from './value-pool.ts';
import type { CellContext, Yield } from './yield.ts';

/** A column of a source, what it means, and where it goes: into `slot`, from record `start` on. */
export interface PlacedColumn {
  readonly column: Column;
  readonly columnPlan: ColumnPlan;
  readonly plan: SourcePlan;
  /** Countries; stated kinds of party for columns of whole names, {@link nameFact}s for those of parts. */
  readonly facts: RowFacts;
  readonly slot: number;
  readonly start: number;
}

/** Cleans each case of a column once and fills the targets with what came of it. Gives the rows of each issue. */
export function fillColumn(placed: PlacedColumn, targets: Targets): CellIssues {
  const { ids, dictionary } = placed.column;
  const cases = findCases(ids, dictionary.size, placed.facts);
  const outlets = new Outlets(placed, targets, cases.size);
  const issues = cleanCases(placed, cases, outlets);
  for (const { target, values, isUsed } of outlets.all())
    if (isUsed) target.fill(placed.start, { dictionary, cases, values });
  return issues;
}

/** Rows of a table per issue of one column, ascending. */
export type CellIssues = ReadonlyMap<IssueCode, Int32Array>;

/** What a column is read as, without the place where its values go. */
export type ReadColumn = Pick<PlacedColumn, 'column' | 'columnPlan' | 'plan' | 'facts'>;

/** Where the values of cases go. */
interface CaseSink extends CellSink {
  open(at: number, id: number): void;
  store(found: Yield, raw: string): void;
}

/** Cleans each case of a column once for its issues alone. */
export function columnIssues(read: ReadColumn): CellIssues {
  const { ids, dictionary } = read.column;
  return cleanCases(read, findCases(ids, dictionary.size, read.facts), NOWHERE);
}

const NOWHERE: CaseSink = { open() {}, store() {}, keep() {}, put: () => 0, derive() {} };

function cleanCases({ column, columnPlan, plan }: ReadColumn, cases: Cases, outlets: CaseSink): CellIssues {
  const issues = new Map<number, IssueCode>();
  const inverse = columnPlan.inverse ?? false;
  const { bytes, offsets } = column.dictionary;
  const read = cellReader(columnPlan);
  const readPlain = plainReader(columnPlan);
  const reader = new ValueReader(column.dictionary);
  const cell: PlainCell = { bytes, start: 0, end: 0, country: undefined };
  const { role } = columnPlan;
  const about = BY_KIND.has(role) ? 'kind' : BY_NAMES.has(role) ? 'names' : 'country';
  let fact: string | undefined;
  let context: CellContext = { plan, country: undefined, inverse };
  for (let at = 0; at < cases.size; at++) {
    if (cases.rows[at] === 0) continue;
    const own = cases.factOf(at);
    if (own !== fact) context = withFact(context, about, (fact = own));
    const id = cases.valueOf(at);
    outlets.open(at, id);
    if (readPlain !== undefined) {
      cell.start = offsets[id] as number;
      cell.end = offsets[id + 1] as number;
      cell.country = context.country;
      if (readPlain(cell, outlets)) continue;
    }
    const text = reader.text(id);
    const found = read(text, context);
    outlets.store(found, text);
    if (found.issue !== undefined) issues.set(at, found.issue);
  }
  return rowsOfIssues(cases, issues);
}

function rowsOfIssues(cases: Cases, issueOf: ReadonlyMap<number, IssueCode>): CellIssues {
  const sizes = new Map<IssueCode, number>();
  for (const [at, code] of issueOf) sizes.set(code, (sizes.get(code) ?? 0) + (cases.rows[at] as number));
  const found = new Map([...sizes].map(([code, size]) => [code, { rows: new Int32Array(size), top: 0 }]));
  if (found.size === 0) return new Map();
  const { caseOf } = cases;
  for (let row = 0; row < caseOf.length; row++) {
    const code = issueOf.get(caseOf[row] as number);
    const own = code === undefined ? undefined : found.get(code);
    if (own !== undefined) own.rows[own.top++] = row;
  }
  return new Map([...found].map(([code, { rows }]) => [code, rows]));
}

const STANDINGS: Readonly<Record<string, Standing>> = { '=name': 'name', '=stand-in': 'stand-in' };

/** One fact of what a row says about a part of its name: particles, else how a word is meant that may be no name. */
export function nameFact(prefix: string | undefined, standing: Standing | undefined): string | undefined {
  return prefix ?? (standing === undefined ? undefined : `=${standing}`);
}

function withFact(context: CellContext, about: 'kind' | 'names' | 'country', fact: string | undefined): CellContext {
  if (about === 'country') return { ...context, country: fact };
  if (about === 'kind') return { ...context, kind: fact === 'person' || fact === 'organisation' ? fact : undefined };
  const standing = STANDINGS[fact ?? ''];
  return { ...context, standing, familyPrefix: standing === undefined ? fact : undefined };
}

/** What the cases of one column put into one target. */
class Outlet {
  readonly target: Target;
  readonly pool: ValuePool;
  /** Per case the number of the value plus one; 0 for none. */
  readonly values: Int32Array;
  isUsed = false;

  constructor(target: Target, cases: number) {
    this.target = target;
    this.pool = target.pool;
    this.values = new Int32Array(cases);
  }

  put(at: number, value: number): void {
    if (value < 0 || this.values[at] !== 0) return;
    this.values[at] = value + 1;
    this.isUsed = true;
  }
}

class Outlets implements CaseSink {
  readonly #placed: PlacedColumn;
  readonly #targets: Targets;
  readonly #cases: number;
  /** By slot offset. */
  readonly #outlets: Map<FieldName, Outlet>[] = [];
  #case = 0;
  #id = 0;

  constructor(placed: PlacedColumn, targets: Targets, cases: number) {
    this.#placed = placed;
    this.#targets = targets;
    this.#cases = cases;
  }

  all(): Outlet[] {
    return this.#outlets.flatMap((outlets) => [...(outlets ?? new Map<FieldName, Outlet>()).values()]);
  }

  /** Begins a case of value `id`. */
  open(at: number, id: number): void {
    this.#case = at;
    this.#id = id;
  }

  keep(field: FieldName): void {
    const outlet = this.#outletOf(field, 0);
    outlet.put(this.#case, outlet.pool.keep(this.#placed.column.dictionary, this.#id));
  }

  put(field: FieldName, bytes: Uint8Array, start: number, end: number): number {
    const outlet = this.#outletOf(field, 0);
    const value = outlet.pool.addBytes(bytes, start, end);
    outlet.put(this.#case, value);
    return value;
  }

  derive(field: FieldName, value: number, derive: (text: string) => string): void {
    const outlet = this.#outletOf(field, 0);
    outlet.put(this.#case, outlet.pool.derived(value, derive));
  }

  /** Stores what the normalizer made of the case; `raw` is the text of its cell. */
  store({ values }: Yield, raw: string): void {
    for (const [field, text, offset, derive] of values) {
      if (text === '') continue;
      const outlet = this.#outletOf(field, offset ?? 0);
      const { pool } = outlet;
      const value = text === raw ? pool.keep(this.#placed.column.dictionary, this.#id) : pool.add(text);
      outlet.put(this.#case, derive === undefined ? value : pool.derived(value, derive));
    }
  }

  #outletOf(field: FieldName, offset: number): Outlet {
    const outlets = (this.#outlets[offset] ??= new Map());
    let outlet = outlets.get(field);
    if (outlet === undefined) {
      const target = this.#targets.get(field, this.#placed.slot + offset, this.#placed.column.dictionary);
      outlets.set(field, (outlet = new Outlet(target, this.#cases)));
    }
    return outlet;
  }
}
