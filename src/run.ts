import { createHash } from 'node:crypto';
import { collectFacts } from './facts.ts';
import { matchRecords } from './match/match.ts';
import type { PairEngine } from './match/steps.ts';
import { goldenOfRows, rekeyActivities } from './merge/activities.ts';
import { auditConsent } from './merge/consent-audit.ts';
import { mergeRecords } from './merge/merge-records.ts';
import { rollUp } from './merge/roll-up.ts';
import { AurumError } from './model/error.ts';
import type { Plan } from './model/plan.ts';
import { VERSION } from './model/version.ts';
import { normalizeActivity } from './normalize/activity.ts';
import { normalizeSources } from './normalize/records.ts';
import { holdsCustomers } from './plan/infer.ts';
import { resolvePlan, type SourceRequest } from './plan/resolve.ts';
import { readSources } from './read/read-sources.ts';
import type { ReadRequest } from './read/request.ts';
import type { RunFacts } from './report/facts.ts';
import { buildReport, type Report } from './report/report.ts';
import { OutputSet } from './write/output-set.ts';
import { writeOutputs } from './write/outputs.ts';

/** What to run and where to. */
export interface RunRequest extends SourceRequest {
  /** How to read each input, in order. */
  readonly reads: readonly ReadRequest[];
  readonly maxRejects?: number;
  /** Target folder; undefined for a dry run: everything but publishing. */
  readonly output: string | undefined;
  readonly showValues: boolean;
}

/** What a run needs from outside: where pairs are compared, a clock, and someone to tell. */
export interface Host {
  readonly engine: PairEngine;
  /** Called when a phase begins. */
  readonly onPhase: (name: string) => void;
  /** Time and machine, for the `run` part of the report only. */
  readonly runFacts: () => RunFacts['run'];
}

export interface RunOutcome {
  readonly report: Report;
  readonly plan: Plan;
}

/** The whole tool: read → plan → normalize → match → merge → report → write. Throws AurumError; then nothing was published. */
export async function run(request: RunRequest, host: Host): Promise<RunOutcome> {
  const { onPhase } = host;
  const set = request.output === undefined ? undefined : OutputSet.open(request.output, request.inputs);
  try {
    onPhase('read');
    const reads = await readSources(request.reads, request.maxRejects);
    onPhase('plan');
    const plan = resolvePlan(
      request,
      reads.map((read) => read.table),
    );
    const tables = plan.sources.flatMap((source, at) =>
      reads.slice(at, at + 1).map((read) => ({ plan: source, table: read.table })),
    );
    onPhase('normalize');
    const records = normalizeSources(tables.filter((one) => holdsCustomers(one.plan)));
    onPhase('match');
    const matching = await matchRecords(records, plan.match, host.engine);
    onPhase('merge');
    const { clustering } = matching;
    const golden = mergeRecords(records, clustering);
    const activities = tables
      .filter((one) => one.plan.kind !== 'customer')
      .map((one) => ({
        ...one,
        ...normalizeActivity(one.table, one.plan),
        goldenOfRow: goldenOfRows(one.table, records, clustering),
      }))
      .map((one) => rekeyActivities(one, records, clustering));
    const totals = rollUp(activities, golden.count);
    const consent = auditConsent(records, clustering, golden);
    onPhase('report');
    const planHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    const made = { plan, planHash, reads, tables, records, matching, golden, totals, consent };
    const facts = collectFacts({
      ...made,
      version: VERSION,
      hasActivities: activities.length > 0,
      showValues: request.showValues,
    });
    checkPromises(facts);
    const report = buildReport({ ...facts, run: host.runFacts() });
    if (set !== undefined) {
      onPhase('write');
      writeOutputs(set, {
        ...made,
        activities,
        report,
        rejects: new Map(reads.map((read) => [read.table.source, read.rejects])),
      });
      const inputs = reads.map(({ table, bytes, sha256, recordsIn }) => ({
        source: table.source,
        bytes,
        sha256,
        records: recordsIn,
      }));
      set.commit({ tool: 'aurum', toolVersion: VERSION, planHash, rows: facts.rows, inputs });
    }
    return { report, plan };
  } catch (error) {
    set?.abort();
    throw error;
  }
}

/** Rows, activities and consent must balance; a run that breaks a promise publishes nothing. */
function checkPromises({ rows, activities, consent }: Omit<RunFacts, 'run'>): void {
  const broken = [
    rows.in === rows.golden + rows.merged + rows.rejected ? undefined : 'rows in ≠ golden + merged + rejected',
    activities?.counts.every((one) => one.isBalanced) === false
      ? 'activities before ≠ after + without customer'
      : undefined,
    activities?.money.every((one) => one.isBalanced) === false
      ? 'sums of money before ≠ after + without customer'
      : undefined,
    consent.some((one) => one.violations > 0)
      ? 'a golden record is opted in although one of its records opted out'
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
