import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { autoEngine } from '../../engine/auto.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import type { Plan } from '../../model/plan.ts';
import { checkOfRun } from '../../report/check/of-run.ts';
import type { RunFacts } from '../../report/facts.ts';
import type { GateLimit } from '../../report/gates.ts';
import { runReportJsonSchema } from '../../report/json-schema.ts';
import { warningLines } from '../../report/notices.ts';
import { renderTerminal } from '../../report/render-text.ts';
import type { Report } from '../../report/report.ts';
import { type Host, run } from '../../run.ts';
import { readBy, writtenBy } from '../../runs/run-paths.ts';
import type { SuppressionRequest } from '../../runs/suppressions.ts';
import { type Read, refuseShared, type Written } from '../../write/apart.ts';
import { type RunLog, runLog } from '../log.ts';
import { pseudonymKey } from '../pseudonym-key.ts';
import { type ReportFlags, reportPaths, tellService, writeReports } from '../reports.ts';
import { onSignal } from '../signals.ts';
import { readModel, type SourceFlags, type Sources, sourcesOf } from '../sources.ts';
import { stateKey } from '../state-key.ts';
import { suppressKey } from '../suppress-key.ts';
import { accountingLine, Progress, print, say } from '../terminal.ts';

export interface RunFlags extends SourceFlags, ReportFlags {
  readonly output?: string;
  readonly project?: string;
  readonly previous?: string;
  readonly stateKeyFile?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly log?: string;
  readonly threads?: number;
  readonly precision?: number;
  readonly maxRejects?: number;
  readonly allow?: readonly string[];
  readonly failOn?: 'warn' | 'error';
  readonly against?: string;
  readonly gate?: readonly GateLimit[];
  readonly judgements?: string;
  readonly corrections?: string;
  readonly model?: string;
  readonly suppress?: readonly string[];
  readonly suppressKeyFile?: string;
  readonly showValues?: boolean;
  readonly pseudonymise?: boolean;
  readonly today?: string;
  readonly pseudonymKeyFile?: string;
  readonly breakLock?: boolean;
  readonly schema?: boolean;
  readonly xlsx?: boolean;
}

const MOST_THREADS = 8;

/** `aurum run`: files or a plan in, the output folder out. Returns the exit code. */
export async function runCommand(files: readonly string[], flags: RunFlags): Promise<number> {
  if (flags.schema === true) {
    await print(`${JSON.stringify(runReportJsonSchema(), null, 2)}\n`);
    return EXIT.OK;
  }
  const verbosity = { isQuiet: flags.quiet === true, isVerbose: flags.verbose === true };
  const progress = new Progress(verbosity);
  const threads = flags.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const engine = autoEngine(threads, (done, of) => progress.step(done, of));
  refuseStandardOutput(flags);
  let log: RunLog | undefined;
  const clock = phaseClock(threads, (name, seconds) => {
    log?.info({ phase: name, seconds }, 'phase done');
    if (verbosity.isVerbose) say(`${name.padEnd(10)} ${seconds.toFixed(2)} s`);
  });
  let giveUp = (): void => {};
  const restoreSignals = onSignal((exit) => {
    giveUp();
    progress.clear();
    log?.error({ exit }, 'run ended by a signal');
    say(accountingLine(undefined, '', exit));
  });
  const onReport = async (report: Report): Promise<void> => {
    const gates = checkOfRun(report);
    writeReports(gates, { flags, inputs: allRead(sources, flags).map(({ path }) => path) });
    if (flags.json === true) await print(`${JSON.stringify(report, null, 2)}\n`);
  };
  const host: Host = {
    engine,
    onReport,
    onOpen: (act) => {
      giveUp = act;
    },
    onPhase: async (name) => {
      clock.start(name);
      progress.phase(name);
      await new Promise((resume) => setImmediate(resume));
    },
    runFacts: clock.facts,
  };
  let sources: Sources = { inputs: [], reads: [] };
  try {
    sources = await sourcesOf(files, withPlanOfProject(files, flags));
    refuseShared(allWritten(flags), allRead(sources, flags));
    log = await runLog(flags.log);
    const { report, plan, folder, edited } = await run({ ...sources, ...optionsOf(flags) }, host);
    clock.end();
    progress.clear();
    if (verbosity.isVerbose) tellPlan(plan);
    if (verbosity.isQuiet) for (const line of warningLines(report)) say(`aurum: ${line}`);
    else tellSummary(report, folder);
    for (const path of edited)
      say(`aurum: An output was edited since the run before; kept: ${relative('.', path)} [W104]`);
    await tellService(checkOfRun(report), flags);
    const exit = EXIT[report.verdict.exit];
    log?.info({ rows: report.rows, exit }, 'run done');
    say(accountingLine(report.rows, activityText(report), exit));
    return exit;
  } catch (error) {
    progress.clear();
    const { code, exit } = error instanceof AurumError ? error.detail : { code: 'E901', exit: 'INTERNAL' as const };
    log?.error({ code, exit: EXIT[exit] }, 'run failed');
    throw error;
  } finally {
    restoreSignals();
    await engine.close();
  }
}

function tellPlan(plan: Plan): void {
  for (const { source, kind, country, columns } of plan.sources) {
    const roles = columns.map(({ column, role }) => `${column} = ${role}`).join(', ');
    say(`${source} (${kind}${country === undefined ? '' : `, ${country}`}): ${roles}`);
  }
}

