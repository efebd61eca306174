import type { Judgement } from '../match/options.ts';
import type { GoldenSet } from '../merge/golden.ts';
import { type Followed, followRecords } from '../merge/identity/follow.ts';
import { type Identity, identify } from '../merge/identity/identify.ts';
import { traceRecords } from '../merge/identity/trace.ts';
import type { Traces } from '../model/identity.ts';
import type { Clustering } from '../model/matching.ts';
import type { RecordSet } from '../table/records.ts';
import { cellText, columnFromStrings } from '../table/table.ts';
import type { KeptLedger } from './kept-ledger.ts';

/** The records of a run, and which of them the ledger knows. */
export interface KnownRecords {
  readonly kept: KeptLedger;
  readonly traces: Traces;
  readonly followed: Followed;
}

/** Finds the records of earlier runs again; undefined for a run of its own. */
export function knownRecords(records: RecordSet, kept: KeptLedger | undefined): KnownRecords | undefined {
  if (kept === undefined) return undefined;
  const traces = kept.keyed(traceRecords(records));
  return { kept, traces, followed: followRecords(kept.ledger, traces) };
}

/** The record that each row of the ledger is now; undefined for rows that are gone. */
export function recordsOfRows({ followed }: KnownRecords): (row: number) => number | undefined {
  const recordOf = new Map<number, number>();
  followed.rowOf.forEach((row, record) => {
    if (row >= 0 && followed.isFirst[record] === 1) recordOf.set(row, record);
  });
  return (row) => recordOf.get(row);
}

/** A record that stands for a golden id of any earlier run: one that had it first, else one that has it now. */
export function recordOfGolden({ kept: { ledger }, followed }: KnownRecords): (id: string) => number | undefined {
  const found = new Map<string, number>();
  for (const places of [ledger.originOf, ledger.goldenOf])
    followed.rowOf.forEach((row, record) => {
      const id = row < 0 ? undefined : ledger.goldens[places[row] as number]?.id;
      if (id !== undefined && !found.has(id)) found.set(id, record);
    });
  return (id) => found.get(id);
}

interface IdentifiedGround {
  readonly clustering: Clustering;
  readonly judgements: readonly Judgement[];
}

/** Golden records with the ids of the ledger, and what became of it; unchanged, and null, for a run of its own. */
export function identified(
  golden: GoldenSet,
  { clustering, judgements }: IdentifiedGround,
  known: KnownRecords | undefined,
): { golden: GoldenSet; identity: Identity | null } {
  if (known === undefined) return { golden, identity: null };
  const { clusterOf, count } = clustering;
  const decided = new Set(judgements.flatMap(({ left, right }) => [clusterOf[left], clusterOf[right]]));
  const identity = identify({
    ...{ ledger: known.kept.ledger, traces: known.traces, followed: known.followed, clusterOf, count },
    mint: (cluster) => cellText(golden.ids, cluster),
    isDecided: (cluster) => decided.has(cluster),
  });
  const previous = identity.previous.map((aliases) => aliases.join(';'));
  return {
    golden: {
      ...golden,
      ids: columnFromStrings('golden_id', identity.ids),
      previous: columnFromStrings('previous_ids', previous),
    },
    identity,
  };
}
