import { type Blocks, type BlockTask, walkPairs } from './blocking.ts';
import { buildComparisons } from './comparisons.ts';
import type { Features } from './feature.ts';
import type { MatchModel } from './model.ts';
import { PatternCounter, type PatternTable } from './patterns.ts';
import { Scorer } from './score.ts';

/** What every thread needs, all of it shared memory or small JSON. */
export interface PairWork {
  readonly features: Features;
  readonly blocks: readonly Blocks[];
}

/** Count agreement patterns. `isolated` walks each pass as if it were the only one. */
export interface PatternJob extends PairWork {
  readonly step: 'patterns';
  readonly isolated: boolean;
}

/** Score pairs and keep those of at least `cut` bits. */
export interface ScoreJob extends PairWork {
  readonly step: 'score';
  readonly model: MatchModel;
  readonly cut: number;
}

export type PairJob = PatternJob | ScoreJob;

/** Scored pairs of one task, in walking order; `histogram[k]` counts pairs of k − 60 to k − 59 bits. */
export interface ScoredPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float32Array;
  readonly compared: number;
  readonly histogram: Float64Array;
}

export const HISTOGRAM_OFFSET = 60;
export const HISTOGRAM_BINS = 120;

/** Runs the tasks of a job, in any number of threads; results come back in task order. */
export interface PairEngine {
  patterns(job: PatternJob, tasks: readonly BlockTask[]): Promise<PatternTable[]>;
  score(job: ScoreJob, tasks: readonly BlockTask[]): Promise<ScoredPairs[]>;
}

/** A worker for one job: built once per thread, then called per task. */
export function prepareStep(job: PatternJob): (task: BlockTask) => PatternTable;
export function prepareStep(job: ScoreJob): (task: BlockTask) => ScoredPairs;
export function prepareStep(job: PairJob): (task: BlockTask) => PatternTable | ScoredPairs;
export function prepareStep(job: PairJob): (task: BlockTask) => PatternTable | ScoredPairs {
  const comparisons = buildComparisons(job.features);
  if (job.step === 'patterns') {
    return (task) => {
      const counter = new PatternCounter(comparisons);
      const blocks = job.isolated ? [job.blocks[task.pass] as Blocks] : job.blocks;
      walkPairs(blocks, job.isolated ? { ...task, pass: 0 } : task, (left, right) => counter.add(left, right));
      return counter.table();
    };
  }
  const scorer = new Scorer(comparisons, job.model);
  return (task) => scoreTask(job, task, scorer);
}

function scoreTask(job: ScoreJob, task: BlockTask, scorer: Scorer): ScoredPairs {
  let left = new Int32Array(1 << 10);
  let right = new Int32Array(1 << 10);
  let bits = new Float32Array(1 << 10);
  let size = 0;
  let compared = 0;
  const histogram = new Float64Array(HISTOGRAM_BINS);
  walkPairs(job.blocks, task, (i, j) => {
    const score = scorer.bits(i, j);
    compared++;
    const bin = Math.max(0, Math.min(HISTOGRAM_BINS - 1, Math.floor(score) + HISTOGRAM_OFFSET));
    histogram[bin] = (histogram[bin] as number) + 1;
    if (score < job.cut) return;
    if (size === left.length) {
      left = grown(left, new Int32Array(size * 2));
      right = grown(right, new Int32Array(size * 2));
      bits = grown(bits, new Float32Array(size * 2));
    }
    left[size] = i;
    right[size] = j;
    bits[size++] = score;
  });
  return { left: left.slice(0, size), right: right.slice(0, size), bits: bits.slice(0, size), compared, histogram };
}

function grown<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
