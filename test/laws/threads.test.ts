import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PairEngine } from '../../src/match/steps.ts';
import { aurum, freshFolder, ROOT } from '../cli/aurum.ts';

const folder = freshFolder();
const input = join(folder, 'people.csv');
execFileSync(process.execPath, [join(ROOT, 'test/bench/generate.mjs'), input, '6000', '3']);

/** The built engines: a worker starts from built code only. */
async function engines() {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, 'dist/engine', path)).href);
  const { inlineEngine } = (await load('inline.js')) as typeof import('../../src/engine/inline.ts');
  const { threadEngine } = (await load('threads.js')) as typeof import('../../src/engine/threads.ts');
  return { inline: inlineEngine(), threads: threadEngine(2), three: threadEngine(3) };
}

/** Remembers every answer of an engine. */
function watched(engine: PairEngine) {
  const answers: unknown[] = [];
  let tasks = 0;
  const keep = <T>(list: readonly unknown[], answer: T): T => {
    tasks += list.length;
    answers.push(answer);
    return answer;
  };
  const spy: PairEngine = {
    patterns: async (job, list) => keep(list, await engine.patterns(job, list)),
    score: async (job, list) => keep(list, await engine.score(job, list)),
  };
  return { spy, answers, tasks: () => tasks };
}

describe('threads', () => {
  test('answer task for task what one thread answers', async () => {
    const { inline, threads, three } = await engines();
    const load = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, 'dist', path)).href);
    const { run } = (await load('index.js')) as typeof import('../../src/index.ts');
    const request = { inputs: [input], reads: [{ path: input }], output: undefined, showValues: false };
    const runFacts = () => ({
      startedAt: '',
      seconds: 0,
      peakBytes: 0,
      threads: 0,
      node: '',
      platform: '',
      phases: [],
    });
    const answers = [];
    for (const engine of [inline, threads, three]) {
      const { spy, answers: own, tasks } = watched(engine);
      const { report } = await run(request, { engine: spy, onPhase: () => {}, runFacts });
      expect(tasks()).toBeGreaterThan(20);
      answers.push({ own, report });
    }
    await Promise.all([threads.close(), three.close()]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('change no byte of the outputs', () => {
    const golden = ['1', '2'].map((threads) => {
      const out = join(folder, `out${threads}`);
      const run = aurum(['run', input, '-o', out, '-q', '--threads', threads]);
      expect(run.exit, run.err).toBe(0);
      return ['golden.csv', 'crosswalk.csv', 'model.json'].map((name) => readFileSync(join(out, name), 'utf8'));
    });
    expect(golden[1]?.map((one, at) => one === golden[0]?.[at])).toEqual([true, true, true]);
  });
});
