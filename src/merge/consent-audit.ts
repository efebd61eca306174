import type { Consent } from '../model/clean.ts';
import type { Clustering } from '../model/matching.ts';
import { valueTexts } from '../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { cellText } from '../table/table.ts';
import { CHANNELS } from './consent.ts';
import type { GoldenSet } from './golden.ts';

/** What became of the consent of one channel; counts of customers unless said otherwise. */
export interface ConsentBalance {
  readonly channel: FieldName;
  /** Source records that state an opt-in or an opt-out in this channel. */
  readonly recordsIn: { readonly optedIn: number; readonly optedOut: number };
  /** Customers of whom any record states it (an opt-out of everything counts in every channel). */
  readonly customersIn: { readonly optedIn: number; readonly optedOut: number };
  readonly golden: Readonly<Record<Consent, number>>;
  /** Opt-ins that no golden record carries: another record opted out; or given for an address that is not the primary one. */
  readonly narrowed: { readonly byOptOut: number; readonly byContactPoint: number };
  /** Golden records opted in although a record opted out, or without any record that opted in. Must be 0. */
  readonly violations: number;
}

const IN = 1;
const OUT = 2;

/**
 * Checks consent from the outside: compares what records state with what golden records say, sharing no code with the merge.
 * One entry per channel that golden records have.
 */
export function auditConsent(records: RecordSet, clustering: Clustering, golden: GoldenSet): ConsentBalance[] {
  const any = statedIn(records, clustering, 'consent_any');
  return CHANNELS.flatMap(({ field: channel }) => {
    const column = golden.fields.find((field) => field.name === channel)?.column;
    if (column === undefined) return [];
    const own = statedIn(records, clustering, channel);
    const counts = { opted_in: 0, opted_out: 0, not_subscribed: 0, pending: 0, unknown: 0 };
    const tally = { optedIn: 0, optedOut: 0, byOptOut: 0, byContactPoint: 0, violations: 0 };
    for (let customer = 0; customer < golden.count; customer++) {
      const state = cellText(column, customer);
      if (state in counts) counts[state as Consent]++;
      const flags = (own.flags[customer] as number) | ((any.flags[customer] as number) & OUT);
      const [isIn, isOut] = [(flags & IN) !== 0, (flags & OUT) !== 0];
      if (isIn) tally.optedIn++;
      if (isOut) tally.optedOut++;
      if (isIn && isOut) tally.byOptOut++;
      else if (isIn && state !== 'opted_in') tally.byContactPoint++;
      if (state === 'opted_in' && (isOut || !isIn)) tally.violations++;
    }
    return {
      channel,
      recordsIn: { optedIn: own.optedIn, optedOut: own.optedOut },
      customersIn: { optedIn: tally.optedIn, optedOut: tally.optedOut },
      golden: counts,
      narrowed: { byOptOut: tally.byOptOut, byContactPoint: tally.byContactPoint },
      violations: tally.violations,
    };
  });
}

/** Per cluster which statements its records make in a channel (bits IN, OUT), and how many records make them. */
function statedIn(
  records: RecordSet,
  clustering: Clustering,
  channel: FieldName,
): { flags: Uint8Array; optedIn: number; optedOut: number } {
  const flags = new Uint8Array(clustering.count);
  const fields = fieldSlots(records, channel).map(({ clean }) => ({
    ids: clean.ids,
    texts: valueTexts(clean.dictionary),
  }));
  let [optedIn, optedOut] = [0, 0];
  for (let record = 0; record < records.count; record++) {
    const states = fields.map(({ ids, texts }) => texts[ids[record] as number]);
    const cluster = clustering.clusterOf[record] as number;
    if (states.includes('opted_out')) {
      optedOut++;
      flags[cluster] = (flags[cluster] as number) | OUT;
    } else if (states.includes('opted_in')) {
      optedIn++;
      flags[cluster] = (flags[cluster] as number) | IN;
    }
  }
  return { flags, optedIn, optedOut };
}
