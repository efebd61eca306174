import type { BlockTask } from '../match/blocking.ts';
import type { PatternTable } from '../match/patterns.ts';
import type { PairJob, ScoredPairs } from '../match/steps.ts';

/** Messages to a worker: first a job, then task numbers; it answers each with the result. */
export type ToWorker = { readonly job: PairJob } | { readonly task: BlockTask; readonly index: number };

export interface FromWorker {
  readonly index: number;
  readonly result: PatternTable | ScoredPairs;
}
