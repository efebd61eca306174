import { type Clustering, type Edges, probabilityOf } from '../model/matching.ts';
import { JUDGED_BITS } from './agglomerate.ts';
import { type ClusterOptions, clusterRecords, MOST_SURE, type RecordMerge } from './cluster.ts';
import type { Judgement } from './options.ts';
import { interval, onePair, type Quality } from './quality.ts';
import type { Scorer } from './score.ts';

/** A clustering, the edges it is of and the merges that made it. */
export interface Clustered {
  readonly edges: Edges;
  readonly clustering: Clustering;
  readonly merges: readonly RecordMerge[];
}

/** Ends of the bands of probability in which judgements are compared with the model: 50, 90, 99 and 99.9 %, in bits. */
const BAND_ENDS: readonly number[] = [0, 3.17, 6.63, 9.97];
/** In each band the model's own word counts as much as this many judgements. */
const PRIOR_JUDGEMENTS = 20;

/** Pairs of one band of probability, and what the model and the judgements say of them. */
interface Band {
  pairs: number;
  /** Sum of the model's probabilities, and the variance of the number that is right. */
  right: number;
  variance: number;
  same: number;
  different: number;
}

type Stratum = readonly Band[];

/**
 * Precision and recall when some pairs were judged. Judged pairs are known. The others are taken by whether they are
 * merged and by the model's probability: in each such band the share that is right is a Beta posterior of the model's word
 * (worth 20 judgements) and the judgements of that band. So judgements of doubtful pairs say nothing about sure ones, and a band
 * nobody judged keeps the model's word. Within a band, judged pairs are taken for a fair sample.
 * `before` is the clustering without any judgement: it tells to which band a judged pair belonged.
 */
export function judgedQuality(
  after: Clustered,
  before: Clustered,
  given: { readonly judgements: readonly Judgement[]; readonly scorer: Scorer },
): Quality {
  const { merged, apart, known } = strataOf(after, given.judgements);
  const judged = { merged: { same: 0, different: 0 }, apart: { same: 0, different: 0 } };
  for (const { isMerged, bits, isSame } of samplesOf(before, given)) {
    const band = (isMerged ? merged : apart)[bandOf(bits)] as Band;
    const verdicts = isMerged ? judged.merged : judged.apart;
    const said = isSame ? 'same' : 'different';
    band[said]++;
    verdicts[said]++;
  }
  const [inside, outside] = [sumOf(merged), sumOf(apart)];
  const pairs = inside.pairs + known;
  const right = inside.right + known;
  const all = right + outside.right;
  const counted = Math.max(1, pairs);
  const variance = inside.variance + outside.variance;
  return {
    precision: interval(pairs === 0 ? 1 : right / pairs, Math.sqrt(inside.variance) / counted, onePair(pairs)),
    recall: interval(all === 0 ? 1 : right / all, Math.sqrt(variance) / Math.max(1, all), onePair(pairs)),
    judged,
  };
}

/** The clustering as it would be had nobody judged anything: by the scores of the pairs alone. */
export function withoutJudgements(
  count: number,
  edges: Edges,
  { judgements, ...options }: ClusterOptions & { readonly judgements: readonly Judgement[] },
): Clustered {
  const same = new Set(judgements.filter((one) => one.isSame).map(({ left, right }) => pairKey(left, right)));
  const { left, right } = edges;
  const bits = edges.bits.map((own, e) => {
    const [a, b] = [left[e] as number, right[e] as number];
    return own === JUDGED_BITS && same.has(pairKey(a, b)) ? options.scorer.bits(a, b) : own;
  });
  const merges: RecordMerge[] = [];
  const plain = { ...edges, bits };
  const { clustering } = clusterRecords(count, plain, {
    ...options,
    rules: { ...options.rules, judgementsOf: () => [] },
    onMerge: (merge) => merges.push(merge),
  });
  return { edges: plain, clustering, merges };
}

function pairKey(left: number, right: number): string {
  return `${Math.min(left, right)} ${Math.max(left, right)}`;
}

function bandOf(bits: number): number {
  return BAND_ENDS.filter((end) => bits >= end).length;
}

function emptyStratum(): Band[] {
  return Array.from({ length: BAND_ENDS.length + 1 }, () => ({
    pairs: 0,
    right: 0,
    variance: 0,
    same: 0,
    different: 0,
  }));
}

