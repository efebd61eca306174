import { EXIT } from '../../model/error.ts';
import { type VerifyOutcome, verify } from '../../verify.ts';
import { print, say, verifyLine } from '../terminal.ts';

export interface VerifyFlags {
  readonly repair?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const WORDS = {
  changed: 'is not what the run wrote',
  missing: 'is missing',
} as const;

/** `aurum verify`: every output held against the hashes of the manifest. Returns the exit code: 1 when one differs. */
export async function verifyCommand(folder: string, flags: VerifyFlags): Promise<number> {
  const outcome = verify({ folder, isRepaired: flags.repair === true });
  const exit = isSound(outcome) ? EXIT.OK : EXIT.GATE_FAILED;
  if (flags.quiet !== true) tell(outcome);
  if (flags.json === true)
    await print(`${JSON.stringify({ version: 1, ...outcome, isSound: exit === EXIT.OK }, null, 2)}\n`);
  say(verifyLine(outcome, exit));
  return exit;
}

function isSound({ files, isInterrupted }: VerifyOutcome): boolean {
  return !isInterrupted && files.every(({ state }) => state === 'sound');
}

function tell({ files, unknown, isInterrupted }: VerifyOutcome): void {
  for (const { name, state } of files) if (state !== 'sound') say(`aurum: ${name} ${WORDS[state]} [E115]`);
  for (const name of unknown) say(`${name} is no output of the run`);
  if (isInterrupted) say('aurum: A publication is under way, or was interrupted: aurum verify --repair [E116]');
}
