import { z } from 'zod';
import { ruleKind } from '../rule.ts';

/** A file of which some column is known. */
export const recognised = ruleKind({
  words: 'at least one column is known to name a customer or to refer to one',
  params: z.strictObject({}),
  columns: () => [],
  check: ({ checked: { plan, rowsIn } }) => {
    const known = plan.columns.filter(({ role }) => role !== 'other' && role !== 'attribute').length;
    const words = `${known} of ${plan.columns.length} columns are known`;
    return { evaluated: rowsIn, failures: [], whole: { code: 'E205', isMet: known > 0, words } };
  },
});
