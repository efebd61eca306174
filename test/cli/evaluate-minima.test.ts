import { describe, expect, test } from 'vitest';
import { evaluateClusters } from '../../src/report/evaluate.ts';
import { minimaOf, minimumWords } from '../../src/report/minima.ts';
import { aurum, folderWith, PEOPLE } from './aurum.ts';

const TRUTH = 'source,row,entity\na,1,greta\na,2,greta\na,3,omar\na,4,ines\n';

describe('least measures', () => {
  const folder = folderWith({
    'a.csv': PEOPLE,
    'truth.csv': TRUTH,
    'split.csv': TRUTH.replace('a,2,greta', 'a,2,other').replace('a,4,ines', 'a,4,omar'),
  });
  const run = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
  const evaluate = (...args: string[]) => aurum(['evaluate', 'out', ...args], { cwd: folder });

  test.each<[args: string[], exit: number, words: RegExp]>([
    [['--truth', 'truth.csv', '--min-precision', '1', '--min-recall', '1', '--min-f1', '1'], 0, /^$/],
    [['--truth', 'split.csv', '--min-recall', '0.5'], 1, /failed: recall 0\.0000 is below 0\.5/],
    [['--truth', 'split.csv', '--min-precision', '0.1'], 1, /failed: precision 0\.0000 is below 0\.1/],
    [['--truth', 'split.csv', '--min-f1', '0'], 0, /^$/],
    [['--truth', 'truth.csv', '--min-f1', '1.1'], 2, /share of 0 to 1/],
    [['--min-f1', '0.5'], 2, /nothing to measure against/],
    [['--golden', 'truth.csv', '--threshold-sweep'], 2, /\[E702\]/],
  ])('%j → %s', (args, exit, words) => {
    expect(run.exit, run.err).toBe(0);
    const ended = evaluate(...args);
    expect(ended.exit, ended.err).toBe(exit);
    expect(ended.err).toMatch(words);
  });

  test('stand in the JSON, passed or not', () => {
    const ended = evaluate('--truth', 'split.csv', '--min-recall', '0.5', '--json');
    expect(ended.exit).toBe(1);
    expect(JSON.parse(ended.out).minima).toEqual([{ name: 'recall', least: 0.5, measured: 0, isMet: false }]);
  });

  test('a sweep holds the measures of the run, and merges never grow with the wanted precision', () => {
    const { sweep, precision, recall, foundPairs } = JSON.parse(
      evaluate('--truth', 'truth.csv', '--threshold-sweep', '--json').out,
    );
    const own = sweep.filter((step: { isOfRun: boolean }) => step.isOfRun);
    expect(own).toMatchObject([{ precision: 0.99, measuredPrecision: precision, measuredRecall: recall, foundPairs }]);
    const found: number[] = sweep.map((step: { foundPairs: number }) => step.foundPairs);
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(evaluate('--truth', 'truth.csv', '--threshold-sweep').out).toMatch(/^ {2}\*0\.99 /m);
  });
});

test('a truth without two records of one customer measures no recall', () => {
  const measured = evaluateClusters(Int32Array.of(0, 1), Int32Array.of(0, 1));
  const [recall] = minimaOf(measured, { minRecall: 0.5 });
  expect(recall).toMatchObject({ measured: null, isMet: false });
  expect(recall && minimumWords(recall)).toBe('recall has nothing to be measured on');
});
