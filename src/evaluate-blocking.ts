import { countCandidates } from './match/candidates.ts';
import type { PairEngine } from './match/steps.ts';
import { type RepeatedRun, repeatRun } from './repeat.ts';
import type { Labelled } from './report/labels.ts';
import type { RecordSet } from './table/records.ts';

/** One way of finding candidates, measured alone. */
export interface PassEvaluation {
  readonly label: string;
  readonly pairs: number;
  readonly truePairs: number;
  /** Share of the true pairs that it finds. */
  readonly pairsCompleteness: number;
}

/** How well blocking found the true pairs, and where the missed ones were lost. Pairs of records; shares are 0..1. */
export interface BlockingEvaluation {
  /** Pairs that all records could form, and those that were compared. */
  readonly possiblePairs: number;
  readonly candidatePairs: number;
  /** Share of the possible pairs that was not compared. */
  readonly reductionRatio: number;
  /** True pairs of records that were read, and those of them that were candidates. */
  readonly truePairs: number;
  readonly trueCandidates: number;
  readonly pairsCompleteness: number;
  readonly passes: readonly PassEvaluation[];
  /** True pairs that were not merged, by what lost them. */
  readonly missed: {
    readonly all: number;
    /** A record was rejected while reading. */
    readonly rejected: number;
    /** Never compared. */
    readonly blocking: number;
    /** Compared, and below the threshold. */
    readonly score: number;
    /** Above the threshold, and kept apart by the evidence of other records. */
    readonly clustering: number;
  };
}

/**
 * Finds the candidates of a finished run again, from its plan, inputs and model, and counts the true pairs among them.
 * Faults: those of repeating a run.
 */
export async function evaluateBlocking(
  folder: string,
  labelled: Labelled,
  engine: PairEngine,
): Promise<BlockingEvaluation> {
  const run = await repeatRun(folder, engine);
  const { records, matching } = run;
  const recordOf = recordNumbers(records, labelled);
  const groupOf = new Int32Array(records.count).fill(-1);
  recordOf.forEach((record, at) => {
    if (record >= 0) groupOf[record] = labelled.truth[at] as number;
  });
  const candidates = countCandidates(matching.blocking.blocks, groupOf);
  const { truePairs, missed } = countMissed(run, { labelled, recordOf, has: candidates.has });
  const possiblePairs = (records.count * (records.count - 1)) / 2;
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    possiblePairs,
    candidatePairs: matching.compared,
    reductionRatio: 1 - share(matching.compared, possiblePairs),
    truePairs,
    trueCandidates: candidates.truePairs,
    pairsCompleteness: share(candidates.truePairs, truePairs),
    passes: candidates.passes.map(({ label, pairs, truePairs: own }) => ({
      label,
      pairs,
      truePairs: own,
      pairsCompleteness: share(own, truePairs),
    })),
    missed,
  };
}

/** Per labelled record its number in the run, −1 for rejected ones. */
export function recordNumbers(records: RecordSet, { places }: Labelled): Int32Array {
  const numbers = new Map<string, number>();
  for (let record = 0; record < records.count; record++)
    numbers.set(`${records.sources[records.sourceOf[record] as number]?.name}\n${records.rowOf[record]}`, record);
  return Int32Array.from(places, (place) => numbers.get(place) ?? -1);
}

interface Ground {
  readonly labelled: Labelled;
  readonly recordOf: Int32Array;
  readonly has: (left: number, right: number) => boolean;
}

function countMissed({ matching }: RepeatedRun, { labelled, recordOf, has }: Ground) {
  const missed = { all: 0, rejected: 0, blocking: 0, score: 0, clustering: 0 };
  let truePairs = 0;
  for (const members of groupsOf(labelled.truth)) {
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) {
        const [left, right] = [recordOf[a] as number, recordOf[b] as number];
        const isRead = left >= 0 && right >= 0;
        if (isRead) truePairs++;
        if (labelled.found[a] === labelled.found[b]) continue;
        missed.all++;
        if (!isRead) missed.rejected++;
        else if (!has(left, right)) missed.blocking++;
        else if (matching.scorer.bits(Math.min(left, right), Math.max(left, right)) < matching.threshold)
          missed.score++;
        else missed.clustering++;
      }
    });
  }
  return { truePairs, missed };
}

/** Positions per group number. */
function groupsOf(groups: Int32Array): Iterable<number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, at) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [at]);
    else known.push(at);
  });
  return members.values();
}
