import { AurumError, EXIT } from '../../model/error.ts';
import { decide, unmerge } from '../../nights/decide.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { say } from '../terminal.ts';

export interface DecideFlags {
  readonly project: string;
  readonly by?: string;
  readonly why?: string;
  readonly stateKeyFile?: string;
}

/** `aurum decide`: keeps one decision about two customers or records. Returns the exit code. */
export async function decideCommand(
  { kind, left, right }: { kind: string; left: string; right: string },
  flags: DecideFlags,
): Promise<number> {
  if (kind !== 'same' && kind !== 'different' && kind !== 'unsure')
    throw new AurumError({
      exit: 'USAGE',
      code: 'E702',
      what: `"${kind}" is no decision.`,
      expected: 'same, different or unsure',
      fix: 'aurum decide same g_… g_… -p <folder>',
    });
  decide(requestOf(flags), [{ left, right, kind, why: flags.why ?? '' }], stewardOf(flags.by));
  say('The decision is kept; the next run obeys it.');
  return EXIT.OK;
}

/** `aurum unmerge`: takes records out of a customer. Returns the exit code. */
export async function unmergeCommand(golden: string, records: readonly string[], flags: DecideFlags): Promise<number> {
  const kept = unmerge(requestOf(flags), { golden, records, why: flags.why ?? '' }, stewardOf(flags.by));
  say(`${kept} decisions are kept; the next run obeys them.`);
  return EXIT.OK;
}

function requestOf({ project, stateKeyFile }: DecideFlags) {
  return { folder: project, secret: stateKey(stateKeyFile) };
}
