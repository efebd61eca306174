import { basename } from 'node:path';
import { INPUT_GUARDS } from './check/guards.ts';
import { oneValueColumns } from './check/one-value.ts';
import type { Intake } from './intake.ts';
import type { MatchResult } from './match/match.ts';
import type { MatchModel } from './match/model.ts';
import { HISTOGRAM_OFFSET } from './match/steps.ts';
import type { ConsentBalance } from './merge/consent/audit.ts';
import type { GoldenSet } from './merge/golden.ts';
import type { RollUp } from './merge/roll-up.ts';
import type { ExitName } from './model/error.ts';
import type { GateFacts } from './model/gate.ts';
import type { Plan } from './model/plan.ts';
import type { ColumnReading } from './model/reading.ts';
import type { SuppressionBalance } from './privacy/suppression.ts';
import type { ReadResult } from './read/request.ts';
import { countClusterSizes, countConflicts, countOverlap } from './report/clusters.ts';
import type {
  ComparisonFacts,
  IssueFacts,
  MatchingFacts,
  QualityFacts,
  RunFacts,
  SourceFacts,
} from './report/facts.ts';
import { type GateLimit, judgeGates } from './report/gates.ts';
import { profileFields } from './report/profile.ts';
import { sampleMerges } from './report/samples.ts';
import type { RecordSet } from './table/records.ts';

const MOST_REJECTS_PER_CODE = 5;
const SAMPLES = 8;

/** What a run has made by the time it reports. */
export interface RunContext extends Intake {
  readonly version: string;
  readonly planHash: string;
  readonly records: RecordSet;
  readonly matching: MatchResult;
  readonly golden: GoldenSet;
  readonly totals: RollUp;
  readonly consent: readonly ConsentBalance[];
  /** What became of lists of people not to be written to; null without any. */
  readonly suppressed: SuppressionBalance | null;
  /** Judgements passed over because their records are gone. */
  readonly judgementsPassedOver: number;
  readonly hasActivities: boolean;
  readonly gates: readonly GateLimit[];
  /** Guards against the last run; none where there is no last run. */
  readonly drift: readonly GateFacts[];
  /** From which severity on a gate that failed fails the run. */
  readonly failOn: 'warn' | 'error';
  readonly showValues: boolean;
}

/** The facts of a run without its clock; rows of sources that only refer to customers are not customer rows. */
export function collectFacts(context: RunContext): Omit<RunFacts, 'run'> {
  const { reads, records, matching, golden, totals, plan } = context;
  const rows = countRows(context);
  const quality = qualityFacts(matching, rows.merged);
  const activities = context.hasActivities ? { money: totals.money, counts: totals.counts } : null;
  const gates = [...judgeGates(context.gates, { rows, quality, activities }), ...context.drift];
  const exit = exitOf(gates, context);
  return {
    version: context.version,
    planHash: context.planHash,
    exit,
    rows,
    sources: reads.map((read, at) => sourceFacts(read, plan.sources[at], context.readings[at] ?? [])),
    gates,
    fields: profileFields(context.tables, records, golden),
    issues: issueFacts(context),
    rejects: firstRejects(reads),
    rejectCounts: rejectCounts(reads),
    matching: matchingFacts(matching, records.count),
    quality,
    clusterSizes: countClusterSizes(matching.clustering),
    overlap: countOverlap(records, matching.clustering),
    conflicts: countConflicts(records, matching.clustering),
    rules: countRules(golden),
    consent: context.consent,
    suppressed: context.suppressed,
    activities,
    samples: sampleMerges({ records, clustering: matching.clustering, golden }, SAMPLES),
    showValues: context.showValues,
  };
}

/** Customer rows of a run, and what became of them. */
export function countRows({
  reads,
  records,
  golden,
}: Pick<RunContext, 'reads' | 'records' | 'golden'>): RunFacts['rows'] {
  const rejected = reads
    .filter((read) => isCustomer(read, records))
    .reduce((sum, read) => sum + read.rejects.length, 0);
  return { in: records.count + rejected, golden: golden.count, merged: records.count - golden.count, rejected };
}

/** What decides with the gates whether a run has failed. */
interface Judging extends Pick<RunContext, 'failOn' | 'letOff'> {
  readonly consent: readonly Pick<ConsentBalance, 'violations'>[];
}

/**
 * A gate that failed, or a golden record that may be written to although somebody said no, is not published. Guards that were let
 * off are warnings, too.
 */
