import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PairEngine } from '../../src/match/steps.ts';
import { aurum, freshFolder, ROOT } from '../cli/aurum.ts';

const folder = freshFolder();
const input = join(folder, 'people.csv');
execFileSync(process.execPath, [join(ROOT, 'test/bench/generate.mjs'), input, '3000', '3']);

/** The built engines: a worker starts from built code only. */
async function engines() {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, 'dist/engine', path)).href);
  const { inlineEngine } = (await load('inline.js')) as typeof import('../../src/engine/inline.ts');
  const { threadEngine } = (await load('threads.js')) as typeof import('../../src/engine/threads.ts');
  return { inline: inlineEngine(), threads: threadEngine(3) };
}

/** Content of an answer, every byte of its arrays; the memory behind them may be shared or not. */
function digest(answer: unknown): string {
  const plain = (_: string, value: unknown): unknown => {
    if (ArrayBuffer.isView(value))
      return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
    return value instanceof Map ? [...value] : value;
  };
  return createHash('sha256').update(JSON.stringify(answer, plain)).digest('hex');
}

/** Remembers every answer of an engine by its digest: there are too many numbers to compare one by one. */
function watched(engine: PairEngine) {
  const answers: string[] = [];
  let tasks = 0;
  const keep = <T>(list: readonly unknown[], answer: T): T => {
    tasks += list.length;
    answers.push(digest(answer));
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
    const { inline, threads } = await engines();
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
    for (const engine of [inline, threads]) {
      const { spy, answers: own, tasks } = watched(engine);
      const { report } = await run(request, { engine: spy, onPhase: () => {}, runFacts });
      expect(tasks()).toBeGreaterThan(20);
      answers.push({ own, report });
    }
    await threads.close();
    const [one, three] = answers;
    expect(three?.own).toEqual(one?.own);
    expect(new Set(one?.own).size).toBeGreaterThan(2);
    expect(three?.report).toEqual(one?.report);
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
