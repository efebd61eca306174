import { findEmployers } from '../match/employers.ts';
import { findHouseholds } from '../match/households.ts';
import type { MatchResult } from '../match/match.ts';
import { possibleMatches } from '../match/review.ts';
import type { RollUp } from '../merge/activity/roll-up.ts';
import type { ActivitySource } from '../merge/activity/source.ts';
import type { GoldenSet } from '../merge/golden.ts';
import { RecordIds } from '../merge/record-id.ts';
import type { CheckFinding } from '../model/check-report.ts';
import type { Plan } from '../model/plan.ts';
import type { Reject } from '../model/reject.ts';
import type { RecordSet } from '../table/records.ts';
import type { Column } from '../table/table.ts';
import { writeChildFiles } from './child-files.ts';
import { type ActivityLinks, writeCrosswalk } from './crosswalk.ts';
import { writeFindings } from './findings.ts';
import { goldenOrder, goldenRows, writeGolden, writeLineage } from './golden.ts';
import { WORKBOOK_NAME } from './output-names.ts';
import type { OutputSet } from './output-set.ts';
import { REJECTS_NAME, writeRejects } from './rejects.ts';
import { writeReview } from './review.ts';
import { workbookOf } from './workbook.ts';

/** Everything a run publishes. */
export interface Outputs {
  readonly plan: Plan;
  readonly records: RecordSet;
  readonly matching: MatchResult;
  readonly golden: GoldenSet;
  readonly totals: RollUp;
  /** Rejected rows by source name. */
  readonly rejects: ReadonlyMap<string, readonly Reject[]>;
  /** Faults of cells, in the order they are listed in. */
  readonly findings: Iterable<CheckFinding>;
  /** True when golden records are published, and when as a workbook, too. */
  readonly isPassed: boolean;
  readonly hasWorkbook: boolean;
}

/** Writes every file of a run but its report into the set; nothing is published before its `commit`. Golden records only when `isPassed`. */
export async function writeOutputs(set: OutputSet, outputs: Outputs): Promise<void> {
  const { plan, records, matching, golden, totals, rejects, isPassed, hasWorkbook } = outputs;
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
  if (isPassed) writeGolden(set.writer('golden.csv'), output);
  if (isPassed && hasWorkbook) {
    const rows = set.leaving('golden.csv', goldenRows(output));
    set.bytes(WORKBOOK_NAME, await workbookOf(rows, WORKBOOK_NAME));
  }
  writeLineage(set.writer('lineage.csv'), output, ids);
  writeCrosswalk(set.writer('crosswalk.csv'), { records, clustering, golden, rejects, activities: links(outputs) });
  writeChildFiles(set, totals.ledger.settled, golden);
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
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Rows of activities that are no records themselves: those are in the crosswalk already. */
function links({ totals, records }: Outputs): ActivityLinks[] {
  return totals.ledger.settled.map(({ activity, goldenOfGroup }) => {
    const { source, groupOf } = activity;
    const own = records.sources.findIndex(({ name }) => name === source.table.source);
    const known = new Set<number>();
    records.sourceOf.forEach((at, record) => {
      if (at === own) known.add(records.rowOf[record] as number);
    });
    const rows = Int32Array.from(groupOf.keys()).filter((row) => !known.has(source.table.recordNumbers[row] as number));
    const goldenOf = groupOf.map((group) => goldenOfGroup[group] as number);
    return { table: source.table, rows, goldenOf, key: keyColumn(source) };
  });
}

function keyColumn({ table, plan }: ActivitySource): Column | undefined {
  const name = plan.columns.find((column) => ['source_key', 'order_id', 'ticket_id'].includes(column.role))?.column;
  return table.columns.find((column) => column.name === name);
}
