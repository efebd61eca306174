import { type Blocks, walkPairs } from './blocking.ts';

/** What one pass finds by itself; pairs of records, each once. */
export interface PassCandidates {
  readonly id: string;
  readonly label: string;
  readonly pairs: number;
  /** Of these, the pairs whose records are of one group. */
  readonly truePairs: number;
}

/** The candidate pairs of a run, counted against known groups. */
export interface Candidates {
  readonly passes: readonly PassCandidates[];
  /** Candidates of any pass that are of one group. */
  readonly truePairs: number;
  /** True when any pass finds the pair, which must be of one group. */
  readonly has: (left: number, right: number) => boolean;
}

/**
 * Walks the blocks of every pass, bounded ones as a run does, and counts the pairs of one group. `groupOf[record]` is the
 * true customer, −1 where it is not known. Cost: that of naming every candidate once per pass, without comparing.
 */
export function countCandidates(blocks: readonly Blocks[], groupOf: Int32Array): Candidates {
  const found = new Set<number>();
  const keyOf = (left: number, right: number): number => Math.min(left, right) * groupOf.length + Math.max(left, right);
  const passes = blocks.map((one): PassCandidates => {
    let pairs = 0;
    let truePairs = 0;
    walkPairs([one], { pass: 0, from: 0, to: one.starts.length - 1 }, (left, right) => {
      pairs++;
      if ((groupOf[left] as number) < 0 || groupOf[left] !== groupOf[right]) return;
      truePairs++;
      found.add(keyOf(left, right));
    });
    return { id: one.pass.id, label: one.pass.label, pairs, truePairs };
  });
  return { passes, truePairs: found.size, has: (left, right) => found.has(keyOf(left, right)) };
}
