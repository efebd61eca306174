import type { Churn, IdentityEvent, Ledger, LedgerGolden, Traces } from '../../model/identity.ts';
import { type Assignment, assignGoldens } from './assign.ts';
import { eventsOf } from './events.ts';
import type { Followed } from './follow.ts';
import { nextLedger } from './next-ledger.ts';

/** What a run knows of identity. */
export interface IdentityGround {
  readonly ledger: Ledger;
  /** Of the records of this run, made with the key of the ledger. */
  readonly traces: Traces;
  /** The rows of the ledger that the records are. */
  readonly followed: Followed;
  readonly clusterOf: Int32Array;
  readonly count: number;
  /** The id a customer would be given anew. */
  readonly mint: (cluster: number) => string;
  /** True where somebody has said of records of this customer that they are, or are not, one. */
  readonly isDecided: (cluster: number) => boolean;
}

export interface Identity {
  /** Per cluster its golden id. */
  readonly ids: readonly string[];
  /** Per cluster ids that it stands for, sorted. */
  readonly previous: readonly (readonly string[])[];
  readonly events: readonly IdentityEvent[];
  readonly churn: Churn;
  /** The ledger after this run. */
  readonly next: Ledger;
  /** Per record its row in it. */
  readonly rowOf: Int32Array;
}

/** Gives every customer of a run its golden id. The policy stands in the README of this folder. The same ledger and records give the same ids, in any order of files and rows. */
export function identify(ground: IdentityGround): Identity {
  const { ledger, traces, clusterOf, count, followed } = ground;
  const assigned = assignGoldens(ground);
  const goldens = goldensAfter(ledger, assigned);
  const ids = Array.from({ length: count }, (_, cluster) => goldens[assigned.goldenOf[cluster] as number]?.id ?? '');
  const { next, rowOf } = nextLedger({ ledger, traces, clusterOf, followed, goldens, goldenOf: assigned.goldenOf });
  return {
    ids,
    previous: aliasesOf(ids, goldens),
    events: eventsOf({ ...ground, assigned, goldens }),
    churn: churnOf(ground, assigned.goldenOf),
    next,
    rowOf,
  };
}

/** All golden ids as they stand after the run. */
function goldensAfter({ goldens, run }: Ledger, { goldenOf, minted, heirOf }: Assignment): LedgerGolden[] {
  const all: LedgerGolden[] = [
    ...goldens,
    ...minted.map((id): LedgerGolden => ({ id, born: run + 1, state: 'live', into: null })),
  ];
  const isBorne = new Uint8Array(all.length);
  for (const golden of goldenOf) isBorne[golden] = 1;
  const after = all.map((golden, at): LedgerGolden => {
    if (isBorne[at] === 1) return { ...golden, state: 'live', into: null };
    if (golden.state === 'merged') return golden;
    const heir = heirOf[at] ?? -1;
    if (heir < 0) return { ...golden, state: 'retired', into: null };
    return { ...golden, state: 'merged', into: all[goldenOf[heir] as number]?.id ?? null };
  });
  return resolved(after);
}

/** Merged ids point at the id that stands for them now, however many steps away. */
function resolved(goldens: readonly LedgerGolden[]): LedgerGolden[] {
  const byId = new Map(goldens.map((one) => [one.id, one]));
  return goldens.map((golden) => {
    let into = golden.into;
    for (let next = into; next !== null; next = byId.get(next)?.into ?? null) into = next;
    return into === golden.into ? golden : { ...golden, into };
  });
}

function aliasesOf(ids: readonly string[], goldens: readonly LedgerGolden[]): string[][] {
  const aliases = new Map<string, string[]>();
  for (const { id, into } of goldens) if (into !== null) aliases.set(into, [...(aliases.get(into) ?? []), id]);
  return ids.map((id) => (aliases.get(id) ?? []).sort());
}

function churnOf({ ledger, clusterOf, followed }: IdentityGround, goldenOf: Int32Array): Churn {
  let [known, changed] = [0, 0];
  followed.rowOf.forEach((row, record) => {
    if (row < 0 || followed.isFirst[record] === 0 || ledger.goneOf[row] !== 0) return;
    known++;
    if (ledger.goldenOf[row] !== goldenOf[clusterOf[record] as number]) changed++;
  });
  return { known, changed };
}
