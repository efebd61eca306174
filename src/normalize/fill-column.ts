import type { IssueCode } from '../model/issue.ts';
import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Column } from '../table/table.ts';
import { type Cases, findCases, type RowCountries } from './cases.ts';
import { cellReader } from './cell.ts';
import type { Target } from './target.ts';
import type { Targets } from './targets.ts';
import { ValueReader } from './value-reader.ts';
import type { CellContext, Yield } from './yield.ts';

/** A column of a source, what it means, and where it goes: into `slot`, from record `start` on. */
export interface PlacedColumn {
  readonly column: Column;
  readonly columnPlan: ColumnPlan;
  readonly plan: SourcePlan;
  readonly countries: RowCountries;
  readonly slot: number;
  readonly start: number;
}

/** Cleans each case of a column once and fills the targets with what came of it. Gives the rows per issue. */
export function fillColumn(placed: PlacedColumn, targets: Targets): ReadonlyMap<IssueCode, number> {
  const { ids, dictionary } = placed.column;
  const cases = findCases(ids, dictionary.size, placed.countries);
  const cleaning = new Cleaning(placed, targets, cases);
  cleaning.run();
  cleaning.outputs.forEach((values, target) => {
    (targets.list[target] as Target).fill(placed.start, { dictionary, cases, values });
  });
  return cleaning.issues;
}

class Cleaning {
  readonly issues = new Map<IssueCode, number>();
  /** Per target what the cases put into it. */
  readonly outputs: Int32Array[] = [];
  readonly #placed: PlacedColumn;
  readonly #targets: Targets;
  readonly #cases: Cases;

  constructor(placed: PlacedColumn, targets: Targets, cases: Cases) {
    this.#placed = placed;
    this.#targets = targets;
    this.#cases = cases;
  }

  run(): void {
    const { columnPlan, column, plan } = this.#placed;
    const inverse = columnPlan.inverse ?? false;
    const read = cellReader(columnPlan);
    const reader = new ValueReader(column.dictionary);
    const cases = this.#cases;
    let context: CellContext = { plan, country: undefined, inverse };
    for (let at = 0; at < cases.size; at++) {
      if (cases.rows[at] === 0) continue;
      const country = cases.countryOf(at);
      if (country !== context.country) context = { plan, country, inverse };
      const id = cases.valueOf(at);
      const text = reader.text(id);
      const found = read(text, context);
      if (found.issue !== undefined)
        this.issues.set(found.issue, (this.issues.get(found.issue) ?? 0) + (cases.rows[at] as number));
      this.#store(found, { at, id, text });
    }
  }

  #store({ values }: Yield, cell: { at: number; id: number; text: string }): void {
    const { slot, column } = this.#placed;
    for (const [field, text, offset, derive] of values) {
      if (text === '') continue;
      const index = this.#targets.indexOf(field, slot + (offset ?? 0), column.dictionary);
      const { pool } = this.#targets.list[index] as Target;
      const value =
        derive !== undefined
          ? pool.addDerived(text, derive)
          : text === cell.text
            ? pool.keep(column.dictionary, cell.id)
            : pool.add(text);
      if (value < 0) continue;
      const outputs = (this.outputs[index] ??= new Int32Array(this.#cases.size));
      if (outputs[cell.at] === 0) outputs[cell.at] = value + 1;
    }
  }
}
