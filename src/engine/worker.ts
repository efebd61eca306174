import { parentPort } from 'node:worker_threads';
import type { BlockTask } from '../match/blocking.ts';
import type { PatternTable } from '../match/patterns.ts';
import { prepareStep, type ScoredPairs } from '../match/steps.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let step: ((task: BlockTask) => PatternTable | ScoredPairs) | undefined;

parentPort?.on('message', (message: ToWorker) => {
  if ('job' in message) {
    step = prepareStep(message.job);
    return;
  }
  if (step === undefined) throw new Error('A task came before its job.');
  parentPort?.postMessage({ index: message.index, result: step(message.task) } satisfies FromWorker);
});
