import type { PairEngine } from '../match/steps.ts';
import { inlineEngine } from './inline.ts';
import { type ThreadEngine, threadEngine } from './threads.ts';

/** Fewer tasks than this are done before a thread has started. */
const FEWEST_TASKS = 8;

export interface AutoEngine extends PairEngine {
  close(): Promise<void>;
}

/** Small jobs in this thread, large ones in `threads` workers that are started when first needed. Same results either way. */
export function autoEngine(threads: number, onProgress?: (done: number, of: number) => void): AutoEngine {
  const inline = inlineEngine(onProgress);
  let pool: ThreadEngine | undefined;
  const engineFor = (tasks: readonly unknown[]): PairEngine => {
    if (threads < 2 || tasks.length < FEWEST_TASKS) return inline;
    pool ??= threadEngine(threads, onProgress);
    return pool;
  };
  return {
    patterns: (job, tasks) => engineFor(tasks).patterns(job, tasks),
    score: (job, tasks) => engineFor(tasks).score(job, tasks),
    async close() {
      await pool?.close();
    },
  };
}
