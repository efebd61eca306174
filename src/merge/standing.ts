import { FIELDS, fieldSlots, type RecordSet } from '../table/records.ts';
import { recencyOf } from './instant.ts';

/** What counts for a record whatever the field is. Arrays have one entry per record. */
export interface Standing {
  readonly sourceOf: Uint16Array;
  /** 1 for records of customers; 0 for rows of orders and tickets, which tell who somebody is but vote on nothing a customer record says. */
  readonly isVoter: Uint8Array;
  /** 1 is the most trusted. */
  readonly trust: Float64Array;
  /** Milliseconds since 1970 of its last change, else of its creation. */
  readonly recency: Float64Array;
  /** Filled clean fields. */
  readonly completeness: Uint8Array;
}

const SHOWN: ReadonlySet<string> = new Set(FIELDS);

/** Per record 1 when its source holds customers, 0 when its rows are orders, tickets or events. */
export function votersOf({ sources, sourceOf }: RecordSet): Uint8Array {
  return Uint8Array.from(sourceOf, (source) => Number(sources[source]?.plan.kind === 'customer'));
}

/** Linear in records × fields. */
export function standingOf(records: RecordSet): Standing {
  const { count, sourceOf, sources } = records;
  const trustOf = sources.map((source) => source.plan.trust);
  const completeness = new Uint8Array(count);
  for (const field of records.fields) {
    if (!SHOWN.has(field.name)) continue;
    const ids = field.clean.ids;
    for (let record = 0; record < count; record++) {
      if ((ids[record] as number) >= 0) completeness[record] = (completeness[record] as number) + 1;
    }
  }
  const dates = [...fieldSlots(records, 'updated_at'), ...fieldSlots(records, 'created_at')];
  return {
    sourceOf,
    isVoter: votersOf(records),
    trust: Float64Array.from(sourceOf, (source) => trustOf[source] as number),
    recency: recencyOf(
      dates.map((field) => field.clean),
      count,
    ),
    completeness,
  };
}
