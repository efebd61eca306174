import type { ColumnPlan } from '../../model/plan.ts';
import type { CandidateKey } from '../../model/profile-report.ts';
import type { Role } from '../../model/role.ts';
import { placeOf } from '../../table/places.ts';
import type { Column, Table } from '../../table/table.ts';

/** Share of rows that may be blank or repeat another for a column still to look like a key. */
const NEARLY = 0.01;
/** Rows below which columns are unique by chance. */
const FEWEST_ROWS = 10;
/** Columns tried in pairs, and pairs shown. */
const MOST_PAIRED = 12;
const MOST_PAIRS = 5;
const MOST_LINES = 5;

/** Roles that are unique by chance where they are: nobody would join files on them. */
const NO_KEYS: ReadonlySet<Role> = new Set<Role>([
  ...(['created_at', 'updated_at', 'birth_date', 'order_date', 'event_date', 'renewal_date'] as const),
  ...([
    'amount',
    'unit_price',
    'refunded_amount',
    'quantity',
    'address_full',
    'street',
    'given_name',
    'family_name',
  ] as const),
]);

/** Roles that are keys by what they mean, however often they repeat. */
const KEYS: ReadonlySet<Role> = new Set<Role>(['source_key', 'customer_id', 'order_id', 'ticket_id']);

interface Candidate {
  readonly column: Column;
  readonly key: CandidateKey;
}

/**
 * Columns that name each row, or all but one in a hundred, and those that are keys by what they mean; where none does for all rows, pairs of columns that do. In order of the file.
 * Linear in rows per column and pair.
 */
export function candidateKeys(table: Table, plans: readonly ColumnPlan[]): CandidateKey[] {
  if (table.rows < FEWEST_ROWS) return [];
  const roles = new Map(plans.map(({ column, role }) => [column, role]));
  const usable = table.columns.filter(({ name }) => !NO_KEYS.has(roles.get(name) ?? 'other'));
  const candidates = usable.map((column): Candidate => ({ column, key: singleKey(column, table) }));
  const isKey = ({ key, column }: Candidate): boolean =>
    KEYS.has(roles.get(column.name) ?? 'other') || key.repeated + key.blank <= NEARLY * table.rows;
  const singles = candidates.filter(isKey);
  const isNamed = singles.some(({ key }) => key.repeated + key.blank === 0);
  const pairs = isNamed
    ? []
    : pairKeys(
        table,
        candidates.filter((one) => !singles.includes(one)),
      );
  return [...singles.map(({ key }) => key), ...pairs];
}

function singleKey({ name, ids, dictionary }: Column, table: Table): CandidateKey {
  const seen = new Uint8Array(dictionary.size);
  const lines: number[] = [];
  let [blank, repeated] = [0, 0];
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (id < 0) blank++;
    else if (seen[id] === 0) seen[id] = 1;
    else if (repeated++ < MOST_LINES) lines.push(placeOf(table, row).line);
  }
  return { columns: [name], repeated, blank, lines };
}

function pairKeys(table: Table, candidates: readonly Candidate[]): CandidateKey[] {
  const filled = candidates
    .filter(({ key }) => key.blank === 0)
    .map(({ column, key }) => ({ column, distinct: table.rows - key.repeated }))
    .sort((a, b) => b.distinct - a.distinct)
    .slice(0, MOST_PAIRED);
  const pairs: CandidateKey[] = [];
  filled.forEach((one, at) => {
    for (const other of filled.slice(at + 1)) {
      if (pairs.length >= MOST_PAIRS || one.distinct * other.distinct < table.rows) continue;
      if (!isUnique(one.column, other.column)) continue;
      pairs.push({ columns: [one.column.name, other.column.name], repeated: 0, blank: 0, lines: [] });
    }
  });
  return pairs;
}

/** True when no two rows have the same value in both columns. Ends at the first that do. */
function isUnique(one: Column, other: Column): boolean {
  const lastSeen = new Int32Array(other.dictionary.size).fill(-1);
  for (const group of groupsOf(one)) {
    for (const row of group.rows) {
      const id = other.ids[row] as number;
      if (lastSeen[id] === group.id) return false;
      lastSeen[id] = group.id;
    }
  }
  return true;
}

/** The rows of each value of a column, ascending, by value id. Linear in rows. */
export function* groupsOf({ ids, dictionary }: Column): Generator<{ readonly id: number; readonly rows: Int32Array }> {
  const ends = new Uint32Array(dictionary.size);
  for (const id of ids) if (id >= 0) ends[id] = (ends[id] as number) + 1;
  let sum = 0;
  const starts = ends.map((count) => (sum += count) - count);
  const rows = new Int32Array(sum);
  const next = starts.slice();
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    if (id < 0) continue;
    rows[next[id] as number] = row;
    next[id] = (next[id] as number) + 1;
  }
  for (let id = 0; id < dictionary.size; id++)
    yield { id, rows: rows.subarray(starts[id] as number, next[id] as number) };
}
