import { availableParallelism } from 'node:os';
import { autoEngine } from '../../engine/auto.ts';
import { type ExplainedComparison, explainPair, type PairExplanation } from '../../explain.ts';
import { explainCustomer } from '../../explain-customer.ts';
import { AurumError, EXIT } from '../../model/error.ts';
import { ISSUES, isIssueCode } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { readRunFile } from '../../repeat.ts';
import type { Report } from '../../report/report.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { tellCustomer } from '../customer-text.ts';
import { refuseTerminal } from '../sources.ts';
import { print } from '../terminal.ts';

const MOST_THREADS = 8;

interface ExplainFlags {
  readonly output: string;
  readonly showValues?: boolean;
  readonly json?: boolean;
}

/** `aurum explain`: an issue code, the blocking of a run, a customer, or a pair of records. Returns the exit code. */
export async function explainCommand(
  what: { first: string; second: string | undefined },
  flags: ExplainFlags,
): Promise<number> {
  const { first, second } = what;
  const code = first.toUpperCase();
  if (second === undefined && isIssueCode(code)) await print(tellCode(code));
  else if (second === undefined && first === 'blocking') await print(tellBlocking(flags.output));
  else if (second === undefined && !CUSTOMER.test(first)) {
    throw new AurumError({
      exit: 'USAGE',
      code: 'E702',
      what: `"${first}" is no issue code${didYouMean(code, Object.keys(ISSUES))}`,
      expected: 'a code, a golden id, one record or two, or "blocking"',
      fix: 'aurum explain E104   or   aurum explain shop:17 pos:4 -o out/',
    });
  } else await explainRecords({ first, second }, flags);
  return EXIT.OK;
}

/** A golden id, or a record id. */
const CUSTOMER = /^g_[a-z2-7]{16}(?:-\d+)?$|:/;

async function explainRecords(
  { first, second }: { first: string; second: string | undefined },
  flags: ExplainFlags,
): Promise<void> {
  refuseTerminal(readRunFile<Plan>(flags.output, 'plan.json').sources.map((source) => source.path));
  const asked = { folder: flags.output, showValues: flags.showValues === true };
  const engine = autoEngine(Math.min(MOST_THREADS, availableParallelism()));
  const tell = <T>(explanation: T, words: (explanation: T) => string): Promise<void> =>
    print(flags.json === true ? `${JSON.stringify(explanation, null, 2)}\n` : words(explanation));
  try {
    if (second === undefined) await tell(await explainCustomer({ ...asked, id: first }, engine), tellCustomer);
    else await tell(await explainPair({ ...asked, left: first, right: second }, engine), tellPair);
  } finally {
    await engine.close();
  }
}

function tellCode(code: keyof typeof ISSUES): string {
  const { title, cause, fix } = ISSUES[code];
  return `${code}  ${title}\ncause: ${cause}\nfix:   ${fix}\n`;
}

function tellBlocking(folder: string): string {
  const { matching } = readRunFile<Report>(folder, 'report.json');
  if (matching === null) return 'The run compared nothing.\n';
  const rows = matching.passes.map((pass) => [
    pass.isUsed ? 'used' : 'left out',
    String(pass.pairs),
    String(pass.largest),
    String(pass.bounded),
    pass.label,
  ]);
  const lines = [['', 'pairs', 'largest', 'bounded', 'records that share …'], ...rows].map(
    ([state, pairs, largest, bounded, label]) =>
      `${(state as string).padEnd(9)}${(pairs as string).padStart(12)}${(largest as string).padStart(9)}${(bounded as string).padStart(9)}  ${label}`,
  );
  return `${lines.join('\n')}\n${matching.comparedPairs} of ${matching.possiblePairs} possible pairs were compared.\n`;
}

function tellPair(e: PairExplanation): string {
  const bits = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(1)}`.padStart(7);
  const lines = e.comparisons
    .filter((one) => one.id !== 'order' || one.level === 'swapped')
    .filter((one) => one.level !== 'blank' || isMissing(one, e.comparisons))
    .map(
      (one) =>
        `${bits(one.bits + one.frequencyBits)}  ${one.label}: ${one.words}${rarity(one.frequencyBits)}${values(one.left, one.right)}`,
    );
  const relatives =
    e.relativeBits < -0.05
      ? [`${bits(e.relativeBits)}  also fits two people of one household, or two firms of one house or name`]
      : [];
  return [
    `${e.left}  and  ${e.right}`,
    '',
    '   bits',
    `${bits(e.priorBits)}  two records taken at random`,
    ...lines,
    ...relatives,
    `${bits(e.bits)}  sum, a probability of ${(100 * e.probability).toFixed(2)} %; the threshold is ${e.threshold.toFixed(1)}`,
    '',
    e.verdict,
    '',
  ].join('\n');
}

/** A blank worth telling: one side has a value, and no other comparison of the same thing speaks. */
function isMissing(one: ExplainedComparison, all: readonly ExplainedComparison[]): boolean {
  const speaks = all.some((other) => other.level !== 'blank' && TWINS[other.id] === one.id);
  return !speaks && one.id !== 'email_named' && one.id !== 'organisation' && one.left.length + one.right.length > 0;
}

/** Comparisons of one thing of which only one speaks. */
const TWINS: Readonly<Record<string, string>> = { email_named: 'email', organisation: 'company' };

function rarity(bits: number): string {
  if (Math.abs(bits) < 0.5) return '';
  return bits > 0 ? ' (a rare value)' : ' (a common value)';
}

function values(left: readonly string[], right: readonly string[]): string {
  return left.length + right.length === 0 ? '' : `   [${left.join(' ') || 'blank'} | ${right.join(' ') || 'blank'}]`;
}