export function exitOf(gates: RunFacts['gates'], { consent, failOn, letOff }: Judging): ExitName {
  const isWarned = failOn === 'warn' && (letOff.length > 0 || gates.some(({ isPassed }) => !isPassed));
  const isBroken = gates.some(({ isPassed, severity }) => !isPassed && severity === 'error');
  const isWidened = consent.some(({ violations }) => violations > 0);
  return isWarned || isBroken || isWidened ? 'GATE_FAILED' : 'OK';
}

/** Shares of no pairs at all say nothing, so they are null. */
function qualityFacts({ quality, doubleContradictions }: MatchResult, merged: number): QualityFacts {
  const { precision, recall, judged } = quality;
  // Without a merged pair recall is 0 where any pair may be one that was missed, else it is the 1 of nothing out of nothing.
  const isMissing = merged > 0 || recall.value < 1;
  return {
    precision: merged > 0 ? precision : null,
    recall: isMissing ? recall : null,
    judged,
    doubleContradictions,
    measured: null,
  };
}

function isCustomer(read: ReadResult, records: RecordSet): boolean {
  return records.sources.some((source) => source.name === read.table.source);
}

function sourceFacts(
  read: ReadResult,
  plan: Plan['sources'][number] | undefined,
  readings: readonly ColumnReading[],
): SourceFacts {
  const { table, dialect, bytes, sha256, recordsIn, rejects } = read;
  return {
    name: table.source,
    file: plan === undefined || plan.path === '-' ? 'standard input' : basename(plan.path),
    kind: plan?.kind ?? 'customer',
    preset: plan?.preset ?? null,
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    bytes,
    sha256,
    rows: recordsIn,
    rejected: rejects.length,
    leftBehind: plan?.columns.filter((column) => column.role === 'other').map((column) => column.column) ?? [],
    columns: readings,
  };
}

function issueFacts(context: RunContext): IssueFacts[] {
  const { records, reads, matching, totals, judgementsPassedOver: gone } = context;
  const warnings = reads.flatMap((read) =>
    read.warnings.map(
      (warning): IssueFacts => ({
        code: warning.code,
        source: read.table.source,
        column: warning.place.column ?? '',
        rows: 0,
      }),
    ),
  );
  const generic = matching.generic.map(
    (one): IssueFacts => ({ code: 'E603', source: 'all sources', column: one.feature, rows: one.records }),
  );
  const orphans = totals.counts
    .filter((one) => one.orphaned > 0)
    .map((one): IssueFacts => ({ code: 'E502', source: `${one.kind}s`, column: '', rows: one.orphaned }));
  const bounded = matching.blocking.counts
    .filter((pass) => pass.isUsed && pass.bounded > 0)
    .map((pass): IssueFacts => ({ code: 'E602', source: 'all sources', column: pass.label, rows: pass.largest }));
  const training: IssueFacts[] = matching.model.training.hasConverged
    ? []
    : [{ code: 'E604', source: 'all sources', column: '', rows: records.count }];
  const again: IssueFacts[] = matching.isStrict
    ? [{ code: 'E607', source: 'all sources', column: '', rows: records.count }]
    : [];
  const cuts: IssueFacts[] =
    matching.cuts.length === 0 ? [] : [{ code: 'E605', source: 'all sources', column: '', rows: matching.cuts.length }];
  const passedOver: IssueFacts[] = gone === 0 ? [] : [{ code: 'E606', source: 'judgements', column: '', rows: gone }];
  return [
    ...records.issues.map(({ code, source, column, rows }): IssueFacts => ({ code, source, column, rows })),
    ...consentIssues(context),
    ...warnings,
    ...intakeIssues(context),
    ...readingIssues(context),
    ...generic,
    ...orphans,
    ...bounded,
    ...training,
    ...again,
    ...cuts,
    ...passedOver,
  ];
}

/** Files that were left out, guards that were let off, and columns that are in no golden record. */
function intakeIssues({ leftOut, letOff, plan, tables }: RunContext): IssueFacts[] {
  const lists = leftOut.map(({ source }): IssueFacts => ({ code: 'W209', source, column: '', rows: 0 }));
  const guards = letOff.map(
    ({ guard, source, rows }): IssueFacts => ({ code: INPUT_GUARDS[guard].code, source, column: '', rows }),
  );
  const records = plan.sources.filter(({ kind }) => kind !== 'suppression');
  const columns = records.flatMap(({ source, columns }) =>
    columns
      .filter(({ role }) => role === 'other')
      .map(({ column }): IssueFacts => ({ code: 'W210', source, column, rows: 0 })),
  );
  const shared = tables.flatMap(({ table, plan }) =>
    oneValueColumns(table, plan).map(
      ({ column, rows }): IssueFacts => ({ code: 'W208', source: plan.source, column, rows }),
    ),
  );
  return [...lists, ...guards, ...columns, ...shared];
}

