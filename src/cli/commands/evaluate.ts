import { join } from 'node:path';
import { EXIT } from '../../model/error.ts';
import { readSource } from '../../read/read-source.ts';
import { type Evaluation, evaluateClusters } from '../../report/evaluate.ts';
import { type Labelled, labelRecords } from '../../report/labels.ts';
import { print } from '../terminal.ts';

/** `aurum evaluate`: the crosswalk of a run against a truth file. Returns the exit code. */
export async function evaluateCommand(folder: string, flags: { truth: string; json?: boolean }): Promise<number> {
  const crosswalk = (await readSource({ path: join(folder, 'crosswalk.csv'), delimiter: ',' })).table;
  const truth = (await readSource({ path: flags.truth, delimiter: ',' })).table;
  const labelled = labelRecords(crosswalk, truth, flags.truth);
  const evaluation = evaluateClusters(labelled.found, labelled.truth);
  const named = nameCases(evaluation, labelled);
  print(flags.json === true ? `${JSON.stringify(named, null, 2)}\n` : tell(named));
  return EXIT.OK;
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

function tell(e: NamedEvaluation): string {
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
    'worst false merges',
    ...cases(e.worstMerges),
    'worst misses',
    ...cases(e.worstMisses),
    '',
  ].join('\n');
}
