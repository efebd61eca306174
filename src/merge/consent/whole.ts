import { type ChannelName, IN, OUT, SILENT, UNCLEAR, UNKNOWN } from './channels.ts';
import { type ConsentDecision, DecidedColumn, type Verdict } from './column.ts';
import { type ConsentGround, eachVoice } from './ground.ts';
import type { Voice } from './voices.ts';

/** A channel that a person has once: post, and everything. */
export interface WholeChannel {
  readonly field: ChannelName;
  readonly given: 'email' | 'address';
  readonly own: readonly Voice[];
  /** Channels whose opt-out forbids an opt-in here; against everything, it is one here. */
  readonly others: readonly Voice[];
}

/** The strictest of what the records of each customer say; opt-ins only for what survived in first place. */
export function decideWhole(ground: ConsentGround, channel: WholeChannel): ConsentDecision {
  const { members } = ground;
  const { field, own, others } = channel;
  const voices = [...own, ...others];
  const column = new DecidedColumn(ground, { field, slot: 0, voices });
  const { choice, winners } = ground.given[channel.given];
  const group = choice?.offers[0]?.group;
  for (let cluster = 0; cluster < members.count; cluster++) {
    const best: Verdict = { state: SILENT, record: -1, voice: 0, isAgain: false };
    let isBlocked = false;
    eachVoice(members, voices, cluster, (record, voice, number) => {
      const stated = voice.states[record] as number;
      const isSpread = voice.field === 'consent_any' && stated === OUT;
      if (voice.field !== field) isBlocked ||= stated === OUT || (stated === UNCLEAR && voice.field === 'consent_any');
      if (stated === SILENT || (voice.field !== field && !isSpread)) return;
      const isOwn = (winners[cluster] as number) >= 0 && group?.[record] === winners[cluster];
      const state = stated <= UNCLEAR || isOwn ? stated : UNKNOWN;
      if (state < best.state) [best.state, best.record, best.voice] = [state, record, number];
    });
    column.set(cluster, best.state === IN && isBlocked ? { ...best, state: UNKNOWN } : best);
  }
  return column.finish();
}
