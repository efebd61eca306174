import type { FieldName, RecordSet } from '../table/records.ts';
import { AddressNearness, keyColumns } from './address-nearness.ts';
import { type Choice, countParts, foldedIds, idAt, numberTuples, TupleNumbers } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { ADDRESS_PARTS } from './groups.ts';
import { YEAR } from './instant.ts';
import type { Clusters } from './name-choice.ts';
import type { Offer } from './offer.ts';
import { CHANGING, FULLEST } from './rules/orders.ts';
import { addUp, careOf, measureValues, sharedValues } from './spelling.ts';

/** Half of the evidence of an address is gone in a year. */
const HALF_LIFE = YEAR;

/**
 * An address survives whole, from one record and slot. One that can be delivered to beats a place, which beats a mere
 * country; a new one beats an old one, votes weighing less with age. Slips of one address, and one without its postcode,
 * vote together; what the winner leaves blank comes from them. Null without address columns.
 */
export function addressChoice(records: RecordSet, { clusterOf, isContested }: Clusters): Choice | null {
  const fields = ADDRESS_PARTS.map((part) => fieldColumns(records, part)).filter((field) => field !== null);
  if (fields.length === 0) return null;
  const find = (name: FieldName): FieldColumns | undefined => fields.find((field) => field.name === name);
  const identity = (['postcode', 'street', 'house_number'] as const).map((name) => find(name));
  const keys = (['postcode_key', 'street_key', 'house_key'] as const).map((name) => fieldColumns(records, name));
  const spelling = [...identity, find('city')];
  const groups = new TupleNumbers(identity.length);
  const exacts = new TupleNumbers(spelling.length);
  const none = new Int32Array(records.count).fill(-1);
  const written = [find('street'), find('city')];
  const care = written.map((field) => measureValues(field, careOf));
  const spelledKeys = [keyColumns(records, 'street_key', 'street'), keyColumns(records, 'city_key', 'city')];
  const shared = spelledKeys.map((key) => (key === null ? new Uint8Array() : sharedValues(key, clusterOf)));
  const offers = Array.from({ length: Math.max(...fields.map((field) => field.slots.length)) }, (_, slot): Offer => {
    const level = levels(fields, slot, records.count);
    const folded = identity.map((field, i) => foldedIds(field, keys[i] as FieldColumns | null, slot) ?? none);
    const slotOf = (list: readonly (FieldColumns | null | undefined)[]) => list.map((one) => one?.slots[slot] ?? none);
    return {
      group: numberTuples(folded, groups, { level, isContested }),
      exact: numberTuples(slotOf(spelling), exacts, { level, isContested }),
      level,
      known: addUp(slotOf(spelledKeys), shared),
      care: addUp(slotOf(written), care),
      parts: countParts(fields, slot, records.count),
    };
  });
  const nearness = new AddressNearness(records);
  return {
    ...{ fields, offers, places: 1, between: CHANGING, within: FULLEST, halfLife: HALF_LIFE },
    isNear: (a, b) => nearness.isNear(a, b),
    fills: (winner, other, field) => nearness.fills(winner, other, (fields[field] as FieldColumns).name),
    mends: (winner, other, field) => {
      const part = SPELLED.indexOf((fields[field] as FieldColumns).name);
      const key = spelledKeys[part] ?? null;
      if (key === null || !nearness.isSpelling(winner, other, key)) return -1;
      return shared[part]?.[idAt(key, other)] ?? 0;
    },
  };
}

/** Parts of which a letter may be wrong. */
const SPELLED: readonly FieldName[] = ['street', 'city'];

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
