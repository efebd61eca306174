import { valueText } from '../table/dictionary.ts';
import { NICKNAME_GROUPS } from '../text/lexicons/nicknames.ts';
import { lines, words } from '../text/words.ts';
import type { FieldColumns } from './field-columns.ts';

/** One letter of an alphabet, perhaps several with dots: "J", "J.", "J. R.". A single ideograph is a whole name. */
const INITIALS =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.?[\s-]?)(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.[\s-]?)*$/u;
/** Left where a character was lost on the way. */
const DAMAGED = /[?\ufffd]/;
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** How much of a name a text tells: 1 = an initial, or characters were lost; 2 = the name. */
export function fullnessOf(text: string): number {
  return INITIALS.test(text) || DAMAGED.test(text) ? 1 : 2;
}

/**
 * How carefully a name is written: 0 = in one case ("MAIER", "maier"), 1 = plain ("Wisniewski"), 2 = with its marks or in its
 * own script ("Wiśniewski", "佐藤"). Systems lose marks and case; nobody adds them by accident.
 */
export function careOf(text: string): number {
  const upper = text.toUpperCase();
  const lower = text.toLowerCase();
  const hasCase = upper !== lower && [...text].length > 1;
  if (hasCase && (text === upper || text === lower)) return 0;
  return BEYOND_ASCII.test(text) ? 2 : 1;
}

/** A measure of every value of a field, by value id. */
export function measureValues(field: FieldColumns | undefined, measure: (text: string) => number): Uint8Array {
  if (field === undefined) return new Uint8Array();
  return Uint8Array.from({ length: field.dictionary.size }, (_, id) => measure(valueText(field.dictionary, id)));
}

/** Per value 1 when records of several clusters hold it: a spelling other customers share is no slip of the fingers. */
export function sharedValues(field: FieldColumns, clusterOf: Int32Array): Uint8Array {
  const first = new Int32Array(field.dictionary.size).fill(-1);
  const isShared = new Uint8Array(field.dictionary.size);
  for (const ids of field.slots) {
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id < 0) continue;
      if ((first[id] as number) < 0) first[id] = clusterOf[record] as number;
      else if (first[id] !== clusterOf[record]) isShared[id] = 1;
    }
  }
  return isShared;
}

/** Per record the sum of a measure over the values of parallel columns; empty cells add nothing. */
export function addUp(columns: readonly Int32Array[], measures: readonly Uint8Array[]): Uint8Array {
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

const groups = lines(NICKNAME_GROUPS).map(words);
const formal = new Set(groups.map(([head]) => head));
const familiar = new Set(groups.flatMap(([, ...others]) => others));

/** True for the key of a given name that is only ever short for another ("bill", "peggy"); not for "max" or "kate" as heads. */
export function isNickname(key: string): boolean {
  return familiar.has(key) && !formal.has(key);
}
