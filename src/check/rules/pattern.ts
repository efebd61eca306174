import { RE2JS } from 're2js';
import { z } from 'zod';
import { columnOf, testCells, together } from '../cells.ts';
import { ruleKind } from '../rule.ts';

/** A pattern in the syntax of RE2; it is compiled when the rules are read, so that a wrong one is told with them. */
const pattern = z.string().superRefine((text, context) => {
  try {
    RE2JS.compile(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is no pattern of RE2 (no look-around, no back-references)' });
  }
});

/** Texts that fit a pattern from end to end, or none of which may. RE2 takes linear time whatever the pattern. */
export const patternRule = ruleKind({
  words: 'whole texts fit `matches`, or do not fit `not` (syntax of RE2, linear time)',
  params: z.strictObject({ column: z.string(), matches: pattern.optional(), not: pattern.optional() }),
  needs: ['matches', 'not'],
  columns: ({ column }) => [column],
  check: ({ params: { column, matches, not }, checked, applies }) => {
    const wanted = matches === undefined ? undefined : RE2JS.compile(matches);
    const refused = not === undefined ? undefined : RE2JS.compile(not);
    const isFault = (text: string): boolean => wanted?.matches(text) === false || refused?.matches(text) === true;
    return together([testCells(columnOf(checked, column), { code: 'E424', applies, isFault })]);
  },
});
