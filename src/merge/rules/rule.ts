import type { Rule } from '../golden.ts';
import type { Offer } from '../offer.ts';
import type { Standing } from '../standing.ts';

/** What one record offers in one slot. One object is used again for every holder. */
export interface Holder {
  readonly record: number;
  readonly slot: number;
  readonly offer: Offer;
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
