import type { Consent } from '../../model/clean.ts';
import type { ColumnPlan } from '../../model/plan.ts';
import { OWN_DATE } from '../../table/consent-slots.ts';
import { valueTexts } from '../../table/dictionary.ts';
import { type FieldName, fieldSlots, type RecordSet } from '../../table/records.ts';
import { instantsOf, NO_INSTANT } from '../instant.ts';
import { type ChannelName, IN, PENDING, SILENT, STATES, UNKNOWN } from './channels.ts';

/**
 * What the records say in one channel: a voice for the row as a whole, and one per contact point where a source has a column for
 * each (`consent_email_2`). Arrays have one entry per record.
 */
export interface Voice {
  readonly field: ChannelName;
  /** Slot of the contact point it speaks of; −1: of the row. */
  readonly point: number;
  /** Number in STATES, SILENT where nothing is said. */
  readonly states: Uint8Array;
  /** Slot of the column that says it. */
  readonly slots: Uint8Array;
  /** When it was said, in milliseconds since 1970; NO_INSTANT where no date of consent stands in the row. */
  readonly at: Float64Array;
}

/** The voices of a channel; none when no source has a column of it. */
export function voicesOf(records: RecordSet, field: ChannelName): Voice[] {
  const voices = new Map<number, Voice>();
  const dateOf = datesOf(records, field);
  for (const { slot, ids, texts, isOfSlot } of statesOf(records, field)) {
    // A word that is no state says nothing: it must never count as consent.
    const states = texts.map((text) => {
      const state = STATES.indexOf(text as Consent);
      return state < 0 ? UNKNOWN : state;
    });
    for (let record = 0; record < records.count; record++) {
      const id = ids[record] as number;
      if (id < 0) continue;
      const point = isOfSlot[records.sourceOf[record] as number] === true ? slot : -1;
      let voice = voices.get(point);
      if (voice === undefined) voices.set(point, (voice = silence(field, point, records.count)));
      const state = states[id] as number;
      if (!isStricter(state, voice.states[record] as number)) continue;
      voice.states[record] = state;
      voice.slots[record] = slot;
      voice.at[record] = dateOf(record, slot, state);
    }
  }
  return [...voices.values()];
}

/** The column of a source that fills a field's slot. */
export function columnOf(columns: readonly ColumnPlan[], role: string, slot: number): ColumnPlan | undefined {
  return columns.find((column) => column.role === role && column.slot === slot);
}

/** Of two columns of one row the stricter counts; an opt-in that waits to be confirmed is none. */
function isStricter(state: number, than: number): boolean {
  if (state === PENDING && than === IN) return true;
  return state < than && !(state === IN && than === PENDING);
}

function silence(field: ChannelName, point: number, count: number): Voice {
  return {
    field,
    point,
    states: new Uint8Array(count).fill(SILENT),
    slots: new Uint8Array(count),
    at: new Float64Array(count).fill(NO_INSTANT),
  };
}

/**
 * When a statement was made: the date in its own cell, else that of a date column of the channel, else of one for everything.
 * Columns that date opt-ins only date nothing else. Dates of rows ("modified") are no dates of consent.
 */
export function datesOf(
  records: RecordSet,
  field: ChannelName,
): (record: number, slot: number, state: number) => number {
  const columns = ([`${field}_at`, 'consent_any_at'] as FieldName[])
    .filter((name, at, all) => all.indexOf(name) === at)
    .flatMap((name) => fieldSlots(records, name))
    .map(({ name, slot, clean }) => ({
      slot,
      isOwnOf: name === `${field}_at` ? slot - OWN_DATE : -1,
      ids: clean.ids,
      instants: instantsOf(clean.dictionary),
      isOfOptIns: records.sources.map(({ plan }) => columnOf(plan.columns, name, slot)?.dates === 'opted_in'),
    }));
  const read = (record: number, wanted: (column: (typeof columns)[number]) => boolean): number | undefined => {
    const found = columns.find((column) => (column.ids[record] as number) >= 0 && wanted(column));
    return found === undefined ? undefined : found.instants[found.ids[record] as number];
  };
  if (columns.length === 0) return () => NO_INSTANT;
  return (record, slot, state) => {
    const source = records.sourceOf[record] as number;
    return (
      read(record, (column) => column.isOwnOf === slot) ??
      read(record, (column) => column.slot < OWN_DATE && (state === IN || column.isOfOptIns[source] !== true)) ??
      NO_INSTANT
    );
  };
}

/** The columns of a consent field as texts. */
export function statesOf(records: RecordSet, field: FieldName) {
  return fieldSlots(records, field).map(({ slot, clean }) => ({
    slot,
    ids: clean.ids,
    texts: valueTexts(clean.dictionary),
    isOfSlot: records.sources.map(({ plan }) => columnOf(plan.columns, field, slot)?.ofSlot === true),
  }));
}
