import { createHash } from 'node:crypto';
import { judgeDrift } from './check/drift/drift.ts';
import { type ReadCorrections, readCorrections } from './corrections.ts';
import { collectFacts, countRows } from './facts.ts';
import { figuresOf } from './figures.ts';
import { findingsOfRun, issuesOfWhole } from './findings.ts';
import { type Intake, type IntakeRequest, takeIn, withoutCustomers } from './intake.ts';
import { type ReadJudgements, readJudgements } from './judgements.ts';
import { lastRun } from './last-run.ts';
import { type MatchResult, matchRecords } from './match/match.ts';
import type { MatchModel } from './match/model.ts';
import type { PairEngine } from './match/steps.ts';
import { goldenOfRows, rekeyActivities } from './merge/activity/rekey.ts';
import { rollUp } from './merge/activity/roll-up.ts';
import { auditConsent } from './merge/consent/audit.ts';
import { type MergeSettings, mergeRecords } from './merge/merge-records.ts';
import { AurumError } from './model/error.ts';
import type { RunFigures } from './model/figures.ts';
import type { Clustering } from './model/matching.ts';
import type { Plan } from './model/plan.ts';
import { VERSION } from './model/version.ts';
import { normalizeActivities } from './normalize/activity.ts';
import { withReferredConsent } from './normalize/consent/referred.ts';
import { withCustomerCountries } from './normalize/phone-countries.ts';
import { normalizeSources, type PlannedTable } from './normalize/records.ts';
import { customerRows } from './plan/customer-rows.ts';
import { holdsCustomers } from './plan/infer.ts';
import { suppress } from './privacy/suppression.ts';
import { splitPart } from './read/read-source.ts';
import type { ReadResult } from './read/request.ts';
import type { RunFacts } from './report/facts.ts';
import type { GateLimit } from './report/gates.ts';
import { buildReport, type Report } from './report/report.ts';
import type { RunContext } from './run-context.ts';
import { readSuppressions, type SuppressionRequest, type Suppressions } from './suppressions.ts';
import type { IssueCount, RecordSet } from './table/records.ts';
import { OutputSet } from './write/output-set.ts';
import { writeOutputs } from './write/outputs.ts';

/** What to run and where to. */
export interface RunRequest extends IntakeRequest, SuppressionRequest {
  /** Target folder; undefined for a dry run: everything but publishing. */
  readonly output: string | undefined;
  /** Gates that must hold for golden records to be published. */
  readonly gates?: readonly GateLimit[];
  /** Severity from which on a failed gate fails the run; error when absent. */
  readonly failOn?: 'warn' | 'error';
  /** Folder or manifest of the run to compare with; the output folder when absent. */
  readonly against?: string;
  /** CSV of pairs judged by people. */
  readonly judgements?: string;
  /** CSV of values corrected by people. */
  readonly corrections?: string;
  /** model.json of an earlier run, used instead of training. */
  readonly model?: MatchModel;
  readonly showValues: boolean;
}

/** What a run needs from outside: where pairs are compared, a clock, and someone to tell. */
export interface Host {
  readonly engine: PairEngine;
  /** Called, and waited for, when a phase begins: the moment to let signals and progress through. */
  readonly onPhase: (name: string) => Promise<void> | void;
  /** Told how to give up the outputs, for whoever has to end the run early. */
  readonly onOpen?: (giveUp: () => void) => void;
  /** Time and machine, for the `run` part of the report only. */
  readonly runFacts: () => RunFacts['run'];
}

export interface RunOutcome {
  readonly report: Report;
  readonly plan: Plan;
  /** Where the outputs are; undefined after a dry run. `<output>.failed` when a gate failed. */
  readonly folder: string | undefined;
}