/** Columns of consent with values that are not understood, beside the fault of each value: they hold opt-ins back. */
function consentIssues({ records, suppressed }: RunContext): IssueFacts[] {
  const unread = suppressed?.unreadable ?? 0;
  const entries: IssueFacts[] =
    unread === 0 ? [] : [{ code: 'W207', source: 'suppression lists', column: '', rows: unread }];
  const unclear = records.issues.filter(({ code }) => code === 'E408');
  return [
    ...unclear.map(({ source, column, rows }): IssueFacts => ({ code: 'W206', source, column, rows })),
    ...entries,
  ];
}

/** What a steward should know of how columns were read; `rows` are those that the source holds. */
function readingIssues({ reads, readings }: RunContext): IssueFacts[] {
  return reads.flatMap(({ table }, at) =>
    (readings[at] ?? []).flatMap(({ column, codes }) =>
      codes.map(
        (code): IssueFacts => ({
          code,
          source: table.source,
          column: code === 'W205' ? '' : column,
          rows: 0,
        }),
      ),
    ),
  );
}

function firstRejects(reads: readonly ReadResult[]): RunFacts['rejects'] {
  const seen = new Map<string, number>();
  return reads.flatMap((read) =>
    read.rejects.flatMap(({ code, file, line }) => {
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      return count <= MOST_REJECTS_PER_CODE ? [{ code, file, line }] : [];
    }),
  );
}

function rejectCounts(reads: readonly ReadResult[]): RunFacts['rejectCounts'] {
  const counts = new Map<RunFacts['rejectCounts'][number]['code'], number>();
  for (const read of reads) for (const { code } of read.rejects) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, rows]) => ({ code, rows }))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
}

function matchingFacts(matching: MatchResult, records: number): MatchingFacts {
  const { edges, clustering, model, histogram } = matching;
  let matches = 0;
  for (let e = 0; e < edges.size; e++)
    if (clustering.clusterOf[edges.left[e] as number] === clustering.clusterOf[edges.right[e] as number]) matches++;
  return {
    possiblePairs: (records * (records - 1)) / 2,
    comparedPairs: matching.compared,
    matches,
    possible: matching.possible.length,
    histogram: { from: -HISTOGRAM_OFFSET, step: 1, counts: [...histogram] },
    thresholds: { match: matching.threshold, possible: matching.reviewBits },
    hasConverged: model.training.hasConverged,
    passes: matching.blocking.counts.map(({ label, pairs, largest, bounded, isUsed }) => ({
      label,
      pairs,
      largest,
      bounded,
      isUsed,
    })),
    comparisons: model.comparisons.map((comparison) => ({
      label: comparison.label,
      levels: comparison.levels.map(({ words, m, u, bits }) => ({ words, m, u, bits })),
      ...learnedFacts(comparison, model),
    })),
    generic: matching.generic.map(({ feature, values, records }) => ({ field: feature, values, records })),
    cuts: matching.cuts.length,
  };
}

/** What was learned of a column that relatives may share, or that repeats another. */
function learnedFacts(
  { id, shared, foretold }: MatchModel['comparisons'][number],
  { relations, comparisons }: MatchModel,
): Pick<ComparisonFacts, 'sharing' | 'copies'> {
  if (!/^(identifier|attribute)_/.test(id)) return {};
  return {
    sharing: relations.map(({ id, certainty, pairs }, kind) => ({
      relatives: id,
      share: shared[kind] ?? null,
      certainty,
      pairs,
    })),
    copies: foretold.map(({ by, agreeing }) => ({ by: comparisons[by]?.label ?? '', kept: agreeing[0] ?? 1 })),
  };
}

function countRules(golden: GoldenSet): RunFacts['rules'] {
  const counts = new Map<string, { field: string; rule: string; values: number }>();
  for (const entry of golden.lineage()) {
    if ((golden.sizes[entry.golden] as number) < 2 || entry.slot < 0) continue;
    const key = `${entry.field} ${entry.rule}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { field: entry.field, rule: entry.rule, values: 1 });
    else known.values++;
  }
  return [...counts.values()].sort((a, b) => (`${a.field} ${a.rule}` < `${b.field} ${b.rule}` ? -1 : 1));
}
