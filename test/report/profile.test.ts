import { describe, expect, test } from 'vitest';
import type { CellReading } from '../../src/model/fault.ts';
import type { ColumnPlan } from '../../src/model/plan.ts';
import { profileColumn } from '../../src/report/profile/column.ts';
import { dependenciesOf } from '../../src/report/profile/dependencies.ts';
import { candidateKeys } from '../../src/report/profile/keys.ts';
import { entropyOf, mostFrequent, patternOf } from '../../src/report/profile/patterns.ts';
import { farness, quartersOf } from '../../src/report/profile/spread.ts';
import { columnFromStrings, type Table } from '../../src/table/table.ts';

function tableOf(columns: Readonly<Record<string, readonly (string | null)[]>>): Table {
  const made = Object.entries(columns).map(([name, values]) => columnFromStrings(name, values));
  const rows = made[0]?.ids.length ?? 0;
  return { source: 's', rows, columns: made, recordNumbers: Int32Array.from({ length: rows }, (_, at) => at + 1) };
}

const PLAIN: CellReading = {
  issues: () => [],
  isRead: () => true,
  isNothing: (text) => text === 'n/a',
  number: (text) => (/^[\d.]+$/.test(text) ? Number(text) : null),
  day: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null),
};

function columnOf(values: readonly (string | null)[], plan: Partial<ColumnPlan> = {}, cells = PLAIN) {
  const table = tableOf({ c: values });
  const own: ColumnPlan = { column: 'c', role: 'attribute', slot: 0, ...plan };
  const [column] = table.columns;
  if (column === undefined) throw new Error('no column');
  return profileColumn({ table, column, plan: own, cells, reading: undefined, showValues: false });
}

test.each([
  ['Ann-Marie', 'Aa-Aa'],
  ['+46 70-17', '+99 99-99'],
  ['李明 7', 'x 9'],
  ['İstanbul', 'Aa'],
  ['a\u0000b', 'a?a'],
  ['', ''],
])('the form of %j is %j', (text, form) => {
  expect(patternOf(text)).toBe(form);
});

test('entropy is 0 of one form and 1 bit of two', () => {
  expect([entropyOf([9]), entropyOf([4, 4]), entropyOf([])]).toEqual([0, 1, 0]);
});

test('frequent entries come first, ties by text, whatever the order', () => {
  const all = ['b', 'a', 'd', 'c'].map((text, at) => ({ text, rows: at === 2 ? 5 : 1 }));
  expect(mostFrequent(all, 3)).toEqual(mostFrequent([...all].reverse(), 3));
  expect(mostFrequent(all, 3).map(({ text }) => text)).toEqual(['d', 'a', 'b']);
});

describe('a column', () => {
  test('has states that add up to its rows', () => {
    const cells: CellReading = {
      ...PLAIN,
      issues: () => [
        { column: 'c', code: 'E401', rows: Int32Array.of(3) },
        { column: 'c', code: 'E409', rows: Int32Array.of(4) },
        { column: 'c', code: 'E412', rows: Int32Array.of(5) },
      ],
    };
    const made = columnOf([null, '  ', 'n/a', 'x@', 'none@none', 'x@y.zz', 'a@b.cc'], { role: 'email' }, cells);
    expect(made).toMatchObject({ blank: 2, placeholder: 2, invalid: 1, damaged: 1, usable: 1, distinct: 5 });
    expect(made.faults.map(({ code, rows }) => [code, rows])).toEqual([
      ['E401', 1],
      ['E409', 1],
      ['E412', 1],
    ]);
  });

  test('masks values, but not those that sort people and many share', () => {
    const many = [...Array.from({ length: 5 }, () => 'Sweden'), 'Norway'];
    expect(columnOf(many, { role: 'country' }).values.map(({ text }) => text)).toEqual(['Sweden', 'N***']);
    expect(columnOf(many, { role: 'family_name' }).values.map(({ text }) => text)).toEqual(['S***', 'N***']);
  });

  test('lists no values of a column of single ones', () => {
    expect(columnOf(Array.from({ length: 30 }, (_, at) => `name ${at}`)).values).toEqual([]);
  });

  test('measures numbers, tells which lie apart, and hides whose the ends are', () => {
    const made = columnOf([...Array.from({ length: 40 }, (_, at) => String(100 + at)), '987654']);
    expect(made.numbers).toMatchObject({ count: 41, min: '≈ 100', median: '120', max: '≈ 1000000' });
    expect(made.outliers).toEqual({ rows: 1, shown: [{ text: '≈ 1000000', rows: 1, line: 0 }] });
  });

  test('takes codes with leading zeros for no numbers', () => {
    expect(columnOf(Array.from({ length: 30 }, (_, at) => `00${at}`)).numbers).toBeNull();
  });

  test('shows of birth dates the year alone', () => {
    const days = Array.from({ length: 30 }, (_, at) => `19${50 + at}-05-17`);
    expect(columnOf(days, { role: 'birth_date' }).days).toMatchObject({ min: '1950-**-**', max: '1979-**-**' });
    expect(columnOf(days, { role: 'order_date' }).days).toMatchObject({ min: '1950-05-17' });
  });
});

test('five numbers are values that occur; only what is far from the quarters lies apart', () => {
  const quarters = quartersOf([1, 2, 3, 4].map((value) => ({ value, rows: 1 })));
  expect(quarters).toEqual({ count: 4, min: 1, quarter: 1, median: 2, threeQuarters: 3, max: 4 });
  if (quarters === null) throw new Error('there are values');
  expect([farness(quarters, 9, 1), farness(quarters, 10, 1)]).toEqual([0, 3.5]);
  expect(quartersOf([])).toBeNull();
});

describe('keys and dependencies', () => {
  const rows = Array.from({ length: 120 }, (_, at) => at);
  const towns = ['Lund', 'Oslo', 'Turku', 'Aarhus', 'Bergen', 'Gent'];
  const table = tableOf({
    id: rows.map((at) => `K${at === 119 ? 118 : at}`),
    branch: rows.map((at) => `B${at % 12}`),
    number: rows.map((at) => String(Math.floor(at / 12))),
    town: rows.map((at) => (at === 50 ? 'Rom' : (towns[(at % 12) >> 1] ?? ''))),
    again: rows.map((at) => `B${at % 12}`),
    noise: rows.map((at) => `n${(at * 7919) % 31}`),
  });

  test('a column that names nearly each row is told with what repeats, and so are pairs', () => {
    const keys = candidateKeys(table, []);
    expect(keys[0]).toMatchObject({ columns: ['id'], repeated: 1, blank: 0 });
    expect(keys.map(({ columns }) => [...columns].sort().join())).toContain('branch,number');
  });

  test('towns follow from branches but for one row; copies are told once; noise follows from nothing', () => {
    const { found } = dependenciesOf(table);
    const told = found.map(({ from, to, kind, exceptions }) => `${kind} ${from} ${to} ${exceptions}`);
    expect(told).toContain('follows branch town 1');
    expect(told).toContain('copy branch again 0');
    expect(told).not.toContain('copy again branch 0');
    expect(told.filter((one) => one.includes('noise'))).toEqual([]);
  });
});
