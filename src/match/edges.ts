import type { Edges } from '../model/matching.ts';
import type { ScoredPairs } from './steps.ts';

/** Joins the scored pairs of all tasks: sorted by (left, right), each pair once. */
export function joinEdges(parts: readonly ScoredPairs[]): Edges {
  const total = parts.reduce((sum, part) => sum + part.left.length, 0);
  const left = new Int32Array(total);
  const right = new Int32Array(total);
  const bits = new Float32Array(total);
  let top = 0;
  for (const part of parts) {
    left.set(part.left, top);
    right.set(part.right, top);
    bits.set(part.bits, top);
    top += part.left.length;
  }
  const order = Int32Array.from({ length: total }, (_, i) => i).sort(
    (a, b) => (left[a] as number) - (left[b] as number) || (right[a] as number) - (right[b] as number),
  );
  const edges = { left: new Int32Array(total), right: new Int32Array(total), bits: new Float32Array(total) };
  let size = 0;
  for (const at of order) {
    if (size > 0 && edges.left[size - 1] === left[at] && edges.right[size - 1] === right[at]) continue;
    edges.left[size] = left[at] as number;
    edges.right[size] = right[at] as number;
    edges.bits[size++] = bits[at] as number;
  }
  return {
    size,
    left: edges.left.subarray(0, size),
    right: edges.right.subarray(0, size),
    bits: edges.bits.subarray(0, size),
  };
}

/** Union–find over `count` records, smallest record as root. */
export class Groups {
  readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  find(record: number): number {
    const parent = this.parent;
    while (parent[record] !== record) {
      const up = parent[record] as number;
      parent[record] = parent[up] as number;
      record = parent[record] as number;
    }
    return record;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x < y) this.parent[y] = x;
    else if (y < x) this.parent[x] = y;
  }

  /** Per record its root. */
  roots(): Int32Array {
    return this.parent.map((_, record) => this.find(record));
  }
}
