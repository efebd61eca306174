import { radixSort } from '../table/radix-sort.ts';
import type { Atom } from './atoms.ts';

/** One way of finding candidate pairs: records that agree on all its atoms. No atoms = every pair. */
export interface BlockingPass {
  readonly id: string;
  readonly label: string;
  readonly atoms: readonly Atom[];
  /** Comparisons whose level the key decides; not used to tell matches apart when training on this pass. */
  readonly comparisons: readonly string[];
}

/**
 * The blocks of a pass: records `order[starts[b] .. starts[b + 1])` share a key, ordered so that likely matches are
 * close. Blocks above `window` records are walked as a sorted neighbourhood of `window`.
 */
export interface Blocks {
  readonly pass: BlockingPass;
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly window: number;
  /** Pairs that walking the blocks yields, before pairs of earlier passes are skipped. */
  readonly pairs: number;
  readonly largest: number;
  /** Blocks walked as a neighbourhood instead of in full. */
  readonly bounded: number;
}

/** Mixes a number into a 32-bit hash. */
function mix(hash: number, value: number): number {
  hash = Math.imul(hash ^ (value + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hashes of all key combinations of one record: the product over its slots. */
function keysOf(
  atoms: readonly Atom[],
  record: number,
  visit: (hash: number) => void,
  hash = 0x51ed270b,
  depth = 0,
): void {
  const atom = atoms[depth];
  if (atom === undefined) {
    visit(hash >>> 0);
    return;
  }
  for (let slot = 0; slot < atom.slots.length; slot++) {
    const value = atom.slots[slot]?.[record] as number;
    if (value < 0) continue;
    let isRepeat = false;
    for (let earlier = 0; earlier < slot; earlier++) isRepeat ||= atom.slots[earlier]?.[record] === value;
    if (!isRepeat) keysOf(atoms, record, visit, mix(hash, value), depth + 1);
  }
}

/** True when two records share a value of the atom in any slot. */
function sharesAtom(atom: Atom, left: number, right: number): boolean {
  const { slots } = atom;
  for (let s = 0; s < slots.length; s++) {
    const value = (slots[s] as Int32Array)[left] as number;
    if (value < 0) continue;
    for (let t = 0; t < slots.length; t++) if ((slots[t] as Int32Array)[right] === value) return true;
  }
  return false;
}

/** True when the pass puts both records into one block (bounded blocks aside). */
export function isFoundBy(pass: BlockingPass, left: number, right: number): boolean {
  const { atoms } = pass;
  for (let i = 0; i < atoms.length; i++) if (!sharesAtom(atoms[i] as Atom, left, right)) return false;
  return true;
}

function pairsOfBlock(size: number, window: number): number {
  if (size <= window) return (size * (size - 1)) / 2;
  return size * (window - 1) - ((window - 1) * window) / 2;
}

/**
 * Groups records by the key of a pass: hash, radix sort, runs of equal hashes. Linear.
 * `byRank` lists the records so that likely matches are close: a bounded block still compares likely neighbours.
 */
export function buildBlocks(pass: BlockingPass, byRank: Int32Array, window: number): Blocks {
  const count = byRank.length;
  if (pass.atoms.length === 0) {
    const order = new Int32Array(new SharedArrayBuffer(count * 4));
    order.set(byRank);
    return {
      pass,
      order,
      starts: shared([0, count]),
      window: count,
      pairs: pairsOfBlock(count, count),
      largest: count,
      bounded: 0,
    };
  }
  const keys = new Uint32Array(capacity(pass, count));
  const rows = new Int32Array(keys.length);
  let size = 0;
  for (let at = 0; at < count; at++) {
    keysOf(pass.atoms, byRank[at] as number, (hash) => {
      keys[size] = hash;
      rows[size++] = byRank[at] as number;
    });
  }
  const sorted = radixSort({ keys: keys.subarray(0, size), rows: rows.subarray(0, size) });
  return runs(pass, sorted, window);
}

function capacity(pass: BlockingPass, count: number): number {
  return count * pass.atoms.reduce((product, atom) => product * Math.max(1, atom.slots.length), 1);
}

function runs(pass: BlockingPass, sorted: { keys: Uint32Array; rows: Int32Array }, window: number): Blocks {
  const { keys, rows } = sorted;
  const starts: number[] = [0];
  const order = new Int32Array(new SharedArrayBuffer(rows.length * 4));
  let top = 0;
  let pairs = 0;
  let largest = 0;
  let bounded = 0;
  for (let from = 0; from < keys.length; ) {
    let to = from + 1;
    while (to < keys.length && keys[to] === keys[from]) to++;
    const size = to - from;
    if (size > 1) {
      order.set(rows.subarray(from, to), top);
      top += size;
      starts.push(top);
      pairs += pairsOfBlock(size, window);
      largest = Math.max(largest, size);
      if (size > window) bounded++;
    }
    from = to;
  }
  return { pass, order: order.subarray(0, top), starts: shared(starts), window, pairs, largest, bounded };
}

function shared(values: readonly number[]): Int32Array {
  const out = new Int32Array(new SharedArrayBuffer(values.length * 4));
  out.set(values);
  return out;
}

/** Pairs of blocks `from..to` of the `index`-th pass that no earlier pass has found, each once. `left < right`. */
export function walkPairs(all: readonly Blocks[], task: BlockTask, visit: (left: number, right: number) => void): void {
  const blocks = all[task.pass] as Blocks;
  const earlier = all.slice(0, task.pass);
  const { order, starts, window, pass } = blocks;
  const isMulti = pass.atoms.some((atom) => atom.slots.length > 1);
  for (let b = task.from; b < task.to; b++) {
    const end = starts[b + 1] as number;
    for (let x = starts[b] as number; x < end; x++) {
      const i = order[x] as number;
      const stop = Math.min(end, end - (starts[b] as number) > window ? x + window : end);
      for (let y = x + 1; y < stop; y++) {
        const j = order[y] as number;
        if (i === j || !isFoundBy(pass, i, j)) continue;
        if (isMulti && !isFirstMeeting(blocks, i, j, b)) continue;
        if (isFoundEarlier(earlier, i, j)) continue;
        if (i < j) visit(i, j);
        else visit(j, i);
      }
    }
  }
}

/** A pair that shares two values of a multi-valued atom meets in two blocks; only one of them counts. */
function isFirstMeeting(blocks: Blocks, left: number, right: number, block: number): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  const keys = new Set<number>();
  keysOf(blocks.pass.atoms, left, (hash) => keys.add(hash));
  keysOf(blocks.pass.atoms, right, (hash) => {
    if (keys.has(hash)) smallest = Math.min(smallest, hash);
  });
  const first = blocks.order[blocks.starts[block] as number] as number;
  let isHere = false;
  keysOf(blocks.pass.atoms, first, (hash) => {
    isHere ||= hash === smallest;
  });
  return isHere;
}

/** A pair of an earlier pass was seen there, unless its block was bounded. */
function isFoundEarlier(earlier: readonly Blocks[], left: number, right: number): boolean {
  for (let k = 0; k < earlier.length; k++) {
    const blocks = earlier[k] as Blocks;
    if (blocks.bounded === 0 && isFoundBy(blocks.pass, left, right)) return true;
  }
  return false;
}

/** A share of the work: blocks `from..to` of one pass. */
export interface BlockTask {
  readonly pass: number;
  readonly from: number;
  readonly to: number;
}

/** Cuts all passes into tasks of about `size` pairs, in a fixed order. */
export function tasksOf(all: readonly Blocks[], size: number): BlockTask[] {
  const tasks: BlockTask[] = [];
  all.forEach((blocks, pass) => {
    const last = blocks.starts.length - 1;
    let from = 0;
    let pairs = 0;
    for (let b = 0; b < last; b++) {
      pairs += pairsOfBlock((blocks.starts[b + 1] as number) - (blocks.starts[b] as number), blocks.window);
      if (pairs < size && b + 1 < last) continue;
      tasks.push({ pass, from, to: b + 1 });
      from = b + 1;
      pairs = 0;
    }
  });
  return tasks;
}
