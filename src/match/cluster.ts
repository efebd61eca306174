import { type Clustering, type Edges, probabilityOf } from '../model/matching.ts';
import { agglomerate, type Merge, type MergeRules } from './agglomerate.ts';
import { Groups } from './edges.ts';
import { JudgedGroups } from './judged-groups.ts';
import type { Scorer } from './score.ts';

/** Components above this size are first taken apart at their weaker links. */
export const MOST_MEMBERS = 100;
/** Links below the threshold by up to this many bits still bring records together for a look at the whole evidence. */
export const LOOSE_BITS = 6;
const STEP_BITS = 2;
/** A component still too large at this floor is one customer with very many records. */
const MOST_FLOOR = 40;

export interface ClusterOptions {
  readonly scorer: Scorer;
  readonly rules: MergeRules;
  /** True merges whatever is linked, whatever the rest says; only to measure what the evidence of clusters is worth. */
  readonly isClosure: boolean;
  /** Told every merge in order, per component. */
  readonly onMerge?: (merge: RecordMerge) => unknown;
}

/** Two groups of records that became one, and the posterior log2 odds that they are one customer. */
export interface RecordMerge {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly bits: number;
  /** True when the records were too many to be weighed: whatever is linked beyond doubt was joined. */
  readonly isUnweighed: boolean;
}

/** Sums over all pairs of records that were merged. */
export interface MergedPairs {
  pairs: number;
  /** Expected number that are right, and the variance of it. */
  right: number;
  variance: number;
}

export interface Clustered {
  readonly clustering: Clustering;
  readonly cuts: readonly Cut[];
  readonly merged: Readonly<MergedPairs>;
}

