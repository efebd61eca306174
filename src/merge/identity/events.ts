import type { EventReason, IdentityEvent, Ledger, LedgerGolden } from '../../model/identity.ts';
import type { Assignment } from './assign.ts';
import type { Followed } from './follow.ts';

interface EventGround {
  readonly ledger: Ledger;
  readonly clusterOf: Int32Array;
  readonly count: number;
  readonly followed: Followed;
  readonly assigned: Assignment;
  /** All golden ids after the run. */
  readonly goldens: readonly LedgerGolden[];
  readonly traces: { readonly content: Float64Array };
  readonly isDecided: (cluster: number) => boolean;
}

/** What a run made of one customer. */
interface Tally {
  /** Records that no row stands for, and records that came from another id. */
  fresh: number;
  moved: number;
  /** Records that say something else than before. */
  changed: number;
  /** Golden id that the moved record with the smallest row of the ledger came from, and that row. */
  from: number;
  fromRow: number;
}

/** What became of every golden id, in order of kind and id. Every id that is new, gone or has other records than before is told. */
export function eventsOf(ground: EventGround): IdentityEvent[] {
  const tallies = tally(ground);
  const events = [...ofCustomers(ground, tallies), ...ofIds(ground, tallies)];
  return events.sort((a, b) => order(a.kind, b.kind) || order(a.golden, b.golden));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Customers with a new id, an id that is back, or new records. */
function ofCustomers(
  { ledger, assigned, goldens, count, isDecided }: EventGround,
  tallies: readonly Tally[],
): IdentityEvent[] {
  const events: IdentityEvent[] = [];
  for (let cluster = 0; cluster < count; cluster++) {
    const at = assigned.goldenOf[cluster] as number;
    const { fresh, moved, from } = tallies[cluster] as Tally;
    const golden = goldens[at]?.id ?? '';
    const reason = reasonOf(tallies[cluster] as Tally, isDecided(cluster));
    const before = ledger.goldens[at]?.state;
    const gained = fresh + moved;
    if (before === 'live') {
      if (gained > 0) events.push({ kind: 'joined', golden, other: null, records: gained, reason });
    } else if (before === 'retired') {
      events.push({
        kind: 'revived',
        golden,
        other: null,
        records: (assigned.found[at] as number) + gained,
        reason: 'records back',
      });
    } else if (moved > 0 && from >= 0) {
      const other = goldens[from]?.id ?? null;
      events.push({ kind: before === undefined ? 'split' : 'revived', golden, other, records: moved, reason });
    } else events.push({ kind: 'created', golden, other: null, records: fresh, reason: 'new records' });
  }
  return events;
}

/** Ids that no customer bears any more, and those that lost records. */
function ofIds({ ledger, assigned, goldens, isDecided }: EventGround, tallies: readonly Tally[]): IdentityEvent[] {
  const present = new Int32Array(ledger.goldens.length);
  ledger.goldenOf.forEach((golden, row) => {
    if (ledger.goneOf[row] === 0) present[golden] = (present[golden] as number) + 1;
  });
  return ledger.goldens.flatMap(({ id, state }, at): IdentityEvent[] => {
    const now = goldens[at] as LedgerGolden;
    if (state === now.state && state !== 'live') return [];
    const [had, found] = [present[at] as number, assigned.found[at] as number];
    const heir = assigned.heirOf[at] as number;
    if (now.state === 'retired')
      return [{ kind: 'retired', golden: id, other: null, records: had, reason: 'records gone' }];
    if (now.state === 'merged') {
      const reason = state === 'retired' ? 'records back' : reasonOf(tallies[heir] as Tally, isDecided(heir));
      return [{ kind: 'merged', golden: id, other: now.into, records: found, reason }];
    }
    if (state !== 'live') return [];
    const lost = had - found;
    return lost > 0 ? [{ kind: 'left', golden: id, other: null, records: lost, reason: 'records gone' }] : [];
  });
}

function reasonOf({ fresh, changed }: Tally, isDecided: boolean): EventReason {
  if (isDecided) return 'decision';
  if (changed > 0) return 'records changed';
  return fresh > 0 ? 'new records' : 'weights changed';
}

function tally({ ledger, clusterOf, count, followed, assigned, traces }: EventGround): Tally[] {
  const tallies = Array.from(
    { length: count },
    (): Tally => ({ fresh: 0, moved: 0, changed: 0, from: -1, fromRow: -1 }),
  );
  followed.rowOf.forEach((row, record) => {
    const cluster = clusterOf[record] as number;
    const own = tallies[cluster] as Tally;
    if (row < 0 || followed.isFirst[record] === 0) {
      own.fresh++;
      return;
    }
    if (ledger.traces.content[row] !== traces.content[record]) own.changed++;
    const before = ledger.goldenOf[row] as number;
    if (before === assigned.goldenOf[cluster]) return;
    own.moved++;
    if (own.fromRow >= 0 && own.fromRow < row) return;
    own.from = before;
    own.fromRow = row;
  });
  return tallies;
}
