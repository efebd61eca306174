import { decisionRows, importDecisions } from '../../decide.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { keepAnswer, poseQuestions } from '../../review-session.ts';
import { csvLine } from '../../write/csv-line.ts';
import { keys } from '../review/keys.ts';
import { reviewInTerminal } from '../review/terminal-review.ts';
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
  readonly stateKeyFile?: string;
}

/** `aurum review`: questions one by one, or decisions listed, imported and taken back. Returns the exit code. */
export async function reviewCommand(flags: ReviewFlags): Promise<number> {
  const request = { folder: flags.project, secret: stateKey(flags.stateKeyFile) };
  const steward = stewardOf(flags.by);
  if ([flags.list, flags.undo, flags.import].filter((one) => one !== undefined).length > 1)
    throw new AurumError({
      ...{ exit: 'USAGE', code: 'E702', what: '--list, --undo and --import exclude each other.' },
      fix: 'Give one of them.',
    });
  if (flags.list === true) for (const row of decisionRows(request)) print(`${csvLine(row)}\n`);
  else if (flags.undo !== undefined) {
    const n = keepAnswer(request, { kind: 'undo', a: null, b: null, of: flags.undo, why: '' }, steward);
    say(`Decision ${flags.undo} is taken back (${n}); the next run does without it.`);
  } else if (flags.import !== undefined)
    say(`${await importDecisions(request, flags.import, steward)} decisions are kept; the next run obeys them.`);
  else {
    const questions = await poseQuestions(request, flags.again === true);
    const source = keys(process.stdin);
    try {
      await reviewInTerminal(questions, {
        keys: source,
        print,
        keep: (answer) => keepAnswer(request, answer, steward),
      });
    } finally {
      source.close();
    }
  }
  return EXIT.OK;
}
