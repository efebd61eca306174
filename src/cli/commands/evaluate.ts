import { availableParallelism } from 'node:os';
import { autoEngine } from '../../engine/auto.ts';
import { type BlockingEvaluation, evaluateBlocking } from '../../evaluate-blocking.ts';
import { evaluateSweep, type SweepStep } from '../../evaluate-sweep.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import type { Plan } from '../../model/plan.ts';
import { readList } from '../../read/read-list.ts';
import { readSource } from '../../read/read-source.ts';
import { readRunFile, runFile } from '../../repeat.ts';
import { type Evaluation, evaluateClusters } from '../../report/evaluate.ts';
import { type Labelled, labelRecords } from '../../report/labels.ts';
import { asksForMinima, type Minimum, type MinimumFlags, minimaOf, minimumWords } from '../../report/minima.ts';
import { refuseTerminal } from '../sources.ts';
import { print, say } from '../terminal.ts';
import { tellSweep } from './evaluate-sweep.ts';
import { evaluateValues, tellValues } from './evaluate-values.ts';

const MOST_THREADS = 8;

export interface EvaluateFlags extends MinimumFlags {
  readonly truth?: string;
  readonly golden?: string;
  readonly misses?: string;
  readonly thresholdSweep?: boolean;
  readonly json?: boolean;
}

/** `aurum evaluate`: a run against known answers: whose records are one customer, and what its values are. Returns the exit code: 1 below a minimum. */
export async function evaluateCommand(folder: string, flags: EvaluateFlags): Promise<number> {
  const { truth, golden } = flags;
  if (truth === undefined && golden === undefined) throw nothingAsked();
  if (golden === undefined && flags.misses !== undefined) throw missesOfNothing();
  if (truth === undefined && asksForTruth(flags)) throw truthMissing();
  const customers = truth === undefined ? null : await customersOf(folder, truth, flags);
  const values = golden === undefined ? null : await evaluateValues(folder, { ...flags, golden });
  if (flags.json === true)
    await print(`${JSON.stringify({ ...customers, ...(values === null ? {} : { values }) }, null, 2)}\n`);
  else
    await print(
      `${[customers === null ? [] : tell(customers), values === null ? [] : tellValues(values)].flat().join('\n')}\n`,
    );
  const failed = (customers?.minima ?? []).filter(({ isMet }) => !isMet);
  for (const one of failed) say(`failed: ${minimumWords(one)}`);
  return failed.length === 0 ? EXIT.OK : EXIT.GATE_FAILED;
}

async function customersOf(folder: string, file: string, flags: EvaluateFlags): Promise<Named> {
  const crosswalk = (await readSource({ path: runFile(folder, 'crosswalk.csv'), delimiter: ',' })).table;
  const truth = (await readList(file)).table;
  const labelled = labelRecords(crosswalk, truth, file);
  const evaluation = evaluateClusters(labelled.found, labelled.truth);
  const sweep = flags.thresholdSweep === true ? await sweepOf(folder, labelled) : undefined;
  return {
    ...nameCases(evaluation, labelled),
    blocking: await blockingOf(folder, labelled),
    ...(sweep === undefined ? {} : { sweep }),
    ...(asksForMinima(flags) ? { minima: minimaOf(evaluation, flags) } : {}),
  };
}

function asksForTruth(flags: EvaluateFlags): boolean {
  return asksForMinima(flags) || flags.thresholdSweep === true;
}

function truthMissing(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: '--min-precision, --min-recall, --min-f1 and --threshold-sweep measure against known answers, and none are given.',
    expected: '--truth <file>: whose record each is',
    fix: 'Give --truth, or set a gate on the estimate of a run: aurum run --gate precision=0.95.',
  });
}

async function sweepOf(folder: string, labelled: Labelled): Promise<SweepStep[]> {
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()));
  try {
    refuseTerminal(readRunFile<Plan>(folder, 'plan.json').sources.map((source) => source.path));
    return await evaluateSweep(folder, labelled, engine);
  } finally {
    await engine.close();
  }
}

function nothingAsked(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'There is nothing to measure against.',
    expected: '--truth <file>: whose record each is; --golden <file>: what the values of customers are',
    fix: 'Give one of them, or both.',
  });
}

function missesOfNothing(): AurumError {
  return new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: '--misses lists values that are wrong, and no values are expected.',
    fix: 'Give --golden <file> with the expected values.',
  });
}

