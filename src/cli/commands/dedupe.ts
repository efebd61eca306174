import { availableParallelism } from 'node:os';
import { type DedupeOutcome, type DedupeRequest, dedupe } from '../../dedupe.ts';
import { autoEngine } from '../../engine/auto.ts';
import type { SameKeys } from '../../match/same-keys.ts';
import type { RowChoice } from '../../merge/row-fates.ts';
import { EXIT } from '../../model/error.ts';
import { ISSUES } from '../../model/issue.ts';
import { plain } from '../../report/report.ts';
import { rejectsBeside } from '../rejects-beside.ts';
import { onSignal } from '../signals.ts';
import { type SourceFlags, sourcesOf } from '../sources.ts';
import { StandardOutput } from '../standard-output.ts';
import { accountingLine, Progress, say } from '../terminal.ts';

export interface DedupeFlags extends SourceFlags {
  readonly output: string;
  readonly mode: RowChoice;
  readonly on?: SameKeys;
  readonly rejects?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly precision?: number;
  readonly allow?: readonly string[];
  readonly maxRejects?: number;
}

const MOST_THREADS = 8;
const REJECTS_SHOWN = 5;

/** `aurum dedupe`: files in, the same rows out with their customers. Returns the exit code. */
export async function dedupeCommand(files: readonly string[], flags: DedupeFlags): Promise<number> {
  const progress = new Progress({ isQuiet: flags.quiet === true, isVerbose: false });
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()), (done, of) => progress.step(done, of));
  let giveUp = (): void => {};
  const restoreSignals = onSignal((exit) => {
    giveUp();
    progress.clear();
    say(accountingLine(undefined, '', exit));
  });
  try {
    const request = { ...(await sourcesOf(files, flags)), ...optionsOf(flags) };
    const outcome = await dedupe(request, {
      engine,
      onOpen: (act) => {
        giveUp = act;
      },
      onPhase: async (name) => {
        progress.phase(name);
        await new Promise((resume) => setImmediate(resume));
      },
    });
    progress.clear();
    if (outcome.lostRefusals > 0 && flags.mode === 'unique') say(lostWords(outcome.lostRefusals));
    if (flags.quiet !== true) tell(outcome, request.rejects);
    say(accountingLine(outcome.rows, ` written=${outcome.written}`, EXIT.OK));
    return EXIT.OK;
  } catch (error) {
    progress.clear();
    throw error;
  } finally {
    restoreSignals();
    await engine.close();
  }
}

/** Told to everybody: whoever writes to the rows that are left would write to somebody who said no. */
function lostWords(customers: number): string {
  return `aurum: warning: customers who say no in a row that is left out: ${plain(customers)}; --mode golden keeps what they say`;
}

function optionsOf(flags: DedupeFlags): Omit<DedupeRequest, 'inputs' | 'reads'> {
  const rejects = flags.rejects ?? (flags.output === '-' ? undefined : rejectsBeside(flags.output));
  const standardOutput = new StandardOutput();
  return {
    choice: flags.mode,
    ...(flags.on === undefined ? {} : { on: flags.on }),
    output: flags.output === '-' ? (piece) => standardOutput.put(piece) : flags.output,
    isForced: flags.force === true,
    ...(rejects === undefined ? {} : { rejects }),
    ...(flags.precision === undefined ? {} : { precision: flags.precision }),
    ...(flags.allow === undefined ? {} : { allow: flags.allow }),
    ...(flags.maxRejects === undefined ? {} : { maxRejects: flags.maxRejects }),
  };
}

function tell(outcome: DedupeOutcome, rejectsAt: string | undefined): void {
  const { rows, duplicated, largest, withoutCustomer, possible, leftOut, letOff, rejects } = outcome;
  say(`rows of customers: ${plain(rows.golden + rows.merged)}`);
  say(
    `customers: ${plain(rows.golden)}, of them with several rows: ${plain(duplicated)}, with ${plain(largest)} at most`,
  );
  say(`duplicate rows: ${plain(rows.merged)}`);
  if (possible > 0) say(`pairs that may be one customer, kept apart: ${plain(possible)} (aurum run lists them)`);
  if (withoutCustomer > 0)
    say(`rows that name no customer: ${plain(withoutCustomer)} (only --mode clusters keeps them)`);
  for (const { source, words } of leftOut) say(`  ${source} is ${words} and was left out [W209]`);
  for (const { source, guard, rows } of letOff) say(`  ${source}: ${guard}, ${plain(rows)} rows, let off by --allow`);
  for (const { code, file, line, reason } of rejects.slice(0, REJECTS_SHOWN))
    say(`  rejected, ${file}:${line}: ${reason} (${ISSUES[code].title}) [${code}]`);
  if (rejects.length > REJECTS_SHOWN) say(`  … and ${rejects.length - REJECTS_SHOWN} more rejected rows`);
  if (rejects.length > 0)
    say(rejectsAt === undefined ? '  --rejects <file> keeps rejected rows' : `  rejected rows: ${rejectsAt}`);
}
