import { z } from 'zod';
import { ROLES } from '../../model/role.ts';
import { ruleKind } from '../rule.ts';

/** A column that means one of some things, whatever it is called. */
export const roles = ruleKind({
  words: 'at least one column means one of the roles `of` (email, phone …; see `aurum detect`)',
  params: z.strictObject({ of: z.array(z.enum(ROLES)).min(1) }),
  columns: () => [],
  detail: ({ of }) => of,
  check: ({ params, checked }) => {
    const found = checked.plan.columns.filter(({ role }) => params.of.includes(role));
    const names = found.map(({ column }) => column).join(', ');
    const words = found.length === 0 ? `no column is ${params.of.join(' or ')}` : names;
    return { evaluated: checked.rowsIn, failures: [], whole: { code: 'E523', isMet: found.length > 0, words } };
  },
});
