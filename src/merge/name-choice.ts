import { valueText } from '../table/dictionary.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { type Choice, countParts, foldedIds, numberTuples, type Offer, TupleNumbers } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';

const PARTS: readonly FieldName[] = ['title', 'given_name', 'middle_name', 'family_name', 'name_suffix'];
/** One letter of an alphabet, perhaps several with dots: "J", "J.", "J. R.". A single ideograph is a whole name. */
const INITIALS =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.?[\s-]?)(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.[\s-]?)*$/u;
/** Left where a character was lost on the way. */
const DAMAGED = /[?\ufffd]/;

const POOR = 1;
const FULL = 2;

/**
 * A person's name survives whole, all parts from one record. A full given and family name beats one with an initial or with
 * lost characters, which beats half a name; spellings that fold to the same keys vote together. Null without name columns.
 */
export function nameChoice(records: RecordSet, isContested: Uint8Array): Choice | null {
  const fields = PARTS.map((part) => fieldColumns(records, part)).filter((field) => field !== null);
  const given = fields.find((field) => field.name === 'given_name');
  const family = fields.find((field) => field.name === 'family_name');
  if (given === undefined && family === undefined) return null;
  const [givenKey, familyKey] = [fieldColumns(records, 'given_key'), fieldColumns(records, 'family_key')];
  const groups = new TupleNumbers(2);
  const exacts = new TupleNumbers(2);
  const fullness = [given, family].map((field) => (field === undefined ? new Uint8Array() : fullnessOf(field)));
  const slots = Math.max(...fields.map((field) => field.slots.length));
  const none = new Int32Array(records.count).fill(-1);
  const offers = Array.from({ length: slots }, (_, slot): Offer => {
    const spelled = [given?.slots[slot] ?? none, family?.slots[slot] ?? none];
    const folded = [foldedIds(given, givenKey, slot) ?? none, foldedIds(family, familyKey, slot) ?? none];
    const level = levels(spelled, fullness);
    return {
      group: numberTuples(folded, groups, { level, isContested }),
      exact: numberTuples(spelled, exacts, { level, isContested }),
      level,
      parts: countParts(fields, slot, records.count),
    };
  });
  return { fields, offers, places: 1, prefer: 'spelling' };
}

function fullnessOf(field: FieldColumns): Uint8Array {
  return Uint8Array.from({ length: field.dictionary.size }, (_, id) => {
    const text = valueText(field.dictionary, id);
    return INITIALS.test(text) || DAMAGED.test(text) ? POOR : FULL;
  });
}

/** 0 = no name; else 1 + the fullness of given and family name (2..5). */
function levels(spelled: readonly (Int32Array | undefined)[], fullness: readonly Uint8Array[]): Uint8Array {
  const [given, family] = spelled as [Int32Array, Int32Array];
  const [givenFullness, familyFullness] = fullness as [Uint8Array, Uint8Array];
  return Uint8Array.from(given, (id, record) => {
    const familyId = family[record] as number;
    const sum =
      (id < 0 ? 0 : (givenFullness[id] as number)) + (familyId < 0 ? 0 : (familyFullness[familyId] as number));
    return sum === 0 ? 0 : sum + 1;
  });
}
