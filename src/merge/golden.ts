import type { FieldName } from '../table/records.ts';
import type { Column } from '../table/table.ts';

/**
 * Why a value stands in the golden record. From `valid` to `record_id` it is the deepest criterion that was needed to beat
 * every rival: `only` one record offers a value, `unanimous` all that offer one agree, `customer` records of customers say so and orders or tickets otherwise, `known` other customers have it too; `filled` the winner says nothing of
 * this part and another record of the same thing does; `corrected` a person said so; `preferred`, `longest`, `shortest`,
 * `least`, `greatest`, `earliest` because the plan says so; `derived` tells a kind from a name or company.
 * Of consent: `opt_out` and `objection` (to everything) of a record, of another customer's too where it has the address;
 * `suppressed` by a list; `unclear` where something is not understood; `opt_in_again` after an opt-out; else `consent`. `bounced`: nothing arrives there.
 */
export const RULES = [
  'only',
  'unanimous',
  'valid',
  'customer',
  'agreed',
  'known',
  'trusted',
  'recent',
  'complete',
  'preferred',
  'longest',
  'shortest',
  'least',
  'greatest',
  'slot',
  'filled',
  'corrected',
  'record_id',
  'earliest',
  'latest',
  'opt_out',
  'objection',
  'suppressed',
  'unclear',
  'opt_in_again',
  'bounced',
  'consent',
  'derived',
  'superseded',
] as const;

export type Rule = (typeof RULES)[number];

/** Name of a column that fills no field: its header behind a mark that no field has. */
export type CarriedName = `column:${string}`;
const CARRIED = 'column:';

/** What a golden column is called here. */
export type GoldenName = FieldName | CarriedName;

/** One output column over all golden records. Slots above 0 are overflow (`email_2`). */
export interface GoldenField<Name extends GoldenName = FieldName> {
  readonly name: Name;
  readonly slot: number;
  readonly column: Column;
}

/** Where one value of one golden record comes from, or a value that lost (`superseded`, slot −1). */
export interface LineageEntry {
  /** Index of the golden record. */
  readonly golden: number;
  readonly field: GoldenName;
  readonly slot: number;
  /** The value as `dictionary` of `column` holds it. */
  readonly column: Column;
  readonly valueId: number;
  /** Index of the source record. */
  readonly record: number;
  readonly rule: Rule;
  /** Distinct values of this field in the customer's records that no golden column shows; 0 for losers. */
  readonly losers: number;
  /** Of consent: when it was stated (ISO 8601), '' where that is not known, and what it is about; of corrections: when, and who. */
  readonly date?: string;
  readonly purpose?: string;
}

/** One golden record per cluster, columnar: index = cluster number. */
export interface GoldenSet {
  readonly count: number;
  /** `g_` and 16 characters, distinct, the same for the same records in any order. */
  readonly ids: Column;
  readonly fields: readonly GoldenField[];
  /** Columns of the inputs that fill no field, behind the others; their headers are none of theirs. */
  readonly carried: readonly GoldenField<CarriedName>[];
  /** Records per golden record. */
  readonly sizes: Int32Array;
  /** Of them records of customers; 0 for guests who are known from orders or tickets alone. */
  readonly customerRecords: Int32Array;
  /** Ids the golden record had in earlier runs, `;` between; null while no ledger is kept. */
  readonly previous: Column | null;
  /** Every value with its origin, golden record by golden record. Decided again while it is read, so it costs no memory. */
  readonly lineage: () => Iterable<LineageEntry>;
  /** The same for golden records of two and more records, and the consent of all. */
  readonly mergedLineage: () => Iterable<LineageEntry>;
}

/** Header of a golden column: `email`, `email_2`, …; that of the file for a column that fills no field. */
export function goldenHeader(field: Pick<GoldenField<GoldenName>, 'name' | 'slot'>): string {
  if (field.name.startsWith(CARRIED)) return field.name.slice(CARRIED.length);
  return field.slot === 0 ? field.name : `${field.name}_${field.slot + 1}`;
}
