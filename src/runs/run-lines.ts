import type { MatchResult } from '../match/match.ts';
import { possibleMatches } from '../match/review.ts';
import type { Identity } from '../merge/identity/identify.ts';
import type { Report } from '../report/report.ts';
import { type Question, questionLines } from '../steward/questions.ts';
import type { Line } from '../steward/tables.ts';

/** Questions kept for a review, the likeliest first: more than anybody answers in a night. */
const MOST_QUESTIONS = 10_000;

interface KeptRun {
  readonly identity: Identity;
  readonly report: Report;
  readonly matching: MatchResult;
}

/** What the state keeps of a run: its counts, what became of golden ids, and what it would ask a steward. No value of a customer. */
export function* runLines({ identity, report, matching }: KeptRun): Generator<Line> {
  const { next, churn, events } = identity;
  const { rows, version, planHash } = report;
  yield {
    table: 'run',
    row: {
      ...{ n: next.run, at: report.run.startedAt, version, plan_hash: planHash },
      ...{ rows_in: rows.in, golden: rows.golden, merged: rows.merged, rejected: rows.rejected },
      ...{ known: churn.known, changed: churn.changed },
    },
  };
  for (const [n, event] of events.entries()) {
    const { kind, golden, other, records, reason } = event;
    yield { table: 'event', row: { run: next.run, n, kind, golden, other, records, reason } };
  }
  yield* questionLines(next.run, questionsOf(identity, matching));
}

function questionsOf({ ids, rowOf }: Identity, { edges, possible, scorer, clustering }: MatchResult): Question[] {
  const { clusterOf, count } = clustering;
  const sizes = new Int32Array(count);
  for (const cluster of clusterOf) sizes[cluster] = (sizes[cluster] as number) + 1;
  return possibleMatches(edges, possible.slice(0, MOST_QUESTIONS), scorer).map(
    ({ left, right, bits, agree, differ }): Question => {
      const [a, b] = [clusterOf[left] as number, clusterOf[right] as number];
      return {
        ...{ a: rowOf[left] as number, b: rowOf[right] as number, goldenA: ids[a] ?? '', goldenB: ids[b] ?? '' },
        ...{ bits, records: (sizes[a] as number) + (sizes[b] as number), agree, differ },
      };
    },
  );
}
