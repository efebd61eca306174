import type { ColumnPlan, SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';

/** Columns whose kinds are told apart by name: identifiers, and those of unknown meaning. */
export type KindGroup = 'identifier' | 'attribute';

/** One kind of identifier or unknown column over all sources; its place in the list is its slot. */
export interface ColumnKind {
  /** Name without case, blanks and punctuation. */
  readonly id: string;
  /** As the plan or a header spells it. */
  readonly name: string;
  /** What the columns of this kind mean, in any order. */
  readonly roles: readonly Role[];
}

function isIdentifier(role: Role): boolean {
  return role === 'national_id' || role === 'tax_id' || role === 'identifier' || role === 'customer_id';
}

/** The group of a column, undefined for columns that mean anything else. */
export function groupOf({ role }: ColumnPlan): KindGroup | undefined {
  return role === 'attribute' ? 'attribute' : isIdentifier(role) ? 'identifier' : undefined;
}

/** The name by which columns of one kind are found in every source. */
export function kindId(plan: ColumnPlan): string {
  return nameOf(plan)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function nameOf({ kind, column }: ColumnPlan): string {
  return kind ?? column;
}

/** The kinds of a group by slot: numbered by name, so that the order of files and columns does not matter. */
export function columnKinds(sources: readonly { readonly plan: SourcePlan }[], group: KindGroup): ColumnKind[] {
  const columns = sources.flatMap(({ plan }) => plan.columns.filter((column) => groupOf(column) === group));
  return [...new Set(columns.map(kindId))].sort().map((id): ColumnKind => {
    const own = columns.filter((column) => kindId(column) === id);
    return { id, name: own.map(nameOf).sort()[0] ?? id, roles: [...new Set(own.map(({ role }) => role))] };
  });
}
