import { EXIT } from '../../model/error.ts';
import { type Status, type StatusRun, statusOf } from '../../status.ts';
import { stateKey } from '../state-key.ts';
import { print, say } from '../terminal.ts';

export interface StatusFlags {
  readonly project: string;
  readonly stateKeyFile?: string;
  readonly breakLock?: boolean;
  readonly json?: boolean;
}

/** `aurum status`: how a project is. Returns the exit code: 1 when its last run did not pass, 5 when somebody holds it. */
export async function statusCommand(flags: StatusFlags): Promise<number> {
  const { project: folder, stateKeyFile, breakLock } = flags;
  const status = statusOf({ folder, secret: stateKey(stateKeyFile), breaksLock: breakLock === true });
  if (flags.json === true) await print(`${JSON.stringify(status, null, 2)}\n`);
  else await print(statusText(status));
  const exit = status.heldBy !== null ? EXIT.LOCKED : status.verdict?.isPassed === false ? EXIT.GATE_FAILED : EXIT.OK;
  const questions = status.queue?.questions ?? 0;
  say(
    `aurum: runs=${status.runs[0]?.n ?? 0} golden=${status.runs[0]?.golden ?? 0} questions=${questions} exit=${exit}`,
  );
  return exit;
}

function statusText({ heldBy, verdict, queue, runs }: Status): string {
  if (heldBy !== null)
    return `${heldBy} Nothing else is told while it is at work; --break-lock when that process is gone.\n`;
  if (queue === null || runs.length === 0) return 'No run yet.\n';
  const { questions, decided, unsure, pins, suppressed, erasures } = queue;
  const head =
    verdict === null
      ? []
      : [`last run   ${verdict.at}  ${verdict.headline}`, ...verdict.reasons.map((one) => `           ${one}`)];
  const oldest = runs.toReversed();
  return [
    ...head,
    `queue      ${questions} customers that may be one (aurum review); ${decided} decided, ${unsure} unsure`,
    `kept       ${pins} pins, ${suppressed} suppressed contacts, ${erasures} erasures`,
    '',
    `customers  ${trend(oldest, ({ golden }) => golden)}`,
    `rejected   ${trend(oldest, ({ rejected }) => rejected)}`,
    `new ids    ${trend(oldest, ({ changed }) => changed)}`,
    '',
    'run   at                            rows in    golden   rejected  known records with another id',
    ...runs.map(({ n, at, rowsIn, golden, rejected, changed, known }) =>
      [
        String(n).padEnd(6),
        at.padEnd(26),
        ...[rowsIn, golden, rejected].map((count) => String(count).padStart(11)),
        `  ${changed} of ${known}`,
      ].join(''),
    ),
    '',
  ].join('\n');
}

const BARS = '▁▂▃▄▅▆▇█';

/** A bar per run, the oldest first, and the last two counts: "▁▃█  1,204 (+31)". All alike: low bars. */
function trend(runs: readonly StatusRun[], pick: (run: StatusRun) => number): string {
  const counts = runs.map(pick);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const height = (count: number): number =>
    most === least ? 0 : Math.round(((count - least) / (most - least)) * (BARS.length - 1));
  const last = counts.at(-1) ?? 0;
  const before = counts.at(-2);
  const change = before === undefined ? '' : ` (${last >= before ? '+' : '−'}${Math.abs(last - before)})`;
  return `${counts.map((count) => BARS[height(count)]).join('')}  ${last}${change}`;
}
