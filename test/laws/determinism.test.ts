import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Guests whose orders are all that tells them apart: which of them gets which golden id still follows the rows. */
const GUESTS = 'shopify-orders.csv';

describe('the same rows in another order', () => {
  const folder = freshFolder();
  const others = RETAILER_INPUTS.filter((path) => basename(path) !== GUESTS);
  const original = shuffleFiles(others, folder, 7);
  const shuffled = publish(
    RETAILER_INPUTS.map((path) => (others.includes(path) ? join(folder, basename(path)) : path)),
  );
  const rowBefore = (row: Row): string =>
    `${row['source']}:${original.get(row['source'] as string)?.[Number(row['row']) - 1] ?? row['row']}`;

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
    const [before, after] = [lines(first, (row) => `${row['source']}:${row['row']}`), lines(shuffled, rowBefore)];
    expect(after.filter((line, at) => line !== before[at])).toEqual([]);
  });
});

describe('guest orders in another order', () => {
  test('give the same golden records but for what indistinguishable guests may swap', () => {
    const folder = freshFolder();
    const path = RETAILER_INPUTS.find((one) => basename(one) === GUESTS) as string;
    shuffleFiles([path], folder, 11);
    const again = publish(RETAILER_INPUTS.map((one) => (one === path ? join(folder, GUESTS) : one)));
    const [before, after] = [first, again].map((out) => rowsOf(join(out, 'golden.csv'))) as [Row[], Row[]];
    expect(difference(single(before), single(after))).toEqual([]);
    expect(after.map((row) => row['golden_id'])).toEqual(before.map((row) => row['golden_id']));
    expect(single(before).length).toBeGreaterThan(before.length * 0.9);
  });
});

/** Golden records that no other shares everything but a number with. */
function single(rows: readonly Row[]): Row[] {
  const bare = (row: Row): string => (row['golden_id'] as string).replace(/-\d+$/, '');
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(bare(row), (counts.get(bare(row)) ?? 0) + 1);
  return rows.filter((row) => counts.get(bare(row)) === 1);
}

/** Rows that are not the same in both; ids of golden records and their fields, without values. */
function difference(before: readonly Row[], after: readonly Row[]): string[] {
  return before.flatMap((row, at) =>
    Object.keys(row)
      .filter((field) => row[field] !== after[at]?.[field])
      .map((field) => `${row['golden_id']} ${field}`),
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
