import { findEmployers } from '../match/employers.ts';
import { findHouseholds } from '../match/households.ts';
import type { MatchResult } from '../match/match.ts';
import { possibleMatches } from '../match/review.ts';
import type { RekeyedActivities } from '../merge/activities.ts';
import type { GoldenSet } from '../merge/golden.ts';
import { RecordIds } from '../merge/record-id.ts';
import type { RollUp } from '../merge/roll-up.ts';
import type { CheckFinding } from '../model/check-report.ts';
import type { Plan } from '../model/plan.ts';
import type { Reject } from '../model/reject.ts';
import { renderHtml } from '../report/render-html.ts';
import type { Report } from '../report/report.ts';
import type { RecordSet } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import { writeCrosswalk } from './crosswalk.ts';
import { writeFindings } from './findings.ts';
import { goldenOrder, writeGolden, writeLineage } from './golden.ts';
import type { OutputSet } from './output-set.ts';
import { REJECTS_NAME, writeRejects } from './rejects.ts';
import { writeReview } from './review.ts';

/** Everything a run publishes. */
export interface Outputs {
  readonly plan: Plan;
  readonly records: RecordSet;
  readonly matching: MatchResult;
  readonly golden: GoldenSet;
  readonly activities: readonly RekeyedActivities[];
  readonly totals: RollUp;
  /** Rejected rows by source name. */
  readonly rejects: ReadonlyMap<string, readonly Reject[]>;
  /** Faults of cells, in the order they are listed in. */
  readonly findings: Iterable<CheckFinding>;
  readonly report: Report;
}

/** Writes every file of a run into the set; nothing is published before its `commit`. Golden records only when `isPassed`. */
export function writeOutputs(set: OutputSet, outputs: Outputs): void {
  const { plan, records, matching, golden, totals, rejects, report } = outputs;
  const { clustering, edges, model, features } = matching;
  const ids = new RecordIds(records);
  const output = {
    golden,
    activity: totals.columns,
    records,
    clustering,
    order: goldenOrder(golden),
    households: findHouseholds(features, clustering),
    employers: findEmployers(records, features, clustering),
  };
  if (report.verdict.isPassed) writeGolden(set.writer('golden.csv'), output);
  writeLineage(set.writer('lineage.csv'), output, ids);
  writeCrosswalk(set.writer('crosswalk.csv'), { records, clustering, golden, rejects, activities: links(outputs) });
  const pairs = possibleMatches(edges, matching.possible, matching.scorer);
  const clusterOf = (record: number): number => clustering.clusterOf[record] as number;
  const named = pairs.map((pair) => ({
    ...pair,
    leftGolden: clusterOf(pair.left),
    rightGolden: clusterOf(pair.right),
  }));
  writeReview(set.writer('review.csv'), named, { golden, ids });
  const byName = [...rejects].sort(([a], [b]) => (a < b ? -1 : 1));
  writeRejects(
    set.writer(REJECTS_NAME),
    byName.flatMap(([, list]) => list),
  );
  writeFindings(set.writer('findings.csv'), outputs.findings);
  set.writer('plan.json').text(json(plan));
  set.writer('model.json').text(json(model));
  set.writer('report.json').text(json(report));
  set.writer('report.html').text(renderHtml(report));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Activities whose rows are not records themselves: those are in the crosswalk already. */
function links({ activities, records }: Outputs) {
  return activities
    .filter(({ source }) => !records.sources.some(({ name }) => name === source.table.source))
    .map(({ source, goldenOf }) => ({ table: source.table, goldenOf, key: keyColumn(source) }));
}

function keyColumn({ table, plan }: RekeyedActivities['source']): Column | undefined {
  const name = plan.columns.find((column) => ['source_key', 'order_id', 'ticket_id'].includes(column.role))?.column;
  return table.columns.find((column) => column.name === name);
}
