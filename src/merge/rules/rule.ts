import { valueText } from '../../table/dictionary.ts';
import type { FieldColumns } from '../field-columns.ts';
import type { GoldenName, Rule } from '../golden.ts';
import { instantOf, NO_INSTANT } from '../instant.ts';
import type { Offer } from '../offer.ts';
import type { Standing } from '../standing.ts';

/** What one record offers in one slot. One object is used again for every holder. */
export interface Holder {
  readonly record: number;
  readonly slot: number;
  readonly offer: Offer;
  /** What survives together, in order. */
  readonly fields: readonly FieldColumns<GoldenName>[];
}

/** Votes for a thing or a spelling; of a thing also those of its family, which holds its slips of the fingers. */
export interface Votes {
  /** Sources and records that say it. */
  readonly sources: number;
  readonly records: number;
  readonly familySources: number;
  /** Per source its best record, which weighs less the older it is and the less its source is trusted; added up. */
  readonly familyWeight: number;
}

/** One thing survivors are chosen by. More is better in every measure; the first that differs decides. */
export interface SurvivorshipRule {
  /** Name in the plan. */
  readonly id: string;
  readonly words: string;
  /** What lineage.csv says where it decided. */
  readonly told: Rule;
  /** Of one holder; a thing has the best of its holders. */
  readonly ofHolder?: (holder: Holder, standing: Standing) => number;
  /** Of a thing, or of a spelling of it, in this order. */
  readonly ofVotes?: readonly ((votes: Votes) => number)[];
  /** True where orders and tickets count too, which have no vote. */
  readonly isOfAll?: boolean;
}

/** All parts of what a holder offers, blanks between. */
export function textOf({ record, slot, fields }: Holder): string {
  const parts = fields.map(({ slots, dictionary }) => {
    const id = slots[slot]?.[record] ?? -1;
    return id < 0 ? '' : valueText(dictionary, id);
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** A number as it is, a date as its instant; undefined for other texts. "12.5" → 12.5, "2024-05-01" → 1714521600000. */
export function sizeOf(holder: Holder): number | undefined {
  const text = textOf(holder);
  const instant = instantOf(text);
  if (instant !== NO_INSTANT) return instant;
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
