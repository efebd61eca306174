import type { Role } from '../../model/role.ts';
import type { Column, Table } from '../../table/table.ts';
import { headerClaims, isGeneric } from './headers/claims.ts';
import type { HeaderClaim } from './headers/phrases.ts';
import { MEASURES, type MeasureName } from './measures.ts';
import { type Values, weigh } from './values.ts';

/** A column of an input as the model sees it: what its header claims, its values, and what was measured of them. */
export class ColumnView {
  readonly table: Table;
  readonly at: number;
  readonly column: Column;
  readonly claims: readonly HeaderClaim[];
  /** True when the header says nothing; false for words that are not understood, too. */
  readonly isGeneric: boolean;
  readonly #measured = new Map<MeasureName, number>();
  #values: Values | undefined;

  constructor(table: Table, at: number) {
    const column = table.columns[at];
    if (column === undefined) throw new Error(`No column ${at} in ${table.source}.`);
    this.table = table;
    this.at = at;
    this.column = column;
    this.claims = headerClaims(column.name);
    this.isGeneric = isGeneric(column.name);
  }

  get values(): Values {
    this.#values ??= weigh(this.column);
    return this.#values;
  }

  /** True when no cell holds a value; words for "nothing" are none. */
  get isEmpty(): boolean {
    return this.values.rows === 0;
  }

  measure(name: MeasureName): number {
    const known = this.#measured.get(name) ?? MEASURES[name](this.values);
    this.#measured.set(name, known);
    return known;
  }

  claimOf(role: Role): HeaderClaim | undefined {
    return this.claims.find((claim) => claim.role === role);
  }

  /** Bits of the strongest thing the header says; 0 when it says nothing. */
  get named(): number {
    return this.claims[0]?.bits ?? 0;
  }
}
