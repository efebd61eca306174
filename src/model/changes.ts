import type { EventKind } from './identity.ts';

/** What became of a customer since the run before, as far as golden.csv shows it: an id that came or went, or one value. */
export interface Change {
  readonly golden: string;
  /** What a system that keeps customers by golden id has to do. */
  readonly action: 'upsert' | 'delete';
  /** `consent` is a value too, of a field that says whether somebody may be written to. */
  readonly kind: EventKind | 'value' | 'consent';
  /** Of merged ids the one that lives on, of split ones the one they came from. */
  readonly other: string | null;
  /** Records an event is about; null for values. */
  readonly records: number | null;
  /** Of values: the column of golden.csv, what stood there, and what stands there now; blank: nothing. */
  readonly field: string | null;
  readonly old: string | null;
  readonly new: string | null;
  /** Of values: the record it comes from now and the rule that chose it; null where that is not known, or nothing stands there. */
  readonly record: string | null;
  readonly rule: string | null;
  /** Why an id came, went or changed its records; null for values. */
  readonly reason: string | null;
}
