import { availableParallelism } from 'node:os';
import { autoEngine } from '../../engine/auto.ts';
import { EXIT } from '../../model/error.ts';
import type { ListingHost, TextTarget } from '../../runs/outgoing.ts';
import type { SheetForm } from '../../write/sheet-text.ts';
import { rejectsBeside } from '../rejects-beside.ts';
import { onSignal } from '../signals.ts';
import { StandardOutput } from '../standard-output.ts';
import { Progress, say } from '../terminal.ts';

/** Flags of the commands that write the rows of the user's own files. */
export interface ListingFlags {
  readonly output: string;
  readonly rejects?: string;
  readonly excel?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly precision?: number;
  readonly allow?: readonly string[];
  readonly maxRejects?: number;
}

/** What the flags ask of any of them; `output` is a path, or standard output for `-`. */
export interface ListingOptions {
  readonly output: string | TextTarget;
  readonly form: SheetForm;
  readonly isForced: boolean;
  readonly rejects?: string;
  readonly precision?: number;
  readonly allow?: readonly string[];
  readonly maxRejects?: number;
}

const MOST_THREADS = 8;
/** Rejected rows that are told one by one. */
export const REJECTS_SHOWN = 5;

export function listingOptions(flags: ListingFlags): ListingOptions {
  const rejects = flags.rejects ?? (flags.output === '-' ? undefined : rejectsBeside(flags.output));
  const standardOutput = new StandardOutput();
  return {
    output: flags.output === '-' ? (piece) => standardOutput.put(piece) : flags.output,
    form: flags.excel === true ? 'excel' : 'csv',
    isForced: flags.force === true,
    ...(rejects === undefined ? {} : { rejects }),
    ...(flags.precision === undefined ? {} : { precision: flags.precision }),
    ...(flags.allow === undefined ? {} : { allow: flags.allow }),
    ...(flags.maxRejects === undefined ? {} : { maxRejects: flags.maxRejects }),
  };
}

/** How a command ends: what it says when it is done, and its last line when a signal ends it. */
export interface Listing<T> {
  readonly work: (host: ListingHost) => Promise<T>;
  readonly tell: (outcome: T) => void;
  readonly lastLine: (exit: number) => string;
}

/** Runs such a command with progress, threads and signals; a signal gives its outputs up. Returns the exit code. */
export async function listRows<T>(flags: ListingFlags, { work, tell, lastLine }: Listing<T>): Promise<number> {
  const progress = new Progress({ isQuiet: flags.quiet === true, isVerbose: false });
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()), (done, of) => progress.step(done, of));
  let giveUp = (): void => {};
  const restoreSignals = onSignal((exit) => {
    giveUp();
    progress.clear();
    say(lastLine(exit));
  });
  try {
    const outcome = await work({
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
    tell(outcome);
    return EXIT.OK;
  } finally {
    progress.clear();
    restoreSignals();
    await engine.close();
  }
}
