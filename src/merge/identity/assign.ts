import type { Ledger, LedgerGolden } from '../../model/identity.ts';
import type { Followed } from './follow.ts';

/** What ids are given by. */
export interface AssignGround {
  readonly ledger: Ledger;
  readonly followed: Followed;
  readonly clusterOf: Int32Array;
  readonly count: number;
  /** The id a customer would be given anew. */
  readonly mint: (cluster: number) => string;
}

export interface Assignment {
  /** Per cluster its place among the golden ids of the ledger; from `ledger.goldens.length` on they are minted. */
  readonly goldenOf: Int32Array;
  /** Ids minted now, in order. */
  readonly minted: readonly string[];
  /** Per golden id of the ledger the cluster that holds most of its records that are there; −1 for none. */
  readonly heirOf: Int32Array;
  /** Records of each golden id of the ledger that are there now. */
  readonly found: Int32Array;
}

/** Records of one golden id in one cluster. */
interface Claim {
  readonly cluster: number;
  readonly golden: number;
  readonly votes: number;
  /** Smallest of their rows, which settles ties between customers whatever order they come in. */
  readonly row: number;
}

/**
 * Which id each customer bears. An id goes to the customer with most of its records, so that the larger part keeps it on a split;
 * a customer with records of several ids bears that of most of them, the older on a tie. Ids in use come before retired ones. What
 * is left over gets back an id that had been merged away, where most of its records had it first; else a new one.
 */
export function assignGoldens(ground: AssignGround): Assignment {
  const { ledger, count } = ground;
  const { goldens } = ledger;
  const claims = claimsOf(ground, ledger.goldenOf);
  const goldenOf = new Int32Array(count).fill(-1);
  const isTaken = new Uint8Array(goldens.length);
  settle(claims, { goldens, goldenOf, isTaken });
  const first = claimsOf(ground, ledger.originOf).filter(({ golden }) => goldens[golden]?.state === 'merged');
  settle(first, { goldens, goldenOf, isTaken });
  takeOwn(ground, { goldens, goldenOf, isTaken });
  const heirOf = new Int32Array(goldens.length).fill(-1);
  const found = new Int32Array(goldens.length);
  for (const { cluster, golden, votes } of claims) {
    if ((heirOf[golden] as number) < 0) heirOf[golden] = cluster;
    found[golden] = (found[golden] as number) + votes;
  }
  return { goldenOf, minted: mintRest(goldenOf, ground), heirOf, found };
}

/** Every golden id with records in every cluster, those with most records first. Each row counts once per cluster. */
function claimsOf({ followed, clusterOf, ledger }: AssignGround, goldenOf: Int32Array): Claim[] {
  const recordOf = new Int32Array(ledger.traces.count).fill(-1);
  followed.rowOf.forEach((row, record) => {
    if (row >= 0 && followed.isFirst[record] === 1) recordOf[row] = record;
  });
  // Sorted by golden id, then cluster, then row: numbers of one claim stand side by side, its smallest row first.
  const rows = Int32Array.from([...recordOf.keys()].filter((row) => (recordOf[row] as number) >= 0));
  const clusterAt = (row: number): number => clusterOf[recordOf[row] as number] as number;
  rows.sort((a, b) => (goldenOf[a] as number) - (goldenOf[b] as number) || clusterAt(a) - clusterAt(b) || a - b);
  const claims: Claim[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const row = rows[from] as number;
    const [golden, cluster] = [goldenOf[row] as number, clusterAt(row)];
    while (to < rows.length && goldenOf[rows[to] as number] === golden && clusterAt(rows[to] as number) === cluster)
      to++;
    claims.push({ cluster, golden, votes: to - from, row });
  }
  return claims.sort(byStrength(ledger.goldens));
}

function byStrength(goldens: readonly LedgerGolden[]): (a: Claim, b: Claim) => number {
  const rank = ({ state }: LedgerGolden): number => (state === 'live' ? 0 : 1);
  return (a, b) => {
    const [left, right] = [goldens[a.golden] as LedgerGolden, goldens[b.golden] as LedgerGolden];
    return (
      rank(left) - rank(right) ||
      b.votes - a.votes ||
      left.born - right.born ||
      (left.id < right.id ? -1 : left.id > right.id ? 1 : a.row - b.row)
    );
  };
}

interface Settling {
  readonly goldens: readonly LedgerGolden[];
  readonly goldenOf: Int32Array;
  readonly isTaken: Uint8Array;
}

function settle(claims: readonly Claim[], { goldenOf, isTaken }: Settling): void {
  for (const { cluster, golden } of claims) {
    if ((goldenOf[cluster] as number) >= 0 || isTaken[golden] === 1) continue;
    goldenOf[cluster] = golden;
    isTaken[golden] = 1;
  }
}

/** Ids that no row of the ledger is known to belong to go to the customer who would be given them anew. */
function takeOwn({ ledger, mint }: AssignGround, { goldens, goldenOf, isTaken }: Settling): void {
  const hasRows = new Uint8Array(goldens.length);
  for (const golden of ledger.goldenOf) hasRows[golden] = 1;
  const rowless = new Map(
    goldens.flatMap(({ id, state }, at) =>
      state === 'merged' || hasRows[at] === 1 || isTaken[at] === 1 ? [] : [[id, at] as const],
    ),
  );
  if (rowless.size === 0) return;
  goldenOf.forEach((golden, cluster) => {
    const own = golden < 0 ? rowless.get(mint(cluster)) : undefined;
    if (own === undefined) return;
    goldenOf[cluster] = own;
    rowless.delete(goldens[own]?.id ?? '');
  });
}

/** Ids for customers without one: never one that was ever in use, so `-2`, `-3` … where the own id is. */
function mintRest(goldenOf: Int32Array, { ledger, mint }: AssignGround): string[] {
  const used = new Set(ledger.goldens.map(({ id }) => id));
  const minted: string[] = [];
  goldenOf.forEach((golden, cluster) => {
    if (golden >= 0) return;
    const own = mint(cluster);
    let id = own;
    for (let ordinal = 2; used.has(id); ordinal++) id = `${own.replace(/-\d+$/, '')}-${ordinal}`;
    used.add(id);
    goldenOf[cluster] = ledger.goldens.length + minted.length;
    minted.push(id);
  });
  return minted;
}
