import { RE2JS } from 're2js';
import type { MergeCondition } from '../../model/plan.ts';
import type { RecordSet } from '../../table/records.ts';
import type { SurvivorshipRule } from './rule.ts';
import { textOf } from './rule.ts';

/**
 * Values for which a condition holds, before all others: from one of some sources, from a record with some fields filled,
 * with a text that a pattern (RE2) finds. All that is named has to hold. No code.
 */
export function preferring({ source, filled, matches }: MergeCondition, records: RecordSet): SurvivorshipRule {
  const sources = source === undefined ? undefined : new Set([source].flat());
  const isFrom = records.sources.map(({ name }) => sources?.has(name) ?? true);
  const fields = [filled ?? []].flat().map((name) => records.fields.filter((field) => field.name === name));
  const pattern = matches === undefined ? undefined : RE2JS.compile(matches);
  return {
    id: 'prefer',
    words:
      'values for which a condition holds: from some sources, with some fields filled, with a text that a pattern finds',
    told: 'preferred',
    ofHolder: (holder) => {
      const { record } = holder;
      if (isFrom[records.sourceOf[record] as number] !== true) return 0;
      if (fields.some((slots) => slots.every(({ clean }) => (clean.ids[record] as number) < 0))) return 0;
      return pattern === undefined || pattern.matcher(textOf(holder)).find() ? 1 : 0;
    },
  };
}
