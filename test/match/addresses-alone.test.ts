import { expect, test } from 'vitest';
import { inlineEngine } from '../../src/engine/inline.ts';
import { matchRecords } from '../../src/match/match.ts';
import { makeRecords } from './make-records.ts';

const OPTIONS = { precision: 0.99, pairBudget: 0, ignore: [] };

test('a list of e-mail addresses alone: the same address is one customer, one that is alike is another', async () => {
  const news = Array.from({ length: 60 }, (_, at) => ({ email: `reader${at * at * 7919}.x@example.org` }));
  const alike = [{ email: 'j.smith@example.org' }, { email: 'j.smyth@example.org' }, { email: 'j.smith@example.com' }];
  const again = news.slice(0, 12);
  const records = makeRecords({ news: [...news, ...alike, ...again] });
  const { clusterOf } = (await matchRecords(records, OPTIONS, inlineEngine())).clustering;
  const counts = new Map<number, number>();
  for (const cluster of clusterOf) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  expect([...counts.values()].filter((count) => count === 2)).toHaveLength(12);
  expect(counts.size).toBe(63);
});
