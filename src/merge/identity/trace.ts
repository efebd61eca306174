import { type Traces, WITNESSES } from '../../model/identity.ts';
import { FIELDS, type FieldName, findField, type RecordSet } from '../../table/records.ts';
import type { Column } from '../../table/table.ts';
import { Hash96, readBase32 } from '../hash.ts';
import { RecordIds } from '../record-id.ts';

/** Fields that say nothing of who somebody is, or change by themselves. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'kind',
  'language',
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'consent_any',
  'undeliverable_email',
  'undeliverable_phone',
  'created_at',
  'updated_at',
  'identifier',
]);

/** Parts of a record that anchors are made of, each from the first field that is filled. */
const PARTS = {
  given: [['given_key']],
  family: [['family_key'], ['company_key'], ['native_key']],
  name: [['given_key', 'family_key'], ['family_key'], ['given_key'], ['company_key'], ['native_key']],
  whole: [['given_key', 'family_key'], ['company_key'], ['native_key']],
  email: [['email_key']],
  phone: [['phone_key'], ['phone_national']],
  birth: [['birth_key']],
  place: [
    ['street_key', 'house_key', 'postcode_key'],
    ['street_key', 'house_key', 'city_key'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly FieldName[])[]>>;

type Part = keyof typeof PARTS;

/** What names one person, the strongest first. E-mail and phone alone are believed only where given names do not differ, a whole name only in one source. */
export const ANCHORS: readonly (readonly Part[])[] = [
  ['name', 'birth'],
  ['name', 'email'],
  ['name', 'phone'],
  ['name', 'place'],
  ['email'],
  ['phone'],
  ['whole'],
];

const WITNESS_PARTS: readonly Part[] = ['given', 'family', 'email', 'phone', 'birth', 'place'];

/** Three lanes per distinct value of a column. */
interface Lanes {
  readonly ids: Int32Array;
  readonly lanes: Int32Array;
}

/** What each record can be known by in later runs; see {@link Traces}. Linear in records × fields; each distinct value is hashed once. */
export function traceRecords(records: RecordSet): Traces {
  const { count } = records;
  const parts = new Map<Part, Float64Array>();
  const hash = new Hash96();
  const lanesOf = memory(records);
  for (const part of Object.keys(PARTS) as Part[]) parts.set(part, hashParts(PARTS[part], { count, lanesOf, hash }));
  const of = (part: Part): Float64Array => parts.get(part) as Float64Array;
  return {
    count,
    sources: records.sources.map(({ name }) => name),
    sourceOf: Int32Array.from(records.sourceOf),
    key: keysOf(records, hash),
    content: contentOf(records, hash),
    anchors: ANCHORS.map((names) => joined(names.map(of), { count, hash })),
    witness: witnesses(WITNESS_PARTS.map(of), count),
  };
}

/** 52 bits of a hash, never 0. */
function numberOf({ a, b }: Hash96): number {
  return (a >>> 12) * 0x1_0000_0000 + (b >>> 0) || 1;
}

/** Per record the hash of its key; where it has none, of the untouched row. */
function keysOf(records: RecordSet, hash: Hash96): Float64Array {
  const ids = new RecordIds(records);
  return hashKeys(records.sourceKey, hash).map((key, record) => key || numberOf(ids.contentHash(record)));
}

/** Per row the hash of its key, 0 for none. */
function hashKeys({ ids, dictionary }: Column, hash: Hash96): Float64Array {
  const { bytes, offsets, size } = dictionary;
  const hashes = Float64Array.from({ length: size }, (_, id) =>
    hashBytes(hash, bytes.subarray(offsets[id], offsets[id + 1])),
  );
  return Float64Array.from(ids, (id) => (id < 0 ? 0 : (hashes[id] as number)));
}

/** The hash of a key as {@link Traces} has it. */
export function hashOfKey(key: string, hash: Hash96): number {
  return hashBytes(hash, Buffer.from(key, 'utf8'));
}

/** The hash of a record id without its source: of its key, or of the row that `~` and 16 characters stand for. */
export function hashOfRecordId(tail: string): number {
  const hash = new Hash96();
  const words = tail.startsWith('~') ? readBase32(tail.slice(1)) : undefined;
  if (words === undefined) return hashOfKey(tail, hash);
  [hash.a, hash.b] = words;
  return numberOf(hash);
}

function hashBytes(hash: Hash96, bytes: Uint8Array): number {
  hash.reset();
  hash.feed(bytes, 0, bytes.length);
  hash.finish();
  return numberOf(hash);
}

function lanesOfColumn({ ids, dictionary }: Column, tag: string): Lanes {
  const { bytes, offsets, size } = dictionary;
  const prefix = Buffer.from(tag, 'latin1');
  const lanes = new Int32Array(size * 3);
  const hash = new Hash96();
  for (let id = 0; id < size; id++) {
    hash.reset();
    hash.feed(prefix, 0, prefix.length);
    hash.feed(bytes, offsets[id] as number, offsets[id + 1] as number);
    hash.finish();
    lanes.set([hash.a, hash.b, hash.c], id * 3);
  }
  return { ids, lanes };
}

function memory(records: RecordSet): (name: FieldName) => Lanes | undefined {
  const known = new Map<FieldName, Lanes | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const field = findField(records, name);
      known.set(name, field === undefined ? undefined : lanesOfColumn(field.clean, ''));
    }
    return known.get(name);
  };
}

