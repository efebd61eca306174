import { goldenIdOf } from '../merge/golden-ids.ts';
import type { RecordIds } from '../merge/record-id.ts';
import type { RecordSet } from '../table/records.ts';

/** A golden id: `g_`, sixteen characters, and a number where records share one record id. */
export const GOLDEN_ID = /^g_[a-z2-7]{16}(?:-\d+)?$/;

/**
 * The record of each id that is wanted and there; of records with the same id the first. A golden id is made of the id of one of
 * its records and stands for that record, so it keeps its meaning when the customer grows.
 */
export function namedRecords(
  wanted: ReadonlySet<string>,
  { records, ids }: { readonly records: RecordSet; readonly ids: RecordIds },
): ReadonlyMap<string, number> {
  const hasGolden = [...wanted].some((id) => GOLDEN_ID.test(id));
  const found = new Map<string, number>();
  if (wanted.size === 0) return found;
  for (let record = 0; record < records.count; record++) {
    for (const id of hasGolden ? [ids.text(record), goldenIdOf(record, ids)] : [ids.text(record)])
      if (wanted.has(id) && !found.has(id)) found.set(id, record);
  }
  return found;
}