/** A link that was strong enough by itself but not honoured, because the rest of the evidence contradicts it. */
export interface Cut {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/**
 * Groups records by evidence, not by closure. Records linked even loosely form components; inside each, clusters merge
 * by the evidence between them as wholes. Independent of edge order.
 */
export function clusterRecords(count: number, edges: Edges, options: ClusterOptions): Clustered {
  const label = Int32Array.from({ length: count }, (_, record) => record);
  const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const merged: MergedPairs = { pairs: 0, right: 0, variance: 0 };
  const all = Int32Array.from({ length: edges.size }, (_, e) => e);
  const floor = options.isClosure ? options.rules.threshold : options.rules.threshold - LOOSE_BITS;
  const split = { count, edges, options, label, best, merged };
  const isSpare = spareEdges(options.rules, edges);
  splitByLinks(
    all.filter((e) => !isSpare(e)),
    floor,
    split,
  );
  joinSpares(all.filter(isSpare), split);
  const cuts: Cut[] = [];
  for (let e = 0; e < edges.size; e++) {
    const left = edges.left[e] as number;
    const right = edges.right[e] as number;
    const bits = edges.bits[e] as number;
    if (label[left] !== label[right] && bits >= options.rules.threshold) cuts.push({ left, right, bits });
  }
  return { clustering: numberClusters(label, best), cuts, merged };
}

/** Tells the edges of rows that repeat others and take no part themselves, unless somebody judged them. */
function spareEdges({ repeats, judgementsOf }: MergeRules, { left, right }: Edges): (e: number) => boolean {
  if (repeats === undefined) return () => false;
  const isSpare = (record: number): boolean => repeats.isSpare[record] === 1 && judgementsOf(record).length === 0;
  return (e) => isSpare(left[e] as number) || isSpare(right[e] as number);
}

/** Spare rows go where the first and the second of their wording went, if both went together. */
function joinSpares(own: Int32Array, split: Split): void {
  const { edges, label, options } = split;
  const { repeats, threshold } = options.rules;
  const joining = new Map<number, { spare: number[]; bits: number }>();
  for (const e of own) {
    const [first, spare, bits] = [edges.left[e] as number, edges.right[e] as number, edges.bits[e] as number];
    const root = label[first] as number;
    if (bits < threshold || root !== label[repeats?.secondOf[spare] as number]) continue;
    const known = joining.get(root);
    if (known === undefined) joining.set(root, { spare: [spare], bits });
    else known.spare.push(spare);
  }
  if (joining.size === 0) return;
  const members = new Map<number, number[]>([...joining.keys()].map((root) => [root, []]));
  for (let record = 0; record < label.length; record++) members.get(label[record] as number)?.push(record);
  for (const [root, { spare, bits }] of joining) {
    const all = [...(members.get(root) as number[]), ...spare];
    const own = all.length - spare.length;
    const positions = all.map((_, at) => at);
    const merge = { left: positions.slice(0, own), right: positions.slice(own), bits };
    for (const record of spare) label[record] = root;
    book(merge, all, split);
    tell(merge, all, { options, isUnweighed: true });
  }
}

interface Split {
  readonly count: number;
  readonly edges: Edges;
  readonly options: ClusterOptions;
  readonly label: Int32Array;
  /** Per record the evidence by which it joined its customer. */
  readonly best: Float32Array;
  readonly merged: MergedPairs;
}

/** Components of the edges of at least `floor` bits; oversized ones are split again at a higher floor. */
function splitByLinks(own: Int32Array, floor: number, split: Split): void {
  const { edges, label, options } = split;
  const linked = own.filter((e) => (edges.bits[e] as number) >= floor);
  for (const component of componentsOf(linked, split)) {
    const members = [
      ...new Set([...component].flatMap((e) => [edges.left[e] as number, edges.right[e] as number])),
    ].sort((a, b) => a - b);
    const isOversized = members.length > MOST_MEMBERS;
    if (options.isClosure) joinAll(members, floor, split);
    else if (isOversized && floor < MOST_FLOOR) splitByLinks(component, floor + STEP_BITS, split);
    else if (isOversized) joinLinked(component, members, { floor, split });
    else {
      const { parts, merges } = agglomerate(members, options.scorer, options.rules);
      relabel(parts, members, label);
      for (const merge of merges) {
        book(merge, members, split);
        tell(merge, members, { options, isUnweighed: false });
      }
    }
  }
}

/** Surest the model may be of a pair: it cannot know its own mistakes. */
export const MOST_SURE = 0.9995;

/** Counts the pairs a merge joins with the probability that they belong together, and notes how its records joined. */
function book({ left, right, bits }: Merge, members: readonly number[], { best, merged }: Split): void {
  const pairs = left.length * right.length;
  const p = Math.min(MOST_SURE, probabilityOf(bits));
  merged.pairs += pairs;
  merged.right += pairs * p;
  // The pairs of one merge are right or wrong together.
  merged.variance += pairs * pairs * p * (1 - p);
  for (const at of [...left, ...right]) {
    const record = members[at] as number;
    best[record] = Math.max(best[record] as number, bits);
  }
}

function relabel(parts: readonly (readonly number[])[], members: readonly number[], label: Int32Array): void {
  for (const part of parts) {
    const root = members[Math.min(...part)] as number;
    for (const at of part) label[members[at] as number] = root;
  }
}

/** A component that no link below certainty takes apart: one customer with very many records, unless some are judged different. */
function joinLinked(
  component: Int32Array,
  members: readonly number[],
  { floor, split }: { floor: number; split: Split },
): void {
  const { edges, options } = split;
  const judged = new JudgedGroups(members, options.rules.judgementsOf);
  if (judged.isEmpty) {
    joinAll(members, floor, split);
    return;
  }
  const positions = new Map(members.map((record, at) => [record, at]));
  const strongest = component.slice().sort((a, b) => (edges.bits[b] as number) - (edges.bits[a] as number) || a - b);
  for (const e of strongest) {
    const [i, j] = [edges.left[e], edges.right[e]].map((record) => positions.get(record as number)) as [number, number];
    if (!judged.areApart(i, j)) judged.join(i, j);
  }
  const groups = new Map<number, number[]>();
  members.forEach((record, at) => {
    groups.set(judged.groupOf(at), [...(groups.get(judged.groupOf(at)) ?? []), record]);
  });
  for (const group of groups.values()) if (group.length > 1) joinAll(group, floor, split);
}

/** Makes records one customer without weighing them. */
function joinAll(members: readonly number[], bits: number, split: Split): void {
  const positions = members.map((_, at) => at);
  const merge = { left: positions.slice(0, 1), right: positions.slice(1), bits };
  relabel([positions], members, split.label);
  book(merge, members, split);
  tell(merge, members, { options: split.options, isUnweighed: true });
}

function tell(
  { left, right, bits }: Merge,
  members: readonly number[],
  { options, isUnweighed }: { options: ClusterOptions; isUnweighed: boolean },
): void {
  const recordsOf = (positions: readonly number[]): number[] => positions.map((at) => members[at] as number);
  options.onMerge?.({ left: recordsOf(left), right: recordsOf(right), bits, isUnweighed });
}

/** Edge numbers per connected component, in order of each component's first edge. */
function componentsOf(linked: Int32Array, split: Split): Int32Array[] {
  const { edges, count } = split;
  const groups = new Groups(count);
  for (const e of linked) groups.join(edges.left[e] as number, edges.right[e] as number);
  const lists = new Map<number, number[]>();
  for (const e of linked) {
    const root = groups.find(edges.left[e] as number);
    const list = lists.get(root);
    if (list === undefined) lists.set(root, [e]);
    else list.push(e);
  }
  return [...lists.values()].map((list) => Int32Array.from(list));
}

function numberClusters(label: Int32Array, best: Float32Array): Clustering {
  const numbers = new Int32Array(label.length).fill(-1);
  const clusterOf = new Int32Array(label.length);
  const probability = new Float32Array(label.length);
  const sizes = new Int32Array(label.length);
  for (const root of label) sizes[root] = (sizes[root] as number) + 1;
  let count = 0;
  for (let record = 0; record < label.length; record++) {
    const root = label[record] as number;
    if (numbers[root] === -1) numbers[root] = count++;
    clusterOf[record] = numbers[root] as number;
    probability[record] = (sizes[root] as number) === 1 ? 1 : probabilityOf(best[record] as number);
  }
  return { count, clusterOf, probability };
}
