import type { Decision } from '../model/decision.ts';
import { probabilityOf } from '../model/matching.ts';
import { standing } from './decisions.ts';
import type { Line, Row } from './tables.ts';

/** Two customers of the last run that may be one. */
export interface Question {
  /** Rows of the ledger of the two records that speak most for it. */
  readonly a: number;
  readonly b: number;
  readonly goldenA: string;
  readonly goldenB: string;
  readonly bits: number;
  /** Of both customers together. */
  readonly records: number;
  /** In words, without values. */
  readonly agree: readonly string[];
  readonly differ: readonly string[];
}

const BETWEEN = '; ';

export function questionLines(run: number, questions: readonly Question[]): Line[] {
  return questions.map(({ a, b, goldenA, goldenB, bits, records, agree, differ }, n) => ({
    table: 'question',
    row: {
      ...{ n, run, a, b, golden_a: goldenA, golden_b: goldenB, bits, records },
      ...{ agree: agree.join(BETWEEN), differ: differ.join(BETWEEN) },
    },
  }));
}

export function questionFrom(row: Row): Question {
  const words = (cell: unknown): string[] => (cell === '' ? [] : String(cell).split(BETWEEN));
  return {
    ...{ a: Number(row['a']), b: Number(row['b']), goldenA: String(row['golden_a']), goldenB: String(row['golden_b']) },
    ...{ bits: Number(row['bits']), records: Number(row['records']) },
    ...{ agree: words(row['agree']), differ: words(row['differ']) },
  };
}

/**
 * Questions that nobody has answered, the most valuable first: how likely the present state is wrong, times the records that an
 * answer would move. `unsure` ones come back when `isAgain`.
 */
export function openQuestions(
  questions: readonly Question[],
  {
    decisions,
    goldenOfRow,
    isAgain,
  }: { decisions: readonly Decision[]; goldenOfRow: (row: number) => string; isAgain: boolean },
): Question[] {
  const answered = new Set(
    standing(decisions)
      .filter(({ kind }) => !(isAgain && kind === 'unsure'))
      .map(({ a, b }) => pairKey(goldenOfRow(a ?? -1), goldenOfRow(b ?? -1))),
  );
  return questions
    .filter(({ goldenA, goldenB }) => !answered.has(pairKey(goldenA, goldenB)))
    .map((question) => ({ question, value: worthOf(question) }))
    .sort((x, y) => y.value - x.value || y.question.bits - x.question.bits || x.question.a - y.question.a)
    .map(({ question }) => question);
}

/** They are kept apart now, so the error is that they are one. */
export function worthOf({ bits, records }: Pick<Question, 'bits' | 'records'>): number {
  const probability = probabilityOf(bits);
  return Math.min(probability, 1 - probability) * records;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
