import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { aurum, folderWith, PEOPLE } from './aurum.ts';

test('runs into a folder are counted line by line, published ones alone, and damage costs its own line', () => {
  const cwd = folderWith({ 'a.csv': PEOPLE });
  const path = join(cwd, 'out/history.jsonl');
  const run = (...flags: string[]) => aurum(['run', 'a.csv', '-o', 'out', '-q', ...flags], { cwd });
  const lines = (): { rows: { in: number } }[] =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const report = (): Report => JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));

  expect(run().exit).toBe(0);
  expect(existsSync(path)).toBe(false);
  expect(report().history).toEqual([]);
  expect(run().exit).toBe(0);
  expect(lines().map(({ rows }) => rows.in)).toEqual([4, 4]);
  expect(report().history).toHaveLength(1);

  expect(run('--gate', 'recall=1').exit).toBe(1);
  expect(lines()).toHaveLength(2);

  writeFileSync(join(cwd, 'a.csv'), `${PEOPLE}5,Bo,Ek,bo.ek@example.com,,Lund\n`);
  expect(run().exit).toBe(0);
  expect(lines().map(({ rows }) => rows.in)).toEqual([4, 4, 5]);
  expect(readFileSync(path, 'utf8')).not.toMatch(/Lindqvist|@example/);
  expect(aurum(['verify', 'out'], { cwd }).exit).toBe(0);

  writeFileSync(path, `not a line\n${readFileSync(path, 'utf8')}`);
  expect(run().exit).toBe(0);
  expect(lines().map(({ rows }) => rows.in)).toEqual([4, 4, 5, 5]);
});
