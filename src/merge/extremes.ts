import type { FieldName } from '../table/records.ts';
import { emptyIds } from '../table/table.ts';
import type { FieldColumns } from './field-columns.ts';
import type { GoldenField } from './golden.ts';
import { instantsOf, NO_INSTANT } from './instant.ts';
import type { Members } from './members.ts';
import type { Standing } from './standing.ts';
import { goldenField } from './survive.ts';

/** A date that is the earliest or latest of the customer's, and the record it is from (−1 where none has one). */
export interface Extreme {
  readonly source: FieldColumns;
  readonly field: GoldenField;
  readonly record: Int32Array;
}

/** Fields of which the first or last instant is the customer's, not one record's. */
export const EXTREMES: ReadonlyMap<FieldName, 'earliest' | 'latest'> = new Map([
  ['created_at', 'earliest'],
  ['updated_at', 'latest'],
]);

/** The earliest `created_at` and latest `updated_at` of each cluster. Of equal instants the first record's spelling stays. */
export function extremeOf(source: FieldColumns, members: Members, { isVoter }: Pick<Standing, 'isVoter'>): Extreme {
  const sign = EXTREMES.get(source.name) === 'earliest' ? -1 : 1;
  const instants = instantsOf(source.dictionary);
  const ids = emptyIds(members.count);
  const owner = new Int32Array(members.count).fill(-1);
  for (let cluster = 0; cluster < members.count; cluster++) {
    let best = Number.NEGATIVE_INFINITY;
    let isVoted = false;
    for (let i = members.starts[cluster] as number; i < (members.starts[cluster + 1] as number); i++) {
      const record = members.records[i] as number;
      for (const slot of source.slots) {
        const id = slot[record] as number;
        if (id < 0) continue;
        const instant = instants[id] as number;
        const rank = instant === NO_INSTANT ? NO_INSTANT * 2 : sign * instant;
        // What orders and tickets say counts only where no record of a customer says anything.
        const isOwn = isVoter[record] === 1;
        if (isVoted && !isOwn) continue;
        if (rank <= best && isVoted === isOwn) continue;
        isVoted = isOwn;
        best = rank;
        ids[cluster] = id;
        owner[cluster] = record;
      }
    }
  }
  return { source, field: goldenField(source.name, 0, { ids, dictionary: source.dictionary }), record: owner };
}
