import { valueText } from '../table/dictionary.ts';
import type { FieldName, RecordSet } from '../table/records.ts';
import { type Choice, countParts, foldedIds, numberTuples, type Offer, TupleNumbers } from './choice.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { careOf, fullnessOf, isNickname, measureValues, sharedValues } from './spelling.ts';

const PARTS: readonly FieldName[] = ['title', 'given_name', 'middle_name', 'family_name', 'name_suffix'];
/**
 * A person's name survives whole, all parts from one record. A full given and family name beats one with an initial or with
 * lost characters, which beats half a name; spellings that fold to the same keys vote together. Between names with as many
 * votes, one that other customers have too beats one nobody else has (a typo), and a formal name beats a nickname.
 * Null without name columns.
 */
export function nameChoice(records: RecordSet, clusters: Clusters): Choice | null {
  const fields = PARTS.map((part) => fieldColumns(records, part)).filter((field) => field !== null);
  const find = (name: FieldName): FieldColumns | undefined => fields.find((field) => field.name === name);
  const halves = [half(records, find('given_name'), 'given_key'), half(records, find('family_name'), 'family_key')];
  if (halves.every(({ field }) => field === undefined)) return null;
  const [groups, exacts] = [new TupleNumbers(2), new TupleNumbers(2)];
  const none = new Int32Array(records.count).fill(-1);
  const slots = Math.max(...fields.map((field) => field.slots.length));
  const fullness = halves.map(({ field }) => measureValues(field, fullnessOf));
  const care = halves.map(({ field }) => measureValues(field, careOf));
  const known = halves.map(({ key }) => (key === null ? new Uint8Array() : sharedValues(key, clusters.clusterOf)));
  forgetNicknames(halves[0]?.key ?? null, known[0] as Uint8Array);
  const offers = Array.from({ length: slots }, (_, slot): Offer => {
    const spelled = halves.map(({ field }) => field?.slots[slot] ?? none);
    const folded = halves.map(({ field, key }) => foldedIds(field, key, slot) ?? none);
    const level = addUp(spelled, fullness).map((sum) => (sum === 0 ? 0 : sum + 1));
    const voters = { level, isContested: clusters.isContested };
    return {
      group: numberTuples(folded, groups, voters),
      exact: numberTuples(spelled, exacts, voters),
      level,
      known: addUp(
        halves.map(({ key }) => key?.slots[slot] ?? none),
        known,
      ),
      care: addUp(spelled, care),
      parts: countParts(fields, slot, records.count),
    };
  });
  return { fields, offers, places: 1, prefer: 'spelling' };
}

/** What names are compared with: the cluster of each record, and whether it has others in it. */
export interface Clusters {
  readonly clusterOf: Int32Array;
  readonly isContested: Uint8Array;
}

interface Half {
  readonly field: FieldColumns | undefined;
  readonly key: FieldColumns | null;
}

function half(records: RecordSet, field: FieldColumns | undefined, key: FieldName): Half {
  return { field, key: fieldColumns(records, key) };
}

/** Nicknames count as unknown, so that the formal name wins where votes are even. */
function forgetNicknames(key: FieldColumns | null, known: Uint8Array): void {
  for (let id = 0; id < known.length; id++) {
    if (known[id] === 1 && key !== null && isNickname(valueText(key.dictionary, id))) known[id] = 0;
  }
}

/** Per record the sum of a measure over the values of parallel columns; empty cells add nothing. */
function addUp(columns: readonly Int32Array[], measures: readonly Uint8Array[]): Uint8Array {
  const sums = new Uint8Array(columns[0]?.length ?? 0);
  columns.forEach((ids, i) => {
    const measure = measures[i] as Uint8Array;
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id >= 0 && id < measure.length) sums[record] = (sums[record] as number) + (measure[id] as number);
    }
  });
  return sums;
}
