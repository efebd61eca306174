import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJudgements } from './judgements.ts';
import { buildComparisons } from './match/comparisons.ts';
import { matchRecords } from './match/match.ts';
import type { MatchModel } from './match/model.ts';
import { type Evidence, Scorer } from './match/score.ts';
import type { PairEngine } from './match/steps.ts';
import { RecordIds } from './merge/record-id.ts';
import { AurumError } from './model/error.ts';
import { probabilityOf } from './model/matching.ts';
import type { Plan } from './model/plan.ts';
import { normalizeSources } from './normalize/records.ts';
import { holdsCustomers } from './plan/infer.ts';
import { readSources } from './read/read-sources.ts';
import { maskValue } from './report/mask.ts';
import type { RecordSet } from './table/records.ts';
import { cellText } from './table/table.ts';

/** One comparison of a pair: its evidence, and what the two records hold (masked unless asked). */
export interface ExplainedComparison extends Evidence {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface PairExplanation {
  readonly left: string;
  readonly right: string;
  readonly priorBits: number;
  readonly comparisons: readonly ExplainedComparison[];
  readonly relativeBits: number;
  readonly bits: number;
  readonly probability: number;
  readonly threshold: number;
  readonly areMerged: boolean;
  /** The decision in words. */
  readonly verdict: string;
}

export interface ExplainRequest {
  /** Output folder of the run. */
  readonly folder: string;
  /** Record ids as in review.csv, or `<source>:<row>`. */
  readonly left: string;
  readonly right: string;
  readonly showValues: boolean;
}

/** What explaining needs of a manifest. */
interface RunManifest {
  readonly inputs: readonly { readonly source: string; readonly sha256: string }[];
  readonly judgements: string | null;
  readonly isModelGiven: boolean;
}

/** Fields that a comparison looks at. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  given: ['given_name'],
  family: ['family_name'],
  order: [],
  middle: ['middle_name'],
  suffix: ['name_suffix'],
  birth: ['birth_date'],
  gender: ['gender'],
  email: ['email'],
  email_named: ['email'],
  phone: ['phone'],
  street: ['house_number', 'street', 'unit'],
  place: ['postcode', 'city', 'region'],
  company: ['company'],
};

/**
 * Why two records are, or are not, one customer. Repeats the matching of the run from its plan and inputs, so the
 * numbers are those of the run. Faults: E203 for an unknown record, E105 when an input has changed since.
 */
export async function explainPair(request: ExplainRequest, engine: PairEngine): Promise<PairExplanation> {
  const plan = readRunFile<Plan>(request.folder, 'plan.json');
  const reads = await readSources(
    plan.sources.map(({ path, source, delimiter, encoding }) => ({
      path,
      source,
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined ? {} : { encoding }),
    })),
  );
  const { inputs, judgements, isModelGiven } = readRunFile<RunManifest>(request.folder, 'manifest.json');
  for (const { table, sha256 } of reads) {
    if (inputs.find((input) => input.source === table.source)?.sha256 === sha256) continue;
    throw new AurumError({
      exit: 'INPUT',
      code: 'E105',
      what: 'An input has changed since the run.',
      place: { file: table.source },
      fix: 'Run again, then explain.',
    });
  }
  const tables = plan.sources.flatMap((source, at) =>
    reads.slice(at, at + 1).map((read) => ({ plan: source, table: read.table })),
  );
  const records = normalizeSources(tables.filter((one) => holdsCustomers(one.plan)));
  const options = {
    ...plan.match,
    judgements: judgements === null ? [] : await readJudgements(judgements, records),
    ...(isModelGiven ? { model: readRunFile<MatchModel>(request.folder, 'model.json') } : {}),
  };
  const matching = await matchRecords(records, options, engine);
  const [a, b] = [findRecord(records, request.left), findRecord(records, request.right)];
  const scorer = new Scorer(buildComparisons(matching.features), matching.model);
  const score = scorer.explain(Math.min(a, b), Math.max(a, b));
  const areMerged = matching.clustering.clusterOf[a] === matching.clustering.clusterOf[b];
  const shown = (record: number, id: string): string[] =>
    fieldValues(records, record, FIELDS_OF[id] ?? [], request.showValues);
  return {
    left: request.left,
    right: request.right,
    priorBits: score.priorBits,
    comparisons: score.evidence.map((one) => ({ ...one, left: shown(a, one.id), right: shown(b, one.id) })),
    relativeBits: score.relativeBits,
    bits: score.bits,
    probability: probabilityOf(score.bits),
    threshold: matching.threshold,
    areMerged,
    verdict: verdictOf(areMerged, score.bits, matching),
  };
}

function verdictOf(
  areMerged: boolean,
  bits: number,
  { threshold, reviewBits }: { threshold: number; reviewBits: number },
): string {
  if (areMerged && bits >= threshold) return 'One customer: the evidence for this pair is above the threshold.';
  if (areMerged)
    return 'One customer, although this pair alone is below the threshold: other records of the customer link the two.';
  if (bits >= threshold)
    return 'Two customers, although this pair alone is above the threshold: the other records contradict it.';
  return bits >= reviewBits
    ? 'Two customers for now: a possible match, listed in review.csv.'
    : 'Two customers: the evidence is far below the threshold.';
}

function fieldValues(records: RecordSet, record: number, names: readonly string[], showValues: boolean): string[] {
  return records.fields
    .filter((field) => names.includes(field.name))
    .map((field) => ({ name: field.name, text: cellText(field.clean, record) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => (showValues ? text : maskValue(name, text)));
}

/** A record by its id, as review.csv and lineage.csv name it, or by source and row number; an id comes first. */
function findRecord(records: RecordSet, id: string): number {
  const ids = new RecordIds(records);
  const byRow = (record: number): string =>
    `${records.sources[records.sourceOf[record] as number]?.name}:${records.rowOf[record]}`;
  for (const name of [(record: number) => ids.text(record), byRow]) {
    for (let record = 0; record < records.count; record++) if (name(record) === id) return record;
  }
  throw new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `There is no record "${id}".`,
    expected: '<source>:<key> or <source>:<row number> of a customer source',
    fix: `Sources: ${records.sources.map((one) => one.name).join(', ')}. See crosswalk.csv.`,
  });
}

/** A JSON output of a finished run. Fault: E106. */
export function readRunFile<T>(folder: string, name: string): T {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  } catch (cause) {
    throw new AurumError(
      {
        exit: 'INPUT',
        code: 'E106',
        what: 'The folder holds no finished run.',
        place: { file: join(folder, name) },
        fix: 'Name the output folder of a run with -o.',
      },
      { cause },
    );
  }
}
