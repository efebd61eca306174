import type { Clustering } from '../model/matching.ts';
import type { RecordMerge } from './cluster.ts';
import { type GroupEvidence, groupEvidence } from './group-evidence.ts';
import { type ClusterGround, Replay } from './replay.ts';

/** A pair of records and the posterior log2 odds of the pair alone; `left` is in the cluster that is told about. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/** A step in which two groups of a cluster became one. */
export interface Step extends RecordMerge {
  readonly evidence: GroupEvidence;
}

/** Groups of records, ascending. */
type Groups = readonly (readonly number[])[];

/** The strongest pair across the weakest step of a cluster. */
export interface BridgeStory {
  /** Position of the step. */
  readonly step: number;
  readonly link: Link;
  /** Pairs across the step that are above the threshold by themselves. */
  readonly strongPairs: number;
  /** The clusters around when the pair is judged different. */
  readonly ifDifferent: Groups;
}

/** Why a cluster nearby was not taken. */
export type Apart = 'judged_different' | 'below_threshold' | 'name_only' | 'unknown_only' | 'contradicted' | 'too_many';

export interface NeighbourStory {
  readonly cluster: number;
  readonly link: Link;
  readonly apart: Apart;
  readonly evidence: GroupEvidence;
  /** The clusters around when the pair is judged; null when a judgement has settled it already. */
  readonly ifSame: Groups | null;
  readonly ifDifferent: Groups | null;
}

export interface ClusterStory {
  readonly steps: readonly Step[];
  readonly bridge: BridgeStory | null;
  /** The nearest first. */
  readonly neighbours: readonly NeighbourStory[];
  readonly neighboursLeftOut: number;
}

/** A finished clustering and what it went by. */
export interface Matched extends ClusterGround {
  readonly clustering: Clustering;
}

const MOST_NEIGHBOURS = 10;
/** Records of each side that are looked at to find the strongest pair of a step. */
const MOST_LOOKED_AT = 100;

/** How a cluster came about, what holds it together and what is near it. `records` are its records, any order. */
export function tellCluster(matched: Matched, records: readonly number[]): ClusterStory {
  const replay = new Replay(matched.clustering.clusterOf.length, matched);
  const own = new Set(records);
  const steps = replay
    .around(records)
    .merges.filter(({ left }) => own.has(left[0] as number))
    .map((merge): Step => ({ ...merge, evidence: groupEvidence(merge.left, merge.right, matched) }));
  const links = linksOut(matched, own);
  return {
    steps,
    bridge: bridgeOf(steps, matched, replay),
    neighbours: links
      .slice(0, MOST_NEIGHBOURS)
      .map((link) => tellNeighbour(link, { matched, replay, records: [...own].sort((a, b) => a - b) })),
    neighboursLeftOut: Math.max(0, links.length - MOST_NEIGHBOURS),
  };
}

function bridgeOf(steps: readonly Step[], { scorer, rules }: Matched, replay: Replay): BridgeStory | null {
  let step = -1;
  steps.forEach(({ bits }, at) => {
    if (step < 0 || bits <= (steps[step] as Step).bits) step = at;
  });
  const weakest = steps[step];
  if (weakest === undefined) return null;
  const [lefts, rights] = [weakest.left, weakest.right].map((side) => side.slice(0, MOST_LOOKED_AT)) as [
    number[],
    number[],
  ];
  const links = lefts.flatMap((left) =>
    rights.map((right): Link => ({ left, right, bits: scorer.bits(Math.min(left, right), Math.max(left, right)) })),
  );
  const link = links.reduce((best, one) => (one.bits > best.bits ? one : best));
  const strongPairs = links.filter(({ bits }) => bits >= rules.threshold).length;
  const { clusters } = replay.around([link.left], { left: link.left, right: link.right, isSame: false });
  return { step, link, strongPairs, ifDifferent: clusters };
}

/** The strongest edge to each other cluster, strongest first. */
function linksOut({ edges, clustering }: Matched, own: ReadonlySet<number>): Link[] {
  const best = new Map<number, Link>();
  for (let e = 0; e < edges.size; e++) {
    const [a, b] = [edges.left[e] as number, edges.right[e] as number];
    if (own.has(a) === own.has(b)) continue;
    const [left, right] = own.has(a) ? [a, b] : [b, a];
    const cluster = clustering.clusterOf[right] as number;
    const bits = edges.bits[e] as number;
    if (bits > (best.get(cluster)?.bits ?? Number.NEGATIVE_INFINITY)) best.set(cluster, { left, right, bits });
  }
  return [...best.values()].sort((a, b) => b.bits - a.bits || a.right - b.right);
}

interface Surroundings {
  readonly matched: Matched;
  readonly replay: Replay;
  readonly records: readonly number[];
}

function tellNeighbour(link: Link, { matched, replay, records }: Surroundings): NeighbourStory {
  const { clusterOf } = matched.clustering;
  const cluster = clusterOf[link.right] as number;
  const others = [...clusterOf.keys()].filter((record) => clusterOf[record] === cluster);
  const evidence = groupEvidence(records, others, matched);
  const isSettled = evidence.judged !== 0;
  const judged = (isSame: boolean): Groups =>
    replay.around(records, { left: link.left, right: link.right, isSame }).clusters;
  return {
    cluster,
    link,
    apart: whyApart(link, evidence, matched.rules.threshold),
    evidence,
    ifSame: isSettled ? null : judged(true),
    ifDifferent: isSettled ? null : judged(false),
  };
}

function whyApart(link: Link, evidence: GroupEvidence, threshold: number): Apart {
  if (evidence.judged !== 0) return 'judged_different';
  if (link.bits < threshold) return 'below_threshold';
  if (evidence.lack !== null) return evidence.lack === 'beside_names' ? 'name_only' : 'unknown_only';
  return evidence.bits < threshold ? 'contradicted' : 'too_many';
}