/** Everything the flags have written to, and everything they have read, for the one check that keeps them apart. */
function allWritten(flags: RunFlags): Written[] {
  const files = [...(flags.log === undefined ? [] : [flags.log]), ...reportPaths(flags)];
  return [...(flags.dryRun === true ? [] : writtenBy(outputOf(flags))), ...files.map((path) => ({ path }))];
}

function allRead(sources: Sources, flags: RunFlags): Read[] {
  const { model, suppressKeyFile, pseudonymKeyFile } = flags;
  const others = [model, suppressKeyFile, pseudonymKeyFile].flatMap((path) =>
    path === undefined ? [] : [{ path, isOutput: true }],
  );
  return [...readBy({ ...flags, ...sources }), ...others];
}

/** A run publishes a folder of files at once; standard output takes one. */
function refuseStandardOutput({ output }: RunFlags): void {
  if (output !== '-') return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: 'A run makes a folder of files; standard output takes only one.',
    expected: 'a folder',
    fix: 'aurum run a.csv -o out/   or, for the rows of a file with their customers,   aurum dedupe a.csv',
  });
}

function outputOf({ output, project }: RunFlags): string {
  return output ?? (project === undefined ? 'out' : join(project, 'out'));
}

/** A project without files named follows its own plan. */
function withPlanOfProject(files: readonly string[], flags: RunFlags): RunFlags {
  const { project, config } = flags;
  if (project === undefined || config !== undefined || files.length > 0) return flags;
  return { ...flags, config: join(project, 'aurum.yaml') };
}

function optionsOf(flags: RunFlags) {
  return {
    output: flags.dryRun === true ? undefined : outputOf(flags),
    ...(flags.project === undefined ? {} : { project: flags.project, stateKey: stateKey(flags.stateKeyFile) }),
    ...(flags.previous === undefined ? {} : { previous: flags.previous }),
    showValues: flags.showValues === true,
    ...(flags.pseudonymise === true ? { pseudonymKey: pseudonymKey(flags) } : {}),
    ...(flags.today === undefined ? {} : { today: flags.today }),
    breaksLock: flags.breakLock === true,
    hasWorkbook: flags.xlsx === true,
    ...(flags.precision === undefined ? {} : { precision: flags.precision }),
    ...(flags.gate === undefined ? {} : { gates: flags.gate }),
    ...(flags.judgements === undefined ? {} : { judgements: flags.judgements }),
    ...(flags.corrections === undefined ? {} : { corrections: flags.corrections }),
    ...(flags.model === undefined ? {} : { model: readModel(flags.model) }),
    ...suppressionOf(flags),
    ...(flags.maxRejects === undefined ? {} : { maxRejects: flags.maxRejects }),
    ...(flags.allow === undefined ? {} : { allow: flags.allow }),
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
    ...(flags.against === undefined ? {} : { against: flags.against }),
  };
}

/** Lists of people not to be written to, and the key of hashed ones. */
function suppressionOf({ suppress, suppressKeyFile }: RunFlags): SuppressionRequest {
  const key = suppressKey(suppressKeyFile);
  return { ...(suppress === undefined ? {} : { suppress }), ...(key === undefined ? {} : { suppressKey: key }) };
}

function tellSummary(report: Report, folder: string | undefined): void {
  for (const line of renderTerminal(report).trimEnd().split('\n')) say(line);
  if (folder === undefined) say('Dry run: nothing was published.');
  else say(`Report: ${join(relative('.', folder), 'report.html')}`);
  if (!report.verdict.isPassed)
    say('Golden records of an earlier run, if any, are untouched. More: aurum explain E703');
}

function activityText(report: Report): string {
  const counts = report.activities?.counts ?? [];
  if (counts.length === 0) return '';
  const sum = (pick: (one: (typeof counts)[number]) => number): number =>
    counts.reduce((total, one) => total + pick(one), 0);
  return ` activities=${sum((one) => one.before)} linked=${sum((one) => one.after)} orphaned=${sum((one) => one.orphaned)}`;
}

/** Measures phases and machine for the `run` part of the report. */
function phaseClock(threads: number, onEnd: (name: string, seconds: number) => void) {
  const startedAt = new Date().toISOString();
  const start = performance.now();
  const phases: RunFacts['run']['phases'][number][] = [];
  let current: { name: string; from: number; cpu: NodeJS.CpuUsage } | undefined;
  const running = (): RunFacts['run']['phases'] => {
    if (current === undefined) return [];
    const seconds = Math.round(performance.now() - current.from) / 1000;
    const { user, system } = process.cpuUsage(current.cpu);
    return [{ name: current.name, seconds, cpuSeconds: Math.round((user + system) / 1000) / 1000 }];
  };
  const end = (): void => {
    for (const phase of running()) {
      phases.push(phase);
      onEnd(phase.name, phase.seconds);
    }
    current = undefined;
  };
  const facts = (): RunFacts['run'] => ({
    startedAt,
    seconds: Math.round(performance.now() - start) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    threads,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    phases: [...phases, ...running()],
  });
  const begin = (name: string): void => {
    end();
    current = { name, from: performance.now(), cpu: process.cpuUsage() };
  };
  return { start: begin, end, facts };
}
