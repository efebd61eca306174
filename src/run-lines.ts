import type { Identity } from './merge/identity/identify.ts';
import type { Report } from './report/report.ts';
import type { Line } from './steward/tables.ts';

/** What the state keeps of a run: its counts, and what became of golden ids. */
export function* runLines({ next, churn, events }: Identity, report: Report): Generator<Line> {
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
}