/** Hash of the first of several sets of fields that a record has whole; 0 where it has none. */
function hashParts(
  choices: readonly (readonly FieldName[])[],
  { count, lanesOf, hash }: { count: number; lanesOf: (name: FieldName) => Lanes | undefined; hash: Hash96 },
): Float64Array {
  const sets = choices.flatMap((names) => {
    const lanes = names.map(lanesOf).filter((one) => one !== undefined);
    return lanes.length === names.length ? [lanes] : [];
  });
  return Float64Array.from({ length: count }, (_, record) => {
    const set = sets.find((lanes) => lanes.every(({ ids }) => (ids[record] as number) >= 0));
    if (set === undefined) return 0;
    hash.reset();
    for (const { ids, lanes } of set) feed(hash, lanes, ids[record] as number);
    hash.finish();
    return numberOf(hash);
  });
}

function feed(hash: Hash96, lanes: Int32Array, id: number): void {
  hash.feedWords(lanes[id * 3] as number, lanes[id * 3 + 1] as number, lanes[id * 3 + 2] as number);
}

/** Hash of several hashes; 0 where one is missing. */
function joined(parts: readonly Float64Array[], { count, hash }: { count: number; hash: Hash96 }): Float64Array {
  return Float64Array.from({ length: count }, (_, record) => {
    hash.reset();
    for (const part of parts) {
      const value = part[record] as number;
      if (value === 0) return 0;
      hash.feedWords(value / 0x1_0000_0000, value | 0, parts.length);
    }
    hash.finish();
    return numberOf(hash);
  });
}

/** All values that tell who somebody is. A field that no record of a source has changes nothing. */
function contentOf(records: RecordSet, hash: Hash96): Float64Array {
  const fields = records.fields
    .filter(({ name }) => (FIELDS as readonly string[]).includes(name) && !NOT_CONTENT.has(name))
    .sort((a, b) => FIELDS.indexOf(a.name as never) - FIELDS.indexOf(b.name as never) || a.slot - b.slot)
    .map(({ name, slot, clean }) => lanesOfColumn(clean, `${name}/${slot}=`));
  return Float64Array.from({ length: records.count }, (_, record) => {
    hash.reset();
    let filled = 0;
    for (const { ids, lanes } of fields) {
      if ((ids[record] as number) < 0) continue;
      feed(hash, lanes, ids[record] as number);
      filled++;
    }
    hash.finish();
    return filled === 0 ? 0 : numberOf(hash);
  });
}

function witnesses(parts: readonly Float64Array[], count: number): Uint16Array {
  const witness = new Uint16Array(count * WITNESSES);
  for (let record = 0; record < count; record++)
    parts.forEach((part, at) => {
      const value = part[record] as number;
      witness[record * WITNESSES + at] = value === 0 ? 0 : (value % 0xffff) | 1;
    });
  return witness;
}
