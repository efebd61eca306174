import { NO_INSTANT } from '../instant.ts';
import {
  CHANNELS,
  type ChannelName,
  IN,
  OUT,
  POINT_CHANNELS,
  type PointKind,
  SILENT,
  UNCLEAR,
  UNKNOWN,
  WHOLE_CHANNELS,
} from './channels.ts';
import { type ConsentDecision, DecidedColumn, type Verdict } from './column.ts';
import { type ConsentGround, eachVoice } from './ground.ts';
import { type Points, pointsOf } from './points.ts';
import { bookRefusals, type Deciders, pointsOfVoice, type Refusals } from './refusals.ts';
import { isSlipOf } from './slip.ts';
import { type Voice, voicesOf } from './voices.ts';
import { decideWhole } from './whole.ts';

/**
 * Merges consent per contact point and channel. An opt-out of any record holds wherever its address or number stands, whoever has
 * it; an objection to everything holds for all that its customer has, and so does an opt-out that names no contact point. Of
 * the same customer's other contact points it leaves only those opted in that have an opt-in of their own. An opt-in counts
 * for the first contact point of the record that states it and for the customer of that record. What is not understood
 * holds opt-ins of its row and contact points back. Everything else is unknown; silence is empty. Never widens.
 */
export function mergeConsent(ground: ConsentGround): ConsentDecision[] {
  const { records } = ground;
  const voices = new Map(CHANNELS.map((field) => [field, voicesOf(records, field)] as const));
  const any = voices.get('consent_any') ?? [];
  const isSpreading = any.some(({ states }) => states.includes(OUT));
  const isNeeded = (field: ChannelName): boolean => isSpreading || (voices.get(field) ?? []).length > 0;
  const points = { email: pointsFor(ground, 'email'), phone: pointsFor(ground, 'phone') };
  const byPoint = POINT_CHANNELS.filter(({ field }) => isNeeded(field)).flatMap(({ field, point }) =>
    decideChannel(ground, {
      field,
      kind: point,
      points: points[point],
      voices: [...any, ...(voices.get(field) ?? [])],
    }),
  );
  const whole = WHOLE_CHANNELS.filter(({ field }) => isNeeded(field)).map(({ field, given }) => {
    const own = voices.get(field) ?? [];
    const others = field === 'consent_any' ? [...voices.values()].flat().filter((voice) => voice.field !== field) : any;
    return decideWhole(ground, { field, given, own, others });
  });
  return [...byPoint, ...whole];
}

function pointsFor({ records, contacts }: ConsentGround, kind: PointKind): Points | null {
  const field = contacts[kind]?.field;
  return field === undefined ? null : pointsOf(records, kind, field);
}

interface PointedChannel {
  readonly field: ChannelName;
  readonly kind: PointKind;
  readonly points: Points | null;
  /** Of the channel and for everything. */
  readonly voices: readonly Voice[];
}

function decideChannel(ground: ConsentGround, channel: PointedChannel): ConsentDecision[] {
  const { members, contacts } = ground;
  const { voices, points } = channel;
  const refusals = bookRefusals(ground, voices, points);
  const places = contacts[channel.kind]?.places ?? [];
  const columns = Array.from({ length: Math.max(1, places.length) }, (_, slot) => {
    const column = new DecidedColumn(ground, { field: channel.field, slot, voices });
    const ids = places[slot]?.column.ids;
    for (let cluster = 0; cluster < members.count; cluster++) {
      const id = ids?.[cluster] ?? -1;
      if (id < 0 && slot > 0) continue;
      const point = id < 0 || points === null ? -1 : (points.ofValue[id] as number);
      column.set(cluster, decidePoint(ground, channel, { refusals, cluster, point, value: id }));
    }
    return column;
  });
  return columns.filter((column, slot) => slot === 0 || column.isStated).map((column) => column.finish());
}

function decidePoint(
  ground: ConsentGround,
  channel: PointedChannel,
  at: { readonly refusals: Refusals; readonly cluster: number; readonly point: number; readonly value: number },
): Verdict {
  const { refusals, cluster, point } = at;
  const said = statedBy(ground, channel, at);
  const refused = (by: Deciders, thing: number): Verdict | undefined => {
    if (thing < 0 || !by.has(thing)) return undefined;
    const isAgain = said.state === IN && isGivenAgain(ground, channel, { said, after: by.at[thing] as number });
    return isAgain ? undefined : verdictOf(OUT, by, thing);
  };
  const out = refused(refusals.points, point) ?? refused(refusals.people, cluster);
  if (out !== undefined) return out;
  const isHeld = point >= 0 && refusals.unclear.has(point);
  const isApart = said.state === IN && !isHeld && ground.settings.optOut !== 'customer' && !isNear(ground, channel, at);
  const other = isApart ? undefined : refused(refusals.customers, cluster);
  if (other !== undefined) return other;
  if (isHeld) return verdictOf(UNCLEAR, refusals.unclear, point);
  const isOvercome =
    (point >= 0 && refusals.points.has(point)) ||
    refusals.people.has(cluster) ||
    (!isApart && refusals.customers.has(cluster));
  return { ...said, isAgain: said.state === IN && isOvercome };
}

function verdictOf(state: number, by: Deciders, thing: number): Verdict {
  return { state, record: by.record[thing] as number, voice: by.voice[thing] as number, isAgain: false };
}

/** True where the plan takes evidence for an opt-in after an opt-out, and this one is later than every one of them. */
function isGivenAgain(
  { settings }: ConsentGround,
  { voices }: PointedChannel,
  { said, after }: { readonly said: Verdict; readonly after: number },
): boolean {
  const at = voices[said.voice]?.at[said.record] ?? NO_INSTANT;
  return settings.reoptIn === 'evidenced' && at !== NO_INSTANT && at > after;
}

/** True where the customer opted out at an address a slip away from this one: nobody knows which of both was meant. */
function isNear(
  { contacts, members }: ConsentGround,
  { kind, voices }: PointedChannel,
  { refusals, cluster, value }: { refusals: Refusals; cluster: number; value: number },
): boolean {
  const field = contacts[kind]?.field;
  if (value < 0 || field === undefined || !refusals.customers.has(cluster)) return false;
  let isFound = false;
  eachVoice(members, voices, cluster, (record, voice) => {
    if (isFound || voice.states[record] !== OUT) return;
    isFound = field.slots.some((ids) => isSlipOf(field.dictionary, value, ids[record] as number));
  });
  return isFound;
}

/** The strictest of what a customer's records say of a contact point, refusals aside; of opt-ins the latest. */
function statedBy(
  { members }: ConsentGround,
  { points, voices }: PointedChannel,
  { cluster, point }: { readonly cluster: number; readonly point: number },
): Verdict {
  const said: Verdict = { state: SILENT, record: -1, voice: 0, isAgain: false };
  let at = NO_INSTANT;
  eachVoice(members, voices, cluster, (record, voice, number) => {
    const stated = voice.states[record] as number;
    if (stated === SILENT || stated === OUT || voice.field === 'consent_any') return;
    const isOwn = point >= 0 && pointsOfVoice(points, voice, record).includes(point);
    const state = isOwn && stated !== UNCLEAR ? stated : UNKNOWN;
    const when = voice.at[record] as number;
    if (state > said.state || (state === said.state && when <= at)) return;
    [said.state, said.record, said.voice] = [state, record, number];
    at = when;
  });
  return said;
}