/** Null, and a word why, when the run cannot be repeated. */
async function blockingOf(folder: string, labelled: Labelled): Promise<BlockingEvaluation | null> {
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()));
  try {
    refuseTerminal(readRunFile<Plan>(folder, 'plan.json').sources.map((source) => source.path));
    return await evaluateBlocking(folder, labelled, engine);
  } catch (error) {
    if (!(error instanceof AurumError)) throw error;
    say(`Blocking was not measured: ${error.detail.what} [${error.detail.code}]`);
    return null;
  } finally {
    await engine.close();
  }
}

interface Named extends NamedEvaluation {
  readonly blocking: BlockingEvaluation | null;
  readonly sweep?: readonly SweepStep[];
  readonly minima?: readonly Minimum[];
}

interface NamedEvaluation extends Omit<Evaluation, 'worstMerges' | 'worstMisses'> {
  readonly unlabelled: number;
  readonly worstMerges: readonly { readonly wrongPairs: number; readonly records: readonly string[] }[];
  readonly worstMisses: readonly { readonly wrongPairs: number; readonly records: readonly string[] }[];
}

function nameCases(evaluation: Evaluation, { names, missing }: Labelled): NamedEvaluation {
  const named = (cases: Evaluation['worstMerges']) =>
    cases.map(({ wrongPairs, records }) => ({ wrongPairs, records: records.map((record) => names[record] as string) }));
  return {
    ...evaluation,
    unlabelled: missing,
    worstMerges: named(evaluation.worstMerges),
    worstMisses: named(evaluation.worstMisses),
  };
}

function tell(e: Named): string[] {
  const share = (value: number): string => value.toFixed(4);
  const range = ([low, high]: readonly [number, number]): string => `${share(low)}–${share(high)}`;
  const cases = (list: NamedEvaluation['worstMerges']): string[] =>
    list.length === 0
      ? ['  none']
      : list.map(
          ({ wrongPairs, records }) =>
            `  ${wrongPairs} wrong pair(s): ${records.slice(0, 8).join(' ')}${records.length > 8 ? ' …' : ''}`,
        );
  return [
    `labelled records ${e.records} (${e.unlabelled} labels without a record), true pairs ${e.truePairs}, found pairs ${e.foundPairs}`,
    `pairwise   precision ${share(e.precision)}  recall ${share(e.recall)}  F1 ${share(e.f1)}`,
    `95 %       precision ${range(e.precisionInterval)}  recall ${range(e.recallInterval)}`,
    `B-cubed    precision ${share(e.cubedPrecision)}  recall ${share(e.cubedRecall)}  F1 ${share(e.cubedF1)}`,
    `clusters   ${e.exactClusters} of ${e.trueClusters} found exactly`,
    ...(e.blocking === null ? [] : tellBlocking(e.blocking, e)),
    ...(e.sweep === undefined ? [] : tellSweep(e.sweep)),
    'worst false merges',
    ...cases(e.worstMerges),
    'worst misses',
    ...cases(e.worstMisses),
  ];
}

/** Pairs completeness and reduction ratio, passes by what they find, and where missed pairs were lost. */
function tellBlocking(blocking: BlockingEvaluation, { truePairs }: Named): string[] {
  const { candidatePairs, possiblePairs, reductionRatio, pairsCompleteness, passes, missed } = blocking;
  const share = (count: number): string => `${count} (${((100 * count) / Math.max(1, truePairs)).toFixed(2)} %)`;
  const rows = [...passes]
    .sort((a, b) => b.truePairs - a.truePairs || (a.label < b.label ? -1 : 1))
    .map((pass) => `  ${pass.pairsCompleteness.toFixed(4)}${String(pass.pairs).padStart(12)} pairs  ${pass.label}`);
  return [
    `blocking   pairs completeness ${pairsCompleteness.toFixed(4)}  reduction ratio ${reductionRatio.toFixed(6)} (${candidatePairs} of ${possiblePairs} pairs compared)`,
    `missed     ${share(missed.all)} of the true pairs: ${share(missed.blocking)} never compared, ${share(missed.score)} below the threshold, ${share(missed.clustering)} kept apart by other records, ${share(missed.rejected)} rejected`,
    'pairs completeness of each pass alone',
    ...rows,
  ];
}
