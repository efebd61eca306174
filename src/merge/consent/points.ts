import { valueText } from '../../table/dictionary.ts';
import type { RecordSet } from '../../table/records.ts';
import { type FieldColumns, fieldColumns } from '../field-columns.ts';
import type { PointKind } from './channels.ts';

/** The contact points of one kind: spellings of one mailbox, or of one telephone number, are one. */
export interface Points {
  readonly count: number;
  /** Value ids per slot and record, −1 where empty. */
  readonly slots: readonly Int32Array[];
  /** Point of each value. */
  readonly ofValue: Int32Array;
}

const PLUS = 43;

/** Numbers the contact points that the values of a field stand for. Linear in records × slots. */
export function pointsOf(records: RecordSet, kind: PointKind, field: FieldColumns): Points {
  const ofValue = kind === 'email' ? mailboxes(records, field) : telephones(records, field);
  const count = ofValue.reduce((most, point) => Math.max(most, point + 1), 0);
  return { count, slots: field.slots, ofValue };
}

/** The point that a record has in its first filled slot, −1 when it has none. */
export function primaryPoint({ slots, ofValue }: Points, record: number): number {
  for (const ids of slots) if ((ids[record] as number) >= 0) return ofValue[ids[record] as number] as number;
  return -1;
}

/** Mailboxes by their key; addresses without one (of roles, relays) by their text in small letters. */
function mailboxes(records: RecordSet, field: FieldColumns): Int32Array {
  const { ofValue, size } = byKey(field, fieldColumns(records, 'email_key'));
  const spelled = new Map<string, number>();
  return numbered(ofValue, size, (id) => {
    const text = valueText(field.dictionary, id).toLowerCase();
    const known = spelled.get(text);
    if (known === undefined) spelled.set(text, id);
    return known ?? id;
  });
}

/**
 * Telephones by their digits without the country, so that a number without its country is the same as one with it; a
 * number whose country lacks its plus ("491711234567") is the one that has it.
 */
function telephones(records: RecordSet, field: FieldColumns): Int32Array {
  const { dictionary } = field;
  const { ofValue, size } = byKey(field, fieldColumns(records, 'phone_national'));
  const points = numbered(ofValue, size, (id) => id);
  const hasPlus = (id: number): boolean => dictionary.bytes[dictionary.offsets[id] as number] === PLUS;
  const bare = new Map<string, number>();
  for (let id = 0; id < dictionary.size; id++) if (!hasPlus(id)) bare.set(valueText(dictionary, id), id);
  if (bare.size > 0)
    for (let id = 0; id < dictionary.size; id++) {
      const same = hasPlus(id) ? bare.get(valueText(dictionary, id).slice(1)) : undefined;
      if (same !== undefined) points[same] = points[id] as number;
    }
  return points;
}

/** Per value the id of its key, −1 without one. */
function byKey(field: FieldColumns, key: FieldColumns | null): { ofValue: Int32Array; size: number } {
  const ofValue = new Int32Array(field.dictionary.size).fill(-1);
  field.slots.forEach((ids, slot) => {
    const keys = key?.slots[slot];
    if (keys === undefined) return;
    for (let record = 0; record < ids.length; record++) {
      const [id, own] = [ids[record] as number, keys[record] as number];
      if (id >= 0 && own >= 0) ofValue[id] = own;
    }
  });
  return { ofValue, size: key?.dictionary.size ?? 0 };
}

/** Values without a key get numbers behind those of keys, by the value that stands for them. */
function numbered(ofValue: Int32Array, size: number, standFor: (id: number) => number): Int32Array {
  return ofValue.map((key, id) => (key >= 0 ? key : size + standFor(id)));
}
