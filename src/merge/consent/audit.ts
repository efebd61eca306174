import type { Consent } from '../../model/clean.ts';
import type { Clustering } from '../../model/matching.ts';
import type { ConsentPlan } from '../../model/plan.ts';
import { fieldSlots, type RecordSet } from '../../table/records.ts';
import { cellText } from '../../table/table.ts';
import type { GoldenSet } from '../golden.ts';
import { NO_INSTANT } from '../instant.ts';
import { type ChannelName, IN, POINT_CHANNELS, WHOLE_CHANNELS } from './channels.ts';
import { RefusedTexts } from './refused-texts.ts';
import { datesOf, statesOf } from './voices.ts';

/** What became of the consent of one channel; counts of customers unless said otherwise. */
export interface ConsentBalance {
  readonly channel: ChannelName;
  /** Source records that state an opt-in or an opt-out in this channel. */
  readonly recordsIn: { readonly optedIn: number; readonly optedOut: number };
  /** Customers of whom any record states it (an opt-out of everything counts in every channel). */
  readonly customersIn: { readonly optedIn: number; readonly optedOut: number };
  /** What golden records say in first place. */
  readonly golden: Readonly<Record<Exclude<Consent, 'unclear'>, number>>;
  /** Cells of golden records, further places too, whose contact point or customer somebody opted out of, and those that say so. */
  readonly refused: { readonly cells: number; readonly kept: number };
  /** Customers opted in again with evidence, where the plan allows it. */
  readonly again: number;
  /** Opt-ins that no golden record carries: an opt-out or something unclear; or given for an address that is not the primary one. */
  readonly narrowed: { readonly byOptOut: number; readonly byContactPoint: number };
  /** Cells that are opted in although somebody opted out, or without an opt-in of the customer, or that lost an opt-out. Must be 0. */
  readonly violations: number;
  /** Golden ids of the customers that hold them, the first ones. */
  readonly violating: readonly string[];
}

const MOST_NAMED = 20;

/** What the records of each customer say in a channel. */
interface Statements {
  readonly isIn: Uint8Array;
  readonly isOut: Uint8Array;
  /** Against everything, or without a contact point that it could be of. */
  readonly isAgainstAll: Uint8Array;
  /** Latest dated opt-in. */
  readonly lastIn: Float64Array;
  readonly optedIn: number;
  readonly optedOut: number;
}

/**
 * Checks consent from the outside, over the whole output: no golden record may be opted in at an address or number that any record opted
 * out of, whoever it belongs to. Decides nothing and compares texts, so that it shares no code with the merge but the
 * dates of statements. One entry per channel that golden records have.
 */
export function auditConsent(
  records: RecordSet,
  { clustering, settings = {} }: { readonly clustering: Clustering; readonly settings?: ConsentPlan },
  golden: GoldenSet,
): ConsentBalance[] {
  const channels = [
    ...POINT_CHANNELS.map(({ field, point }) => ({ channel: field as ChannelName, point })),
    ...WHOLE_CHANNELS.map(({ field }) => ({ channel: field as ChannelName, point: null })),
  ];
  return channels.flatMap(({ channel, point }) => {
    const columns = golden.fields.filter(({ name }) => name === channel);
    if (columns.length === 0) return [];
    const refused = point === null ? null : new RefusedTexts(records, { channel, point });
    const said = statedIn(records, clustering, channel);
    const tally = new Tally(channel, said);
    for (const { slot, column } of columns) {
      const shown = golden.fields.find((field) => field.name === point && field.slot === slot)?.column;
      for (let customer = 0; customer < golden.count; customer++) {
        const address = shown === undefined ? '' : cellText(shown, customer);
        if (slot > 0 && address === '') continue;
        const cell = { customer, slot, state: cellText(column, customer), id: () => cellText(golden.ids, customer) };
        tally.add(cell, refusalOf(cell, { address, refused, said, settings }));
      }
    }
    return [tally.balance()];
  });
}

interface Cell {
  readonly customer: number;
  readonly slot: number;
  readonly state: string;
  readonly id: () => string;
}

/** How a cell is refused: not at all, or `held` back by something unclear; by an opt-out; by one that a later opt-in overcame. */
type Refusal = 'none' | 'held' | 'out' | 'again';

function refusalOf(
  { customer }: Cell,
  at: {
    readonly address: string;
    readonly refused: RefusedTexts | null;
    readonly said: Statements;
    readonly settings: ConsentPlan;
  },
): Refusal {
  const { address, refused, said, settings } = at;
  const isWhole = refused === null || settings.optOut === 'customer';
  const isOut = said.isAgainstAll[customer] === 1 || (isWhole && said.isOut[customer] === 1);
  const last = Math.max(isOut ? Number.POSITIVE_INFINITY : NO_INSTANT, refused?.lastOut(address) ?? NO_INSTANT);
  if (last === NO_INSTANT) return refused?.isUnclear(address) === true ? 'held' : 'none';
  const isLater =
    settings.reoptIn === 'evidenced' && (said.lastIn[customer] as number) > (refused?.lastOut(address) ?? last);
  return isLater && said.isAgainstAll[customer] === 0 ? 'again' : 'out';
}

