import { createHash } from 'node:crypto';
import { judgeDrift } from './check/drift/drift.ts';
import { type MatchResult, matchRecords } from './match/match.ts';
import type { MatchModel } from './match/model.ts';
import type { PairEngine } from './match/steps.ts';
import { goldenOfRows, rekeyActivities } from './merge/activity/rekey.ts';
import { rollUp } from './merge/activity/roll-up.ts';
import { auditConsent } from './merge/consent/audit.ts';
import type { Identity } from './merge/identity/identify.ts';
import { type MergeSettings, mergeRecords } from './merge/merge-records.ts';
import type { RunFigures } from './model/figures.ts';
import type { HistoryPoint } from './model/history.ts';
import type { Plan } from './model/plan.ts';
import { VERSION } from './model/version.ts';
import { changesOfRun } from './nights/changes.ts';
import { identified, type KnownRecords, knownRecords, recordOfGolden } from './nights/identified.ts';
import { type KeptLedger, type LedgerRequest, openLedger } from './nights/kept-ledger.ts';
import { type ObeyedJudgements, withDecisions } from './nights/obeyed-decisions.ts';
import { withPins } from './nights/obeyed-pins.ts';
import { normalizeActivities } from './normalize/activity/activity.ts';
import { withReferredConsent } from './normalize/consent/referred.ts';
import { withCustomerCountries } from './normalize/phone/countries.ts';
import type { PlannedTable } from './normalize/record/records.ts';
import { customerRows } from './plan/customer-rows.ts';
import { Pseudonym } from './privacy/pseudonym.ts';
import { Pseudonyms } from './privacy/pseudonyms.ts';
import { suppress } from './privacy/suppression.ts';
import type { RunFacts } from './report/facts.ts';
import type { GateLimit } from './report/gates.ts';
import { buildReport, type Report } from './report/report.ts';
import { withoutPeople } from './report/shown-values.ts';
import { pointOf } from './report/trend.ts';
import { type ReadCorrections, readCorrections } from './runs/corrections.ts';
import { collectFacts, countRows } from './runs/facts.ts';
import { figuresOf } from './runs/figures.ts';
import { findingsOfRun, issuesOfWhole } from './runs/findings.ts';
import { historyText, readHistory } from './runs/history.ts';
import { type Intake, type IntakeRequest, refersToCustomers, takeIn, withoutCustomers } from './runs/intake.ts';
import { readJudgements } from './runs/judgements.ts';
import { lastRun } from './runs/last-run.ts';
import { remembered } from './runs/remembered.ts';
import { retained } from './runs/retained.ts';
import type { RunContext } from './runs/run-context.ts';
import { runLines } from './runs/run-lines.ts';
import { manifestFacts } from './runs/run-manifest.ts';
import { FAILED_SUFFIX, readBy, writtenBy } from './runs/run-paths.ts';
import { checkPromises } from './runs/run-promises.ts';
import { readSuppressions, type SuppressionRequest, suppressionInputs } from './runs/suppressions.ts';
import type { IssueCount, RecordSet } from './table/records.ts';
import { refuseShared } from './write/apart.ts';
import { writeChanges, writeFeed } from './write/changes.ts';
import { HISTORY_NAME } from './write/output-names.ts';
import { OutputSet, type OutputSetOptions } from './write/output-set.ts';
import { writeOutputs } from './write/outputs.ts';
import { writeReport } from './write/report.ts';

/** What to run and where to. */
export interface RunRequest extends IntakeRequest, SuppressionRequest, Omit<LedgerRequest, 'output'> {
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
  /** The day that periods of `retention:` are counted from, YYYY-MM-DD. */
  readonly today?: string | undefined;
  /** Key of stand-ins for values in all outputs; undefined: values go out as they are. */
  readonly pseudonymKey?: string | undefined;
  /** True when golden records are published as a workbook, too. */
  readonly hasWorkbook?: boolean;
  /** True when a lock on the output folder or the project is broken whoever holds it. */
  readonly breaksLock?: boolean;
}

