import { judgedPair } from './match/judged-groups.ts';
import type { MatchResult } from './match/match.ts';
import { DISTINCT_BITS, PARTY_BITS } from './match/parties.ts';
import type { Evidence } from './match/score.ts';
import type { PairEngine } from './match/steps.ts';
import { goldenIdOf } from './merge/golden-ids.ts';
import { RecordIds } from './merge/record-id.ts';
import { AurumError } from './model/error.ts';
import { probabilityOf } from './model/matching.ts';
import { type RepeatedRun, repeatRun } from './repeat.ts';
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
  mobile: ['phone'],
  street: ['house_number', 'street', 'unit'],
  place: ['postcode', 'city', 'region'],
  company: ['company'],
};

/** Why two records are, or are not, one customer, with the numbers of the run. Faults: E203 for an unknown record, and those of repeating. */
export async function explainPair(request: ExplainRequest, engine: PairEngine): Promise<PairExplanation> {
  const run = await repeatRun(request.folder, engine);
  const { records, matching } = run;
  const [a, b] = [findRecord(run, request.left), findRecord(run, request.right)];
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const score = matching.scorer.explain(left, right);
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
    verdict: verdictOf({ left, right, bits: score.bits, areMerged }, matching),
  };
}

function verdictOf(
  { left, right, bits, areMerged }: { left: number; right: number; bits: number; areMerged: boolean },
  { threshold, reviewBits, rules }: MatchResult,
): string {
  const judged = judgedPair(rules.judgementsOf, left, right);
  if (judged !== 0)
    return `${areMerged ? 'One customer' : 'Two customers'}: judged ${judged > 0 ? 'the same' : 'different'}.`;
  if (areMerged && bits >= threshold) return 'One customer: the evidence for this pair is above the threshold.';
  if (areMerged)
    return 'One customer, although this pair alone is below the threshold: other records of the customer link the two.';
  if (rules.penalty(left, right) >= DISTINCT_BITS)
    return 'Two customers: their source has each customer once, as the plan says.';
  if (rules.penalty(left, right) >= PARTY_BITS)
    return 'Two customers: a person and an organisation are never one by evidence; see organisation_id in golden.csv.';
  if (bits >= threshold)
    return 'Two customers, although this pair alone is above the threshold: the other records contradict it.';
  return bits >= reviewBits
    ? 'Two customers for now: a possible match, listed in review.csv.'
    : 'Two customers: the evidence is far below the threshold.';
}

/** What a record holds in some fields, masked unless asked. */
function fieldValues(records: RecordSet, record: number, names: readonly string[], showValues: boolean): string[] {
  return records.fields
    .filter((field) => names.includes(field.name))
    .map((field) => ({ name: field.name, text: cellText(field.clean, record) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => (showValues ? text : maskValue(name, text)));
}

/**
 * A record by its id, as review.csv and lineage.csv name it, or by source and row number, or by the golden id of the customer
 * it gives its id to; a record's own id comes first.
 */
export function findRecord({ records, matching, goldenIds }: RepeatedRun, id: string): number {
  const ids = new RecordIds(records);
  const byRow = (record: number): string =>
    `${records.sources[records.sourceOf[record] as number]?.name}:${records.rowOf[record]}`;
  const ofGolden = (record: number): string =>
    goldenIds === undefined
      ? goldenIdOf(record, ids)
      : cellText(goldenIds, matching.clustering.clusterOf[record] as number);
  for (const name of [(record: number) => ids.text(record), byRow, ofGolden]) {
    for (let record = 0; record < records.count; record++) if (name(record) === id) return record;
  }
  throw new AurumError({
    exit: 'USAGE',
    code: 'E203',
    what: `There is no record "${id}".`,
    expected: '<source>:<key> or <source>:<row number> of a customer source, or a golden id',
    fix: `Sources: ${records.sources.map((one) => one.name).join(', ')}. See crosswalk.csv.`,
  });
}
