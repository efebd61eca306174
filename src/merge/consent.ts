import type { Consent } from '../model/clean.ts';
import { valueTexts } from '../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../table/records.ts';
import { columnFromStrings, emptyIds } from '../table/table.ts';
import type { Choice } from './choice.ts';
import type { GoldenField } from './golden.ts';
import type { Members } from './members.ts';

/** From the strongest to the weakest statement; the position is the state's number. */
const STATES: readonly Consent[] = ['opted_out', 'opted_in', 'pending', 'not_subscribed', 'unknown'];
const [OUT, IN, UNKNOWN] = [0, 1, 4] as const;
const SILENT = 5;

/** Consent channels and what their consent belongs to. */
export const CHANNELS = [
  { field: 'consent_email', point: 'email' },
  { field: 'consent_sms', point: 'phone' },
  { field: 'consent_phone', point: 'phone' },
  { field: 'consent_post', point: 'address' },
  { field: 'consent_any', point: 'email' },
] as const satisfies readonly { field: FieldName; point: 'email' | 'phone' | 'address' }[];

export type ContactPoint = (typeof CHANNELS)[number]['point'];

/** The strongest statement per record in one channel: index in STATES, SILENT where nothing is said. */
export type Statements = Uint8Array;

/** What the records state in one channel; null when no source has the column. */
export function statementsOf(records: RecordSet, name: FieldName): Statements | null {
  const fields = fieldSlots(records, name);
  if (fields.length === 0) return null;
  const statements = new Uint8Array(records.count).fill(SILENT);
  for (const { clean } of fields) {
    const states = valueTexts(clean.dictionary).map((text) => STATES.indexOf(text as Consent));
    for (let record = 0; record < records.count; record++) {
      const id = clean.ids[record] as number;
      if (id < 0) continue;
      // A word that is no state says nothing: it must never count as consent.
      const state = states[id] === -1 ? UNKNOWN : (states[id] as number);
      if (state < (statements[record] as number)) statements[record] = state;
    }
  }
  return statements;
}

/** Everything consent depends on. `winners[point]` is per cluster the group of the surviving contact point, −1 without one. */
export interface ConsentGround {
  readonly records: RecordSet;
  readonly members: Members;
  readonly choices: Readonly<Record<ContactPoint, Choice | null>>;
  readonly winners: Readonly<Record<ContactPoint, Int32Array>>;
}

/** One consent column: per cluster the state and the record that decided it (−1 where nothing is stated). */
export interface ConsentDecision {
  readonly field: GoldenField;
  readonly record: Int32Array;
}

/**
 * Merges consent per channel. Any opt-out of a member, in the channel or in `consent_any`, makes the golden record opted out.
 * An opt-in (or a pending or absent one) counts only when it was given for the contact point that survived as the primary
 * one: the first slot of the record that states it. Everything else is unknown; silence is empty. Never widens.
 */
export function mergeConsent(ground: ConsentGround): ConsentDecision[] {
  const { records } = ground;
  const any = statementsOf(records, 'consent_any');
  const isSpreading = any?.includes(OUT) ?? false;
  const spoken = CHANNELS.map(({ field, point }) => ({ field, point, statements: statementsOf(records, field) }));
  return spoken
    .filter(({ statements }) => statements !== null || isSpreading)
    .map(({ field, point, statements }) => {
      const blocking = field === 'consent_any' ? spoken.map((channel) => channel.statements) : [any];
      return decideChannel(ground, { field, point, statements, blocking });
    });
}

interface Channel {
  readonly field: FieldName;
  readonly point: ContactPoint;
  readonly statements: Statements | null;
  /** Channels whose opt-out forbids an opt-in here. */
  readonly blocking: readonly (Statements | null)[];
}

function decideChannel(ground: ConsentGround, channel: Channel): ConsentDecision {
  const { members } = ground;
  const ids = emptyIds(members.count);
  const record = new Int32Array(members.count).fill(-1);
  const scratch = { state: SILENT, record: -1 };
  for (let cluster = 0; cluster < members.count; cluster++) {
    decideCluster(ground, channel, { cluster, into: scratch });
    if (scratch.state === SILENT) continue;
    ids[cluster] = scratch.state;
    record[cluster] = scratch.record;
  }
  const { dictionary } = columnFromStrings(channel.field, STATES);
  return { field: { name: channel.field, slot: 0, column: { name: channel.field, ids, dictionary } }, record };
}

function decideCluster(
  ground: ConsentGround,
  channel: Channel,
  at: { readonly cluster: number; readonly into: { state: number; record: number } },
): void {
  const { starts, records } = ground.members;
  const group = ground.choices[channel.point]?.offers[0]?.group;
  const winner = ground.winners[channel.point][at.cluster] as number;
  let [best, by, isBlocked] = [SILENT, -1, false];
  for (let i = starts[at.cluster] as number; i < (starts[at.cluster + 1] as number); i++) {
    const record = records[i] as number;
    const stated = channel.statements?.[record] ?? SILENT;
    const isSpread = channel.field !== 'consent_any' && channel.blocking.some((other) => other?.[record] === OUT);
    isBlocked ||= channel.blocking.some((other) => other?.[record] === OUT);
    const isOwn = winner >= 0 && group?.[record] === winner;
    const state = isSpread || stated === OUT ? OUT : stated === SILENT || isOwn ? stated : UNKNOWN;
    if (state >= best) continue;
    best = state;
    by = record;
  }
  at.into.state = best === IN && isBlocked ? UNKNOWN : best;
  at.into.record = by;
}
