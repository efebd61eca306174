import { describe, expect, test } from 'vitest';
import { askedWords } from '../../src/report/find/words-asked.ts';
import { aurum, fingerprints, folderWith, PEOPLE } from './aurum.ts';

describe('words', () => {
  test.each<[typed: string[], value: string, fits: boolean]>([
    [['jose'], 'José', true],
    [['GARC'], 'García López', true],
    [['lo'], 'García López', false],
    [['lópez garcía'], 'García López', true],
    [['李明'], '李明', true],
    [['ann@ex'], 'Ann@Example.com', true],
    [['example.com'], 'ann@example.com', true],
    [['020 7946 0958'], '+442079460958', true],
    [['+44', '(0)20', '7946', '0958'], '+442079460958', true],
    [['123456'], 'Unit 123456', false],
    [['***'], 'García', false],
  ])('%j in %j: %s', (typed, value, fits) => {
    const words = askedWords(typed);
    expect(words.every((word) => word.fits(value))).toBe(fits);
  });
});

describe('aurum find', () => {
  const folder = folderWith({ 'a.csv': PEOPLE });
  const run = aurum(['run', 'a.csv', '-o', 'out'], { cwd: folder });
  const found = (...words: string[]) => {
    const ended = aurum(['find', ...words, '-o', 'out', '--json', '--show-values'], { cwd: folder });
    expect(ended.exit, ended.err).toBe(0);
    return JSON.parse(ended.out) as { customers: number; shown: { by: string[]; rows: { record: string }[] }[] };
  };
  const records = (...words: string[]): string[][] =>
    found(...words).shown.map(({ rows }) => rows.map(({ record }) => record));

  test.each<[words: string[], records: string[][]]>([
    [['lindqvist'], [['a:1', 'a:2']]],
    [['gretta'], [['a:1', 'a:2']]],
    [['greta', 'lund'], [['a:1', 'a:2']]],
    [['greta', 'malmo'], []],
    [['malmo'], [['a:3']]],
    [['omar.haddad@example.com'], [['a:3']]],
    [['070 174 06 06'], [['a:3']]],
    [['a:4'], [['a:4']]],
    [['4'], [['a:4']]],
    [['nobody'], []],
  ])('%j → %j', (words, expected) => {
    expect(run.exit, run.err).toBe(0);
    expect(records(...words)).toEqual(expected);
  });

  test('a golden id is found, and told how', () => {
    const [line] = aurum(['find', 'carvalho', '-o', 'out'], { cwd: folder }).out.split('\n');
    const id = /^(g_\S+) {2}found by family_name/.exec(line ?? '')?.[1] ?? '';
    expect(found(id).shown.map(({ by }) => by)).toEqual([['golden_id']]);
  });

  test('values are masked, outputs untouched, and the last line counts', () => {
    const before = fingerprints(folder);
    const ended = aurum(['find', 'lund', '-o', 'out', '--most', '1'], { cwd: folder });
    expect(ended.out).not.toMatch(/Lindqvist|Carvalho|@example/);
    expect(ended.err).toMatch(/1 more/);
    expect(ended.last).toBe('aurum: customers=2 exit=0');
    expect(fingerprints(folder)).toEqual(before);
  });

  test.each<[args: string[], exit: number, code: string]>([
    [['anna', '-o', 'nowhere'], 3, 'E106'],
    [[' ', '-o', 'out'], 2, 'E702'],
  ])('%j → %s', (args, exit, code) => {
    const ended = aurum(['find', ...args], { cwd: folder });
    expect(ended.exit, ended.err).toBe(exit);
    expect(ended.err).toContain(code);
    expect(ended.last).toBe(`aurum: customers=0 exit=${exit}`);
  });
});