/** What a run needs from outside: where pairs are compared, a clock, and someone to tell. */
export interface Host {
  readonly engine: PairEngine;
  /** Called, and waited for, when a phase begins: the moment to let signals and progress through. */
  readonly onPhase: (name: string) => Promise<void> | void;
  /** Told how to give up the outputs, for whoever has to end the run early. */
  readonly onOpen?: (giveUp: () => void) => void;
  /** Told the report when all files are written and none is published; a fault of its own keeps them from being. */
  readonly onReport?: (report: Report) => Promise<void>;
  /** Time and machine, for the `run` part of the report only. */
  readonly runFacts: () => RunFacts['run'];
}

export interface RunOutcome {
  readonly report: Report;
  readonly plan: Plan;
  /** Where the outputs are; undefined after a dry run. `<output>.failed` when a gate failed. */
  readonly folder: string | undefined;
  /** Paths of copies of outputs that somebody had edited since the run before. */
  readonly edited: readonly string[];
}

/** The whole tool: read → plan → normalize → match → merge → report → write. Throws AurumError; then nothing was published. */
export async function run(request: RunRequest, host: Host): Promise<RunOutcome> {
  const { onPhase } = host;
  if (request.output !== undefined) refuseShared(writtenBy(request.output), readBy(request));
  const taking = { breaksLock: request.breaksLock === true };
  let set = request.output === undefined ? undefined : OutputSet.open(request.output, taking);
  let kept: KeptLedger | undefined;
  host.onOpen?.(() => {
    set?.abort();
    kept?.close();
  });
  try {
    kept = await openLedger(request);
    const last = lastRun(request.against, request.output);
    const history = readHistory(request.output);
    await onPhase('read');
    const taken = await takeIn(request, () => onPhase('plan'));
    await onPhase('normalize');
    const { intake, records: cleaned } = remembered(retained(taken, request.today), kept);
    if (cleaned.count === 0) throw withoutCustomers();
    const { plan, tables } = intake;
    const given = await readSuppressions(request, suppressionInputs(plan, intake.reads));
    const suppressions = {
      ...given,
      lists: [...given.lists, ...(kept?.suppressed === undefined ? [] : [kept.suppressed])],
    };
    const referred = withReferredConsent(cleaned, tables.filter(refersToCustomers));
    const { records: refused, balance } = suppress(referred, suppressions.lists, suppressions.hash);
    await onPhase('match');
    const known = knownRecords(refused, kept);
    const { judged, matching } = await match({ records: refused, plan, known }, request, host.engine);
    await onPhase('merge');
    const records = withCustomerCountries(refused, matching.clustering);
    const corrected = withPins(await readCorrections(request.corrections, records), known);
    const settings = { ...plan.consent, merge: plan.merge, keep: plan.keep, corrections: corrected.corrections };
    const merged = merge({ tables, records, settings }, { matching, judged }, known);
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
      history,
    };
    let report = reportOf(made, request, host);
    if (set !== undefined) {
      await onPhase('write');
      if (!report.verdict.isPassed) set = setAside(set, taking);
      const { pseudonymKey: key } = request;
      if (key !== undefined) set.sendThrough(new Pseudonyms(new Pseudonym(key), plan));
      await write(set, made, { report, kept, hasWorkbook: request.hasWorkbook === true });
      report = { ...report, run: host.runFacts() };
      writeReport(set, report);
      if (history.length > 0) set.writer(HISTORY_NAME).text(historyText(history, pointOf(report)));
      // What can fail for want of space fails here, before anybody is told of a report.
      set.finish();
    }
    await host.onReport?.(report);
    const identity = identityKept(made, report, kept);
    const facts = { made, report, request, lists: suppressions.files, identity };
    const edited = set?.commit(manifestFacts(facts)).edited ?? [];
    if (set !== undefined && identity !== null) kept?.settle();
    return { report, plan, folder: set?.folder, edited };
  } catch (error) {
    set?.abort();
    throw error;
  } finally {
    kept?.close();
  }
}

