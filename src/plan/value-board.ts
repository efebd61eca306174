import type { Role } from '../model/role.ts';
import type { Column, Table } from '../table/table.ts';
import type { Guessed } from './slots.ts';
import { type Values, weigh } from './values.ts';

/** Roles a record may have several times; every other one is given to one column only. */
const SEVERAL: ReadonlySet<Role> = new Set([
  'other',
  'attribute',
  'email',
  'phone',
  'website',
  'national_id',
  'tax_id',
]);
/** Found together, before the others. */
const PARTS: ReadonlySet<Role> = new Set(['birth_day', 'birth_month', 'birth_year']);

/** The columns of a source while their roles are being found; `open` ones have none yet. */
export class ValueBoard {
  readonly table: Table;
  readonly open = new Map<number, Values>();
  private readonly found: Guessed[];
  private readonly weighed = new Map<number, Values>();

  constructor(table: Table, guesses: readonly Guessed[]) {
    this.table = table;
    this.found = [...guesses];
    guesses.forEach(({ isNamed, role }, at) => {
      if (!isNamed && !PARTS.has(role)) this.open.set(at, this.valuesOf(at));
    });
  }

  get guesses(): readonly Guessed[] {
    return this.found;
  }

  /** Column numbers of a role, whether its header or its values say so. */
  at(...roles: readonly Role[]): number[] {
    return this.found.flatMap(({ role }, at) => (!this.open.has(at) && roles.includes(role) ? [at] : []));
  }

  has(...roles: readonly Role[]): boolean {
    return this.at(...roles).length > 0;
  }

  columns(...roles: readonly Role[]): Column[] {
    return this.at(...roles).map((at) => this.table.columns[at] as Column);
  }

  valuesOf(at: number): Values {
    const known = this.weighed.get(at) ?? weigh(this.table.columns[at] as Column);
    this.weighed.set(at, known);
    return known;
  }

  /** Gives an open column its role, when no other column has it; `rest` names the group it belongs to. */
  give(at: number | undefined, role: Role, rest: readonly string[] = []): void {
    const guess = at === undefined ? undefined : this.found[at];
    if (at === undefined || guess === undefined || !this.open.has(at)) return;
    if (!SEVERAL.has(role) && rest.length === 0 && this.has(role)) return;
    this.found[at] = { ...guess, role, rest, reason: role === 'other' ? 'not recognised' : 'values' };
    this.open.delete(at);
  }

  /** True for the columns next to one of a role: a hint where nothing else decides. */
  isBeside(at: number, ...roles: readonly Role[]): boolean {
    return [at - 1, at + 1].some((near) => !this.open.has(near) && roles.includes(this.found[near]?.role ?? 'other'));
  }

  /** The open column with the highest score of at least `least`; the first of equals. */
  best(score: (values: Values, at: number) => number, least: number): number | undefined {
    let [found, most]: [number | undefined, number] = [undefined, 0];
    for (const [at, values] of this.open) {
      const own = score(values, at);
      if (own >= least && (found === undefined || own > most)) [found, most] = [at, own];
    }
    return found;
  }
}
