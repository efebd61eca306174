import { valueText } from '../table/dictionary.ts';
import { fieldSlots, type RecordSet } from '../table/records.ts';
import type { Feature } from './feature.ts';

/** A home shares its line, seldom a mobile; of some numbers, and in some countries of all, nobody can tell. */
export const EITHER = 0;
export const MOBILE = 1;
export const LANDLINE = 2;

const KINDS: Readonly<Record<string, number>> = { mobile: MOBILE, fixed: LANDLINE };

/**
 * Per telephone number which kind it is, as the numbering plan of any record's country says; {@link EITHER} where none says, or
 * where two countries say different things of the same digits. Shared memory. Linear in cells.
 */
export function phoneKinds(records: RecordSet, { slots, dictionary }: Feature): Uint8Array {
  const seen = new Uint8Array(dictionary.size);
  const said = fieldSlots(records, 'phone_kind');
  fieldSlots(records, 'phone_national').forEach(({ slot }, at) => {
    const clean = said.find((field) => field.slot === slot)?.clean;
    const numbers = slots[at];
    if (clean === undefined || numbers === undefined) return;
    const kindOf = Array.from(
      { length: clean.dictionary.size },
      (_, id) => KINDS[valueText(clean.dictionary, id)] ?? 0,
    );
    for (let record = 0; record < records.count; record++) {
      const [number, kind] = [numbers[record] as number, clean.ids[record] as number];
      if (number >= 0 && kind >= 0) seen[number] = (seen[number] as number) | (kindOf[kind] as number);
    }
  });
  const kinds = new Uint8Array(new SharedArrayBuffer(dictionary.size));
  for (let id = 0; id < seen.length; id++) kinds[id] = seen[id] === (MOBILE | LANDLINE) ? EITHER : (seen[id] as number);
  return kinds;
}
