import type { Role } from '../../model/role.ts';
import type { Column } from '../../table/table.ts';
import type { ColumnView } from './column.ts';
import type { Decision } from './decision.ts';
import { FURTHER } from './headers/groups.ts';
import { NAMED } from './score.ts';

/** What one relation says for (or, negative, against) a role of a column. */
export interface Nudge {
  readonly view: ColumnView;
  readonly role: Role;
  readonly bits: number;
  readonly why: string;
  /** Group of the role, where the relation knows it (a second family name). */
  readonly rest?: readonly string[];
}

/** A relation looks at what the columns of a source are taken for, and says what follows for the others. */
export type Relation = (source: SourceView, all: readonly SourceView[]) => readonly Nudge[];

/** Bits from which on a role is sure enough to tell others. */
const SURE = 1.5;

/** The columns of one input and what each is taken for at the moment. */
export class SourceView {
  readonly views: readonly ColumnView[];
  readonly #decided: ReadonlyMap<ColumnView, Decision>;

  constructor(views: readonly ColumnView[], decided: ReadonlyMap<ColumnView, Decision>) {
    this.views = views;
    this.#decided = decided;
  }

  decisionOf(view: ColumnView): Decision | undefined {
    return this.#decided.get(view);
  }

  roleOf(view: ColumnView): Role {
    return this.#decided.get(view)?.role ?? 'other';
  }

  /** Columns taken for one of the roles with some confidence, in their order. */
  at(...roles: readonly Role[]): ColumnView[] {
    return this.views.filter((view) => {
      const decision = this.#decided.get(view);
      return decision !== undefined && roles.includes(decision.role) && decision.bits >= SURE;
    });
  }

  /** The first column of a role that is not a further one (a second family name). */
  first(role: Role): ColumnView | undefined {
    return this.at(role).find((view) => !(this.decisionOf(view)?.rest ?? []).includes(FURTHER));
  }

  columns(...roles: readonly Role[]): Column[] {
    return this.at(...roles).map(({ column }) => column);
  }

  has(...roles: readonly Role[]): boolean {
    return this.at(...roles).length > 0;
  }

  /** Filled columns whose header says nothing, or whose role is not its header's. */
  get unnamed(): ColumnView[] {
    return this.views.filter((view) => !view.isEmpty && view.named < NAMED);
  }

  /** Unnamed columns that are not taken for anything. */
  get open(): ColumnView[] {
    return this.unnamed.filter((view) => this.roleOf(view) === 'other');
  }

  /** True for the columns next to one of a role: a hint where nothing else decides. */
  isBeside(view: ColumnView, ...roles: readonly Role[]): boolean {
    return [view.at - 1, view.at + 1].some((near) => {
      const other = this.views[near];
      return other !== undefined && roles.includes(this.roleOf(other));
    });
  }

  /** What tells one customer or household from another, as far as it is known: none of them is the column in question. */
  witnesses(column: Column): Column[] {
    return this.columns('street', 'given_name', 'full_name', 'birth_date', 'email', 'phone')
      .filter((one) => one !== column)
      .slice(0, 5);
  }
}

/** Bits for a share, straight lines between the points, flat outside. */
export function curve(share: number, ...points: readonly (readonly [number, number])[]): number {
  let [from, low] = points[0] ?? [0, 0];
  if (share <= from) return low;
  for (const [to, high] of points.slice(1)) {
    if (share <= to) return low + ((high - low) * (share - from)) / (to - from);
    [from, low] = [to, high];
  }
  return low;
}