/** The whole tool: read → plan → normalize → match → merge → report → write. Throws AurumError; then nothing was published. */
export async function run(request: RunRequest, host: Host): Promise<RunOutcome> {
  const { onPhase } = host;
  const paths = request.inputs.map((input) => splitPart(input)[0]);
  let set = request.output === undefined ? undefined : OutputSet.open(request.output, paths);
  host.onOpen?.(() => set?.abort());
  try {
    const last = lastRun(request.against, request.output);
    await onPhase('read');
    const intake = await takeIn(request, () => onPhase('plan'));
    const { plan, tables } = intake;
    await onPhase('normalize');
    const cleaned = normalizeSources(customerRows(tables));
    if (cleaned.count === 0) throw withoutCustomers();
    const suppressions = await readSuppressions(request, suppressionInputs(plan, intake.reads));
    const referred = withReferredConsent(cleaned, tables.filter(refersToCustomers));
    const { records: refused, balance } = suppress(referred, suppressions.lists, suppressions.hash);
    await onPhase('match');
    const { judged, matching } = await match(refused, plan, { request, engine: host.engine });
    await onPhase('merge');
    const records = withCustomerCountries(refused, matching.clustering);
    const corrected = await readCorrections(request.corrections, records);
    const settings = { ...plan.consent, merge: plan.merge, corrections: corrected.corrections };
    const merged = merge(tables, records, { clustering: matching.clustering, settings });
    await onPhase('report');
    const planHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    const rows = countRows({ ...intake, records, ...merged });
    const figures = figuresOf({ ...intake, records, ...matching, ...merged }, rows);
    const suppressed = suppressions.lists.length === 0 ? null : balance;
    const made: Made = {
      ...intake,
      planHash,
      records,
      matching,
      judged,
      corrected,
      suppressed,
      ...merged,
      figures,
      last,
    };
    const report = reportOf(made, request, host);
    if (set !== undefined) {
      await onPhase('write');
      if (!report.verdict.isPassed) set = setAside(set, paths);
      publish(set, { made, report, request, lists: suppressions.files });
    }
    return { report, plan, folder: set?.folder };
  } catch (error) {
    set?.abort();
    throw error;
  }
}

async function match(
  records: RecordSet,
  plan: Plan,
  { request, engine }: { request: RunRequest; engine: PairEngine },
): Promise<{ judged: ReadJudgements; matching: MatchResult }> {
  const from = { path: request.judgements, match: plan.match, planPath: request.planPath };
  const judged = await readJudgements(from, records);
  const known = request.model === undefined ? {} : { model: request.model };
  const options = { ...plan.match, ...known, judgements: judged.judgements };
  return { judged, matching: await matchRecords(records, options, engine) };
}

/** Golden records, and what other sources tell of them: activities on golden ids, their sums, consent. */
function merge(
  tables: readonly PlannedTable[],
  records: RecordSet,
  { clustering, settings }: { readonly clustering: Clustering; readonly settings: MergeSettings },
) {
  const golden = mergeRecords(records, clustering, settings);
  const cleaned = normalizeActivities(
    tables.filter((one) => one.plan.kind !== 'customer' && one.plan.kind !== 'suppression'),
    tables.flatMap((one) => one.plan.country ?? []),
  );
  const activities = cleaned.map((one) =>
    rekeyActivities({ ...one, goldenOfRow: goldenOfRows(one.table, records, clustering) }, records, clustering),
  );
  return {
    golden,
    activities,
    activityIssues: cleaned.flatMap((one) => one.issues),
    totals: rollUp(activities, golden.count),
    consent: auditConsent(records, { clustering, settings }, golden),
  };
}

/** Everything a run has made by the time it reports. */
type Made = ReturnType<typeof merge> &
  Intake &
  Pick<RunContext, 'planHash' | 'records' | 'matching' | 'suppressed'> & {
    readonly judged: ReadJudgements;
    readonly corrected: ReadCorrections;
    readonly figures: RunFigures;
    /** Of the run before, where there is one. */
    readonly last: RunFigures | undefined;
  };

