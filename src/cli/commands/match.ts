import { availableParallelism } from 'node:os';
import { type AgainstRequest, matchAgainst } from '../../against.ts';
import { autoEngine } from '../../engine/auto.ts';
import { EXIT } from '../../model/error.ts';
import { rejectsBeside } from '../rejects-beside.ts';
import { onSignal } from '../signals.ts';
import { sourcesOf } from '../sources.ts';
import { StandardOutput } from '../standard-output.ts';
import { matchLine, Progress, say } from '../terminal.ts';

export interface MatchFlags {
  readonly against: string;
  readonly output: string;
  readonly unmatched?: string;
  readonly rejects?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly precision?: number;
  readonly allow?: readonly string[];
  readonly maxRejects?: number;
}

const MOST_THREADS = 8;
const REJECTS_SHOWN = 5;

/** `aurum match`: the rows of one file with those of another that they belong to. Returns the exit code. */
export async function matchCommand(file: string, flags: MatchFlags): Promise<number> {
  const progress = new Progress({ isQuiet: flags.quiet === true, isVerbose: false });
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()), (done, of) => progress.step(done, of));
  let giveUp = (): void => {};
  const restoreSignals = onSignal((exit) => {
    giveUp();
    progress.clear();
    say(matchLine(undefined, exit));
  });
  try {
    const request = { ...(await sourcesOf([file, flags.against], {})), ...optionsOf(flags) };
    const outcome = await matchAgainst(request, {
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
    if (flags.quiet !== true)
      for (const { code, file, line, reason } of outcome.rejects.slice(0, REJECTS_SHOWN))
        say(`  rejected, ${file}:${line}: ${reason} [${code}]`);
    say(matchLine({ ...outcome, rejected: outcome.rejects.length }, EXIT.OK));
    return EXIT.OK;
  } finally {
    progress.clear();
    restoreSignals();
    await engine.close();
  }
}

function optionsOf(flags: MatchFlags): Omit<AgainstRequest, 'inputs' | 'reads'> {
  const rejects = flags.rejects ?? (flags.output === '-' ? undefined : rejectsBeside(flags.output));
  const standardOutput = new StandardOutput();
  return {
    output: flags.output === '-' ? (piece) => standardOutput.put(piece) : flags.output,
    isForced: flags.force === true,
    ...(flags.unmatched === undefined ? {} : { unmatched: flags.unmatched }),
    ...(rejects === undefined ? {} : { rejects }),
    ...(flags.precision === undefined ? {} : { precision: flags.precision }),
    ...(flags.allow === undefined ? {} : { allow: flags.allow }),
    ...(flags.maxRejects === undefined ? {} : { maxRejects: flags.maxRejects }),
  };
}
