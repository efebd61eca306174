import { join } from 'node:path';
import type { Judgement } from '../match/options.ts';
import { AurumError } from '../model/error.ts';
import type { Clustering } from '../model/matching.ts';
import { readList } from '../read/read-list.ts';
import type { RecordSet } from '../table/records.ts';
import { type Column, cellText, columnFromStrings } from '../table/table.ts';

/** A judgement as the manifest of a run has it: rows by source and number, for whoever repeats the run without its ledger. */
export type JudgedRows = readonly [
  leftSource: string,
  leftRow: number,
  rightSource: string,
  rightRow: number,
  isSame: boolean,
];

/** The judgements a run obeyed, by rows. */
export function judgedRows(judgements: readonly Judgement[], records: RecordSet): JudgedRows[] {
  const row = (record: number): readonly [string, number] => [
    records.sources[records.sourceOf[record] as number]?.name ?? '',
    records.rowOf[record] as number,
  ];
  return judgements.map(({ left, right, isSame }) => [...row(left), ...row(right), isSame]);
}

/** Record numbers of rows; undefined where there is no such row. */
export function recordOfRow(records: RecordSet): (source: string, row: number) => number | undefined {
  const found = new Map<string, number>();
  for (let record = 0; record < records.count; record++)
    found.set(`${records.rowOf[record]} ${records.sources[records.sourceOf[record] as number]?.name}`, record);
  return (source, row) => found.get(`${row} ${source}`);
}

/** The same judgements by record numbers. Those of rows that are not there are left out. */
export function judgementsOfRows(rows: readonly JudgedRows[], records: RecordSet): Judgement[] {
  const recordOf = recordOfRow(records);
  return rows.flatMap(([leftSource, leftRow, rightSource, rightRow, isSame]) => {
    const [left, right] = [recordOf(leftSource, leftRow), recordOf(rightSource, rightRow)];
    return left === undefined || right === undefined ? [] : [{ left, right, isSame }];
  });
}

/** Golden ids per cluster as the crosswalk of a run has them. Fault: E103 where it does not name the customer of every record. */
export async function keptIds(folder: string, records: RecordSet, { clusterOf, count }: Clustering): Promise<Column> {
  const file = join(folder, 'crosswalk.csv');
  const { table } = await readList(file);
  const [source, row, golden] = ['source', 'row', 'golden_id'].map((name) =>
    table.columns.find((column) => column.name === name),
  );
  const ids: (string | null)[] = new Array(count).fill(null);
  const recordOf = recordOfRow(records);
  for (let at = 0; at < table.rows && source !== undefined && row !== undefined && golden !== undefined; at++) {
    const record = recordOf(cellText(source, at), Number(cellText(row, at)));
    if (record !== undefined) ids[clusterOf[record] as number] = cellText(golden, at);
  }
  if (ids.includes(null))
    throw new AurumError({
      exit: 'INPUT',
      code: 'E103',
      what: 'The crosswalk of the run does not name the customer of every record.',
      place: { file },
      expected: 'the file as aurum run wrote it',
      fix: 'Run again.',
    });
  return columnFromStrings('golden_id', ids);
}
