import { radixSort } from '../table/radix-sort.ts';
import { isStateNumber } from './compare-text.ts';
import type { Feature, Features, Repeats } from './feature.ts';

/** So many rows of one wording take part in matching; more of them would tell nothing new, and outvote everybody else. */
const MOST_REPEATS = 5;

/** All that a row says of a person. Columns of unknown meaning and account numbers may differ between the rows of one customer. */
function personal(features: Features): readonly Int32Array[] {
  const { given, middle, family, suffix, birth, gender, email, phone, house, street, unit } = features;
  const { postcode, city, region, company, domain, kind, identifiers, identifierKinds } = features;
  const state = identifiers.filter((_, at) => isStateNumber(identifierKinds[at]));
  const known = [given, middle, family, suffix, birth, gender, email, phone, house, street, unit];
  return [...known, postcode, city, region, company, domain, kind, ...state].flatMap(({ slots }) => slots);
}

/** A full name, and a mailbox, a telephone, a birth date or a whole address beside it: less tells nobody from a namesake. */
function isPlain(features: Features): (record: number) => boolean {
  const { given, family, email, phone, birth, street, house, postcode, city } = features;
  const has = ({ slots, generic }: Feature, record: number): boolean =>
    slots.some((ids) => (ids[record] as number) >= 0 && generic[ids[record] as number] !== 1);
  const isHome = (record: number): boolean =>
    has(street, record) && has(house, record) && (has(postcode, record) || has(city, record));
  return (record) =>
    has(given, record) &&
    has(family, record) &&
    (has(email, record) || has(phone, record) || has(birth, record) || isHome(record));
}

/** Finds rows of one wording by hashing all their value ids. Linear. */
export function findRepeats(features: Features): Repeats {
  const { count } = features;
  const shared = (): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));
  const repeats = { firstOf: shared(), isSpare: new Uint8Array(new SharedArrayBuffer(count)), secondOf: shared() };
  for (let record = 0; record < count; record++) repeats.firstOf[record] = record;
  repeats.secondOf.fill(-1);
  const columns = personal(features);
  const isCounted = isPlain(features);
  const [keys, rows] = [new Uint32Array(count), new Int32Array(count)];
  let size = 0;
  for (let record = 0; record < count; record++) {
    if (!isCounted(record)) continue;
    keys[size] = hashOf(columns, record);
    rows[size++] = record;
  }
  const sorted = radixSort({ keys: keys.subarray(0, size), rows: rows.subarray(0, size) });
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && sorted.keys[to] === sorted.keys[from]) to++;
    if (to - from > 1) noteRun(sorted.rows.subarray(from, to), columns, repeats);
    from = to;
  }
  return repeats;
}

function hashOf(columns: readonly Int32Array[], record: number): number {
  let hash = 0x51ed270b;
  for (const ids of columns) {
    hash = Math.imul(hash ^ (ids[record] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Tells the wordings of one hash apart; mostly there is one. */
function noteRun(run: Int32Array, columns: readonly Int32Array[], { firstOf, isSpare, secondOf }: Repeats): void {
  const wordings: { first: number; second: number; rows: number }[] = [];
  for (const record of run) {
    const known = wordings.find(({ first }) => columns.every((ids) => ids[first] === ids[record]));
    if (known === undefined) {
      wordings.push({ first: record, second: -1, rows: 1 });
      continue;
    }
    firstOf[record] = known.first;
    if (known.rows === 1) known.second = record;
    if (++known.rows <= MOST_REPEATS) continue;
    isSpare[record] = 1;
    secondOf[record] = known.second;
  }
}

/** The records that take part in matching. */
export function takingPart({ isSpare }: Repeats): Int32Array {
  const all: number[] = [];
  for (let record = 0; record < isSpare.length; record++) if (isSpare[record] === 0) all.push(record);
  return Int32Array.from(all);
}

/** The spare records, as pairs with the first of their wording. */
export function sparePairs({ isSpare, firstOf }: Repeats): { left: Int32Array; right: Int32Array } {
  const right: number[] = [];
  for (let record = 0; record < isSpare.length; record++) if (isSpare[record] === 1) right.push(record);
  return { left: Int32Array.from(right, (record) => firstOf[record] as number), right: Int32Array.from(right) };
}