/** Pairs by whether they are merged and by band; `known` counts pairs of merges that were judged the same, and pairs judged apart are left out. */
function strataOf({ edges, clustering, merges }: Clustered, judgements: readonly Judgement[]) {
  const [merged, apart] = [emptyStratum(), emptyStratum()];
  let known = 0;
  const judgedMerges = new Set(
    mergesBetween(
      merges,
      judgements.filter((one) => one.isSame),
    ),
  );
  for (const [at, { left, right, bits }] of merges.entries()) {
    const pairs = left.length * right.length;
    if (bits === JUDGED_BITS || judgedMerges.has(at)) known += pairs;
    // The pairs of one merge are right or wrong together.
    else add(merged[bandOf(bits)] as Band, { pairs, p: Math.min(MOST_SURE, probabilityOf(bits)), weight: pairs });
  }
  const settled = new Set(judgements.filter((one) => !one.isSame).map((one) => keyOf(clustering, one.left, one.right)));
  for (let e = 0; e < edges.size; e++) {
    const [left, right] = [edges.left[e] as number, edges.right[e] as number];
    const bits = edges.bits[e] as number;
    if (clustering.clusterOf[left] === clustering.clusterOf[right]) continue;
    if (settled.has(keyOf(clustering, left, right))) continue;
    add(apart[bandOf(bits)] as Band, { pairs: 1, p: probabilityOf(bits), weight: 1 });
  }
  return { merged, apart, known };
}

function add(band: Band, { pairs, p, weight }: { pairs: number; p: number; weight: number }): void {
  band.pairs += pairs;
  band.right += pairs * p;
  band.variance += pairs * weight * p * (1 - p);
}

/** Pairs of a stratum, how many of them are right, and the variance of that. */
function sumOf(stratum: Stratum): { pairs: number; right: number; variance: number } {
  const sum = { pairs: 0, right: 0, variance: 0 };
  for (const { pairs, right, variance, same, different } of stratum) {
    if (pairs === 0) continue;
    const judged = same + different;
    const share = (PRIOR_JUDGEMENTS * (right / pairs) + same) / (PRIOR_JUDGEMENTS + judged);
    const spread = judged === 0 ? 0 : (share * (1 - share)) / (PRIOR_JUDGEMENTS + judged + 1);
    sum.pairs += pairs;
    sum.right += pairs * share;
    sum.variance += variance + pairs * pairs * spread;
  }
  return sum;
}

/** A judged pair as the model saw it before anybody judged. */
interface Sample {
  readonly isMerged: boolean;
  readonly bits: number;
  readonly isSame: boolean;
}

/** One sample per merge or per pair of customers, however many of its records were judged the same way. */
function samplesOf(
  { edges, clustering, merges }: Clustered,
  { judgements, scorer }: { readonly judgements: readonly Judgement[]; readonly scorer: Scorer },
): Sample[] {
  const mergeOf = mergesBetween(merges, judgements);
  const nearest = new Map(judgements.map((one) => [keyOf(clustering, one.left, one.right), Number.NEGATIVE_INFINITY]));
  for (let e = 0; e < edges.size; e++) {
    const key = keyOf(clustering, edges.left[e] as number, edges.right[e] as number);
    const known = nearest.get(key);
    if (known !== undefined) nearest.set(key, Math.max(known, edges.bits[e] as number));
  }
  const samples = new Map<string, Sample>();
  judgements.forEach(({ left, right, isSame }, at) => {
    const merge = mergeOf[at] as number;
    const key = merge < 0 ? keyOf(clustering, left, right) : `merge ${merge}`;
    const own = scorer.bits(Math.min(left, right), Math.max(left, right));
    const bits = merges[merge]?.bits ?? Math.max(own, nearest.get(key) as number);
    samples.set(`${key} ${isSame}`, { isMerged: merge >= 0, bits, isSame });
  });
  return [...samples.values()];
}

/** Per judgement the position of the merge that brought its records together, −1 where none did. */
function mergesBetween(merges: readonly RecordMerge[], judgements: readonly Judgement[]): Int32Array {
  const found = new Int32Array(judgements.length).fill(-1);
  const judgementsOf = new Map<number, number[]>();
  judgements.forEach(({ left, right }, at) => {
    for (const record of [left, right]) judgementsOf.set(record, [...(judgementsOf.get(record) ?? []), at]);
  });
  for (const [position, merge] of merges.entries()) {
    for (const record of merge.left) {
      for (const at of judgementsOf.get(record) ?? []) {
        const { left, right } = judgements[at] as Judgement;
        if (merge.right.includes(record === left ? right : left)) found[at] = position;
      }
    }
  }
  return found;
}

function keyOf({ clusterOf }: Clustering, left: number, right: number): string {
  return pairKey(clusterOf[left] as number, clusterOf[right] as number);
}
