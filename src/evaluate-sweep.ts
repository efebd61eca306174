import { recordNumbers } from './evaluate-blocking.ts';
import { matchRecords } from './match/match.ts';
import type { PairEngine } from './match/steps.ts';
import { repeatGround } from './repeat.ts';
import { evaluateClusters } from './report/evaluate.ts';
import type { Labelled } from './report/labels.ts';

/** Wanted shares of right merges that are tried, beside that of the run. */
const TRIED = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999];

/** What a run would have been with another wanted precision: pairs of labelled records, shares 0..1. */
export interface SweepStep {
  /** `--precision` of the run. */
  readonly precision: number;
  readonly isOfRun: boolean;
  /** Bits from which two groups are one customer. */
  readonly threshold: number;
  readonly customers: number;
  readonly foundPairs: number;
  readonly measuredPrecision: number;
  readonly measuredRecall: number;
  readonly measuredF1: number;
}

/** Matches the records of a finished run at several thresholds, with its weights, and measures each against known answers. Faults: those of repeating a run. */
export async function evaluateSweep(folder: string, labelled: Labelled, engine: PairEngine): Promise<SweepStep[]> {
  const { plan, records, judgements, model } = await repeatGround(folder);
  const own = plan.match.precision;
  const recordOf = recordNumbers(records, labelled);
  const steps: SweepStep[] = [];
  for (const precision of [...new Set([...TRIED, own])].sort((a, b) => a - b)) {
    const { clustering, threshold } = await matchRecords(
      records,
      { ...plan.match, precision, judgements, model },
      engine,
    );
    // A rejected record is a customer of its own.
    const found = recordOf.map((record, at) => (record < 0 ? -1 - at : (clustering.clusterOf[record] as number)));
    const measured = evaluateClusters(found, labelled.truth);
    steps.push({
      ...{ precision, isOfRun: precision === own, threshold, customers: clustering.count },
      foundPairs: measured.foundPairs,
      measuredPrecision: measured.precision,
      measuredRecall: measured.recall,
      measuredF1: measured.f1,
    });
  }
  return steps;
}
