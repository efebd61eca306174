import { Hash96 } from '../merge/hash.ts';
import { ANCHORS, hashOfKey } from '../merge/identity/trace.ts';
import { type Ledger, type LedgerGolden, WITNESSES } from '../model/identity.ts';
import { cellText, type Table } from '../table/table.ts';
import { damaged } from './faults.ts';

const WANTED = ['source', 'source_key', 'golden_id'] as const;

/**
 * A ledger of what crosswalk.csv tells of an earlier run: golden ids, and records by source and key. Rows without a key are not known
 * again by it; customers of nothing but such rows keep their id where their record is the same, and so do guests of orders. Fault: E805 for another table.
 */
export function ledgerFromCrosswalk(
  table: Table,
  { file, isCustomer }: { readonly file: string; readonly isCustomer: (source: string) => boolean },
): Ledger {
  const [source, key, golden] = WANTED.map((name) => table.columns.find((column) => column.name === name));
  if (source === undefined || key === undefined || golden === undefined)
    throw damaged(file, 'The crosswalk has other columns.');
  const goldens: LedgerGolden[] = [];
  const places = new Map<string, number>();
  const sources: string[] = [];
  const rows: { source: number; key: number; golden: number }[] = [];
  const hash = new Hash96();
  for (let row = 0; row < table.rows; row++) {
    const [id, name] = [cellText(golden, row), cellText(source, row)];
    if (id === '' || !isCustomer(name)) continue;
    const at = places.get(id) ?? goldens.push({ id, born: 1, state: 'live', into: null }) - 1;
    places.set(id, at);
    const text = cellText(key, row);
    if (text === '') continue;
    if (!sources.includes(name)) sources.push(name);
    rows.push({ source: sources.indexOf(name), key: hashOfKey(text, hash), golden: at });
  }
  const count = rows.length;
  return {
    run: 1,
    goldens,
    traces: {
      ...{ count, sources, sourceOf: Int32Array.from(rows, (row) => row.source) },
      key: Float64Array.from(rows, (row) => row.key),
      content: new Float64Array(count),
      anchors: ANCHORS.map(() => new Float64Array(count)),
      witness: new Uint16Array(count * WITNESSES),
    },
    goldenOf: Int32Array.from(rows, (row) => row.golden),
    originOf: Int32Array.from(rows, (row) => row.golden),
    goneOf: new Int32Array(count),
  };
}