async function match(
  { records, plan, known }: { records: RecordSet; plan: Plan; known: KnownRecords | undefined },
  request: RunRequest,
  engine: PairEngine,
): Promise<{ judged: ObeyedJudgements; matching: MatchResult }> {
  const from = { path: request.judgements, match: plan.match, planPath: request.planPath };
  const judged = withDecisions(await readJudgements(from, records, known && recordOfGolden(known)), known);
  const given = request.model === undefined ? {} : { model: request.model };
  const options = { ...plan.match, ...given, judgements: judged.judgements };
  return { judged, matching: await matchRecords(records, options, engine) };
}

/** Golden records, and what other sources tell of them: activities on golden ids, their sums, consent. */
function merge(
  { tables, records, settings }: { tables: readonly PlannedTable[]; records: RecordSet; settings: MergeSettings },
  { matching: { clustering }, judged: { judgements } }: { matching: MatchResult; judged: ObeyedJudgements },
  known: KnownRecords | undefined,
) {
  const unnamed = mergeRecords(records, clustering, settings);
  const { golden, identity } = identified(unnamed, { clustering, judgements }, known);
  const cleaned = normalizeActivities(
    tables.filter((one) => one.plan.kind !== 'customer' && one.plan.kind !== 'suppression'),
    tables.flatMap((one) => one.plan.country ?? []),
  );
  const activities = cleaned.map((one) =>
    rekeyActivities({ ...one, goldenOfRow: goldenOfRows(one.table, records, clustering) }, records, clustering),
  );
  return {
    golden,
    identity,
    changes: identity === null ? null : changesOfRun({ records, golden, identity, before: known?.kept.before }),
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
    readonly judged: ObeyedJudgements;
    readonly corrected: ReadCorrections;
    readonly figures: RunFigures;
    /** Of the run before, where there is one. */
    readonly last: RunFigures | undefined;
    readonly history: readonly HistoryPoint[];
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
    decisionsSetAside: made.judged.setAside.length,
    correctionsPassedOver: made.corrected.passedOver,
    hasActivities: made.activities.length > 0,
    gates,
    showValues,
  });
  checkPromises(facts);
  const told = request.pseudonymKey === undefined ? facts : withoutPeople(facts);
  return buildReport({ ...told, run: runFacts() });
}

/** A run that did not pass becomes no night of the ledger. */
function identityKept({ identity }: Made, report: Report, kept: KeptLedger | undefined): Identity | null {
  return kept !== undefined && report.verdict.isPassed ? identity : null;
}

async function write(
  set: OutputSet,
  made: Made,
  { report, kept, hasWorkbook }: { report: Report; kept: KeptLedger | undefined; hasWorkbook: boolean },
): Promise<void> {
  const { reads } = made;
  const named = made.tables.map((one, at) => ({ ...one, file: reads[at]?.file ?? '' }));
  await writeOutputs(set, {
    ...made,
    hasWorkbook,
    isPassed: report.verdict.isPassed,
    findings: findingsOfRun(cellFaults(made), named, !report.areValuesMasked),
    rejects: new Map(reads.map((read) => [read.table.source, read.rejects])),
  });
  if (made.changes !== null) {
    writeChanges(set.writer('changes.csv'), made.changes);
    writeFeed(set.writer('changes.jsonl'), made.changes);
  }
  const identity = identityKept(made, report, kept);
  if (identity !== null) kept?.stage(set, identity, runLines({ identity, report, matching: made.matching }));
}

/** Faults of cells, of records and of orders that are none, by the rows of the inputs. */
function cellFaults({ tables, records, activityIssues }: Made): IssueCount[] {
  const ofRecords = issuesOfWhole(records.issues, customerRows(tables), tables);
  return [...ofRecords, ...activityIssues.filter(({ code }) => code.startsWith('E4'))];
}

/** A failed run leaves the last good outputs as they are, golden records and all, and publishes beside them. */
function setAside(set: OutputSet, taking: OutputSetOptions): OutputSet {
  set.abort();
  return OutputSet.open(`${set.folder}${FAILED_SUFFIX}`, taking);
}
