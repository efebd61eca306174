import type { GoldenTable } from '../merge/changes/value-changes.ts';
import type { Decision, DecisionKind } from '../model/decision.ts';
import { AurumError } from '../model/error.ts';
import type { Ledger } from '../model/identity.ts';
import { probabilityOf } from '../model/matching.ts';
import { decisionLine, standing } from '../steward/decisions.ts';
import { openQuestions, type Question, questionFrom } from '../steward/questions.ts';
import type { Line } from '../steward/tables.ts';
import { cellText } from '../table/table.ts';
import { publishedGolden } from './changes.ts';
import { decisionsOf, ledgerOf, openProject, type Project, type ProjectRequest } from './project.ts';

/** What two customers hold in one field. */
export interface ComparedField {
  readonly field: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** A question as it is put to somebody. */
export interface PosedQuestion {
  readonly question: Question;
  readonly probability: number;
  readonly fields: readonly ComparedField[];
}

/** An answer, or taking one back. */
export interface Answer {
  readonly kind: DecisionKind;
  readonly a: number | null;
  readonly b: number | null;
  readonly of: number | null;
  readonly why: string;
}

/** Who answers, and when; the clock belongs to the caller. */
export interface Steward {
  readonly author: string;
  readonly now: () => string;
}

/** A decision with the customers it is about now. */
export interface ListedDecision extends Decision {
  readonly goldenA: string;
  readonly goldenB: string;
  /** False for decisions that were taken back, or replaced by a later one of the same records. */
  readonly stands: boolean;
}

/**
 * The questions of the last run of a project, the most valuable first, with the values of its golden.csv. The project is locked only
 * while it is read, so that a review left open overnight never holds up a run. Faults: those of a project; E103 where the golden
 * records are gone or edited; E807 before the first run.
 */
export async function poseQuestions(request: ProjectRequest, isAgain: boolean): Promise<PosedQuestion[]> {
  const read = withProject(request, (project) => ({
    ledger: ledgerOf(project),
    decisions: decisionsOf(project),
    questions: [...project.store.rows('question')].map(questionFrom),
    folder: project.store.meta('output'),
    sha256: project.store.meta('golden'),
  }));
  if (read.folder === undefined) throw noRun(request.folder);
  const golden = await publishedGolden(read.folder, read.sha256);
  if (golden === undefined) throw goldenGone(read.folder);
  const goldenOfRow = goldenOfRows(read.ledger);
  const values = valuesOf(golden);
  return openQuestions(read.questions, { decisions: read.decisions, goldenOfRow, isAgain }).map((question) => ({
    question,
    probability: probabilityOf(question.bits),
    fields: compare(values(question.goldenA), values(question.goldenB)),
  }));
}

/** Keeps an answer for ever, durably, and yields its number. */
export function keepAnswer(request: ProjectRequest, answer: Answer, { author, now }: Steward): number {
  return withProject(request, (project) => {
    const n = decisionsOf(project).length + 1;
    if (answer.kind === 'undo') refuseUndo(answer.of ?? 0, decisionsOf(project));
    project.store.write([decisionLine({ n, at: now(), author, ...answer })]);
    return n;
  });
}

/** What became of an answer that somebody may have given already. */
export interface KeptOnce {
  /** Number of the decision that stands. */
  readonly n: number;
  /** The decision of these two customers that stood before, which is not replaced; undefined where the answer was kept. */
  readonly before: Decision | undefined;
}

/**
 * Keeps answers, all in one step, but for customers that have been decided since the question was put, in another window or by somebody else: what stands
 * is left as it is. One that nobody was sure of is replaced.
 */
export function keepOnce(request: ProjectRequest, answers: readonly Answer[], { author, now }: Steward): KeptOnce[] {
  return withProject(request, (project) => {
    const decisions = decisionsOf(project);
    const goldenOf = goldenIdsOf(project);
    const pair = ({ a, b }: Pick<Answer, 'a' | 'b'>): string => [goldenOf(a), goldenOf(b)].sort().join(' ');
    const known = new Map(standing(decisions).flatMap((one) => (one.kind === 'unsure' ? [] : [[pair(one), one]])));
    const at = now();
    const lines: Line[] = [];
    const kept = answers.map((answer): KeptOnce => {
      const before = known.get(pair(answer));
      if (before !== undefined) return { n: before.n, before };
      const n = decisions.length + lines.length + 1;
      const decision = { n, at, author, ...answer };
      lines.push(decisionLine(decision));
      if (answer.kind !== 'unsure') known.set(pair(answer), decision);
      return { n, before: undefined };
    });
    project.store.write(lines);
    return kept;
  });
}

/** The golden ids of rows of the ledger, each looked up when it is wanted. */
export function goldenIdsOf({ store }: Project): (row: number | null) => string {
  const known = new Map<number, string>();
  const look = (row: number): string => {
    const sql = 'select golden.id id from record join golden on golden.n = record.golden where record.n = ?';
    for (const { id } of store.query(sql, [row])) return String(id);
    return '';
  };
  return (row) => {
    if (row === null) return '';
    const id = known.get(row) ?? look(row);
    known.set(row, id);
    return id;
  };
}

/** Every decision that was ever made. */
export function listDecisions(request: ProjectRequest): ListedDecision[] {
  return withProject(request, (project) => {
    const decisions = decisionsOf(project);
    const goldenOfRow = goldenOfRows(ledgerOf(project));
    const stands = new Set(standing(decisions).map(({ n }) => n));
    return decisions.map((one) => ({
      ...one,
      goldenA: one.a === null ? '' : goldenOfRow(one.a),
      goldenB: one.b === null ? '' : goldenOfRow(one.b),
      stands: stands.has(one.n),
    }));
  });
}

export function goldenOfRows({ goldens, goldenOf }: Ledger): (row: number) => string {
  return (row) => goldens[goldenOf[row] ?? -1]?.id ?? '';
}

export function valuesOf({ ids, fields }: GoldenTable): (golden: string) => ReadonlyMap<string, string> {
  const rows = new Map(Array.from(ids.ids.keys(), (row) => [cellText(ids, row), row]));
  return (golden) => {
    const row = rows.get(golden);
    if (row === undefined) return new Map();
    const cells = fields.map((column) => [column.name, cellText(column, row)] as const);
    return new Map(cells.filter(([, text]) => text !== ''));
  };
}

/** Fields that either holds. What one leaves blank does not differ: blank is no evidence. */
export function compare(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): ComparedField[] {
  return [...new Set([...left.keys(), ...right.keys()])].map((field) => {
    const [a, b] = [left.get(field) ?? '', right.get(field) ?? ''];
    return { field, left: a, right: b, differs: a !== '' && b !== '' && a !== b };
  });
}

function refuseUndo(of: number, decisions: readonly Decision[]): void {
  const one = decisions.find(({ n }) => n === of);
  const isUndone = decisions.some((other) => other.of === of);
  if (one !== undefined && one.kind !== 'undo' && !isUndone) return;
  throw new AurumError({
    exit: 'USAGE',
    code: 'E702',
    what: isUndone
      ? `Decision ${of} has been taken back already.`
      : `There is no decision ${of} that can be taken back.`,
    expected: 'the number of a decision that stands',
    fix: 'aurum review --list -p <folder> shows them.',
  });
}

export function withProject<T>(request: ProjectRequest, act: (project: Project) => T): T {
  const project = openProject(request);
  try {
    return act(project);
  } finally {
    project.close();
  }
}

export async function withProjectAsync<T>(request: ProjectRequest, act: (project: Project) => Promise<T>): Promise<T> {
  const project = openProject(request);
  try {
    return await act(project);
  } finally {
    project.close();
  }
}

export function noRun(folder: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E807',
    what: 'The project has no run yet.',
    place: { file: folder },
    fix: 'aurum run -p <folder> shop.csv',
  });
}

export function goldenGone(folder: string): AurumError {
  return new AurumError({
    exit: 'INPUT',
    code: 'E103',
    what: 'The golden records of the last run are gone, or are not those it wrote.',
    place: { file: folder },
    expected: 'golden.csv as the run left it',
    fix: 'Run again, then say it again.',
  });
}
