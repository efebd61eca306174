import { valueTexts } from '../../table/dictionary.ts';
import { fieldSlots, type RecordField, type RecordSet } from '../../table/records.ts';
import { NO_INSTANT } from '../instant.ts';
import { type ChannelName, OUT, type PointKind } from './channels.ts';
import { datesOf, statesOf } from './voices.ts';

/** A contact point column as texts, with those that its spellings have in common. */
interface Texts {
  readonly slot: number;
  readonly ids: Int32Array;
  readonly texts: readonly string[];
  readonly keyIds: Int32Array | undefined;
  readonly keys: readonly string[];
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
    for (const column of columns)
      for (let record = 0; record < column.ids.length; record++) {
        const text = column.texts[column.ids[record] as number];
        if (text === undefined) continue;
        for (const key of keysOf(column, record)) {
          const at = keys.get(key);
          if (at !== undefined) this.#out.set(text, Math.max(this.lastOut(text), at));
          if (unclear.has(key)) this.#unclear.add(text);
        }
      }
  }
}

/** Columns of e-mails or phones with their keys. */
function textsOf(records: RecordSet, point: PointKind): Texts[] {
  const keys = fieldSlots(records, point === 'email' ? 'email_key' : 'phone_national');
  return fieldSlots(records, point).map(({ slot, clean }) => {
    const key: RecordField | undefined = keys.find((field) => field.slot === slot);
    return {
      slot,
      ids: clean.ids,
      texts: valueTexts(clean.dictionary),
      keyIds: key?.clean.ids,
      keys: key === undefined ? [] : valueTexts(key.clean.dictionary),
    };
  });
}

/** What a cell has in common with its other spellings: the key, else the text in small letters; of numbers the digits too. */
function keysOf({ ids, texts, keyIds, keys }: Texts, record: number): string[] {
  const text = texts[ids[record] as number];
  if (text === undefined) return [];
  const key = keys[keyIds?.[record] ?? -1] ?? text.toLowerCase();
  return text.startsWith('+') ? [key, text.slice(1)] : [key];
}
