import type { Settled } from '../merge/activity/ledger.ts';
import type { GoldenSet } from '../merge/golden.ts';
import type { SourceKind } from '../model/role.ts';
import { type Column, cellText, type Table } from '../table/table.ts';
import { csvLine } from './csv-line.ts';
import type { OutputSet } from './output-set.ts';

/** The file of each kind of activity. */
const FILES = { order: 'orders.csv', ticket: 'tickets.csv', event: 'events.csv' } as const;
/** What stands before the columns of the exports. */
const OWN = ['golden_id', 'source', 'row', 'outcome'] as const;

/**
 * `orders.csv`, `tickets.csv`, `events.csv`: every row of every such source under the golden id of its customer, with what became of
 * it (counted, folded, cancelled, orphaned) and every column of its export, untouched. Files only where a run has such rows; sources
 * in order of their names, columns of one header together.
 */
export function writeChildFiles(set: OutputSet, settled: readonly Settled[], golden: GoldenSet): void {
  for (const [kind, name] of Object.entries(FILES)) {
    const own = settled
      .filter(({ activity }) => activity.source.plan.kind === (kind as SourceKind))
      .sort((a, b) => (tableOf(a).source < tableOf(b).source ? -1 : 1));
    if (own.length > 0) writeChildren(set.writer(name), own, golden);
  }
}

function tableOf({ activity }: Settled): Table {
  return activity.source.table;
}

function writeChildren(writer: ReturnType<OutputSet['writer']>, own: readonly Settled[], golden: GoldenSet): void {
  const headers = [...new Set(own.flatMap((one) => tableOf(one).columns.map(({ name }) => name)))];
  writer.text(`${csvLine([...OWN, ...headers.map((header) => freeName(header, headers))])}\n`);
  for (const one of own) {
    const { activity, goldenOfGroup, outcomes } = one;
    const table = tableOf(one);
    const columns = headers.map((header) => table.columns.find(({ name }) => name === header));
    for (let row = 0; row < table.rows; row++) {
      const group = activity.groupOf[row] as number;
      const customer = goldenOfGroup[group] as number;
      writer.line(
        csvLine([
          customer < 0 ? '' : cellText(golden.ids, customer),
          table.source,
          String(table.recordNumbers[row]),
          outcomes[group] ?? '',
          ...columns.map((column) => textAt(column, row)),
        ]),
      );
    }
  }
}

function textAt(column: Column | undefined, row: number): string {
  return column === undefined ? '' : cellText(column, row);
}

/** A header of an export that is one of ours is renamed as a repeated header is: `source_2`. */
function freeName(header: string, headers: readonly string[]): string {
  if (!(OWN as readonly string[]).includes(header)) return header;
  let number = 2;
  while (headers.includes(`${header}_${number}`)) number++;
  return `${header}_${number}`;
}
