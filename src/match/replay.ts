import type { Edges } from '../model/matching.ts';
import { JUDGED_BITS, type MergeRules } from './agglomerate.ts';
import { clusterRecords, LOOSE_BITS, type RecordMerge } from './cluster.ts';
import { Groups } from './edges.ts';
import type { Judgement } from './options.ts';
import type { Scorer } from './score.ts';

/** What clustering went by. */
export interface ClusterGround {
  readonly edges: Edges;
  readonly scorer: Scorer;
  readonly rules: MergeRules;
}

/** Clusters as they come out around some records, and the merges that made them, in order. */
export interface Replayed {
  /** Records of every cluster around, ascending; clusters by their first record. */
  readonly clusters: readonly (readonly number[])[];
  readonly merges: readonly RecordMerge[];
}

/**
 * Repeats clustering around a few records: only what is linked to them, even loosely, can change what they are. So a
 * further judgement can be tried out without clustering everything anew. One per run.
 */
export class Replay {
  readonly #count: number;
  readonly #ground: ClusterGround;
  readonly #roots: Int32Array;

  constructor(count: number, ground: ClusterGround) {
    this.#count = count;
    this.#ground = ground;
    const { edges, rules } = ground;
    const groups = new Groups(count);
    for (let e = 0; e < edges.size; e++) {
      if ((edges.bits[e] as number) >= rules.threshold - LOOSE_BITS)
        groups.join(edges.left[e] as number, edges.right[e] as number);
    }
    this.#roots = groups.roots();
  }

  /** The clusters around `records`, as they are or as one more judgement would make them. Linear in edges. */
  around(records: readonly number[], judgement?: Judgement): Replayed {
    const near = judgement === undefined ? records : [...records, judgement.left, judgement.right];
    const wanted = new Set(near.map((record) => this.#roots[record] as number));
    const { scorer, rules } = this.#ground;
    const merges: RecordMerge[] = [];
    const { clustering } = clusterRecords(this.#count, this.#edgesOf(wanted, judgement), {
      scorer,
      rules: judgement === undefined ? rules : withJudgement(rules, judgement),
      isClosure: false,
      onMerge: (merge) => merges.push(merge),
    });
    const clusters = new Map<number, number[]>();
    for (let record = 0; record < this.#count; record++) {
      if (!wanted.has(this.#roots[record] as number)) continue;
      const cluster = clustering.clusterOf[record] as number;
      const known = clusters.get(cluster);
      if (known === undefined) clusters.set(cluster, [record]);
      else known.push(record);
    }
    return { clusters: [...clusters.values()], merges };
  }

  /** Edges inside the wanted components; a pair judged the same is one that outweighs any evidence. */
  #edgesOf(wanted: ReadonlySet<number>, judgement: Judgement | undefined): Edges {
    const { edges } = this.#ground;
    const isJudged = (e: number): boolean =>
      judgement?.isSame === true &&
      edges.left[e] === Math.min(judgement.left, judgement.right) &&
      edges.right[e] === Math.max(judgement.left, judgement.right);
    const kept: number[] = [];
    for (let e = 0; e < edges.size; e++)
      if (wanted.has(this.#roots[edges.left[e] as number] as number) && !isJudged(e)) kept.push(e);
    const same = judgement?.isSame === true ? [judgement] : [];
    return {
      size: kept.length + same.length,
      left: Int32Array.from([
        ...kept.map((e) => edges.left[e] as number),
        ...same.map((one) => Math.min(one.left, one.right)),
      ]),
      right: Int32Array.from([
        ...kept.map((e) => edges.right[e] as number),
        ...same.map((one) => Math.max(one.left, one.right)),
      ]),
      bits: Float32Array.from([...kept.map((e) => edges.bits[e] as number), ...same.map(() => JUDGED_BITS)]),
    };
  }
}

/** The rules with one more judgement, which takes the place of one of the same pair. */
function withJudgement(rules: MergeRules, judgement: Judgement): MergeRules {
  const pair = [judgement.left, judgement.right];
  const judgementsOf: MergeRules['judgementsOf'] = (record) => {
    const known = rules.judgementsOf(record);
    if (!pair.includes(record)) return known;
    return [...known.filter((one) => !(pair.includes(one.left) && pair.includes(one.right))), judgement];
  };
  return { ...rules, judgementsOf };
}