/** Counts of one channel, cell by cell. */
class Tally {
  readonly #channel: ChannelName;
  readonly #said: Statements;
  readonly #golden: Record<keyof ConsentBalance['golden'], number> = {
    opted_in: 0,
    opted_out: 0,
    not_subscribed: 0,
    pending: 0,
    unknown: 0,
  };
  readonly #violating: string[] = [];
  readonly #counts = { cells: 0, kept: 0, again: 0, byOptOut: 0, byContactPoint: 0, violations: 0 };

  constructor(channel: ChannelName, said: Statements) {
    this.#channel = channel;
    this.#said = said;
  }

  add({ customer, slot, state, id }: Cell, refusal: Refusal): void {
    const counts = this.#counts;
    const isIn = this.#said.isIn[customer] === 1;
    if (slot === 0) this.#addFirst(state, { refusal, isIn });
    if (refusal === 'out') {
      counts.cells++;
      if (state === 'opted_out') counts.kept++;
    }
    const isWidened = state === 'opted_in' && (!isIn || refusal === 'out' || refusal === 'held');
    const isLost = refusal === 'out' && state !== 'opted_out';
    if (!isWidened && !isLost) return;
    counts.violations++;
    if (this.#violating.length < MOST_NAMED) this.#violating.push(id());
  }

  #addFirst(state: string, { refusal, isIn }: { readonly refusal: Refusal; readonly isIn: boolean }): void {
    if (state in this.#golden) this.#golden[state as keyof ConsentBalance['golden']]++;
    if (state === 'opted_in') {
      if (refusal === 'again') this.#counts.again++;
    } else if (isIn) {
      if (state === 'opted_out' || refusal === 'held') this.#counts.byOptOut++;
      else this.#counts.byContactPoint++;
    }
  }

  balance(): ConsentBalance {
    const { cells, kept, again, byOptOut, byContactPoint, violations } = this.#counts;
    const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
    return {
      channel: this.#channel,
      recordsIn: { optedIn: this.#said.optedIn, optedOut: this.#said.optedOut },
      customersIn: { optedIn: count(this.#said.isIn), optedOut: count(this.#said.isOut) },
      golden: this.#golden,
      refused: { cells, kept },
      again,
      narrowed: { byOptOut, byContactPoint },
      violations,
      violating: this.#violating,
    };
  }
}

function statedIn(records: RecordSet, { count, clusterOf }: Clustering, channel: ChannelName): Statements {
  const said = { isIn: new Uint8Array(count), isOut: new Uint8Array(count), isAgainstAll: new Uint8Array(count) };
  const lastIn = new Float64Array(count).fill(NO_INSTANT);
  const [own, any] = [statesOf(records, channel), channel === 'consent_any' ? [] : statesOf(records, 'consent_any')];
  const point = POINT_CHANNELS.find(({ field }) => field === channel)?.point;
  const values = point === undefined ? [] : fieldSlots(records, point).map(({ clean }) => clean.ids);
  const dateOf = datesOf(records, channel);
  let [optedIn, optedOut] = [0, 0];
  for (let record = 0; record < records.count; record++) {
    const cluster = clusterOf[record] as number;
    const source = records.sourceOf[record] as number;
    const states = own.map(({ ids, texts }) => texts[ids[record] as number]);
    const isAny = any.some(({ ids, texts }) => texts[ids[record] as number] === 'opted_out');
    // Of columns for one address each, an opt-out of one says nothing of the others.
    const isOfRow = own.map(({ isOfSlot }) => isOfSlot[source] !== true);
    const isRowOut = states.some((state, at) => state === 'opted_out' && isOfRow[at]);
    const isOut = states.includes('opted_out');
    if (isOut) optedOut++;
    else if (states.includes('opted_in')) optedIn++;
    if (isOut || isAny) said.isOut[cluster] = 1;
    const isPointless = point !== undefined && values.every((ids) => (ids[record] as number) < 0);
    if (isAny || (isOut && isPointless)) said.isAgainstAll[cluster] = 1;
    states.forEach((state, at) => {
      if (state !== 'opted_in' || (isRowOut && isOfRow[at])) return;
      said.isIn[cluster] = 1;
      const slot = own[at]?.slot ?? 0;
      lastIn[cluster] = Math.max(lastIn[cluster] as number, dateOf(record, slot, IN));
    });
  }
  return { ...said, lastIn, optedIn, optedOut };
}
