import type { ComparisonControl } from '../model/plan.ts';
import type { Dictionary } from '../table/dictionary.ts';
import type { ColumnKind } from '../table/kinds.ts';
import type { Mechanism } from './options.ts';

/** Rows that repeat each other word for word, in everything they say of a person. */
export interface Repeats {
  /** Per record the first of its wording; its own number where there is no other. */
  readonly firstOf: Int32Array;
  /** 1 for those beyond the first `MOST_REPEATS` of a wording: they go where the first and the second go. */
  readonly isSpare: Uint8Array;
  /** Per spare record the second of its wording; −1 for all others. */
  readonly secondOf: Int32Array;
}

/**
 * One kind of evidence over all records: `slots[s][record]` is a value id in `dictionary`, −1 where there is none.
 * A record with two phones has two slots. `holders[id]` counts the distinct customers, as far as known, that
 * hold the value in any slot; `total` those that hold any value.
 */
export interface Feature {
  readonly dictionary: Dictionary;
  readonly slots: readonly Int32Array[];
  readonly holders: Float64Array;
  readonly total: number;
  /** How many unseen other holders a value is assumed to have. */
  readonly unseen: number;
  /** Share of other holders that are truly other customers, 0..1: the rest are duplicates not yet recognised. */
  readonly otherShare: number;
  /** 1 where the value is shared by far more records than its kind allows: kept, never used as evidence. */
  readonly generic: Uint8Array;
}

/** Evidence of all records, in shared memory so that threads read it in place. */
export interface Features {
  readonly count: number;
  readonly sourceOf: Uint16Array;
  /** Per record the customer it is so far known to belong to (its own number when nothing is known). */
  readonly customerOf: Int32Array;
  /** Rows that repeat each other word for word; absent until they are looked for. */
  readonly repeats?: Repeats;
  /** Mechanisms that are switched off; none in a run. */
  readonly without: readonly Mechanism[];
  /** What the plan says of comparisons. */
  readonly control: ComparisonControl;
  /** 1 for records that surely name a person, so that a company they tell of is their employer. */
  readonly isPerson: Uint8Array;
  /** Given, middle and family names share one dictionary, so swapped names compare by id. */
  readonly given: Feature;
  readonly middle: Feature;
  readonly family: Feature;
  readonly suffix: Feature;
  /** Person or organisation, where a column says so. */
  readonly kind: Feature;
  readonly birth: Feature;
  readonly gender: Feature;
  readonly email: Feature;
  /** Part of the e-mail before the @; same slots as `email`. */
  readonly emailLocal: Feature;
  /** Part after the @; same slots as `email`. */
  readonly emailDomain: Feature;
  /** Per e-mail slot and record: 1 where the part before the @ is spelled from the person's own name. */
  readonly isNamedEmail: readonly Uint8Array[];
  readonly phone: Feature;
  /** Per telephone number whether it is a mobile or a line of a house. */
  readonly phoneKinds: Uint8Array;
  readonly house: Feature;
  readonly street: Feature;
  readonly unit: Feature;
  readonly postcode: Feature;
  /** Per postcode id a number of its postal area; each code without one has an area of its own. */
  readonly postalAreas: Int32Array;
  readonly city: Feature;
  readonly region: Feature;
  readonly company: Feature;
  /** Registrable domains of web sites, then (organisations only) of e-mail addresses. */
  readonly domain: Feature;
  /** How many slots of `domain` are web sites. */
  readonly websiteSlots: number;
  /** One feature per kind of identifier (slot of the plan), and what columns of that kind are called and mean. */
  readonly identifiers: readonly Feature[];
  readonly identifierKinds: readonly ColumnKind[];
  /** Other columns that can tell people apart (no known role), and what they are called. */
  readonly attributes: readonly Feature[];
  readonly attributeKinds: readonly ColumnKind[];
}
