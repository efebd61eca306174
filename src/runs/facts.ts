import { basename } from 'node:path';
import type { MatchResult } from '../match/match.ts';
import type { MatchModel } from '../match/model.ts';
import { HISTOGRAM_OFFSET } from '../match/steps.ts';
import type { RollUp } from '../merge/activity/roll-up.ts';
import type { ConsentBalance } from '../merge/consent/audit.ts';
import type { GoldenSet } from '../merge/golden.ts';
import type { Identity } from '../merge/identity/identify.ts';
import type { Change } from '../model/changes.ts';
import type { ExitName } from '../model/error.ts';
import { EVENT_KINDS } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import type { ColumnReading } from '../model/reading.ts';
import { customerRows } from '../plan/customer-rows.ts';
import type { ReadResult } from '../read/request.ts';
import { countClusterSizes, countConflicts, countOverlap } from '../report/clusters.ts';
import type { ActivityFacts, IdentityFacts, RunFacts, SourceFacts } from '../report/facts.ts';
import { fillOfFields } from '../report/field-fill.ts';
import { judgeGates } from '../report/gates.ts';
import type { ComparisonFacts, MatchingFacts } from '../report/matching-facts.ts';
import type { QualityFacts } from '../report/quality-facts.ts';
import { qualityOfSources } from '../report/source-quality.ts';
import type { RecordSet } from '../table/records.ts';
import { cellText } from '../table/table.ts';
import { issueFacts } from './issue-facts.ts';
import { judgedFirst } from './judged-first.ts';
import type { RunContext } from './run-context.ts';

/** Digits of probabilities in reports and manifests. */
export const CONFIDENCE_DIGITS = 4;

const MOST_REJECTS_PER_CODE = 5;
/** Earlier runs that the report knows: a month of nights. */
const MOST_HISTORY = 30;
/** Customers with contradictions that the report names. */
const MOST_CONTRADICTED = 20;

/** The facts of a run without its clock; rows of sources that only refer to customers are not customer rows. */
export function collectFacts(context: RunContext): Omit<RunFacts, 'run'> {
  const { reads, records, matching, golden, totals, plan } = context;
  const rows = countRows(context);
  const quality = qualityFacts(matching, { merged: rows.merged, golden });
  const identity = context.identity === null ? null : identityFacts(context.identity, context.changes ?? []);
  const activities = context.hasActivities ? activityFacts(totals) : null;
  const gates = [...judgeGates(context.gates, { rows, quality, activities, identity }), ...context.drift];
  const exit = exitOf(gates, context);
  const { clustering } = matching;
  const fields = fillOfFields(customerRows(context.tables), { records, clustering, golden });
  return {
    version: context.version,
    planHash: context.planHash,
    exit,
    rows,
    sources: reads.map((read, at) => sourceFacts(read, plan.sources[at], context.readings[at] ?? [])),
    gates,
    identity,
    fields,
    sourceQuality: qualityOfSources({ records, clustering, fields, figures: context.figures, last: context.last }),
    last: lastFacts(context),
    goals: goalsOf(context),
    history: context.history.slice(-MOST_HISTORY),
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
    ...judgedFirst(context),
    showValues: context.showValues,
  };
}

/** What the run before counted, and its sources that are not there any more. */
function lastFacts({ last, figures }: RunContext): RunFacts['last'] {
  if (last === undefined) return null;
  const now = new Set(figures.sources.map(({ source }) => source));
  return { rows: last.rows, missing: last.sources.map(({ source }) => source).filter((name) => !now.has(name)) };
}

/** What was asked for: by gates, else by the wanted precision that matching obeys. */
function goalsOf({ gates, plan }: RunContext): RunFacts['goals'] {
  const limit = (gauge: 'precision' | 'recall') => gates.find((gate) => gate.gauge === gauge)?.limit;
  return { precision: limit('precision') ?? plan.match.precision, recall: limit('recall') ?? null };
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
function qualityFacts(
  { quality, doubleContradictions, contradictions }: MatchResult,
  { merged, golden }: { readonly merged: number; readonly golden: GoldenSet },
): QualityFacts {
  const { precision, recall, judged } = quality;
  // Without a merged pair recall is 0 where any pair may be one that was missed, else it is the 1 of nothing out of nothing.
  const isMissing = merged > 0 || recall.value < 1;
  return {
    precision: merged > 0 ? precision : null,
    recall: isMissing ? recall : null,
    judged,
    doubleContradictions,
    contradictions: {
      merged: contradictions.merged,
      customers: contradictions.customers.length,
      byKind: contradictions.byKind,
      worst: contradictions.customers.slice(0, MOST_CONTRADICTED).map(({ cluster, kinds, records }) => ({
        golden: cellText(golden.ids, cluster),
        kinds,
        records,
      })),
    },
    measured: null,
  };
}

function identityFacts({ next, churn, events }: Identity, changes: readonly Change[]): IdentityFacts {
  const counts = EVENT_KINDS.map((kind) => [kind, events.filter((one) => one.kind === kind).length] as const);
  const values = new Map<string, number>();
  for (const { field } of changes) if (field !== null) values.set(field, (values.get(field) ?? 0) + 1);
  const byField = [...values].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1));
  const customers = new Set(changes.map(({ golden }) => golden)).size;
  return {
    run: next.run,
    ...churn,
    customers,
    values: Object.fromEntries(byField),
    events: Object.fromEntries(counts) as IdentityFacts['events'],
  };
}

function activityFacts({ money, counts, recount, asOf, ledger }: RollUp): ActivityFacts {
  const { disputed, mixedCurrencies, unknownRefunds } = ledger;
  return { money, counts, recount, asOf, disputed, mixedCurrencies, unknownRefunds };
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
    encodingConfidence: Number(dialect.encodingConfidence.toFixed(CONFIDENCE_DIGITS)),
    delimiter: dialect.delimiter,
    bytes,
    sha256,
    rows: recordsIn,
    rejected: rejects.length,
    leftBehind: plan?.columns.filter((column) => column.role === 'other').map((column) => column.column) ?? [],
    columns: readings,
  };
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
  for (const entry of golden.mergedLineage()) {
    if ((golden.sizes[entry.golden] as number) < 2 || entry.slot < 0) continue;
    const key = `${entry.field} ${entry.rule}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { field: entry.field, rule: entry.rule, values: 1 });
    else known.values++;
  }
  return [...counts.values()].sort((a, b) => (`${a.field} ${a.rule}` < `${b.field} ${b.rule}` ? -1 : 1));
}
