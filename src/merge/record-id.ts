import { type Dictionary, valueText } from '../table/dictionary.ts';
import type { RecordSet } from '../table/records.ts';
import { Hash96, TEXT_LENGTH, writeBase32 } from './hash.ts';

/**
 * Record ids: `<source>:<key>`, or `<source>:~<hash of the raw fields>` where a source has no key, so that shuffling the
 * rows of a file changes no id. Their order is: source name, then keyed records by the bytes of their key, then the rest.
 */
export class RecordIds {
  readonly #records: RecordSet;
  readonly #rank: Int32Array;
  readonly #hash = new Hash96();
  readonly #sourceBytes: readonly Buffer[];
  #raw: readonly RawHashes[] | null = null;

  constructor(records: RecordSet) {
    this.#records = records;
    this.#sourceBytes = records.sources.map((source) => Buffer.from(`${source.name}:`, 'utf8'));
    const order = records.sources.map((_, i) => i).sort((a, b) => this.#compareSources(a, b));
    this.#rank = new Int32Array(order.length);
    order.forEach((source, rank) => {
      this.#rank[source] = rank;
    });
  }

  /** Position of the record's source among the sources in order of their names. */
  sourceRank(record: number): number {
    return this.#rank[this.#records.sourceOf[record] as number] as number;
  }

  text(record: number): string {
    const source = this.#records.sources[this.#records.sourceOf[record] as number]?.name ?? '';
    const { ids, dictionary } = this.#records.sourceKey;
    const key = ids[record] as number;
    if (key >= 0) return `${source}:${valueText(dictionary, key)}`;
    return `${source}:~${base32(this.contentHash(record))}`;
  }

  /** Hash of the record id, without making a string of it. The result is reused by the next call. */
  idHash(record: number): Hash96 {
    const { ids, dictionary } = this.#records.sourceKey;
    const key = ids[record] as number;
    const tail = key >= 0 ? null : Buffer.from(`~${base32(this.contentHash(record))}`, 'latin1');
    const hash = this.#hash;
    hash.reset();
    const source = this.#sourceBytes[this.#records.sourceOf[record] as number] as Buffer;
    hash.feed(source, 0, source.length);
    if (tail === null) {
      hash.feed(dictionary.bytes, dictionary.offsets[key] as number, dictionary.offsets[key + 1] as number);
    } else hash.feed(tail, 0, tail.length);
    hash.finish();
    return hash;
  }

  /** Hash of the record's raw fields. The result is reused by the next call. Values are hashed once, at the first call. */
  contentHash(record: number): Hash96 {
    this.#raw ??= hashRawValues(this.#records);
    const hash = this.#hash;
    hash.reset();
    for (const { ids, lanes } of this.#raw) {
      const at = (ids[record] as number) * 3;
      if (at >= 0) hash.feedWords(lanes[at] as number, lanes[at + 1] as number, lanes[at + 2] as number);
    }
    hash.finish();
    return hash;
  }

  /** Total order of records; 0 only for a record and itself. Equal ids are told apart by content, then by index. */
  compare(left: number, right: number): number {
    if (left === right) return 0;
    const bySource = this.sourceRank(left) - this.sourceRank(right);
    if (bySource !== 0) return bySource;
    const { ids, dictionary } = this.#records.sourceKey;
    const [a, b] = [ids[left] as number, ids[right] as number];
    if (a !== b && (a < 0 || b < 0)) return a < 0 ? 1 : -1;
    if (a !== b) return compareValues(dictionary, a, b);
    return this.compareContent(left, right) || left - right;
  }

  compareContent(left: number, right: number): number {
    const { a, b, c } = this.contentHash(left);
    const other = this.contentHash(right);
    return (a >>> 0) - (other.a >>> 0) || (b >>> 0) - (other.b >>> 0) || (c >>> 0) - (other.c >>> 0);
  }

  #compareSources(a: number, b: number): number {
    return Buffer.compare(this.#sourceBytes[a] as Buffer, this.#sourceBytes[b] as Buffer);
  }
}

/** A raw column and the three hash lanes of each of its values. */
interface RawHashes {
  readonly ids: Int32Array;
  readonly lanes: Int32Array;
}

/** Name and slot of the field go into the hash of each value, so that another source's fields change nothing. */
function hashRawValues(records: RecordSet): RawHashes[] {
  const hash = new Hash96();
  return records.fields.flatMap(({ name, slot, raw }) => {
    if (raw === undefined) return [];
    const tag = Buffer.from(`${name}/${slot}=`, 'latin1');
    const { bytes, offsets, size } = raw.dictionary;
    const lanes = new Int32Array(size * 3);
    for (let id = 0; id < size; id++) {
      hash.reset();
      hash.feed(tag, 0, tag.length);
      hash.feed(bytes, offsets[id] as number, offsets[id + 1] as number);
      hash.finish();
      lanes[id * 3] = hash.a;
      lanes[id * 3 + 1] = hash.b;
      lanes[id * 3 + 2] = hash.c;
    }
    return [{ ids: raw.ids, lanes }];
  });
}

/** Order of two values by their UTF-8 bytes (which is code point order). */
export function compareValues(dictionary: Dictionary, a: number, b: number): number {
  const { bytes, offsets } = dictionary;
  const [aEnd, bEnd] = [offsets[a + 1] as number, offsets[b + 1] as number];
  let i = offsets[a] as number;
  let j = offsets[b] as number;
  while (i < aEnd && j < bEnd) {
    const difference = (bytes[i++] as number) - (bytes[j++] as number);
    if (difference !== 0) return difference;
  }
  return aEnd - i - (bEnd - j);
}

function base32(hash: Hash96): string {
  const text = Buffer.alloc(TEXT_LENGTH);
  writeBase32(hash, text, 0);
  return text.toString('latin1');
}
