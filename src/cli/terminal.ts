import { AurumError, EXIT, type FaultDetail, formatPlace } from '../model/error.ts';
import { ISSUES } from '../model/issue.ts';
import type { ProfileReport } from '../model/profile-report.ts';
import type { RunFacts } from '../report/facts.ts';
import type { VerifyOutcome } from '../verify.ts';
import { StandardOutput } from './standard-output.ts';

/** How much the command says on stderr. */
export interface Verbosity {
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
}

// Headers, cells and file names may carry escape sequences, which a terminal must never obey, and line ends, behind which the service of
// a job would read a command. Format characters turn the direction of a line round.
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** What a service of jobs takes for a command at the start of a line. */
const COMMAND = /^(\s*)(::|##\[)/;

/** Writes one line to stderr, control characters shown as `?`; never one that a service of jobs would obey. */
export function say(line: string): void {
  process.stderr.write(`${line.replace(CONTROL, '?').replace(COMMAND, '$1?$2')}\n`);
}

/** Text of several lines for a terminal: control characters shown as `?`. */
export function tamed(text: string): string {
  return text.replace(/[^\n]+/g, (line) => line.replace(CONTROL, '?'));
}

/** Writes a line that a service of jobs is to obey; what it tells of files is escaped by whoever made it. */
export function command(line: string): void {
  process.stderr.write(`${line.replace(CONTROL, '?')}\n`);
}

let output: StandardOutput | undefined;

/** True when something was printed: a second document behind it would be none. */
export function hasPrinted(): boolean {
  return output !== undefined;
}

/** Writes text to stdout for other programs to read; resolves when it was taken. Fault: E801. A reader that left is none. */
export async function print(text: string): Promise<void> {
  output ??= new StandardOutput();
  await output.put(text);
}

/** A reader that left (`| head`) is no fault; a standard output that refuses bytes is one (exit 4). */
export function guardPipes(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT.OUTPUT;
    say(`aurum: Standard output cannot be written (${error.code ?? 'unknown error'}). [E801]`);
  });
}

/** A status line that overwrites itself; silent unless stderr is a terminal. */
export class Progress {
  readonly #isShown: boolean;
  #phase = '';
  #lastShown = 0;

  constructor({ isQuiet }: Verbosity) {
    this.#isShown = !isQuiet && process.stderr.isTTY === true;
  }

  phase(name: string): void {
    this.#phase = name;
    this.#show(name);
  }

  step(done: number, of: number): void {
    const now = performance.now();
    if (now - this.#lastShown < 100 && done < of) return;
    this.#lastShown = now;
    this.#show(`${this.#phase} ${Math.floor((100 * done) / of)} %`);
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K');
  }

  #show(text: string): void {
    if (this.#isShown) process.stderr.write(`\r\u001b[K${text} …`);
  }
}

/** The last line of every run, whatever happened. Unknown counts are 0. */
export function accountingLine(rows: RunFacts['rows'] | undefined, extra: string, exit: number): string {
  const { in: rowsIn, golden, merged, rejected } = rows ?? { in: 0, golden: 0, merged: 0, rejected: 0 };
  const state = rowsIn === golden + merged + rejected ? 'balanced' : 'UNBALANCED';
  return `aurum: rows_in=${rowsIn} golden=${golden} merged=${merged} rejected=${rejected} [${state}]${extra} exit=${exit}`;
}

/** The last line of every `aurum clean`. Unknown counts are 0. */
export function cleanLine(
  counts: { rowsIn: number; rowsOut: number; rejected: number; changed: number } | undefined,
  exit: number,
): string {
  const { rowsIn, rowsOut, rejected, changed } = counts ?? { rowsIn: 0, rowsOut: 0, rejected: 0, changed: 0 };
  const state = rowsIn === rowsOut + rejected ? 'balanced' : 'UNBALANCED';
  return `aurum: rows_in=${rowsIn} rows_out=${rowsOut} rejected=${rejected} [${state}] changed_cells=${changed} exit=${exit}`;
}

/** The last line of every `aurum match`. Unknown counts are 0. */
export function matchLine(
  counts: { rowsIn: number; matched: number; unmatched: number; rejected: number } | undefined,
  exit: number,
): string {
  const { rowsIn, matched, unmatched, rejected } = counts ?? { rowsIn: 0, matched: 0, unmatched: 0, rejected: 0 };
  const state = rowsIn === matched + unmatched + rejected ? 'balanced' : 'UNBALANCED';
  return `aurum: rows_in=${rowsIn} matched=${matched} unmatched=${unmatched} rejected=${rejected} [${state}] exit=${exit}`;
}

/** The last line of every `aurum find`. */
export function findLine(customers: number, exit: number): string {
  return `aurum: customers=${customers} exit=${exit}`;
}

/** The last line of every `aurum profile`. Unknown counts are 0. */
export function profileLine(report: ProfileReport | undefined, exit: number): string {
  const files = report?.files ?? [];
  const sum = (of: (file: (typeof files)[number]) => number): number => files.reduce((all, file) => all + of(file), 0);
  const faults = sum(({ columns }) =>
    columns.reduce((all, { faults }) => all + faults.reduce((own, one) => own + one.rows, 0), 0),
  );
  return `aurum: files=${files.length} rows=${sum(({ rows }) => rows)} columns=${sum(({ columns }) => columns.length)} faults=${faults} exit=${exit}`;
}

/** The last line of every `aurum verify`. Unknown counts are 0. */
export function verifyLine(outcome: Pick<VerifyOutcome, 'files'> | undefined, exit: number): string {
  const files = outcome?.files ?? [];
  const sound = files.filter(({ state }) => state === 'sound').length;
  return `aurum: files=${files.length} sound=${sound} exit=${exit}`;
}

/** An error for programs, with the same words and no value of a customer. */
export function errorJson(error: unknown): string {
  const detail = error instanceof AurumError ? error.detail : INTERNAL;
  const { exit, code, what, place = {}, expected, fix } = detail;
  const told = {
    code,
    exit,
    exitCode: EXIT[exit],
    what,
    place,
    expected: expected ?? null,
    fix: fix ?? ISSUES[code].fix,
  };
  return `${JSON.stringify({ error: told }, null, 2)}\n`;
}

const INTERNAL: FaultDetail = {
  exit: 'INTERNAL',
  code: 'E901',
  what: 'An internal error occurred; nothing was published.',
};

/** Tells an error in full: what, where, expected, what to do, code. Returns the exit code. */
export function tellError(error: unknown, { isVerbose }: Verbosity): number {
  if (error instanceof AurumError) {
    const { code, what, place, expected, fix } = error.detail;
    say(`aurum: ${what} [${code}]`);
    if (place !== undefined && formatPlace(place) !== '') say(`  where:    ${formatPlace(place)}`);
    if (expected !== undefined) say(`  expected: ${expected}`);
    say(`  fix:      ${fix ?? ISSUES[code].fix}`);
    say(`  more:     aurum explain ${code}`);
    return error.exitCode;
  }
  say('aurum: An internal error occurred; nothing was published. [E901]');
  // A message may hold a customer's value, so only the place in the program is shown unless asked.
  const stack = error instanceof Error ? (error.stack ?? '') : String(error);
  say(
    isVerbose
      ? stack
      : stack
          .split('\n')
          .filter((line) => line.trimStart().startsWith('at '))
          .slice(0, 3)
          .join('\n'),
  );
  return EXIT.INTERNAL;
}
