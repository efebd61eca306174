import type { Repeats } from './feature.ts';
import { JudgedGroups, type JudgementsOf } from './judged-groups.ts';
import type { Scorer } from './score.ts';

/**
 * Order of the mean over the record pairs of two clusters: between 1, where one pair that agrees speaks for all, and 0, where
 * one slip counts as much as an agreement.
 */
const MEAN_ORDER = 0.5;
/** A judgement outweighs any evidence. */
export const JUDGED_BITS = 100;

/** Two groups that became one, as positions, and the evidence between them. */
export interface Merge {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Posterior log2 odds that both are one customer. */
  readonly bits: number;
}

/** What else decides whether clusters may merge. Records are given by their index, not by position. */
export interface MergeRules {
  /** Least evidence of a merge, in bits. */
  readonly threshold: number;
  readonly judgementsOf: JudgementsOf;
  /** Bits deducted between two records, however well they agree (0 or more). */
  readonly penalty: (left: number, right: number) => number;
  /** Rows that repeat others word for word: those that are spare go where the others go, unless somebody judged them. */
  readonly repeats?: Repeats;
  /** Least evidence of a merge where nothing but names speaks for it, in bits. */
  readonly nameBits: number;
  /** True lets columns of unknown meaning alone merge records. */
  readonly isUnknownEnough: boolean;
}

/** What is missing for a merge: anything beside a name (then it takes more bits), anything beside unknown columns; null: nothing. */
export type Lack = 'beside_names' | 'beside_unknown' | null;

export interface Agglomeration {
  readonly parts: readonly (readonly number[])[];
  readonly merges: readonly Merge[];
}

/**
 * Merges records into customers by the evidence between whole clusters. The evidence of a comparison between two
 * clusters is a mean (of order `MEAN_ORDER`) of the likelihood ratios of their record pairs (blanks left out): one slip is outvoted by the records
 * that agree, a contradiction that all records show stands. A name alone
 * needs `nameBits`, where the data has anything else. Merges go in order of evidence, ties to smaller positions,
 * while it is at least `threshold` bits. Then customers of records judged the same become one, so that a judgement takes no record
 * away from its customer, and evidence has another look. Records judged different never meet. Returns the groups as
 * positions into `members`, and every merge in order. Cost: n²·c to compare, n³ at worst to merge.
 */
export function agglomerate(members: readonly number[], scorer: Scorer, rules: MergeRules): Agglomeration {
  const table = new EvidenceTable(members, scorer, rules);
  const judged = new JudgedGroups(members, rules.judgementsOf);
  const merging: Merging = {
    parts: members.map((_, at) => [at]),
    alive: members.map((_, at) => at),
    merges: [],
    table,
    judged,
  };
  const evidence: ScoreOf = (i, j) => (judged.areApart(i, j) ? Number.NEGATIVE_INFINITY : table.score(i, j));
  mergeBy(judged.isEmpty ? (i, j) => table.score(i, j) : evidence, rules.threshold, merging);
  if (judged.hasSame) {
    mergeBy((i, j) => (judged.areOne(i, j) ? JUDGED_BITS : Number.NEGATIVE_INFINITY), JUDGED_BITS, merging);
    mergeBy(evidence, rules.threshold, merging);
  }
  return { parts: merging.parts.filter((part) => part.length > 0), merges: merging.merges };
}

type ScoreOf = (i: number, j: number) => number;

/** Clusters on their way: each is named by its first position, which is `alive`. */
interface Merging {
  readonly parts: number[][];
  readonly alive: number[];
  readonly merges: Merge[];
  readonly table: EvidenceTable;
  readonly judged: JudgedGroups;
}

/** Merges the best two clusters again and again, while their score is at least `least`. */
function mergeBy(scoreOf: ScoreOf, least: number, { parts, alive, merges, table, judged }: Merging): void {
  const size = parts.length;
  const scores = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const rescore = (i: number, j: number): void => {
    scores[Math.min(i, j) * size + Math.max(i, j)] = scoreOf(Math.min(i, j), Math.max(i, j));
  };
  const rescoreAll = (): void => {
    for (let x = 0; x < alive.length; x++)
      for (let y = x + 1; y < alive.length; y++) rescore(alive[x] as number, alive[y] as number);
  };
  rescoreAll();
  for (;;) {
    const best = bestPair(alive, scores, size);
    if (best === undefined || (scores[best.first * size + best.second] as number) < least) break;
    const { first, second } = best;
    const [left, right] = [parts[first] as number[], parts[second] as number[]];
    merges.push({ left: [...left], right: [...right], bits: scores[first * size + second] as number });
    left.push(...right);
    parts[second] = [];
    alive.splice(alive.indexOf(second), 1);
    judged.join(first, second);
    for (const other of alive) if (other !== first) table.add(first, other, second);
    // A merge can carry a judgement to clusters that took no part in it.
    if (!judged.isEmpty) rescoreAll();
    else for (const other of alive) if (other !== first) rescore(first, other);
  }
}

function bestPair(
  alive: readonly number[],
  scores: Float64Array,
  size: number,
): { first: number; second: number } | undefined {
  let best: { first: number; second: number } | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < alive.length; x++) {
    const row = (alive[x] as number) * size;
    for (let y = x + 1; y < alive.length; y++) {
      const score = scores[row + (alive[y] as number)] as number;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { first: alive[x] as number, second: alive[y] as number };
    }
  }
  return best;
}

