import { describe, expect, test } from 'vitest';
import type { HistoryPoint } from '../../src/model/history.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { buildReport } from '../../src/report/report.ts';
import { FEWEST_RUNS, unusualOf } from '../../src/report/trend.ts';
import { makeFacts } from './make-facts.ts';

const USUAL: HistoryPoint = {
  version: 1,
  startedAt: '2026-06-20T03:00:00Z',
  rows: { in: 1000, golden: 600, merged: 397, rejected: 3 },
  review: 40,
  precision: 0.98,
  recall: 0.9,
  filled: 9000,
  usable: 8900,
  largest: 6,
};
const nights = (count: number): HistoryPoint[] => Array.from({ length: count }, () => USUAL);

describe('what is unusual', () => {
  test.each<[change: Partial<HistoryPoint>, names: string[]]>([
    [{}, []],
    [{ rows: { in: 640, golden: 384, merged: 254, rejected: 2 } }, ['rows read']],
    [{ rows: { in: 1000, golden: 600, merged: 390, rejected: 10 } }, ['share of rows rejected']],
    [{ rows: { in: 1000, golden: 680, merged: 317, rejected: 3 } }, ['share of records merged into others']],
    [{ usable: 8000 }, ['share of filled cells that are not usable']],
    [{ largest: 13 }, ['records of the largest customer']],
  ])('%j → %j', (change, names) => {
    expect(unusualOf({ ...USUAL, ...change }, nights(FEWEST_RUNS)).map(({ name }) => name)).toEqual(names);
    expect(unusualOf({ ...USUAL, ...change }, nights(FEWEST_RUNS - 1))).toEqual([]);
  });

  test('is held against the median of the last runs, so that one odd night changes nothing', () => {
    const odd = { ...USUAL, rows: { in: 10, golden: 6, merged: 3, rejected: 1 } };
    expect(unusualOf(USUAL, [...nights(4), odd, ...nights(2)])).toEqual([]);
    expect(unusualOf(odd, nights(6))[0]).toEqual({ name: 'rows read', usual: '1,000', now: '10' });
  });
});

test('the page draws the last runs, and says when too few are known', () => {
  const page = renderHtml(buildReport(makeFacts()));
  expect(page).toContain('aria-label="customers over 7 runs"');
  const first = renderHtml(buildReport(makeFacts({ history: [] })));
  expect(first).not.toContain('polyline');
  expect(first).toContain('0 earlier runs known; what is usual is told from 5 on.');
});