/** The report; throws E901 when a promise does not hold. */
function reportOf(made: Made, request: RunRequest, { runFacts }: Host): Report {
  const { gates = [], failOn = 'error', showValues, allow = [] } = request;
  const guards = { guards: made.plan.guards ?? {}, allow };
  const facts = collectFacts({
    ...made,
    drift: made.last === undefined ? [] : judgeDrift(made.last, made.figures, guards),
    failOn,
    version: VERSION,
    judgementsPassedOver: made.judged.passedOver,
    correctionsPassedOver: made.corrected.passedOver,
    hasActivities: made.activities.length > 0,
    gates,
    showValues,
  });
  checkPromises(facts);
  return buildReport({ ...facts, run: runFacts() });
}

function publish(
  set: OutputSet,
  { made, report, request, lists }: { made: Made; report: Report; request: RunRequest; lists: Suppressions['files'] },
): void {
  const { reads, planHash, judged, corrected, figures } = made;
  const named = made.tables.map((one, at) => ({ ...one, file: reads[at]?.file ?? '' }));
  writeOutputs(set, {
    ...made,
    report,
    findings: findingsOfRun(cellFaults(made), named, !report.areSamplesMasked),
    rejects: new Map(reads.map((read) => [read.table.source, read.rejects])),
  });
  const inputs = reads.map(({ table, bytes, sha256, recordsIn }) => ({
    source: table.source,
    bytes,
    sha256,
    records: recordsIn,
  }));
  const judgements =
    judged.sha256 === undefined
      ? null
      : { path: request.judgements, sha256: judged.sha256, obeyed: judged.judgements.length };
  const corrections =
    corrected.sha256 === undefined
      ? null
      : { path: request.corrections, sha256: corrected.sha256, obeyed: corrected.corrections.length };
  set.commit({
    tool: 'aurum',
    toolVersion: VERSION,
    planHash,
    rows: report.rows,
    inputs,
    judgements,
    corrections,
    suppressions: lists,
    figures,
  });
}

/** Faults of cells, of records and of orders that are none, by the rows of the inputs. */
function cellFaults({ tables, records, activityIssues }: Made): IssueCount[] {
  const ofRecords = issuesOfWhole(records.issues, customerRows(tables), tables);
  return [...ofRecords, ...activityIssues.filter(({ code }) => code.startsWith('E4'))];
}

/** Files of orders, tickets and events whose rows name a customer and are none. */
function refersToCustomers({ plan }: PlannedTable): boolean {
  return plan.kind !== 'suppression' && !holdsCustomers(plan);
}

/** Lists of people not to be written to among the inputs. */
function suppressionInputs(plan: Plan, reads: readonly ReadResult[]) {
  return plan.sources.flatMap((source, at) =>
    source.kind === 'suppression'
      ? reads.slice(at, at + 1).map(({ table, rejects }) => ({ plan: source, table, rejects }))
      : [],
  );
}

/** A failed run leaves the last good outputs as they are, golden records and all, and publishes beside them. */
function setAside(set: OutputSet, inputs: readonly string[]): OutputSet {
  set.abort();
  return OutputSet.open(`${set.folder}.failed`, inputs);
}

/** Rows and activities must balance; a run that breaks a promise publishes nothing. */
function checkPromises({ rows, activities }: Omit<RunFacts, 'run'>): void {
  const broken = [
    rows.in === rows.golden + rows.merged + rows.rejected ? undefined : 'rows in ≠ golden + merged + rejected',
    activities?.counts.every((one) => one.isBalanced) === false
      ? 'activities before ≠ after + without customer'
      : undefined,
    activities?.money.every((one) => one.isBalanced) === false
      ? 'sums of money before ≠ after + folded + cancelled + without customer'
      : undefined,
    activities?.recount.every((one) => one.isBalanced) === false
      ? 'orders read again ≠ counted + folded + cancelled + without customer'
      : undefined,
  ].filter((fault) => fault !== undefined);
  if (broken.length === 0) return;
  throw new AurumError({
    exit: 'INTERNAL',
    code: 'E901',
    what: `A promise does not hold: ${broken.join('; ')}.`,
    fix: 'Nothing was published. Please report this.',
  });
}