/** Sums of powers of likelihood ratios and their counts, per pair of clusters and comparison. Clusters are named by a position. */
export class EvidenceTable {
  readonly #size: number;
  readonly #width: number;
  readonly #ratioWidth: number;
  readonly #scorer: Scorer;
  /** Per pair of clusters what {@link Scorer.ratios} gives, summed. */
  readonly #sums: Float64Array;
  readonly #count: Float64Array;
  readonly #rules: MergeRules;
  /** Per pair of clusters the largest penalty between any of their records. */
  readonly #penalty: Float64Array;
  readonly #bits: Float64Array;

  constructor(members: readonly number[], scorer: Scorer, rules: MergeRules) {
    this.#size = members.length;
    this.#width = scorer.width;
    this.#ratioWidth = scorer.ratioWidth;
    this.#scorer = scorer;
    const cells = this.#size * this.#size;
    this.#sums = new Float64Array(cells * this.#ratioWidth);
    this.#count = new Float64Array(cells * this.#width);
    this.#rules = rules;
    this.#penalty = new Float64Array(cells);
    this.#bits = new Float64Array(this.#ratioWidth);
    for (let i = 0; i < this.#size; i++) {
      for (let j = i + 1; j < this.#size; j++) {
        const pair = this.#pair(i, j);
        const ratios = this.#sums.subarray(pair * this.#ratioWidth, (pair + 1) * this.#ratioWidth);
        scorer.ratios(members[i] as number, members[j] as number, ratios);
        for (let c = 0; c < this.#width; c++) this.#count[pair * this.#width + c] = ratios[c] === 0 ? 0 : 1;
        for (let r = 0; r < this.#ratioWidth; r++) ratios[r] = (ratios[r] as number) ** MEAN_ORDER;
        this.#penalty[pair] = rules.penalty(members[i] as number, members[j] as number);
      }
    }
  }

  /** Adds the evidence between `other` and `absorbed` to that between `other` and `into`. */
  add(into: number, other: number, absorbed: number): void {
    const [pair, absorbedPair] = [this.#pair(into, other), this.#pair(absorbed, other)];
    this.#penalty[pair] = Math.max(this.#penalty[pair] as number, this.#penalty[absorbedPair] as number);
    addRow(this.#sums, this.#ratioWidth, { into: pair, from: absorbedPair });
    addRow(this.#count, this.#width, { into: pair, from: absorbedPair });
  }

  /** Posterior log2 odds that two clusters are one customer; −∞ where what speaks for it is never enough. */
  score(i: number, j: number): number {
    const bits = this.weigh(i, j);
    const lack = this.lack(i, j);
    const isEnough = lack === null || (lack === 'beside_names' && bits >= this.#rules.nameBits);
    return isEnough ? bits : Number.NEGATIVE_INFINITY;
  }

  /** Posterior log2 odds of the evidence as it is. */
  weigh(i: number, j: number): number {
    for (let r = 0; r < this.#ratioWidth; r++) this.#bits[r] = this.#mean(i, j, r);
    return this.#scorer.posterior(this.#bits) - (this.#penalty[this.#pair(i, j)] as number);
  }

  /** What is missing: a name alone needs more bits, where there is anything else to compare; unknown columns alone are never enough. */
  lack(i: number, j: number): Lack {
    const { isUnknownEnough } = this.#rules;
    let isBesideNames = !this.#scorer.hasMoreThanNames;
    let isBesideUnknown = isUnknownEnough;
    for (let c = 0; c < this.#width; c++) {
      if (this.bits(i, j, c) <= 0) continue;
      const standing = this.#scorer.standing(c);
      isBesideNames ||= standing === 'own' || standing === 'unknown';
      isBesideUnknown ||= standing === 'own' || standing === 'name';
    }
    return isBesideNames ? (isBesideUnknown ? null : 'beside_unknown') : 'beside_names';
  }

  /** Bits that comparison `c` speaks for one customer, 0 where it is blank. */
  bits(i: number, j: number, c: number): number {
    return this.#count[this.#pair(i, j) * this.#width + c] === 0 ? 0 : this.#mean(i, j, c);
  }

  /** Mean of one ratio of {@link Scorer.ratios} over the pairs of two clusters, in bits; NaN where it is blank in all. */
  #mean(i: number, j: number, ratio: number): number {
    const pair = this.#pair(i, j);
    const count = this.#count[pair * this.#width + (ratio % this.#width)] as number;
    if (count === 0) return Number.NaN;
    return Math.log2((this.#sums[pair * this.#ratioWidth + ratio] as number) / count) / MEAN_ORDER;
  }

  #pair(i: number, j: number): number {
    return Math.min(i, j) * this.#size + Math.max(i, j);
  }
}

/** Adds one row of a table of `width` columns to another. */
function addRow(table: Float64Array, width: number, rows: { into: number; from: number }): void {
  for (let c = 0; c < width; c++) {
    const at = rows.into * width + c;
    table[at] = (table[at] as number) + (table[rows.from * width + c] as number);
  }
}
