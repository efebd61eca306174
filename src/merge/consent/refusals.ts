import type { Clustering } from '../../model/matching.ts';
import type { RecordSet } from '../../table/records.ts';
import { NO_INSTANT } from '../instant.ts';
import type { RecordIds } from '../record-id.ts';
import { IN, OUT, UNCLEAR } from './channels.ts';
import { type Points, primaryPoint } from './points.ts';
import type { Voice } from './voices.ts';

/** The statement that decides about each of many things: record and number of its voice, −1 where there is none. */
export class Deciders {
  readonly record: Int32Array;
  readonly voice: Uint8Array;
  /** The latest refusal; Infinity where one has no date or can never be taken back. */
  readonly at: Float64Array;
  readonly #ids: RecordIds;
  readonly #voices: readonly Voice[];

  constructor(size: number, voices: readonly Voice[], ids: RecordIds) {
    this.record = new Int32Array(size).fill(-1);
    this.voice = new Uint8Array(size);
    this.at = new Float64Array(size).fill(NO_INSTANT);
    this.#ids = ids;
    this.#voices = voices;
  }

  /** Takes a statement into account. The latest is told, of those as late the one of the smaller record id. */
  add(thing: number, record: number, voice: number): void {
    const own = this.#voices[voice] as Voice;
    const at = own.at[record] as number;
    const isFinal = own.field === 'consent_any' || at === NO_INSTANT;
    this.at[thing] = Math.max(this.at[thing] as number, isFinal ? Number.POSITIVE_INFINITY : at);
    if (this.has(thing) && !this.#isBefore(thing, { record, voice, at })) return;
    this.record[thing] = record;
    this.voice[thing] = voice;
  }

  has(thing: number): boolean {
    return (this.record[thing] as number) >= 0;
  }

  #isBefore(thing: number, other: { record: number; voice: number; at: number }): boolean {
    const [record, voice] = [this.record[thing] as number, this.voice[thing] as number];
    const at = (this.#voices[voice] as Voice).at[record] as number;
    if (at !== other.at) return at < other.at;
    return this.#ids.compare(other.record, record) < 0;
  }
}

/** Everything that is refused or unclear in one channel. */
export interface Refusals {
  /** By contact point: an opt-out, or something that is not understood, of any record that carries it. */
  readonly points: Deciders;
  readonly unclear: Deciders;
  /** By customer: opt-outs of its records that name no contact point or are against everything. */
  readonly people: Deciders;
  /** By customer: any opt-out of its records. */
  readonly customers: Deciders;
}

interface Ground {
  readonly records: RecordSet;
  readonly clustering: Clustering;
  readonly ids: RecordIds;
}

/** Books the refusals of all records of a run in one channel. `voices` are its own and those for everything. */
export function bookRefusals(
  { records, clustering, ids }: Ground,
  voices: readonly Voice[],
  points: Points | null,
): Refusals {
  const size = points?.count ?? 0;
  const book: Refusals = {
    points: new Deciders(size, voices, ids),
    unclear: new Deciders(size, voices, ids),
    people: new Deciders(clustering.count, voices, ids),
    customers: new Deciders(clustering.count, voices, ids),
  };
  voices.forEach((voice, number) => {
    for (let record = 0; record < records.count; record++) {
      const state = voice.states[record];
      if (state !== OUT && state !== UNCLEAR) continue;
      const own = pointsOfVoice(points, voice, record);
      for (const point of own) (state === OUT ? book.points : book.unclear).add(point, record, number);
      if (state === UNCLEAR) continue;
      const cluster = clustering.clusterOf[record] as number;
      book.customers.add(cluster, record, number);
      if (voice.field === 'consent_any' || own.length === 0) book.people.add(cluster, record, number);
    }
  });
  return book;
}

/** The contact points a statement speaks of: a refusal of a row of all it has, a consent of the first one only. */
export function pointsOfVoice(points: Points | null, voice: Voice, record: number): number[] {
  if (points === null) return [];
  const { slots, ofValue } = points;
  if (voice.point >= 0) {
    const id = slots[voice.point]?.[record] ?? -1;
    return id < 0 ? [] : [ofValue[id] as number];
  }
  const state = voice.states[record] as number;
  if (state >= IN) return [primaryPoint(points, record)].filter((point) => point >= 0);
  return slots.flatMap((ids) => ((ids[record] as number) < 0 ? [] : [ofValue[ids[record] as number] as number]));
}
