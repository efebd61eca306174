import { describe, expect, test } from 'vitest';
import { goldenHeader } from '../../../src/merge/golden.ts';
import { mergeRecords } from '../../../src/merge/merge-records.ts';
import type { KeepPlan, SourcePlan } from '../../../src/model/plan.ts';
import { normalizeSources } from '../../../src/normalize/record/records.ts';
import { cellText, columnFromStrings } from '../../../src/table/table.ts';

type Rows = readonly (readonly (string | null)[])[];

/** A customer file; every column without a role given is `other`. */
function file(source: string, headers: readonly string[], rows: Rows, kind: SourcePlan['kind'] = 'customer') {
  const roles: Readonly<Record<string, 'source_key' | 'given_name'>> = { id: 'source_key', name: 'given_name' };
  const columns = headers.map((name, at) =>
    columnFromStrings(
      name,
      rows.map((row) => row[at] ?? null),
    ),
  );
  const table = { source, rows: rows.length, columns, recordNumbers: Int32Array.from(rows, (_, row) => row + 1) };
  const planned = headers.map((column) => ({ column, role: roles[column] ?? ('other' as const), slot: 0 }));
  return { table, plan: { source, path: `${source}.csv`, kind, trust: 1, columns: planned } satisfies SourcePlan };
}

/** Carried columns of one customer per name, by header, in order of names. */
function carried(files: readonly ReturnType<typeof file>[], keep?: KeepPlan): Record<string, string[]> {
  const records = normalizeSources(files);
  const names = records.fields.find(({ name }) => name === 'given_name')?.clean;
  if (names === undefined) throw new Error('no names');
  const known = [...new Set(Array.from({ length: records.count }, (_, at) => cellText(names, at)))].sort();
  const clusterOf = Int32Array.from({ length: records.count }, (_, at) => known.indexOf(cellText(names, at)));
  const probability = new Float32Array(records.count).fill(1);
  const golden = mergeRecords(records, { count: known.length, clusterOf, probability }, { keep });
  return Object.fromEntries(
    golden.carried.map((field) => [goldenHeader(field), known.map((_, at) => cellText(field.column, at))]),
  );
}

const shop = file(
  'shop',
  ['id', 'name', 'Notes', 'export of', 'sources'],
  [
    ['1', 'Ann', 'likes cats', 'May', 'x'],
    ['2', 'Bob', '  ', 'May', 'y'],
    ['3', 'Ann', 'likes cats', 'May', 'x'],
  ],
);
const till = file('till', ['id', 'name', 'NOTES', 'VIP'], [['9', 'Ann', 'old friend', 'yes']]);

describe('columns without a meaning', () => {
  test('are carried where they tell customers apart, by header in any case, with what most say', () => {
    expect(carried([shop, till])).toEqual({ Notes: ['likes cats', ''], sources_as_read: ['x', 'y'] });
  });

  test('are the same whatever file comes first', () => {
    expect(carried([till, shop])).toEqual(carried([shop, till]));
  });

  test('all, none, or those named by the plan', () => {
    expect(Object.keys(carried([shop, till], 'all'))).toEqual(['Notes', 'export of', 'sources_as_read', 'VIP']);
    expect(carried([shop, till], 'none')).toEqual({});
    expect(carried([shop, till], ['vip'])).toEqual({ VIP: ['yes', ''] });
  });

  test('not of orders, and not what a plan keeps out', () => {
    const orders = file('orders', ['id', 'name', 'Remark'], [['1', 'Ann', 'gift']], 'order');
    expect(carried([shop, orders])).not.toHaveProperty('Remark');
    const columns = shop.plan.columns.map((one) => (one.column === 'Notes' ? { ...one, keep: false } : one));
    expect(carried([{ ...shop, plan: { ...shop.plan, columns } }])).not.toHaveProperty('Notes');
  });
});
