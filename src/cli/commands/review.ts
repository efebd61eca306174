import { AurumError, EXIT } from '../../model/error.ts';
import { decisionRows, importDecisions } from '../../nights/decide.ts';
import type { ProjectRequest } from '../../nights/project.ts';
import {
  type Answer,
  type KeptOnce,
  keepAnswer,
  keepOnce,
  poseQuestions,
  type Steward,
} from '../../nights/review-session.ts';
import { csvLine } from '../../write/csv-line.ts';
import { keys } from '../review/keys.ts';
import { reviewInTerminal } from '../review/terminal-review.ts';
import { onSignal } from '../signals.ts';
import { stateKey } from '../state-key.ts';
import { stewardOf } from '../steward.ts';
import { print, say } from '../terminal.ts';

interface ReviewFlags {
  readonly project: string;
  readonly by?: string;
  readonly again?: boolean;
  readonly list?: boolean;
  readonly undo?: number;
  readonly import?: string;
  readonly web?: boolean;
  readonly port?: number;
  readonly stateKeyFile?: string;
}

/** `aurum review`: questions one by one, or decisions listed, imported and taken back. Returns the exit code. */
export async function reviewCommand(flags: ReviewFlags): Promise<number> {
  const request = { folder: flags.project, secret: stateKey(flags.stateKeyFile) };
  const steward = stewardOf(flags.by);
  if ([flags.list, flags.undo, flags.import, flags.web].filter((one) => one !== undefined).length > 1)
    throw new AurumError({
      ...{ exit: 'USAGE', code: 'E702', what: '--list, --undo, --import and --web exclude each other.' },
      fix: 'Give one of them.',
    });
  if (flags.list === true) for (const row of decisionRows(request)) print(`${csvLine(row)}\n`);
  else if (flags.undo !== undefined) {
    const n = keepAnswer(request, { kind: 'undo', a: null, b: null, of: flags.undo, why: '' }, steward);
    say(`Decision ${flags.undo} is taken back (${n}); the next run does without it.`);
  } else if (flags.import !== undefined)
    say(`${await importDecisions(request, flags.import, steward)} decisions are kept; the next run obeys them.`);
  else if (flags.web === true) await serve(request, steward, flags.port ?? 0);
  else {
    const questions = await poseQuestions(request, flags.again === true);
    const source = keys(process.stdin);
    try {
      await reviewInTerminal(questions, {
        keys: source,
        print,
        keep: (answer) => keepInTurn(request, answer, steward),
      });
    } finally {
      source.close();
    }
  }
  return EXIT.OK;
}

/** Keeps an answer, or takes one back. */
function keepInTurn(request: ProjectRequest, answer: Answer, steward: Steward): KeptOnce {
  const [kept] = answer.kind === 'undo' ? [] : keepOnce(request, [answer], steward);
  return kept ?? { n: keepAnswer(request, answer, steward), before: undefined };
}

/** Serves the review until it is ended in its page, or by a signal. */
async function serve(request: ProjectRequest, steward: Steward, port: number): Promise<void> {
  // What is missing is told before anybody opens a page.
  await poseQuestions(request, false);
  const { serveReview } = await import('../review/web/review-server.ts');
  const server = await serveReview(request, steward, port);
  const restoreSignals = onSignal(() => server.close());
  try {
    await print(`${server.url}\n`);
    say(
      'Open this address in a browser on this machine; only it can reach the review. Ctrl-C, or "End the review" in the page, ends it.',
    );
    await server.ended;
  } finally {
    restoreSignals();
  }
}
