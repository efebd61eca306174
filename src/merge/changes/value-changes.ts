import type { Column } from '../../table/table.ts';
import { cellText } from '../../table/table.ts';
import { unify } from '../field-columns.ts';

/** Golden records as columns, of a run or of its golden.csv. */
export interface GoldenTable {
  readonly ids: Column;
  /** Columns with the fields of a golden record, by their headers. */
  readonly fields: readonly Column[];
}

/** A value that is another than before. Rows are of `after`. */
export interface ValueChange {
  readonly row: number;
  readonly field: string;
  readonly old: string;
  readonly new: string;
}

/**
 * Values of customers that are in both, by golden id, that differ; customers in order of their ids, fields in order of `after`, those
 * that it does not have behind them. A column that one side lacks is blank there. Linear in rows × columns.
 */
export function valueChanges(before: GoldenTable, after: GoldenTable): ValueChange[] {
  const rowBefore = new Map<string, number>();
  before.ids.ids.forEach((_, row) => {
    rowBefore.set(cellText(before.ids, row), row);
  });
  const pairs = Array.from(after.ids.ids.keys(), (row) => [cellText(after.ids, row), row] as const)
    .filter(([id]) => rowBefore.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, row]) => [row, rowBefore.get(id) as number] as const);
  const names = new Set([...after.fields, ...before.fields].map(({ name }) => name));
  const found = [...names].flatMap((name, at) =>
    differing(name, { before, after, pairs }).map((one) => ({ ...one, at })),
  );
  const place = new Map(pairs.map(([row], at) => [row, at]));
  const byCustomer = (row: number): number => place.get(row) ?? 0;
  return found
    .sort((a, b) => byCustomer(a.row) - byCustomer(b.row) || a.at - b.at)
    .map(({ row, field, old, new: now }) => ({ row, field, old, new: now }));
}

interface Pairing {
  readonly before: GoldenTable;
  readonly after: GoldenTable;
  readonly pairs: readonly (readonly [now: number, then: number])[];
}

function differing(field: string, { before, after, pairs }: Pairing): ValueChange[] {
  const [then, now] = [before, after].map(({ fields }) => fields.find(({ name }) => name === field));
  if (then === undefined && now === undefined) return [];
  // One dictionary for both, so that values are compared as numbers and texts are made for those that differ alone.
  const { slots } = unify([then, now].filter((column) => column !== undefined));
  const ids = (column: Column | undefined, at: number): Int32Array | undefined =>
    column === undefined ? undefined : slots[at];
  const [old, fresh] = [ids(then, 0), ids(now, then === undefined ? 0 : 1)];
  return pairs.flatMap(([row, rowBefore]): ValueChange[] => {
    if ((old?.[rowBefore] ?? -1) === (fresh?.[row] ?? -1)) return [];
    const [was, is] = [
      then === undefined ? '' : cellText(then, rowBefore),
      now === undefined ? '' : cellText(now, row),
    ];
    return [{ row, field, old: was, new: is }];
  });
}
