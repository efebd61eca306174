import type { Dependency } from '../../model/profile-report.ts';
import { valueHashes, valueText } from '../../table/dictionary.ts';
import { placeOf } from '../../table/places.ts';
import type { Column, Table } from '../../table/table.ts';
import { groupsOf } from './keys.ts';

/** Columns compared each with each; work grows with their square. */
const MOST_COLUMNS = 30;
/** Rows that must speak for a dependency. */
const FEWEST_ROWS = 20;
/** Share of them that must. */
const MOSTLY = 0.95;
/** At the most this part of what chance would get wrong may be wrong: nearly constant columns follow from anything. */
const BEYOND_CHANCE = 0.2;
/** Rows per value on average: values that come twice are mostly one customer twice, of whom all columns follow. */
const ROWS_PER_VALUE = 3;
const MOST_SHOWN = 20;
const MOST_LINES = 5;

interface Measured {
  readonly column: Column;
  readonly filled: number;
  readonly distinct: number;
}

/**
 * Columns that are copies of others, and columns that follow from one: postcode → city holds in 992 of 1,000 rows, and 8 rows say something
 * else. Most rows first. Linear in rows per pair of columns.
 */
export function dependenciesOf(table: Table): { found: Dependency[]; notCompared: number } {
  const all = table.columns.map(measure).filter(({ distinct }) => distinct > 1);
  const compared = all.slice(0, MOST_COLUMNS);
  const found: Dependency[] = [];
  for (const [at, from] of compared.entries()) {
    for (const [other, to] of compared.entries()) {
      if (at === other) continue;
      const copy = copyOf(table, from, to);
      if (copy !== undefined) {
        if (at < other) found.push(copy);
        continue;
      }
      const follows = followingOf(table, from, to);
      if (follows !== undefined) found.push(follows);
    }
  }
  found.sort((a, b) => b.rows - a.rows);
  return { found: found.slice(0, MOST_SHOWN), notCompared: all.length - compared.length };
}

function measure(column: Column): Measured {
  const seen = new Uint8Array(column.dictionary.size);
  let filled = 0;
  for (const id of column.ids) {
    if (id < 0) continue;
    filled++;
    seen[id] = 1;
  }
  return { column, filled, distinct: seen.reduce((sum, one) => sum + one, 0) };
}

function copyOf(table: Table, from: Measured, to: Measured): Dependency | undefined {
  // Copies have about as many values.
  if (Math.max(from.distinct, to.distinct) > 1.2 * Math.min(from.distinct, to.distinct) + 1) return undefined;
  const [a, b] = [from.column, to.column];
  const [own, others] = [valueHashes(a.dictionary), valueHashes(b.dictionary)];
  const lines: number[] = [];
  let [both, exceptions] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    const [x, y] = [a.ids[row] as number, b.ids[row] as number];
    if (x < 0 || y < 0) continue;
    both++;
    if (own[x] !== others[y] && exceptions++ < MOST_LINES) lines.push(placeOf(table, row).line);
  }
  if (both < FEWEST_ROWS || exceptions > (1 - MOSTLY) * both) return undefined;
  return { from: a.name, to: b.name, kind: 'copy', rows: both, exceptions, lines };
}

function followingOf(table: Table, from: Measured, to: Measured): Dependency | undefined {
  if (from.filled < ROWS_PER_VALUE * from.distinct || from.distinct < 2) return undefined;
  const { ids, dictionary, name } = to.column;
  const counts = new Uint32Array(dictionary.size);
  const overall = new Uint32Array(dictionary.size);
  const odd: number[] = [];
  let [rows, agreeing] = [0, 0];
  for (const group of groupsOf(from.column)) {
    const own = group.rows.filter((row) => (ids[row] as number) >= 0);
    if (own.length < 2) continue;
    for (const row of own) {
      const id = ids[row] as number;
      counts[id] = (counts[id] as number) + 1;
      overall[id] = (overall[id] as number) + 1;
    }
    const most = mostOf(own, counts, to.column);
    rows += own.length - 1;
    agreeing += (counts[most] as number) - 1;
    for (const row of own) if (ids[row] !== most) odd.push(row);
    for (const row of own) counts[ids[row] as number] = 0;
  }
  const exceptions = rows - agreeing;
  const byChance = overall.reduce((best, count) => Math.max(best, count), 0) / Math.max(1, sum(overall));
  if (rows < FEWEST_ROWS || exceptions > (1 - MOSTLY) * rows) return undefined;
  if (exceptions > BEYOND_CHANCE * (1 - byChance) * rows) return undefined;
  const lines = odd
    .sort((a, b) => a - b)
    .slice(0, MOST_LINES)
    .map((row) => placeOf(table, row).line);
  return { from: from.column.name, to: name, kind: 'follows', rows, exceptions, lines };
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The value most rows of a group have; of several the one whose text comes first. */
function mostOf(rows: Int32Array, counts: Uint32Array, { ids, dictionary }: Column): number {
  let best = -1;
  for (const row of rows) {
    const id = ids[row] as number;
    if (id === best) continue;
    const [own, most] = [counts[id] as number, best < 0 ? 0 : (counts[best] as number)];
    if (own > most || (own === most && valueText(dictionary, id) < valueText(dictionary, best))) best = id;
  }
  return best;
}
