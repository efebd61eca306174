import type { IssueCode } from '../../model/issue.ts';
import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import { DictionaryBuilder } from '../../table/dictionary.ts';
import { type Column, emptyIds, type Table } from '../../table/table.ts';
import { ValueReader } from '../../table/value-reader.ts';
import { standings } from '../name/stand-in-rows.ts';
import { type CleanCell, cleanCell, isCleanable } from './clean-cell.ts';
import { cellCountries, statedKinds } from './source-facts.ts';
import { BY_COUNTRY, BY_KIND, BY_NAMES } from './transforms.ts';
import type { CellContext } from './yield.ts';

/** A column of a file before and after cleaning. */
export interface CleanColumn {
  readonly plan: ColumnPlan;
  readonly raw: Column;
  /** Empty where the raw text stands for nothing or cannot be read. */
  readonly clean: Column;
  /** Per row 1 where the raw text cannot be read as what the column holds. */
  readonly unreadable: Uint8Array;
  /** Per row the number of its change in `changes`, −1 where nothing changed. */
  readonly changeOf: Int32Array;
  readonly changes: readonly (readonly string[])[];
  /** Rows per issue. */
  readonly issues: ReadonlyMap<IssueCode, number>;
}

/**
 * Cleans the columns of a table that hold customer values, one by one, each distinct value once (and country, or stated kind
 * of party); the others are left out.
 */
export function* cleanColumns(table: Table, plan: SourcePlan): Generator<CleanColumn> {
  for (const columnPlan of plan.columns) {
    const raw = table.columns.find(({ name }) => name === columnPlan.column);
    if (raw !== undefined && isCleanable(columnPlan.role)) yield cleanColumn(raw, columnPlan, { table, plan });
  }
}

function cleanColumn(
  raw: Column,
  columnPlan: ColumnPlan,
  { table, plan }: { table: Table; plan: SourcePlan },
): CleanColumn {
  const contextOf = contextsOf(columnPlan, table, plan);
  const reader = new ValueReader(raw.dictionary);
  const memory = new Map<CellContext, (Remembered | undefined)[]>();
  const found = new Findings(raw, columnPlan);
  for (let row = 0; row < raw.ids.length; row++) {
    const id = raw.ids[row] as number;
    if (id < 0) continue;
    const own = contextOf(row);
    let known = memory.get(own);
    if (known === undefined) memory.set(own, (known = []));
    const cell = known[id] ?? found.remember(cleanCell(reader.text(id), columnPlan, own));
    known[id] = cell;
    found.put(row, cell);
  }
  return found.finish();
}

/** Per row what its cells are read for; rows alike share one. */
function contextsOf(columnPlan: ColumnPlan, table: Table, plan: SourcePlan): (row: number) => CellContext {
  const { role, slot } = columnPlan;
  const common: CellContext = { plan, country: plan.country, inverse: false };
  if (BY_KIND.has(role)) return shared(statedKinds(table, plan), (kind) => ({ ...common, kind }));
  if (BY_COUNTRY.has(role)) return shared(cellCountries(table, plan, slot), (country) => ({ ...common, country }));
  const standingOf = BY_NAMES.has(role) ? standings(table, plan, columnPlan) : undefined;
  return standingOf === undefined ? () => common : shared(standingOf, (standing) => ({ ...common, standing }));
}

function shared<T>(factOf: (row: number) => T, make: (fact: T) => CellContext): (row: number) => CellContext {
  const contexts = new Map<T, CellContext>();
  return (row) => {
    const fact = factOf(row);
    let context = contexts.get(fact);
    if (context === undefined) contexts.set(fact, (context = make(fact)));
    return context;
  };
}

/** A cleaned cell as numbers, shared by all rows that hold it. */
interface Remembered {
  /** −1 for an empty cell, −2 for an unreadable one. */
  readonly id: number;
  readonly change: number;
  readonly issue: IssueCode | undefined;
}

const UNREADABLE = -2;

class Findings {
  readonly #raw: Column;
  readonly #plan: ColumnPlan;
  readonly #ids: Int32Array;
  readonly #changeOf: Int32Array;
  readonly #unreadable: Uint8Array;
  readonly #builder = new DictionaryBuilder();
  readonly #changes = new Map<string, number>();
  readonly #issues = new Map<IssueCode, number>();

  constructor(raw: Column, plan: ColumnPlan) {
    this.#raw = raw;
    this.#plan = plan;
    this.#ids = emptyIds(raw.ids.length);
    this.#changeOf = emptyIds(raw.ids.length);
    this.#unreadable = new Uint8Array(raw.ids.length);
  }

  remember({ text, rules, issue }: CleanCell): Remembered {
    const id = text === null ? UNREADABLE : text === '' ? -1 : this.#builder.addString(text);
    const key = rules.join(' ');
    if (key !== '' && !this.#changes.has(key)) this.#changes.set(key, this.#changes.size);
    return { id, change: this.#changes.get(key) ?? -1, issue };
  }

  put(row: number, { id, change, issue }: Remembered): void {
    if (id === UNREADABLE) this.#unreadable[row] = 1;
    else this.#ids[row] = id;
    this.#changeOf[row] = change;
    if (issue !== undefined) this.#issues.set(issue, (this.#issues.get(issue) ?? 0) + 1);
  }

  finish(): CleanColumn {
    return {
      plan: this.#plan,
      raw: this.#raw,
      clean: { name: this.#raw.name, ids: this.#ids, dictionary: this.#builder.build() },
      unreadable: this.#unreadable,
      changeOf: this.#changeOf,
      changes: [...this.#changes.keys()].map((key) => key.split(' ')),
      issues: this.#issues,
    };
  }
}
