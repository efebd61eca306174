import { readFileSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aurum, freshFolder, RETAILER_INPUTS, rowsOf } from '../cli/aurum.ts';
import { readRecords, shuffleFiles, writeRecords } from './shuffle.ts';

type Row = Readonly<Record<string, string>>;

/** Runs the files into a new folder and yields it. */
function publish(files: readonly string[], args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const out = join(freshFolder(), 'out');
  const run = aurum(['run', ...files, '-o', out, '-q', ...args], { env });
  expect(run.exit, run.err).toBe(0);
  return out;
}

const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The report without its clock and machine. */
function timeless(folder: string): unknown {
  const { run, ...rest } = JSON.parse(text(folder, 'report.json'));
  expect(run.seconds).toBeGreaterThan(0);
  return rest;
}

/** `source:row` by golden id, as sets that do not depend on the ids. */
function clusters(rows: readonly Row[], name: (row: Row) => string): string[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const id = row['golden_id'] as string;
    if (id !== '') groups.set(id, [...(groups.get(id) ?? []), name(row)]);
  }
  return [...groups.values()].map((group) => group.sort().join(' ')).sort();
}

const first = publish(RETAILER_INPUTS, ['--threads', '1']);

describe('the same input', () => {
  const CSVS = ['golden.csv', 'crosswalk.csv', 'lineage.csv', 'review.csv', 'rejects.csv'];

  test.each([
    [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Asia/Kathmandu' }, '2'],
    [{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/New_York' }, '1'],
  ])('gives the same bytes under %j with %s thread(s)', (env, threads) => {
    const again = publish(RETAILER_INPUTS, ['--threads', threads], env);
    for (const name of [...CSVS, 'plan.json', 'model.json'])
      expect(text(again, name) === text(first, name), name).toBe(true);
    expect(timeless(again)).toEqual(timeless(first));
  });

  test('gives the same bytes whatever the order of the files', () => {
    const again = publish([...RETAILER_INPUTS].reverse());
    for (const name of [...CSVS, 'model.json']) expect(text(again, name) === text(first, name), name).toBe(true);
  });
});

describe('the same rows in another order', () => {
  const folder = freshFolder();
  const original = shuffleFiles(RETAILER_INPUTS, folder, 7);
  const shuffled = publish(RETAILER_INPUTS.map((path) => join(folder, basename(path))));
  const copies = new Map(RETAILER_INPUTS.map((path) => [parse(path).name, firstCopies(path)]));
  // Rows that are the same to the letter cannot be told apart after shuffling; they go by the first of them.
  const nameOf = (source: string, row: number): string => `${source}:${copies.get(source)?.[row - 1] ?? row}`;
  const rowBefore = ({ source = '', row }: Row): string =>
    nameOf(source, Number(original.get(source)?.[Number(row) - 1] ?? row));

  test('give the same golden records', () => {
    expect(difference(rowsOf(join(first, 'golden.csv')), rowsOf(join(shuffled, 'golden.csv')))).toEqual([]);
    expect(text(shuffled, 'lineage.csv') === text(first, 'lineage.csv')).toBe(true);
    expect(text(shuffled, 'review.csv') === text(first, 'review.csv')).toBe(true);
    expect(text(shuffled, 'model.json') === text(first, 'model.json')).toBe(true);
  });

  test('give the same crosswalk, row for row', () => {
    const lines = (out: string, name: (row: Row) => string): string[] =>
      rowsOf(join(out, 'crosswalk.csv'))
        .map((row) => `${name(row)} ${row['source_key']} ${row['golden_id']} ${row['probability']}`)
        .sort();
    const [before, after] = [
      lines(first, ({ source = '', row }) => nameOf(source, Number(row))),
      lines(shuffled, rowBefore),
    ];
    expect(after.filter((line, at) => line !== before[at])).toEqual([]);
  });
});

/** Per record of a file the number of the first record with the same text. */
function firstCopies(path: string): number[] {
  const seen = new Map<string, number>();
  return readRecords(path).rows.map((row, at) => {
    if (!seen.has(row)) seen.set(row, at + 1);
    return seen.get(row) as number;
  });
}

/** Fields in which two lists of rows differ, record by record. */
function difference(before: readonly Row[], after: readonly Row[]): string[] {
  return before.flatMap((row, at) =>
    Object.keys(row)
      .filter((field) => row[field] !== after[at]?.[field])
      .map((field) => `${at} ${field}`),
  );
}

describe('a file in two parts', () => {
  test('gives the same customers', () => {
    const folder = freshFolder();
    const path = RETAILER_INPUTS.find((one) => one.endsWith('salesforce-contacts.csv')) as string;
    const records = readRecords(path);
    const half = Math.floor(records.rows.length / 2);
    const parts = [records.rows.slice(0, half), records.rows.slice(half)].map((rows, at) => {
      const part = join(folder, `part${at}.csv`);
      writeRecords(part, { ...records, rows });
      return part;
    });
    const others = RETAILER_INPUTS.filter((one) => one !== path);
    const offset: Record<string, number> = { part0: 0, part1: half };
    const name = ({ source = '', row }: Row): string =>
      source in offset ? `salesforce-contacts:${Number(row) + (offset[source] as number)}` : `${source}:${row}`;
    const split = clusters(rowsOf(join(publish([...others, ...parts]), 'crosswalk.csv')), name);
    const whole = clusters(rowsOf(join(first, 'crosswalk.csv')), name);
    expect(split.filter((one) => !whole.includes(one))).toEqual([]);
    expect(split).toHaveLength(whole.length);
  });
});
