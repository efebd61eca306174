import { type PairEngine, prepareStep } from '../match/steps.ts';

/** Runs every task in this thread, one after the other. */
export function inlineEngine(onProgress: (done: number, of: number) => void = () => {}): PairEngine {
  return {
    async patterns(job, tasks) {
      const step = prepareStep(job);
      return tasks.map((task) => step(task));
    },
    async score(job, tasks) {
      const step = prepareStep(job);
      const results = [];
      for (const task of tasks) {
        results.push(step(task));
        onProgress(results.length, tasks.length);
        // Yields, so that signals and progress are served during long runs.
        await new Promise((resume) => setImmediate(resume));
      }
      return results;
    },
  };
}
