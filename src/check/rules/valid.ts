import { z } from 'zod';
import { type RuleResult, ruleKind } from '../rule.ts';

/** Values that must be what their column holds: e-mail addresses, phones, dates, postcodes of the row's country, check digits … */
export const valid = ruleKind({
  words: 'values are what their column holds, as `aurum run` reads them; all columns of a known role, or those named',
  params: z.strictObject({ columns: z.array(z.string()).min(1).optional() }),
  columns: ({ columns = [] }) => columns,
  check: ({ params, checked, applies }): RuleResult => {
    const isMeant = (name: string): boolean => params.columns?.includes(name) ?? true;
    const failures = checked.cells
      .issues()
      .filter(({ column }) => isMeant(column))
      .map(({ code, column, rows }) => ({
        ...{ code, column },
        rows: applies === undefined ? rows : rows.filter((row) => applies[row] === 1),
      }));
    const evaluated = checked.table.columns
      .filter(({ name }) => checked.cells.isRead(name) && isMeant(name))
      .reduce((sum, { ids }) => sum + ids.reduce((own, id) => own + (id >= 0 ? 1 : 0), 0), 0);
    return { evaluated, failures: failures.filter(({ rows }) => rows.length > 0) };
  },
});
