import { valueText } from '../../table/dictionary.ts';
import { fieldSlots, type RecordSet } from '../../table/records.ts';
import type { Column } from '../../table/table.ts';
import { NO_INSTANT } from '../instant.ts';
import { type ChannelName, OUT, type PointKind } from './channels.ts';
import { datesOf, statesOf } from './voices.ts';

/** A contact point column as texts, with those that its spellings have in common. */
interface Texts {
  readonly slot: number;
  readonly clean: Column;
  readonly key: Column | undefined;
}

/**
 * Every spelling of an e-mail address or telephone number that some record opted out of in a channel, or says something unclear of.
 * For checking: only refused texts are remembered.
 */
export class RefusedTexts {
  /** Latest opt-out by text; Infinity where one has no date or is against everything. */
  readonly #out = new Map<string, number>();
  readonly #unclear = new Set<string>();

  constructor(records: RecordSet, { channel, point }: { readonly channel: ChannelName; readonly point: PointKind }) {
    const columns = textsOf(records, point);
    const keys = new Map<string, number>();
    const unclear = new Set<string>();
    for (const field of [channel, 'consent_any'] as const) {
      const dateOf = datesOf(records, field);
      for (const { slot, ids, texts, isOfSlot } of statesOf(records, field))
        for (let record = 0; record < records.count; record++) {
          const state = texts[ids[record] as number];
          if (state !== 'opted_out' && state !== 'unclear') continue;
          const isOneOnly = isOfSlot[records.sourceOf[record] as number] === true;
          const own = columns
            .filter((column) => !isOneOnly || column.slot === slot)
            .flatMap((one) => keysOf(one, record));
          const at = dateOf(record, slot, OUT);
          const last = field === 'consent_any' || at === NO_INSTANT ? Number.POSITIVE_INFINITY : at;
          for (const key of own)
            if (state === 'unclear') unclear.add(key);
            else keys.set(key, Math.max(keys.get(key) ?? NO_INSTANT, last));
        }
    }
    this.#spell(columns, { keys, unclear });
  }

  /** The latest opt-out of an address; NO_INSTANT where nobody opted out of it. */
  lastOut(text: string): number {
    return this.#out.get(text) ?? NO_INSTANT;
  }

  isUnclear(text: string): boolean {
    return this.#unclear.has(text);
  }

  /** All values that share a key with a refused one. */
  #spell(
    columns: readonly Texts[],
    { keys, unclear }: { keys: ReadonlyMap<string, number>; unclear: ReadonlySet<string> },
  ) {
    if (keys.size + unclear.size === 0) return;
    for (const column of columns) {
      const { ids, dictionary } = column.clean;
      // The key follows from the value, so each value is looked at once.
      const isSeen = new Uint8Array(dictionary.size);
      for (let record = 0; record < ids.length; record++) {
        const id = ids[record] as number;
        if (id < 0 || isSeen[id] === 1) continue;
        isSeen[id] = 1;
        const text = valueText(dictionary, id);
        for (const key of keysOf(column, record)) {
          const at = keys.get(key);
          if (at !== undefined) this.#out.set(text, Math.max(this.lastOut(text), at));
          if (unclear.has(key)) this.#unclear.add(text);
        }
      }
    }
  }
}

/** Columns of e-mails or phones with their keys. */
function textsOf(records: RecordSet, point: PointKind): Texts[] {
  const keys = fieldSlots(records, point === 'email' ? 'email_key' : 'phone_national');
  return fieldSlots(records, point).map(({ slot, clean }) => ({
    slot,
    clean,
    key: keys.find((field) => field.slot === slot)?.clean,
  }));
}

/** What a cell has in common with its other spellings: the key, else the text in small letters; of numbers the digits too. */
function keysOf({ clean, key }: Texts, record: number): string[] {
  const id = clean.ids[record] as number;
  if (id < 0) return [];
  const text = valueText(clean.dictionary, id);
  const keyId = key?.ids[record] ?? -1;
  const own = key === undefined || keyId < 0 ? text.toLowerCase() : valueText(key.dictionary, keyId);
  return text.startsWith('+') ? [own, text.slice(1)] : [own];
}
