import { join } from 'node:path';
import { isThere } from './io/io.ts';
import { AurumError } from './model/error.ts';
import { standingPins } from './nights/pins.ts';
import { decisionsOf, ledgerOf, openProject, type Project, type ProjectRequest } from './nights/project.ts';
import { goldenOfRows } from './nights/review-session.ts';
import { suppressedContacts } from './people/suppressed-contacts.ts';
import { readRunFile } from './repeat.ts';
import type { Report } from './report/report.ts';
import { FAILED_SUFFIX } from './runs/run-paths.ts';
import { standing } from './steward/decisions.ts';
import { openQuestions, questionFrom } from './steward/questions.ts';
import type { Row } from './steward/tables.ts';

/** Counts of one run, as the state keeps them. */
export interface StatusRun {
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  readonly rowsIn: number;
  readonly golden: number;
  readonly merged: number;
  readonly rejected: number;
  /** Records of the run before that were still there, and those of them with another golden id. */
  readonly known: number;
  readonly changed: number;
}

/** How the last attempt went: the last run that was published, or a later one that was not. */
export interface StatusVerdict {
  readonly at: string;
  readonly isPassed: boolean;
  readonly headline: string;
  readonly reasons: readonly string[];
}

/** What waits for a steward, and what stewards keep. */
export interface StatusQueue {
  readonly questions: number;
  /** Decisions that stand, and those that nobody was sure of. */
  readonly decided: number;
  readonly unsure: number;
  readonly pins: number;
  readonly suppressed: number;
  readonly erasures: number;
}

export interface Status {
  readonly version: 1;
  /** In words, who holds the project now; null for nobody. Then nothing else is known of its state. */
  readonly heldBy: string | null;
  readonly verdict: StatusVerdict | null;
  readonly queue: StatusQueue | null;
  /** The last runs, the newest first. */
  readonly runs: readonly StatusRun[];
}

const MOST_RUNS = 14;
const NOTHING: Omit<Status, 'heldBy'> = { version: 1, verdict: null, queue: null, runs: [] };

/** How a project is: runs, verdict, queue. A project that a run holds is told as such. Faults: those of a project. */
export function statusOf(request: ProjectRequest): Status {
  let project: Project;
  try {
    project = openProject(request);
  } catch (error) {
    if (!(error instanceof AurumError) || error.detail.code !== 'E802') throw error;
    return { ...NOTHING, heldBy: error.detail.what };
  }
  try {
    const runs = [...project.store.query(`select * from run order by n desc limit ${MOST_RUNS}`)].map(runOf);
    return { version: 1, heldBy: null, verdict: verdictOf(project, runs[0]), queue: queueOf(project), runs };
  } finally {
    project.close();
  }
}

function runOf(row: Row): StatusRun {
  const { n, at, rows_in: rowsIn, golden, merged, rejected, known, changed } = row;
  return {
    ...{ n: Number(n), at: String(at), rowsIn: Number(rowsIn), golden: Number(golden), merged: Number(merged) },
    ...{ rejected: Number(rejected), known: Number(known), changed: Number(changed) },
  };
}

/** Of two reports the younger: one that did not pass lies beside the outputs that stand. */
function verdictOf({ store }: Project, last: StatusRun | undefined): StatusVerdict | null {
  const folder = store.meta('output');
  if (folder === undefined) return null;
  const found = [folder, `${folder}${FAILED_SUFFIX}`]
    .filter((path) => isThere(join(path, 'report.json')) && isThere(join(path, 'manifest.json')))
    .map((path): StatusVerdict => {
      const { verdict, run } = readRunFile<Report>(path, 'report.json');
      return { at: run.startedAt, isPassed: verdict.isPassed, headline: verdict.headline, reasons: verdict.reasons };
    })
    .filter(({ at, isPassed }) => isPassed || at > (last?.at ?? ''));
  return found.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

function queueOf(project: Project): StatusQueue {
  const decisions = decisionsOf(project);
  const stands = standing(decisions);
  const questions = [...project.store.rows('question')].map(questionFrom);
  const goldenOfRow = goldenOfRows(ledgerOf(project));
  const unsure = stands.filter(({ kind }) => kind === 'unsure').length;
  return {
    questions: openQuestions(questions, { decisions, goldenOfRow, isAgain: false }).length,
    ...{ decided: stands.length - unsure, unsure, pins: standingPins(project).length },
    suppressed: suppressedContacts(project).filter(({ removed }) => removed === '').length,
    erasures: [...project.store.rows('erasure')].length,
  };
}
