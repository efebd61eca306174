import { type Clustering, type Edges, probabilityOf } from '../model/matching.ts';
import { Groups } from './edges.ts';

/** Components above this size are not compared in full; pairs without an edge then count as `ABSENT` bits. */
const FULL_COMPARISON = 80;
const ABSENT = -6;
/** One pair cannot outweigh many: evidence counted for a pair inside a cluster stays within ± this. */
const MOST_PAIR_BITS = 12;

export interface ClusterOptions {
  /** Edges of at least this many bits link records. */
  readonly threshold: number;
  /** Posterior bits of any pair, for pairs that blocking did not bring together. */
  readonly bits: (left: number, right: number) => number;
}

/** An edge that a cluster could not honour because the rest of the evidence contradicts it. */
export interface Cut {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/**
 * Groups records by evidence, not by closure: inside each component of linked records clusters merge in order of
 * their average pair evidence, and only while that average is above the threshold. Independent of edge order.
 */
export function clusterRecords(count: number, edges: Edges, options: ClusterOptions): { clustering: Clustering; cuts: Cut[] } {
  const groups = new Groups(count);
  for (let e = 0; e < edges.size; e++) {
    if ((edges.bits[e] as number) >= options.threshold) groups.join(edges.left[e] as number, edges.right[e] as number);
  }
  const edgesOf = edgesByComponent(edges, groups, options.threshold);
  const label = groups.roots();
  const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const cuts: Cut[] = [];
  for (const own of edgesOf.values()) {
    const members = [...new Set(own.flatMap((e) => [edges.left[e] as number, edges.right[e] as number]))].sort((a, b) => a - b);
    if (members.length > 2) splitComponent(members, { edges, own, options, label, cuts });
  }
  for (let e = 0; e < edges.size; e++) {
    const i = edges.left[e] as number;
    const j = edges.right[e] as number;
    if (label[i] !== label[j]) continue;
    best[i] = Math.max(best[i] as number, edges.bits[e] as number);
    best[j] = Math.max(best[j] as number, edges.bits[e] as number);
  }
  return { clustering: numberClusters(label, best), cuts };
}

function edgesByComponent(edges: Edges, groups: Groups, threshold: number): Map<number, number[]> {
  const map = new Map<number, number[]>();
  for (let e = 0; e < edges.size; e++) {
    if ((edges.bits[e] as number) < threshold) continue;
    const root = groups.find(edges.left[e] as number);
    const list = map.get(root);
    if (list === undefined) map.set(root, [e]);
    else list.push(e);
  }
  return map;
}

interface Component {
  readonly edges: Edges;
  readonly own: readonly number[];
  readonly options: ClusterOptions;
  readonly label: Int32Array;
  readonly cuts: Cut[];
}

function splitComponent(members: readonly number[], component: Component): void {
  const { edges, own, options, label, cuts } = component;
  const size = members.length;
  const weights = pairWeights(members, component);
  const parts = agglomerate(size, weights);
  parts.forEach((part) => {
    const root = members[Math.min(...part)] as number;
    for (const at of part) label[members[at] as number] = root;
  });
  for (const e of own) {
    const left = edges.left[e] as number;
    const right = edges.right[e] as number;
    if (label[left] !== label[right] && (edges.bits[e] as number) >= options.threshold) cuts.push({ left, right, bits: edges.bits[e] as number });
  }
}

/** Evidence above the threshold for every pair of members, as a full symmetric matrix. */
function pairWeights(members: readonly number[], component: Component): Float64Array {
  const { edges, own, options } = component;
  const size = members.length;
  const position = new Map(members.map((record, at) => [record, at]));
  const weights = new Float64Array(size * size);
  const put = (i: number, j: number, bits: number): void => {
    const weight = Math.max(-MOST_PAIR_BITS, Math.min(MOST_PAIR_BITS, bits - options.threshold));
    weights[i * size + j] = weight;
    weights[j * size + i] = weight;
  };
  if (size <= FULL_COMPARISON) {
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j < size; j++) put(i, j, options.bits(members[i] as number, members[j] as number));
    }
    return weights;
  }
  weights.fill(ABSENT);
  for (const e of own) put(position.get(edges.left[e] as number) as number, position.get(edges.right[e] as number) as number, edges.bits[e] as number);
  return weights;
}

/** Average-linkage agglomeration while the best average is above zero; ties go to the smaller positions. Cubic in the size at worst. */
export function agglomerate(size: number, weights: Float64Array): number[][] {
  const sums = Float64Array.from(weights);
  const parts: (number[] | undefined)[] = Array.from({ length: size }, (_, i) => [i]);
  const alive = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    let bestAverage = 0;
    let first = -1;
    let second = -1;
    for (let x = 0; x < alive.length; x++) {
      const a = alive[x] as number;
      const sizeA = (parts[a] as number[]).length;
      for (let y = x + 1; y < alive.length; y++) {
        const b = alive[y] as number;
        const average = (sums[a * size + b] as number) / (sizeA * (parts[b] as number[]).length);
        if (average > bestAverage) {
          bestAverage = average;
          first = a;
          second = b;
        }
      }
    }
    if (first < 0) return parts.filter((part): part is number[] => part !== undefined);
    (parts[first] as number[]).push(...(parts[second] as number[]));
    parts[second] = undefined;
    alive.splice(alive.indexOf(second), 1);
    for (const other of alive) {
      if (other === first) continue;
      const sum = (sums[first * size + other] as number) + (sums[second * size + other] as number);
      sums[first * size + other] = sum;
      sums[other * size + first] = sum;
    }
  }
}

function numberClusters(label: Int32Array, best: Float32Array): Clustering {
  const numbers = new Int32Array(label.length).fill(-1);
  const clusterOf = new Int32Array(label.length);
  const probability = new Float32Array(label.length);
  let count = 0;
  for (let record = 0; record < label.length; record++) {
    const root = label[record] as number;
    if (numbers[root] === -1) numbers[root] = count++;
    clusterOf[record] = numbers[root] as number;
    const bits = best[record] as number;
    probability[record] = bits === Number.NEGATIVE_INFINITY ? 1 : probabilityOf(bits);
  }
  return { count, clusterOf, probability };
}
