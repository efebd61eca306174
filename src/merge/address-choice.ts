import type { FieldName, RecordSet } from '../table/records.ts';
import { type Choice, countParts, foldedIds, numberTuples, type Offer, TupleNumbers } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';

const PARTS: readonly FieldName[] = [
  'house_number',
  'street',
  'unit',
  'po_box',
  'district',
  'city',
  'region',
  'postcode',
  'country',
];

/**
 * An address survives whole, from one record and slot. One that can be delivered to beats a place, which beats a mere
 * country; addresses with the same postcode, street and house number vote together. Null without address columns.
 */
export function addressChoice(records: RecordSet, isContested: Uint8Array): Choice | null {
  const fields = PARTS.map((part) => fieldColumns(records, part)).filter((field) => field !== null);
  if (fields.length === 0) return null;
  const find = (name: FieldName): FieldColumns | undefined => fields.find((field) => field.name === name);
  const identity = (['postcode', 'street', 'house_number'] as const).map((name) => find(name));
  const keys = (['postcode_key', 'street_key', 'house_key'] as const).map((name) => fieldColumns(records, name));
  const spelling = [...identity, find('city')];
  const groups = new TupleNumbers(identity.length);
  const exacts = new TupleNumbers(spelling.length);
  const none = new Int32Array(records.count).fill(-1);
  const offers = Array.from({ length: Math.max(...fields.map((field) => field.slots.length)) }, (_, slot): Offer => {
    const level = levels(fields, slot, records.count);
    const folded = identity.map((field, i) => foldedIds(field, keys[i] as FieldColumns | null, slot) ?? none);
    return {
      group: numberTuples(folded, groups, { level, isContested }),
      exact: numberTuples(
        spelling.map((field) => field?.slots[slot] ?? none),
        exacts,
        { level, isContested },
      ),
      level,
      parts: countParts(fields, slot, records.count),
    };
  });
  return { fields, offers, places: 1, prefer: 'fullest' };
}

/** 0 = nothing, 1 = country or region, 2 = a place, 3 = a street without a place, 4 = street and place. */
function levels(fields: readonly FieldColumns[], slot: number, count: number): Uint8Array {
  const level = new Uint8Array(count);
  for (const field of fields) {
    const ids = field.slots[slot];
    if (ids === undefined) continue;
    const bit = BITS[field.name] ?? 1;
    for (let record = 0; record < count; record++) {
      if ((ids[record] as number) >= 0) level[record] = (level[record] as number) | bit;
    }
  }
  return level.map((bits) => (bits === 0 ? 0 : 1 + (bits & 2 ? 1 : 0) + (bits & 4 ? 2 : 0)));
}

const BITS: Partial<Record<FieldName, number>> = { city: 2, postcode: 2, street: 4, po_box: 4 };
