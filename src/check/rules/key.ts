import { z } from 'zod';
import type { Role } from '../../model/role.ts';
import { countValues } from '../../table/table.ts';
import { ruleKind } from '../rule.ts';

/** Roles that are keys, and the share of distinct values from which on a column of one is a key with slips. */
const KEYS: ReadonlySet<Role> = new Set<Role>(['source_key', 'customer_id', 'order_id', 'ticket_id']);
const NEARLY_ALL = 0.9;

/** Keys that repeat: columns of ids of which nearly all values are different hold each value once. */
export const key = ruleKind({
  words: 'columns of ids of which nearly all values differ hold each value once; orders may have several lines',
  params: z.strictObject({}),
  columns: () => [],
  check: ({ checked: { table, plan }, applies }) => {
    const ids = plan.columns.filter(
      ({ role }) => KEYS.has(role) && (plan.kind === 'customer' || role === 'source_key'),
    );
    let evaluated = 0;
    const failures = ids.flatMap(({ column: name }) => {
      const column = table.columns.find((one) => one.name === name);
      if (column === undefined) return [];
      const counts = countValues(column);
      const filled = counts.reduce((total, count) => total + count, 0);
      if (filled === 0 || column.dictionary.size < filled * NEARLY_ALL) return [];
      evaluated += filled;
      const rows: number[] = [];
      column.ids.forEach((id, row) => {
        if (id >= 0 && (counts[id] as number) > 1 && applies?.[row] !== 0) rows.push(row);
      });
      return [{ code: 'E501' as const, column: name, rows: Int32Array.from(rows) }];
    });
    return { evaluated, failures };
  },
});
