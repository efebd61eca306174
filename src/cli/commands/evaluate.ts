import { join } from 'node:path';
import { AurumError, EXIT } from '../../model/error.ts';
import { readSource } from '../../read/read-source.ts';
import { type Evaluation, evaluateClusters } from '../../report/evaluate.ts';
import { type Column, cellText, type Table } from '../../table/table.ts';
import { print } from '../terminal.ts';

/** Labelled rows of a run: parallel arrays. */
interface Labelled {
  readonly found: Int32Array;
  readonly truth: Int32Array;
  readonly names: readonly string[];
  /** Labels whose record the run has not read. */
  readonly missing: number;
}

/** `aurum evaluate`: the crosswalk of a run against a truth file. Returns the exit code. */
export async function evaluateCommand(folder: string, flags: { truth: string; json?: boolean }): Promise<number> {
  const crosswalk = (await readSource({ path: join(folder, 'crosswalk.csv'), delimiter: ',' })).table;
  const truth = (await readSource({ path: flags.truth, delimiter: ',' })).table;
  const labelled = label(crosswalk, truth, flags.truth);
  const evaluation = evaluateClusters(labelled.found, labelled.truth);
  const named = nameCases(evaluation, labelled);
  print(flags.json === true ? `${JSON.stringify(named, null, 2)}\n` : tell(named));
  return EXIT.OK;
}

function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

function need(table: Table, name: string, file: string): Column {
  const column = columnOf(table, name);
  if (column !== undefined) return column;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `The file has no column "${name}".`,
    place: { file },
    expected: 'source, rid (or row) and entity',
    fix: 'Rename the columns of the truth file.',
  });
}

/** Joins truth and crosswalk by source and key, or by row number where the truth has one or the source has no key. */
function label(crosswalk: Table, truth: Table, file: string): Labelled {
  const entity = need(truth, 'entity', file);
  const source = need(truth, 'source', file);
  const row = columnOf(truth, 'row');
  const rid = row ?? need(truth, 'rid', file);
  const entityOf = new Map<string, string>();
  for (let at = 0; at < truth.rows; at++)
    entityOf.set(`${cellText(source, at)}\n${cellText(rid, at)}`, cellText(entity, at));
  const found: number[] = [];
  const entities: number[] = [];
  const names: string[] = [];
  const numbers = [new Map<string, number>(), new Map<string, number>()] as const;
  const numberOf = (map: Map<string, number>, text: string): number => {
    if (!map.has(text)) map.set(text, map.size);
    return map.get(text) as number;
  };
  const [sourceName, rowNumber, key, golden] = ['source', 'row', 'source_key', 'golden_id'].map((name) =>
    need(crosswalk, name, 'crosswalk.csv'),
  ) as [Column, Column, Column, Column];
  for (let at = 0; at < crosswalk.rows; at++) {
    const id = row !== undefined || cellText(key, at) === '' ? cellText(rowNumber, at) : cellText(key, at);
    const own = entityOf.get(`${cellText(sourceName, at)}\n${id}`);
    if (own === undefined || cellText(golden, at) === '') continue;
    found.push(numberOf(numbers[0], cellText(golden, at)));
    entities.push(numberOf(numbers[1], own));
    names.push(`${cellText(sourceName, at)}:${id}`);
  }
  return {
    found: Int32Array.from(found),
    truth: Int32Array.from(entities),
    names,
    missing: entityOf.size - found.length,
  };
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
    `B-cubed    precision ${share(e.cubedPrecision)}  recall ${share(e.cubedRecall)}  F1 ${share(e.cubedF1)}`,
    `clusters   ${e.exactClusters} of ${e.trueClusters} found exactly`,
    'worst false merges',
    ...cases(e.worstMerges),
    'worst misses',
    ...cases(e.worstMisses),
    '',
  ].join('\n');
}
