import type { ColumnPlan, SourcePlan } from '../../model/plan.ts';
import { DictionaryBuilder } from '../../table/dictionary.ts';
import { type Column, emptyIds, type Table } from '../../table/table.ts';
import { headerKey } from '../../text/header-key.ts';
import { TRANSFORMS } from './transforms.ts';

/** Roles without a normalizer that are no value of a customer: keys, and what other columns are read with. */
const READ_WITH_OTHERS: ReadonlySet<string> = new Set(['source_key', 'family_prefix', 'contact_hash']);
const BLANK = /^\s*$/;

interface Planned {
  readonly table: Table;
  readonly plan: SourcePlan;
}

/**
 * The columns of customer files that fill no field, as they are written: what a user keeps beside names and addresses ("Acct #",
 * "Notes", "Lifetime Giving"). One per header, whatever its case, in the order of source names and columns; −1 where a record has no such
 * column or only blanks in it. `order`: positions of the records as the sources bring them. Linear in cells.
 */
export function carriedColumns(sources: readonly Planned[], order: Int32Array): Column[] {
  const starts = startsOf(sources);
  const found = new Map<
    string,
    { readonly name: string; readonly ids: Int32Array; readonly values: DictionaryBuilder }
  >();
  for (const at of byName(sources)) {
    const { table, plan } = sources[at] as Planned;
    if (plan.kind !== 'customer') continue;
    for (const { column, ...own } of plan.columns) {
      const given = table.columns.find(({ name }) => name === column);
      if (given === undefined || !isCarried({ column, ...own })) continue;
      const key = headerKey(column);
      const known = found.get(key) ?? { name: column, ids: emptyIds(order.length), values: new DictionaryBuilder() };
      found.set(key, known);
      copy(given, known, starts[at] as number);
    }
  }
  return [...found.values()].flatMap(({ name, ids, values }) => {
    const dictionary = values.build();
    if (dictionary.size === 0) return [];
    const sorted = emptyIds(order.length);
    for (let at = 0; at < order.length; at++) sorted[at] = ids[order[at] as number] as number;
    return [{ name, ids: sorted, dictionary }];
  });
}

/** True for a column that golden records show as it is, where a plan does not keep it out. */
export function isCarried({ role, keep }: ColumnPlan): boolean {
  return keep !== false && (role === 'attribute' || (TRANSFORMS[role] === undefined && !READ_WITH_OTHERS.has(role)));
}

function startsOf(sources: readonly Planned[]): number[] {
  let start = 0;
  return sources.map(({ table }) => {
    start += table.rows;
    return start - table.rows;
  });
}

function byName(sources: readonly Planned[]): number[] {
  const nameAt = (at: number): string => sources[at]?.plan.source ?? '';
  return [...sources.keys()].sort((a, b) => (nameAt(a) < nameAt(b) ? -1 : 1));
}

function copy(
  { ids, dictionary: { bytes, offsets, size } }: Column,
  into: { readonly ids: Int32Array; readonly values: DictionaryBuilder },
  start: number,
): void {
  const renamed = new Int32Array(size);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let id = 0; id < size; id++) {
    const [from, to] = [offsets[id] as number, offsets[id + 1] as number];
    renamed[id] = BLANK.test(view.toString('utf8', from, to)) ? -1 : into.values.add(bytes, from, to);
  }
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (id >= 0) into.ids[start + row] = renamed[id] as number;
  }
}
