import type { Column } from '../table/table.ts';
import { Hash96, TEXT_LENGTH, writeBase32 } from './hash.ts';
import type { Members } from './members.ts';
import type { RecordIds } from './record-id.ts';

const PREFIX = 'g_';
const WIDTH = PREFIX.length + TEXT_LENGTH;

/**
 * One id per cluster, from the hash of its smallest record id. Clusters whose smallest ids are the same text (a repeated
 * key, a copied keyless row) get `-2`, `-3` … in the order of those records.
 */
export function goldenIds(members: Members, ids: RecordIds): Column {
  const { count, starts, records } = members;
  const lanes = new Int32Array(count * 3);
  for (let cluster = 0; cluster < count; cluster++) {
    const { a, b, c } = ids.idHash(records[starts[cluster] as number] as number);
    lanes.set([a, b, c & 0xffff0000], cluster * 3);
  }
  const ordinals = ordinalsOf(lanes, (a, b) =>
    ids.compare(records[starts[a] as number] as number, records[starts[b] as number] as number),
  );
  return writeIds(lanes, ordinals);
}

/** The golden id of a customer whose smallest record id is this record's, while no other customer has the same one. */
export function goldenIdOf(record: number, ids: RecordIds): string {
  const text = Buffer.alloc(TEXT_LENGTH);
  writeBase32(ids.idHash(record), text, 0);
  return PREFIX + text.toString('latin1');
}

/** Clusters whose 80 bits are taken, with their number among equals (2, 3 …). */
function ordinalsOf(lanes: Int32Array, compare: (a: number, b: number) => number): Map<number, number> {
  const count = lanes.length / 3;
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const equals = new Map<number, number[]>();
  for (let cluster = 0; cluster < count; cluster++) {
    let slot = (lanes[cluster * 3] as number) & (capacity - 1);
    for (; (slots[slot] as number) >= 0; slot = (slot + 1) & (capacity - 1)) {
      const other = slots[slot] as number;
      if (!isSame(lanes, cluster, other)) continue;
      equals.set(other, [...(equals.get(other) ?? [other]), cluster]);
      break;
    }
    if ((slots[slot] as number) < 0) slots[slot] = cluster;
  }
  const ordinals = new Map<number, number>();
  for (const group of equals.values()) {
    group.sort(compare).forEach((cluster, i) => {
      if (i > 0) ordinals.set(cluster, i + 1);
    });
  }
  return ordinals;
}

function isSame(lanes: Int32Array, a: number, b: number): boolean {
  for (let lane = 0; lane < 3; lane++) if (lanes[a * 3 + lane] !== lanes[b * 3 + lane]) return false;
  return true;
}

/** Ids are distinct by construction, so the dictionary is written without being searched: row `i` is value `i`. */
function writeIds(lanes: Int32Array, ordinals: ReadonlyMap<number, number>): Column {
  const count = lanes.length / 3;
  const suffixes = new Map([...ordinals].map(([cluster, ordinal]) => [cluster, Buffer.from(`-${ordinal}`, 'latin1')]));
  const extra = [...suffixes.values()].reduce((sum, suffix) => sum + suffix.length, 0);
  const bytes = new Uint8Array(new SharedArrayBuffer(count * WIDTH + extra));
  const offsets = new Uint32Array(new SharedArrayBuffer((count + 1) * 4));
  const ids = new Int32Array(new SharedArrayBuffer(count * 4));
  const hash = new Hash96();
  let at = 0;
  for (let cluster = 0; cluster < count; cluster++) {
    ids[cluster] = cluster;
    offsets[cluster] = at;
    [hash.a, hash.b, hash.c] = [
      lanes[cluster * 3] as number,
      lanes[cluster * 3 + 1] as number,
      lanes[cluster * 3 + 2] as number,
    ];
    bytes[at] = 0x67;
    bytes[at + 1] = 0x5f;
    writeBase32(hash, bytes, at + PREFIX.length);
    at += WIDTH;
    const suffix = suffixes.get(cluster);
    if (suffix === undefined) continue;
    bytes.set(suffix, at);
    at += suffix.length;
  }
  offsets[count] = at;
  return { name: 'golden_id', ids, dictionary: { size: count, bytes, offsets } };
}
