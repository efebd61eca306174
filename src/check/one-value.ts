import type { SourcePlan } from '../model/plan.ts';
import type { Role } from '../model/role.ts';
import { countValues, type Table } from '../table/table.ts';

/** Roles that tell one customer from another; one value for most of them means that the column was filled by machine. */
const TELLING_APART: ReadonlySet<Role> = new Set<Role>([
  ...(['source_key', 'customer_id', 'identifier', 'national_id', 'tax_id'] as const),
  ...(['email', 'phone', 'full_name', 'family_name', 'order_id', 'ticket_id'] as const),
]);

/** Share of its filled cells that one value may have, and the fewest rows of which that says anything. */
const MOST = 0.5;
const FEWEST_ROWS = 20;

/** Columns of which one value fills more than half, and its rows. [200 × "all@example.com"] → email, 200. */
export function oneValueColumns(table: Table, plan: SourcePlan): { readonly column: string; readonly rows: number }[] {
  return plan.columns.flatMap(({ column: name, role }) => {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined || !TELLING_APART.has(role)) return [];
    const counts = countValues(column);
    const filled = counts.reduce((sum, count) => sum + count, 0);
    const rows = counts.reduce((most, count) => Math.max(most, count), 0);
    return filled >= FEWEST_ROWS && rows > filled * MOST ? [{ column: name, rows }] : [];
  });
}
