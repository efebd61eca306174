import { Worker } from 'node:worker_threads';
import type { BlockTask } from '../match/blocking.ts';
import type { PatternTable } from '../match/patterns.ts';
import type { PairEngine, PairJob, ScoredPairs } from '../match/steps.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Worker threads over shared memory. `close` ends them. Results come back in task order, whoever computed them. */
export interface ThreadEngine extends PairEngine {
  close(): Promise<void>;
}

export function threadEngine(threads: number, onProgress: (done: number, of: number) => void = () => {}): ThreadEngine {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.js', import.meta.url)));
  const run = <T>(job: PairJob, tasks: readonly BlockTask[]): Promise<T[]> =>
    new Promise((resolve, reject) => {
      const results: T[] = new Array(tasks.length);
      let next = 0;
      let done = 0;
      if (tasks.length === 0) return resolve(results);
      const give = (worker: Worker): void => {
        if (next < tasks.length)
          worker.postMessage({ task: tasks[next] as BlockTask, index: next++ } satisfies ToWorker);
      };
      for (const worker of workers) {
        worker.removeAllListeners();
        worker.once('error', reject);
        worker.on('message', (answer: FromWorker) => {
          results[answer.index] = answer.result as T;
          onProgress(++done, tasks.length);
          if (done === tasks.length) resolve(results);
          else give(worker);
        });
        worker.postMessage({ job } satisfies ToWorker);
        give(worker);
      }
    });
  return {
    patterns: (job, tasks) => run<PatternTable>(job, tasks),
    score: (job, tasks) => run<ScoredPairs>(job, tasks),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
