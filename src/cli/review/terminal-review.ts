import type { DecisionKind } from '../../model/decision.ts';
import { AurumError } from '../../model/error.ts';
import type { Answer, ComparedField, KeptOnce, PosedQuestion } from '../../nights/review-session.ts';
import type { Keys } from './keys.ts';

interface Console {
  readonly keys: Keys;
  readonly print: (text: string) => void;
  /** Keeps an answer durably, unless the customers have been decided since. */
  readonly keep: (answer: Answer) => KeptOnce;
}

const KINDS: Readonly<Record<string, Exclude<DecisionKind, 'undo'>>> = { s: 'same', d: 'different', '?': 'unsure' };
const HELP = 's same · d different · ? not sure · u undo · q quit';

/** An answer of this session, for `u`. */
interface Given {
  readonly at: number;
  readonly n: number;
}

/** One question at a time, until they are answered or somebody quits. Every answer is kept at once. */
export async function reviewInTerminal(questions: readonly PosedQuestion[], console: Console): Promise<void> {
  const { keys, print } = console;
  const given: Given[] = [];
  let at = 0;
  let isShown = false;
  while (at < questions.length) {
    if (!isShown) print(questionText(questions[at] as PosedQuestion, at, questions.length));
    isShown = true;
    const key = (await keys.next())?.toLowerCase();
    if (key === undefined || key === 'q') break;
    const kind = KINDS[key];
    if (kind !== undefined) {
      const { a, b } = (questions[at] as PosedQuestion).question;
      const kept = tryKeep(console, { kind, a, b, of: null, why: '' });
      if (kept === undefined) continue;
      const { n, before } = kept;
      if (before === undefined) given.push({ at, n });
      const word = kind === 'unsure' ? 'not sure' : kind;
      const told =
        before === undefined ? `→ ${word} (decision ${n})` : `decided already: ${before.kind} (${n}, ${before.author})`;
      print(`  ${told}\n\n`);
      at++;
      isShown = false;
    } else if (key === 'u') {
      const last = given.at(-1);
      if (last === undefined)
        print('  Nothing to undo in this review; aurum review --undo <number> takes back older ones.\n');
      else if (tryKeep(console, { kind: 'undo', a: null, b: null, of: last.n, why: '' }) !== undefined) {
        given.pop();
        print(`  ← decision ${last.n} is taken back\n\n`);
        at = last.at;
        isShown = false;
      }
    } else print(`  ${HELP}\n`);
  }
  const left = questions.length - at;
  print(
    `${given.length} decided, ${left} left. ${given.length > 0 ? 'The next run obeys them.' : ''}`
      .trimEnd()
      .concat('\n'),
  );
}

/** A run that holds the project just now is no reason to lose the review. */
function tryKeep({ keep, print }: Console, answer: Answer): KeptOnce | undefined {
  try {
    return keep(answer);
  } catch (error) {
    if (!(error instanceof AurumError) || error.detail.exit !== 'LOCKED') throw error;
    print('  A run holds the project; press the key again when it has ended.\n');
    return undefined;
  }
}

const WIDEST = 60;
/** What would move the cursor, colour the screen or turn the direction of writing, were it printed as it is. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value fit for a terminal, whatever an export holds. */
function shown(text: string): string {
  const plain = text.replace(CONTROLS, '�');
  return plain.length <= WIDEST ? plain : `${plain.slice(0, WIDEST - 1)}…`;
}

function questionText({ question, probability, fields: raw }: PosedQuestion, at: number, of: number): string {
  const fields = raw.map((one) => ({ ...one, left: shown(one.left), right: shown(one.right) }));
  const width = Math.max(5, ...fields.map(({ field }) => field.length));
  const left = Math.max(question.goldenA.length, ...fields.map((one) => one.left.length));
  const line = ({ field, left: a, right: b, differs }: ComparedField): string =>
    `  ${field.padEnd(width)}  ${differs ? '≠' : a !== '' && a === b ? '=' : ' '}  ${a.padEnd(left)}  ${b}`.trimEnd();
  const why = [...question.agree.map((word) => `+ ${word}`), ...question.differ.map((word) => `− ${word}`)];
  return [
    `${at + 1} of ${of}: one customer? ${(100 * probability).toFixed(0)} % say yes; ${question.records} records`,
    `  ${''.padEnd(width)}     ${question.goldenA.padEnd(left)}  ${question.goldenB}`,
    ...fields.map(line),
    `  ${why.join('   ')}`,
    `  ${HELP}`,
    '',
  ].join('\n');
}
